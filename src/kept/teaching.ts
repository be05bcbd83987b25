import * as v from 'valibot';
import { entry, text } from './entry.ts';

/** A trainer's own note on a step, for the presenter's window. `place` is `<edition>/<pathway>/<state>`. */
export const teaching = v.object({
  ...entry,
  place: v.pipe(v.string(), v.regex(/^[\w-]+\/[\w-]+\/[\w-]+$/)),
  says: text(4000),
});
