import { type Condition, factsIn } from './condition.ts';
import type { Pathway } from './definition.ts';

/** What the answer to a question decides. */
export interface Decided {
  /** Options by id, in the order of the pathway. */
  readonly options: readonly string[];
  readonly notices: readonly string[];
}

/** Why a question is asked: the options whose listing it decides, and the notices that depend on it. */
export function whyAsked(pathway: Pathway, fact: string): Decided {
  const speaks = (condition: Condition | undefined) => condition !== undefined && factsIn(condition).includes(fact);
  return {
    options: Object.entries(pathway.options).flatMap(([id, { lines, doubt }]) =>
      lines.some(({ when }) => speaks(when)) || speaks(doubt?.when) ? [id] : [],
    ),
    notices: Object.entries(pathway.notices).flatMap(([id, { when }]) => (speaks(when) ? [id] : [])),
  };
}
