import * as v from 'valibot';
import { levels } from '../model/content/practice.ts';
import { editionId, entry, text } from './entry.ts';

const id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9][a-z0-9.-]*$/));

/** A case that a trainer wrote, or that somebody sent. What it names is looked up when it is opened. */
export const cases = v.object({
  ...entry,
  edition: editionId,
  pathway: id,
  level: v.picklist(levels),
  title: text(120),
  vignette: text(2000),
  facts: v.record(id, id),
  clues: v.record(id, text(300)),
  remarks: v.record(id, text(500)),
  teaches: text(500),
});
