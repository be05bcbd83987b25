import type { Proposal } from './reading.ts';
import type { FoundWalk } from './walks.ts';

/** All that a text says of a walk, as points to confirm: in a whole report nothing is taken for granted. */
export function allProposed({ plain, proposes }: FoundWalk): Proposal[] {
  return [...plain, ...proposes].sort((a, b) => a.start - b.start);
}
