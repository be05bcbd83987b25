import * as v from 'valibot';
import { kept as texts } from '#texts/kept.ts';
import type { Problem } from '../model/problem.ts';
import { type EntryOf, type ShelfName, shelves } from './shelves.ts';

export interface Read<Entry> {
  readonly entries: readonly Entry[];
  /** What could not be used, and where. The rest stands. */
  readonly problems: readonly Problem[];
}

/** Reads the entries of a shelf. A bad entry is dropped and named; all others are kept. Never throws. */
export function readEntries<Name extends ShelfName>(name: Name, given: unknown): Read<EntryOf<Name>> {
  const entries: EntryOf<Name>[] = [];
  const problems: Problem[] = [];
  if (!Array.isArray(given))
    return { entries, problems: given === undefined ? [] : [{ where: name, ...texts.notAList }] };
  for (const [place, each] of given.entries()) {
    const read = v.safeParse(shelves[name], each);
    if (read.success) entries.push(read.output as EntryOf<Name>);
    else problems.push({ where: `${name} ${place + 1}`, what: read.issues[0].message, fix: texts.dropped });
  }
  return { entries, problems };
}
