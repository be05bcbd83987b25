import type { KeptEntry } from './shelves.ts';

/** Two lists of entries as one. Of two with the same id the one that was changed last stays; the first place counts. */
export function merged<Entry extends KeptEntry>(before: readonly Entry[], more: readonly Entry[]): Entry[] {
  const newest = new Map<string, Entry>();
  for (const entry of [...before, ...more]) {
    const known = newest.get(entry.id);
    if (!known || Date.parse(entry.changed) > Date.parse(known.changed)) newest.set(entry.id, entry);
  }
  return [...newest.values()];
}
