import type { GenericSchema, InferOutput } from 'valibot';
import { cases } from './cases.ts';
import { guide } from './guide.ts';
import { lessons } from './lessons.ts';
import { notes } from './notes.ts';
import { progress } from './progress.ts';
import { questions } from './questions.ts';
import { recordings } from './recordings.ts';
import { sets } from './sets.ts';
import { tallies } from './tallies.ts';
import { teaching } from './teaching.ts';
import { walks } from './walks.ts';
import { words } from './words.ts';

/**
 * What is kept on this device and nowhere else, by the name of its shelf. Whatever comes from a shelf, a file or another
 * window is hostile until its schema has read it.
 */
export const shelves = {
  walks,
  notes,
  questions,
  words,
  guide,
  cases,
  progress,
  sets,
  lessons,
  recordings,
  tallies,
  teaching,
} as const satisfies Record<string, GenericSchema<unknown, KeptEntry>>;

export type ShelfName = keyof typeof shelves;
export type EntryOf<Name extends ShelfName> = InferOutput<(typeof shelves)[Name]>;

/** What every entry of every shelf has: a name of its own, and when it was last changed (ISO 8601). */
export interface KeptEntry {
  readonly id: string;
  readonly changed: string;
}
