import * as v from 'valibot';
import { entry, text } from './entry.ts';

/** A note on a step, or the reason why another course was taken. `place` is `<edition>/<pathway>/<state>`. */
export const notes = v.object({
  ...entry,
  place: v.pipe(v.string(), v.regex(/^[\w-]+\/[\w-]+\/[\w-]+$/)),
  kind: v.picklist(['note', 'deviation']),
  says: text(2000),
});
