import { createStore, get, type UseStore, update } from 'idb-keyval';
import { type Read, readEntries } from '../kept/reading.ts';
import type { EntryOf, ShelfName } from '../kept/shelves.ts';

let store: UseStore | undefined;

function opened(): UseStore {
  store ??= createStore('gi-net-pathways', 'shelves');
  return store;
}

/** Reads a shelf. Nothing where the browser refuses its store: a private window, a full disk, a policy. */
export async function readShelf<Name extends ShelfName>(name: Name): Promise<Read<EntryOf<Name>> | undefined> {
  try {
    return readEntries(name, await get(name, opened()));
  } catch {
    return undefined;
  }
}

/**
 * Changes a shelf and says what stands there then; nothing where the browser refuses. It reads and writes in one
 * transaction, so that two windows that write at the same time lose nothing of each other.
 */
export async function changeShelf<Name extends ShelfName>(
  name: Name,
  change: (entries: readonly EntryOf<Name>[]) => readonly EntryOf<Name>[],
): Promise<readonly EntryOf<Name>[] | undefined> {
  let changed: readonly EntryOf<Name>[] = [];
  try {
    await update<unknown>(
      name,
      (before) => {
        changed = change(readEntries(name, before).entries);
        return changed;
      },
      opened(),
    );
    return changed;
  } catch {
    return undefined;
  }
}
