import * as v from 'valibot';
import { address } from './entry.ts';
import { lesson } from './lessons.ts';
import { mostHands, rowId, tallies, count as tallyCount } from './tallies.ts';

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
  shown: v.picklist(['story', 'asked', 'revealed', 'taught']),
  /** Of what is too long for the class screen: the page that it shows, and how many there are, as that screen measured. */
  page: count,
  pages: v.pipe(count, v.minValue(1)),
  /** The answer or the way on that Next takes, where nobody prepared one and the class did not choose. */
  marked: v.nullable(rowId),
  /** The lesson that is taught, and which of its parts is on. */
  lesson: v.nullable(v.object({ ...lesson, at: count })),
  /** Answers that were taken back, or prepared: going on gives them again. */
  planned: v.record(id, rowId),
  ahead: v.picklist(['hidden', 'quiet']),
  /** The number keys count hands and do not answer. */
  counting: v.boolean(),
  black: v.boolean(),
  /** Milliseconds; `since` is the time at which it was started last. */
  timer: v.object({
    since: v.nullable(count),
    before: count,
    /** How long it is meant to run, where it counts down. */
    goal: v.exactOptional(count),
  }),
  tally: tallies,
});

export type Session = v.InferOutput<typeof session>;

export const roles = ['present', 'presenter'] as const;
/** What a window is for: the screen that the class sees, or the one that only the trainer sees. */
export type Role = (typeof roles)[number];

/** `began` is when the window took part, in milliseconds: of two class screens of one room the later one leaves it. */
const from = { by: id, role: v.picklist(roles), began: count };

/** What one window says to the others. It is hostile until this has read it. */
export const message = v.variant('kind', [
  v.object({ kind: v.literal('hello'), ...from }),
  v.object({ kind: v.literal('bye'), ...from }),
  v.object({ kind: v.literal('ping'), ...from }),
  v.object({ kind: v.literal('here'), ...from }),
  /** Where the class is, and what of it is shown. `whole`: the hands too, which else are told one by one. */
  v.object({ kind: v.literal('state'), ...from, session, whole: v.boolean() }),
  /** Hands that were raised or put down at one row. Told as a difference, so that two who count at once lose none. */
  v.object({
    kind: v.literal('hands'),
    ...from,
    count: tallyCount,
    row: rowId,
    more: v.pipe(v.number(), v.integer(), v.minValue(-mostHands), v.maxValue(mostHands)),
  }),
]);

export type Message = v.InferOutput<typeof message>;

/** Reads a session that a window kept for itself while it is loaded again. Nothing where it is none. */
export function readSession(given: unknown): Session | undefined {
  const read = v.safeParse(session, given);
  return read.success ? read.output : undefined;
}

/** Reads a message. Nothing where it is none. */
export function readMessage(given: unknown): Message | undefined {
  const read = v.safeParse(message, given);
  return read.success ? read.output : undefined;
}
