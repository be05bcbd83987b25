import { difference } from '../../kept/difference.ts';
import type { EntryOf, ShelfName } from '../../kept/shelves.ts';

const keyOf = (name: ShelfName) => `left/${name}`;

/**
 * What a window was still writing to a shelf when it was left, as a text. A page that goes runs nothing more of a change to
 * IndexedDB, so this is written at once, beside it, until somebody reads that shelf.
 */
export function leftOn(name: ShelfName): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Leaves what this window changed, after what other windows left and nobody has read yet. */
export function leaveShelf<Name extends ShelfName>(
  name: Name,
  onDevice: readonly EntryOf<Name>[],
  entries: readonly EntryOf<Name>[],
): void {
  try {
    const before = leftOn(name);
    const changes: unknown[] = before === undefined ? [] : JSON.parse(before);
    localStorage.setItem(keyOf(name), JSON.stringify([...changes, difference(onDevice, entries)]));
  } catch {
    // There is no such store here, or it is full: what is under way may still be kept.
  }
}

/** Forgets what was left, once it is kept; what was left in the meantime stays. */
export function forgetLeft(name: ShelfName, left: string): void {
  if (leftOn(name) === left) localStorage.removeItem(keyOf(name));
}
