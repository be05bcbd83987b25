import type { Facts } from './condition.ts';
import type { Pathway } from './definition.ts';
import { optionStatuses, type Status } from './status.ts';
import { knownFacts, walk } from './walk.ts';

/** What an answer would change, before it is given. */
export interface Preview {
  readonly listed: readonly string[];
  readonly closed: readonly string[];
  /** The state that the answer leads to. */
  readonly to: string;
}

export function previewOf(pathway: Pathway, facts: Facts, fact: string, answer: string): Preview {
  const before = optionStatuses(pathway, knownFacts(walk(pathway, facts)));
  const way = walk(pathway, { ...facts, [fact]: answer });
  const after = optionStatuses(pathway, knownFacts(way));
  const turned = (status: Status) =>
    after.filter((now, index) => now.status === status && before[index]?.status !== status).map(({ id }) => id);
  return { listed: turned('listed'), closed: turned('not-listed'), to: way.at };
}
