import * as v from 'valibot';
import { address } from './entry.ts';
import { rowId, tallies } from './tallies.ts';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A presentation as it stands, whole: what the windows of one session tell each other. Where the class is follows from
 * the address; everything else is how much of that step has been shown.
 */
export const session = v.object({
  /** Goes up by one with each change. Of two, the higher is the newer; of two alike, the one whose window sorts last. */
  revision: count,
  by: id,
  address,
  /** A step that is looked at, where the questions come in any order. */
  looking: v.nullable(id),
  shown: v.picklist(['asked', 'revealed']),
  /** Answers that were taken back, or prepared: going on gives them again. */
  planned: v.record(id, rowId),
  ahead: v.picklist(['hidden', 'quiet']),
  /** The number keys count hands and do not answer. */
  counting: v.boolean(),
  black: v.boolean(),
  /** Milliseconds; `since` is the time at which it was started last. */
  timer: v.object({ since: v.nullable(count), before: count }),
  tally: tallies,
});

export type Session = v.InferOutput<typeof session>;

export const roles = ['present', 'presenter'] as const;
/** What a window is for: the screen that the class sees, or the one that only the trainer sees. */
export type Role = (typeof roles)[number];

const from = { by: id, role: v.picklist(roles) };

/** What one window says to the others. It is hostile until this has read it. */
export const message = v.variant('kind', [
  v.object({ kind: v.literal('hello'), ...from }),
  v.object({ kind: v.literal('bye'), ...from }),
  v.object({ kind: v.literal('state'), ...from, session }),
]);

export type Message = v.InferOutput<typeof message>;

/** Reads a message. Nothing where it is none. */
export function readMessage(given: unknown): Message | undefined {
  const read = v.safeParse(message, given);
  return read.success ? read.output : undefined;
}
