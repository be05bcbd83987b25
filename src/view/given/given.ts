import { createContext, useSyncExternalStore } from 'react';
import { answerIn } from '../../model/content/answer.ts';

/**
 * The answers as they were given this moment, by fact or by card. A page of many cards takes a moment to be drawn again after
 * an answer; the answer itself shows at once.
 */
export interface Given {
  readonly subscribe: (listener: () => void) => () => void;
  readonly answerTo: (question: string) => string | undefined;
}

export const GivenContext = createContext<Given | undefined>(undefined);

/** The answer to a question; `shown` where nobody tells of the moment. */
export function useGiven(given: Given | undefined, question: string, shown: string | undefined): string | undefined {
  const drawn = () => shown;
  const held = useSyncExternalStore(given?.subscribe ?? never, given ? () => given.answerTo(question) : drawn, drawn);
  return held && answerIn(held);
}

const never = () => () => undefined;
