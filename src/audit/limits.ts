import type { Limits } from '../model/content/reference.ts';
import type { Copy } from './copy.ts';
import { comparable, occurrences } from './text.ts';

/** Words that a source is said to leave out and that stand in its copy all the same, whatever their case. */
export function saidThough({ leavesOut }: Limits, { sections }: Copy): string[] {
  const text = [...sections.values()].join(' ').toLowerCase();
  return leavesOut
    .flatMap(({ absent }) => absent)
    .filter((words) => occurrences(text, comparable(words).toLowerCase()) > 0);
}
