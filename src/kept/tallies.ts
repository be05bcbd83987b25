import * as v from 'valibot';
import { address, entry, text } from './entry.ts';

/** The id of an answer or of an option: `under-1-cm`, `rectum.endoscopic-resection`. */
export const rowId = v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/));

/** The most hands that are counted for one row. */
export const mostHands = 9999;

const hands = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostHands));

/**
 * The hands that were counted at one step, beside what the source says there. It holds its own words, so that it can be
 * read without the pathway. `chosen` is the answer with which the walk went on.
 */
export const count = v.object({
  place: v.pipe(v.string(), v.regex(/^[\w-]+\/[\w-]+\/[\w-]+$/), v.maxLength(200)),
  address,
  kind: v.picklist(['question', 'list']),
  asks: text(600),
  rows: v.pipe(
    v.array(
      v.object({
        id: rowId,
        says: text(600),
        hands,
        /** How many it had in the vote before, where the class voted once more. */
        before: v.exactOptional(hands),
        status: v.exactOptional(v.picklist(['listed', 'depends', 'not-listed', 'unclear'])),
      }),
    ),
    v.maxLength(80),
  ),
  chosen: v.exactOptional(rowId),
  /** The part of a lesson at which it was counted: the same question about another case is another count. */
  part: v.exactOptional(text(60)),
});

/** A session with a class: what was counted, in the order in which it was. A session that is over has an end. */
export const tallies = v.object({
  ...entry,
  title: text(200),
  started: v.pipe(v.string(), v.isoTimestamp()),
  ended: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
  counts: v.pipe(v.array(count), v.maxLength(400)),
});

export type Count = v.InferOutput<typeof count>;
export type Tally = v.InferOutput<typeof tallies>;
