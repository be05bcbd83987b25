import * as v from 'valibot';
import { entry, text } from './entry.ts';

/** A question for the team, in the person's order. `key` says what it was collected from; their own have none. */
export const questions = v.object({
  ...entry,
  key: v.optional(text(200)),
  origin: v.picklist(['unsure', 'unclear', 'gap', 'option', 'general', 'own']),
  says: text(1000),
  /** It was reworded, so it stays also when the place would no longer give rise to it. */
  reworded: v.optional(v.boolean()),
  state: v.picklist(['open', 'asked', 'removed']),
});
