import type { ReactNode, RefObject } from 'react';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Walk } from '../../model/walk/walk.ts';
import type { Trail } from '../frame/TrailNav.tsx';

/** What a step is given. */
export interface StepProps {
  readonly pathway: Pathway;
  readonly facts: Facts;
  readonly way: Walk;
  /** The question on show: the open one, or an answered one that is looked at again. */
  readonly asked: string | undefined;
  readonly preview: { readonly fact: string; readonly answer: string } | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAnswer: (fact: string, answer: string) => void;
  readonly onAsk: (fact: string | undefined) => void;
  /** Left out where each answer stands above, to be changed. */
  readonly onRestart?: () => void;
  readonly onGo: (pathway: string) => void;
  readonly onPreview: (preview: { fact: string; answer: string } | undefined) => void;
  /** What stands above has said how far along one is. */
  readonly framed?: boolean;
  /** Where this pathway was entered from. */
  readonly cameFrom?: Trail | undefined;
  /** A closer look at what might come next, in the place of plain links. */
  readonly next?: ReactNode;
  /** Whose text is followed, where no head above says it. */
  readonly follows?: ReactNode;
  /** What comes when the page stands. It stands last, so that nothing moves when it comes. */
  readonly late?: ReactNode;
}
