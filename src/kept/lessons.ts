import * as v from 'valibot';
import { editionId, entry, text } from './entry.ts';

const id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9][\w.-]*$/i));

/**
 * One part of a lesson: a pathway with the answers that are planned in it, and, where it is a case, its story. What its
 * ids name is looked up when it is taught.
 */
const part = v.object({
  edition: editionId,
  pathway: id,
  facts: v.record(id, id),
  title: text(120),
  /** Empty where a pathway is walked without a story. */
  story: text(2000),
  clues: v.record(id, text(300)),
  /** What the class is asked before it sees. Empty: what the room always asks. */
  ask: text(300),
  /** For the trainer alone. */
  notes: text(2000),
  /** What it shows, said at its end. */
  teaches: text(500),
});

export const lesson = {
  title: text(120),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600)),
  parts: v.pipe(v.array(part), v.minLength(1), v.maxLength(40)),
};

/** What a trainer prepared: cases and walks in an order, to be taught one after another. */
export const lessons = v.object({ ...entry, ...lesson });

export type LessonPart = v.InferOutput<typeof part>;
export type Lesson = Omit<v.InferOutput<typeof lessons>, 'id' | 'changed'>;

const lessonAlone = v.object(lesson);

/** Reads a lesson, wherever it came from. Nothing where it is none. */
export function readLesson(given: unknown): Lesson | undefined {
  const read = v.safeParse(lessonAlone, given);
  return read.success ? read.output : undefined;
}
