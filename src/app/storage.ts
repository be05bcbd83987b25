import { createStore, get, set, type UseStore } from 'idb-keyval';
import { type Read, readEntries } from '../kept/reading.ts';
import type { EntryOf, ShelfName } from '../kept/shelves.ts';

/** Where a browser refuses its store (a private window, a full disk, a policy), what is kept lasts for this visit. */
const forThisVisit = new Map<ShelfName, unknown>();
let store: UseStore | undefined;

function opened(): UseStore {
  store ??= createStore('gi-net-pathways', 'shelves');
  return store;
}

/** Reads a shelf. `kept` is false where the device keeps nothing. */
export async function readShelf<Name extends ShelfName>(
  name: Name,
): Promise<Read<EntryOf<Name>> & { readonly kept: boolean }> {
  try {
    return { ...readEntries(name, await get(name, opened())), kept: true };
  } catch {
    return { ...readEntries(name, forThisVisit.get(name)), kept: false };
  }
}

/** Writes a shelf, and says whether the device has kept it. */
export async function writeShelf<Name extends ShelfName>(
  name: Name,
  entries: readonly EntryOf<Name>[],
): Promise<boolean> {
  forThisVisit.set(name, entries);
  try {
    await set(name, entries, opened());
    return true;
  } catch {
    return false;
  }
}
