import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { kept as texts } from '#texts/take/kept.ts';
import { withLeft } from '../../kept/left.ts';
import { changedRaw } from '../../kept/raw.ts';
import { type Read, readEntries } from '../../kept/reading.ts';
import { type EntryOf, shelves as known, type ShelfName } from '../../kept/shelves.ts';
import type { ShelfState } from '../../view/given/device.ts';
import { forgetLeft, leftOn } from './left.ts';

export { leaveShelf } from './left.ts';

/**
 * The version of the store, which stands in it. It goes up when an older release could not carry on what a newer one
 * writes: unknown shelves, entries and members stay without that.
 */
const version = 1;
const versionKey = 'version';

/** A store that has not answered after so many milliseconds is one that refuses. */
const patience = 3000;

let store: UseStore | undefined;

/** Lets something be done with the shelves, in one transaction. */
async function withShelves<Result>(
  mode: IDBTransactionMode,
  run: (shelves: IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  const act = (): Promise<Result> => {
    store ??= createStore('gi-net-pathways', 'shelves');
    return store(mode, (shelves) => {
      const { db } = shelves.transaction;
      // Another window deletes the store or makes a newer one of it: it shall not have to wait for this one.
      db.onversionchange = () => {
        db.close();
        store = undefined;
      };
      return run(shelves);
    });
  };
  return act().catch((error) => {
    // A browser that has been asleep may have closed the store without a word, which shows only now: it is opened again.
    if (error?.name !== 'InvalidStateError') throw error;
    store = undefined;
    return act();
  });
}

/** A shelf as it was read, and whether that changed it: what a window had left there was taken in. */
export type ShelfRead<Name extends ShelfName> = Read<EntryOf<Name>> & { readonly changed: boolean };

/**
 * Reads a shelf. Nothing where the browser refuses its store: a private window, a full disk, a policy. Where it does not
 * answer for a while that is the same, and `late` is told what it says in the end.
 */
export async function readShelf<Name extends ShelfName>(
  name: Name,
  late: (found: ShelfRead<Name>) => void,
): Promise<ShelfRead<Name> | undefined> {
  let isLate = false;
  const reading = readNow(name).catch(() => undefined);
  void reading.then((found) => isLate && found && late(found));
  return Promise.race([
    reading,
    after(patience).then(() => {
      isLate = true;
      return undefined;
    }),
  ]);
}

async function readNow<Name extends ShelfName>(name: Name): Promise<ShelfRead<Name>> {
  const changed = leftOn(name) !== undefined && (await changeShelf(name, (before) => before)) !== undefined;
  const [stands, newest] = await withShelves('readonly', (shelves) =>
    Promise.all([promisifyRequest<unknown>(shelves.get(name)), promisifyRequest<unknown>(shelves.get(versionKey))]),
  );
  const { entries, problems } = readEntries(name, stands);
  const newer = isNewer(newest) ? [{ where: texts.shelves[name], ...texts.newer }] : [];
  return { entries, problems: [...newer, ...problems], changed };
}

/**
 * Changes a shelf and says what stands there then; nothing where the browser refuses, or a newer release has the store. It
 * reads and writes in one transaction, so that two windows that write at the same time lose nothing of each other. What a
 * window had left is taken in first.
 */
export async function changeShelf<Name extends ShelfName>(
  name: Name,
  change: (entries: readonly EntryOf<Name>[]) => readonly EntryOf<Name>[],
): Promise<readonly EntryOf<Name>[] | undefined> {
  const left = leftOn(name);
  const waiting = { over: false, giveUp: (): void => undefined };
  const changing = withShelves('readwrite', async (shelves) => {
    const { transaction } = shelves;
    waiting.giveUp = () => transaction.abort();
    if (waiting.over) waiting.giveUp();
    return changed(shelves, name, (before) => change(withLeft(name, before, left)));
  }).catch(() => undefined);
  const entries = await Promise.race([changing, after(patience)]);
  if (!entries) {
    // What is not written by now is not written later, when the same may have been asked for again.
    waiting.over = true;
    quietly(waiting.giveUp);
  } else if (left !== undefined) forgetLeft(name, left);
  return entries;
}

function changed<Name extends ShelfName>(
  shelves: IDBObjectStore,
  name: Name,
  change: (entries: readonly EntryOf<Name>[]) => readonly EntryOf<Name>[],
): Promise<readonly EntryOf<Name>[]> {
  const { transaction } = shelves;
  return new Promise((resolve, reject) => {
    const newest: IDBRequest<unknown> = shelves.get(versionKey);
    const stands: IDBRequest<unknown> = shelves.get(name);
    stands.onsuccess = () => {
      try {
        if (isNewer(newest.result)) throw new Error('a newer release has this store');
        const { raw, entries } = changedRaw(name, stands.result, change);
        shelves.put(raw, name);
        shelves.put(version, versionKey);
        transaction.oncomplete = () => resolve(entries);
      } catch (error) {
        reject(error);
      }
    };
    transaction.onabort = () => reject(transaction.error);
  });
}

function quietly(act: () => void) {
  try {
    act();
  } catch {
    // It is over already.
  }
}

/**
 * Everything on this device as it stands in the store, also what this release cannot read; of a shelf that holds for this
 * visit only, what the visit has.
 */
export async function everything(
  stateOf: (name: ShelfName) => ShelfState<unknown> | undefined,
): Promise<Readonly<Record<string, unknown>>> {
  const reading = withShelves('readonly', (shelves) =>
    Promise.all([promisifyRequest(shelves.getAllKeys()), promisifyRequest<unknown[]>(shelves.getAll())]),
  ).catch(() => undefined);
  const [keys, values] = (await Promise.race([reading, after(patience)])) ?? [[], []];
  const stands = Object.fromEntries(keys.map((key, place) => [String(key), values[place]] as const));
  const visit = (Object.keys(known) as ShelfName[]).flatMap((name) => {
    const state = stateOf(name);
    return state && !state.kept ? [[name, state.entries] as const] : [];
  });
  const { [versionKey]: _, ...shelves } = { ...stands, ...Object.fromEntries(visit) };
  return shelves;
}

function isNewer(stands: unknown): boolean {
  return typeof stands === 'number' && stands > version;
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((done) => setTimeout(() => done(undefined), milliseconds));
}
