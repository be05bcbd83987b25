import type { KeptEntry } from './shelves.ts';

/** What one window changed on a shelf: what it put there, what it took off, and its order. */
export interface Difference<Entry> {
  readonly put: readonly Entry[];
  readonly removed: readonly string[];
  readonly order: readonly string[];
}

/** What leads from one list of entries to another. */
export function difference<Entry extends KeptEntry>(
  before: readonly Entry[],
  after: readonly Entry[],
): Difference<Entry> {
  const had = new Set(before);
  const has = new Set(after.map(({ id }) => id));
  return {
    put: after.filter((entry) => !had.has(entry)),
    removed: before.filter(({ id }) => !has.has(id)).map(({ id }) => id),
    order: [...has],
  };
}

/** A list as that window would have left it: what came to it elsewhere since stays, and of two entries the newer one. */
export function withDifference<Entry extends KeptEntry>(
  now: readonly Entry[],
  { put, removed, order }: Difference<Entry>,
): Entry[] {
  const gone = new Set(removed);
  const has = new Set(now.map(({ id }) => id));
  const newer = new Map(put.map((entry) => [entry.id, entry]));
  const list = [
    ...now.filter(({ id }) => !gone.has(id)).map((entry) => later(entry, newer.get(entry.id))),
    ...put.filter(({ id }) => !has.has(id)),
  ];
  // What stands in the order changes places among itself.
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  const ordered = [...new Set(order)].flatMap((id) => byId.get(id) ?? []).values();
  const places = new Set(order);
  return list.map((entry) => (places.has(entry.id) ? (ordered.next().value ?? entry) : entry));
}

function later<Entry extends KeptEntry>(known: Entry, put: Entry | undefined): Entry {
  return put && Date.parse(put.changed) >= Date.parse(known.changed) ? put : known;
}
