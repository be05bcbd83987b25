import type { Facts } from '../content/condition.ts';
import type { Pathway } from '../content/definition.ts';
import { isLeftOpen, optionStatuses, type Status } from '../walk/status.ts';
import { knownFacts, walk } from '../walk/walk.ts';

/** What an answer would change, before it is given. */
export interface Preview {
  readonly listed: readonly string[];
  readonly closed: readonly string[];
  /** What was listed, or not listed, and would be open, and what no answer would settle any more. */
  readonly leftOpen: readonly string[];
  /** The state that the answer leads to. */
  readonly to: string;
}

/** What the previewed answer would make of an option, where it changes it. */
export function turnOf({ listed, closed, leftOpen }: Preview, id: string): Status | undefined {
  if (listed.includes(id)) return 'listed';
  if (closed.includes(id)) return 'not-listed';
  return leftOpen.includes(id) ? 'depends' : undefined;
}

export function previewOf(pathway: Pathway, facts: Facts, fact: string, answer: string): Preview {
  const before = optionStatuses(pathway, knownFacts(walk(pathway, facts)));
  const way = walk(pathway, { ...facts, [fact]: answer });
  const after = optionStatuses(pathway, knownFacts(way));
  const turned = (status: Status) =>
    after.filter((now, index) => now.status === status && before[index]?.status !== status).map(({ id }) => id);
  const opened = after.filter((now, index) => isLeftOpen(now) && !isLeftOpen(before[index])).map(({ id }) => id);
  const leftOpen = [...new Set([...turned('depends'), ...opened])];
  return { listed: turned('listed'), closed: turned('not-listed'), leftOpen, to: way.at };
}
