import { createContext, useContext } from 'react';
import type { Limits, Topic, Treatment } from '../../model/content/reference.ts';
import type { Explain } from '../controls/Terms.tsx';

/** What is told beside the walk: treatments explained, topics, and what a summary leaves out. */
export interface Reference {
  readonly treatments: Readonly<Record<string, Treatment>>;
  readonly topics: Readonly<Record<string, Topic>>;
  /** Of each summary that has some. */
  readonly limits?: readonly Limits[];
  /** Explains technical terms, also where the words of the page are technical. */
  readonly explain?: Explain;
}

/** What stands until it has loaded, and where it could not be. */
export const nothingTold: Reference = { treatments: {}, topics: {} };

export const ReferenceContext = createContext<Reference>(nothingTold);

export function useReference(): Reference {
  return useContext(ReferenceContext);
}
