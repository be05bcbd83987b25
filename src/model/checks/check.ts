import type { Pathway } from '../content/definition.ts';
import type { Problem } from '../content/problem.ts';

/** What exists beside the pathway that is checked. */
export interface Known {
  /** Pathways of the same edition, by id. */
  readonly pathways: readonly string[];
  /** Entries of the option overview; left out where there is none to compare with. */
  readonly treatments?: readonly string[];
}

/** One rule over one pathway. Reports all violations, in the order of the pathway. */
export type Check = (pathway: Pathway, known: Known) => readonly Problem[];

/** A set of answers as it is written in an address. */
export function factsText(facts: Readonly<Record<string, string>>, none: string): string {
  const pairs = Object.entries(facts).map(([fact, answer]) => `${fact}=${answer}`);
  return pairs.length > 0 ? pairs.join(' ') : none;
}
