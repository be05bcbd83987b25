import * as v from 'valibot';
import { kept as texts } from '#texts/kept.ts';
import { type Read, readEntries } from './reading.ts';
import type { EntryOf, ShelfName } from './shelves.ts';

const format = 'gi-net-pathways/kept';
const version = 1;
/** More than any class needs, and little enough to read at once. */
const largest = 2_000_000;

const envelope = v.object({ format: v.literal(format), version: v.literal(version), shelves: v.looseObject({}) });

/** Entries of one shelf as a file, to hand to somebody. `written` is the time now, ISO 8601. */
export function shelfFile<Name extends ShelfName>(
  name: Name,
  entries: readonly EntryOf<Name>[],
  written: string,
): string {
  return `${JSON.stringify({ format, version, written, shelves: { [name]: entries } }, null, 2)}\n`;
}

/** Reads the entries of one shelf out of a file, whoever wrote it. Never throws. */
export async function readShelfFile<Name extends ShelfName>(name: Name, file: Blob): Promise<Read<EntryOf<Name>>> {
  const refused = { entries: [], problems: [{ where: name, ...texts.notOurs }] };
  if (file.size > largest) return { entries: [], problems: [{ where: name, ...texts.tooLarge }] };
  try {
    const read = v.safeParse(envelope, JSON.parse(await file.text()));
    return read.success ? readEntries(name, read.output.shelves[name]) : refused;
  } catch {
    return refused;
  }
}
