import * as v from 'valibot';
import { entry } from './entry.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

const score = v.object({ agreed: count, of: count });

/** How many results of one case are kept: what is older than these tells little of how one does now. */
export const mostEarlier = 30;

/** How a case went the last time: on how many facts and options the person agreed with it. `id` is that of the case. */
export const progress = v.object({
  ...entry,
  facts: score,
  options: score,
  /** How it went before, the oldest first: facts and options together. */
  earlier: v.exactOptional(
    v.pipe(
      v.array(v.object({ changed: v.pipe(v.string(), v.isoTimestamp()), agreed: count, of: count })),
      v.maxLength(mostEarlier),
    ),
  ),
});
