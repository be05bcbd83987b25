import { createContext, useContext } from 'react';
import type { Topic, Treatment } from '../../model/content/reference.ts';

/** What is told beside the walk: treatments explained, and topics. */
export interface Reference {
  readonly treatments: Readonly<Record<string, Treatment>>;
  readonly topics: Readonly<Record<string, Topic>>;
}

const empty: Reference = { treatments: {}, topics: {} };

/** Empty until it has loaded, and where an edition has none. */
export const ReferenceContext = createContext<Reference>(empty);

export function useReference(): Reference {
  return useContext(ReferenceContext);
}
