import * as v from 'valibot';
import { kept as texts } from '#texts/take/kept.ts';
import type { Problem } from '../model/content/problem.ts';
import { largestFile } from './limits.ts';
import { readEntries } from './reading.ts';
import { type EntryOf, type ShelfName, shelves } from './shelves.ts';

/** What is kept, by shelf. A shelf that is left out holds nothing. */
export type Kept = { readonly [Name in ShelfName]?: readonly EntryOf<Name>[] };

/** What a file held. */
export interface FileRead {
  readonly kept: Kept;
  /** What could not be used, and where. The rest stands. */
  readonly problems: readonly Problem[];
  /** The file as a whole is none of ours, and nothing was read. */
  readonly refused: boolean;
}

const format = 'gi-net-pathways/kept';
/** Files of version 1 are read for ever: `test/fixtures/kept-1.json`. */
const version = 1;

const envelope = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  shelves: v.looseObject({}),
});

/** Writes what is kept as one file, in JSON. `written` is the time now, ISO 8601. */
export function writeFile(kept: Kept, written: string): string {
  return `${JSON.stringify({ format, version, written, shelves: kept }, null, 2)}\n`;
}

/** Writes everything that stands in a store, whatever it is. What JSON cannot say is left out, entry by entry. */
export function writeEverything(stands: Readonly<Record<string, unknown>>, written: string): string {
  const sayable = Object.entries(stands).map(([name, shelf]) => [
    name,
    Array.isArray(shelf) ? shelf.filter(canBeSaid) : canBeSaid(shelf) ? shelf : [],
  ]);
  return writeFile(Object.fromEntries(sayable), written);
}

function canBeSaid(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

/** Reads a file, whoever wrote it. A bad entry is dropped and named; all others are kept. Never throws. */
export function readFile(text: string): FileRead {
  // A file of so many characters has at least as many bytes.
  if (text.length > largestFile) return refused(texts.file.tooLarge);
  const read = v.safeParse(envelope, parsed(text));
  if (!read.success) return refused(texts.file.notOurs);
  if (read.output.version > version) return refused(texts.file.newer);
  const given = read.output.shelves;
  const names = Object.keys(shelves) as ShelfName[];
  const found = names
    .filter((name) => Object.hasOwn(given, name))
    .map((name) => [name, readEntries(name, given[name])] as const);
  const unknown = Object.keys(given).filter((name) => !names.some((known) => known === name));
  return {
    kept: Object.fromEntries(found.map(([name, { entries }]) => [name, entries])),
    problems: [
      ...found.flatMap(([, { problems }]) => problems),
      ...unknown.slice(0, 5).map((name) => ({ where: name.slice(0, 40), ...texts.file.unknownShelf })),
    ],
    refused: false,
  };
}

/** Reads a file that a person chose. One that is too large is not even opened. */
export async function readBlob(file: Blob): Promise<FileRead> {
  if (file.size > largestFile) return refused(texts.file.tooLarge);
  // A file that was moved or withdrawn since it was chosen cannot be read.
  return file.text().then(readFile, () => refused(texts.file.notOurs));
}

function refused(trouble: Omit<Problem, 'where'>): FileRead {
  return { kept: {}, problems: [{ where: texts.file.name, ...trouble }], refused: true };
}

function parsed(text: string): unknown {
  try {
    // Some editors put a byte order mark before the first sign.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
