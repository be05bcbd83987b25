import * as v from 'valibot';
import { withDifference } from './difference.ts';
import { readEntries } from './reading.ts';
import type { EntryOf, ShelfName } from './shelves.ts';

const ids = v.array(v.string());
const changes = v.array(v.object({ put: v.array(v.unknown()), removed: ids, order: ids }));

/** A shelf with what windows were still writing to it when they were left. What is none of it is passed over. */
export function withLeft<Name extends ShelfName>(
  name: Name,
  now: readonly EntryOf<Name>[],
  left: string | undefined,
): readonly EntryOf<Name>[] {
  if (left === undefined) return now;
  const read = v.safeParse(changes, parsed(left));
  if (!read.success) return now;
  return read.output.reduce<readonly EntryOf<Name>[]>(
    (before, change) => withDifference(before, { ...change, put: readEntries(name, change.put).entries }),
    now,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
