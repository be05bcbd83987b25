import * as v from 'valibot';
import { address, editionId, text } from './entry.ts';
import { recordedStep } from './recordings.ts';

/** A case that is being worked on: what was read out of it, and what the list would say. */
const work = v.object({
  part: v.picklist(['facts', 'predict']),
  read: v.record(text(80), text(80)),
  compared: v.boolean(),
  guesses: v.record(text(120), v.picklist(['listed', 'depends', 'not-listed'])),
});

/** Recordings that are under way, or wait to be named, with the pathway of each. */
const recording = v.object({
  edition: editionId,
  pathway: text(80),
  of: v.union([text(300), v.object({ plain: text(300), clinical: text(300) })]),
  address,
  steps: v.pipe(v.array(recordedStep), v.minLength(1), v.maxLength(200)),
  stopped: v.boolean(),
  title: text(120),
});

/** What a window held of a case while it was loaded again. */
export function readWork(held: string | undefined) {
  return read(work, held);
}

/** What a window held of its recordings. */
export function readRecordingDrafts(held: string | undefined) {
  return read(v.array(recording), held) ?? [];
}

function read<Schema extends v.GenericSchema>(schema: Schema, held: string | undefined) {
  try {
    const found = v.safeParse(schema, held === undefined ? undefined : JSON.parse(held));
    return found.success ? found.output : undefined;
  } catch {
    return undefined;
  }
}
