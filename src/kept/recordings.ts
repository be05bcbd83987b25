import * as v from 'valibot';
import { editionId, entry, text } from './entry.ts';

const id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9][a-z0-9.-]*$/));

/** What stands beside the step while a walk is recorded. */
export const recordedViews = ['chart', 'outline', 'list'] as const;

/** One step of a recording: what was known then, for how many milliseconds it stood, and what was said to it. */
export const recordedStep = v.object({
  facts: v.record(id, id),
  view: v.picklist(recordedViews),
  lasts: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600_000)),
  note: text(600),
});

/** A walk as it was given, step by step, with its pauses and with notes to speak. */
export const recordings = v.object({
  ...entry,
  title: text(120),
  edition: editionId,
  pathway: id,
  steps: v.pipe(v.array(recordedStep), v.minLength(1), v.maxLength(200)),
});
