import type { EntryOf, ShelfName } from '../kept/shelves.ts';
import type { Channel, Device, Shelf, ShelfState } from '../view/common/device.ts';
import { copy } from './clipboard.ts';

/** This device: what it keeps (IndexedDB), and how files leave it. Nothing here sends anything anywhere. */
export const device: Device = {
  shelf,
  download(name, content) {
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(content), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  // Asked when it is needed: the build has no navigator that shares.
  get share() {
    if (typeof navigator === 'undefined' || !('share' in navigator)) return undefined;
    return (title: string, text: string) => {
      // To close the sheet without sending is no fault.
      void navigator.share({ title, text }).catch(() => undefined);
    };
  },
  copy,
  newId,
  now: () => new Date().toISOString(),
  channel,
  room,
};

/** Not `crypto.randomUUID`, which browsers withhold from pages that come over plain http, as in a class room. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function channel(name: string, heard: (message: unknown) => void): Channel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, close: () => undefined };
  const open = new BroadcastChannel(name);
  open.addEventListener('message', ({ data }) => heard(data));
  return { post: (message) => open.postMessage(message), close: () => open.close() };
}

let ownRoom: string | undefined;

/** A browser copies the store of a session into the windows that are opened from it, and keeps it over a reload. */
function room(): string {
  if (ownRoom) return ownRoom;
  ownRoom = newId();
  try {
    ownRoom = sessionStorage.getItem('room') ?? ownRoom;
    sessionStorage.setItem('room', ownRoom);
  } catch {
    // Storage is refused: this window presents alone.
  }
  return ownRoom;
}

const open = new Map<ShelfName, Shelf<unknown>>();

function shelf<Name extends ShelfName>(name: Name): Shelf<EntryOf<Name>> {
  const known = open.get(name) ?? shelfNamed(name);
  open.set(name, known as Shelf<unknown>);
  return known as Shelf<EntryOf<Name>>;
}

/** What reads and writes the store. Nothing where it cannot be loaded: then things hold for this visit. */
function storage() {
  return import('./storage.ts').catch(() => undefined);
}

/** A shelf that is read when somebody first looks at it. Another window of the app that writes is heard. */
function shelfNamed<Name extends ShelfName>(name: Name): Shelf<EntryOf<Name>> {
  type Entry = EntryOf<Name>;
  type Change = (entries: readonly Entry[]) => readonly Entry[];
  let state: ShelfState<Entry> = { loaded: false, entries: [], problems: [], kept: true };
  const listeners = new Set<() => void>();
  let channel: BroadcastChannel | undefined;
  /** What the device has not kept yet, or refused to keep: it holds for this visit, on top of what is kept. */
  let unkept: readonly Change[] = [];
  const show = (next: Partial<ShelfState<Entry>>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const read = async () => {
    const found = await storage().then((store) => store?.readShelf(name));
    if (found) show({ loaded: true, problems: found.problems, entries: applied(found.entries, unkept) });
    else show({ loaded: true, kept: false });
  };
  let reading: Promise<void> | undefined;
  const load = () => {
    if (!reading && typeof BroadcastChannel !== 'undefined') {
      channel = new BroadcastChannel(`kept/${name}`);
      channel.addEventListener('message', () => void read());
    }
    reading ??= read();
    return reading;
  };
  const flush = async () => {
    const changes = unkept;
    if (changes.length === 0) return;
    const entries = await storage().then((store) => store?.changeShelf(name, (before) => applied(before, changes)));
    if (!entries) return show({ kept: false });
    unkept = unkept.slice(changes.length);
    show({ kept: true, entries: applied(entries, unkept) });
    channel?.postMessage('changed');
  };
  let writing: Promise<void> = Promise.resolve();
  const write = (change: Change) => {
    unkept = [...unkept, change];
    show({ entries: change(state.entries) });
    const loaded = load();
    writing = writing.then(() => loaded).then(flush);
  };
  return {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      void load();
      return () => listeners.delete(changed);
    },
    put: (...entries) => write((before) => withEntries(before, entries)),
    remove: (id) => write((before) => before.filter((entry) => entry.id !== id)),
    change: write,
  };
}

function applied<Entry>(
  entries: readonly Entry[],
  changes: readonly ((entries: readonly Entry[]) => readonly Entry[])[],
): readonly Entry[] {
  return changes.reduce((before, change) => change(before), entries);
}

function withEntries<Entry extends { readonly id: string }>(before: readonly Entry[], put: readonly Entry[]): Entry[] {
  const newer = new Map(put.map((entry) => [entry.id, entry]));
  const kept = before.map((entry) => newer.get(entry.id) ?? entry);
  return [...kept, ...put.filter(({ id }) => !before.some((entry) => entry.id === id))];
}
