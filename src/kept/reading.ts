import * as v from 'valibot';
import { kept as texts } from '#texts/take/kept.ts';
import type { Problem } from '../model/content/problem.ts';
import { merged } from './merging.ts';
import { type EntryOf, type ShelfName, shelves } from './shelves.ts';

export interface Read<Entry> {
  readonly entries: readonly Entry[];
  /** What could not be used, and where. The rest stands. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the entries of a shelf. A bad entry is passed over and named; all others are read, however many they are. Never
 * throws.
 */
export function readEntries<Name extends ShelfName>(name: Name, given: unknown): Read<EntryOf<Name>> {
  const entries: EntryOf<Name>[] = [];
  const problems: Problem[] = [];
  const where = texts.shelves[name];
  if (!Array.isArray(given)) return { entries, problems: given === undefined ? [] : [{ where, ...texts.notAList }] };
  for (const [place, each] of given.entries()) {
    const read = v.safeParse(shelves[name], each);
    if (read.success) entries.push(read.output as EntryOf<Name>);
    else problems.push({ where: texts.entry(where, place + 1), what: trouble(read.issues[0]), fix: texts.dropped });
  }
  // An entry that stands there twice is one entry, as it was last changed.
  return { entries: merged([], entries), problems };
}

/** What is wrong with an entry, without a word of what it holds. */
function trouble(issue: v.BaseIssue<unknown>): string {
  const part = v.getDotPath(issue);
  return part === null ? texts.notAnEntry : texts.badPart(part.slice(0, 60));
}
