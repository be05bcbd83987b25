import { HereInBody } from '../body/HereInBody.tsx';
import { HeadActions } from './HeadActions.tsx';

/** What stands beside the title of a pathway: loaded when the page stands, so that it holds up no step. */
export const headParts = { HereInBody, HeadActions };
