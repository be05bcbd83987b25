import { readEntries } from './reading.ts';
import { type EntryOf, type ShelfName, shelves } from './shelves.ts';

/** What a change leaves on a shelf: as this release reads it, and as it is written. */
export interface Changed<Entry> {
  readonly entries: readonly Entry[];
  readonly raw: readonly unknown[];
}

/**
 * Changes a shelf as it stands in a store, and loses nothing that this release cannot read: another release may have
 * written it. An entry that cannot be read stays, behind all others; one that is read keeps the members that are not known
 * here; and what is no list becomes an entry of one.
 */
export function changedRaw<Name extends ShelfName>(
  name: Name,
  given: unknown,
  change: (entries: readonly EntryOf<Name>[]) => readonly EntryOf<Name>[],
): Changed<EntryOf<Name>> {
  const all: readonly unknown[] = given === undefined ? [] : Array.isArray(given) ? given : [given];
  const read = all.map((raw) => ({ raw, entry: readEntries(name, [raw]).entries[0] }));
  const readable = read.flatMap(({ entry }) => entry ?? []);
  const before = readEntries(name, readable).entries;
  const rawOf = new Map(read.flatMap(({ raw, entry }) => (entry ? [[key(entry), raw] as const] : [])));
  const byId = new Map(read.flatMap(({ raw, entry }) => (entry ? [[entry.id, raw] as const] : [])));
  const entries = change(before);
  const unchanged = new Set<unknown>(before);
  return {
    entries,
    raw: [
      ...entries.map((entry) =>
        unchanged.has(entry) ? rawOf.get(key(entry)) : { ...unknownMembers(name, byId.get(entry.id)), ...entry },
      ),
      ...read.flatMap(({ raw, entry }) => (entry ? [] : [raw])),
    ],
  };
}

/** Two entries of one name stand apart by when they were changed. */
function key({ id, changed }: { readonly id: string; readonly changed: string }): string {
  return `${id} ${changed}`;
}

/** What another release keeps in an entry besides what this one knows. */
function unknownMembers(name: ShelfName, raw: unknown): object {
  if (typeof raw !== 'object' || raw === null) return {};
  const known = shelves[name].entries;
  return Object.fromEntries(Object.entries(raw).filter(([member]) => !Object.hasOwn(known, member)));
}
