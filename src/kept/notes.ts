import * as v from 'valibot';
import { entry, id, text } from './entry.ts';

/**
 * A note on a step, or the reason why another course was taken. It belongs to one saved walk, so that what was written
 * in one case never shows in another with the same answers. `place` is `<edition>/<pathway>/<state>`.
 */
export const notes = v.object({
  ...entry,
  walk: id,
  place: v.pipe(v.string(), v.regex(/^[\w-]+\/[\w-]+\/[\w-]+$/), v.maxLength(200)),
  kind: v.picklist(['note', 'deviation']),
  says: text(2000),
});
