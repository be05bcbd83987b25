import * as v from 'valibot';
import { entry } from './entry.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

/** How a case went the last time: on how many facts and options the person agreed with it. `id` is that of the case. */
export const progress = v.object({
  ...entry,
  facts: v.object({ agreed: count, of: count }),
  options: v.object({ agreed: count, of: count }),
});
