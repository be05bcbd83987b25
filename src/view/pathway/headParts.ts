import { HereInBody } from '../body/HereInBody.tsx';
import { AfterStep } from './AfterStep.tsx';
import { HeadActions } from './HeadActions.tsx';
import { StepFold } from './StepFold.tsx';
import { ViewMenu } from './ViewMenu.tsx';

/** What stands beside the title of a pathway and after its step: loaded when the page stands, so that it holds up no step. */
export const headParts = { HereInBody, HeadActions, AfterStep, StepFold, ViewMenu };
