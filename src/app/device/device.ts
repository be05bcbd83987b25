import type { EntryOf, ShelfName } from '../../kept/shelves.ts';
import type { Channel, Device, Shelf, ShelfState } from '../../view/given/device.ts';
import { copy, copyRich } from './clipboard.ts';
import type { ShelfRead } from './storage.ts';

/** This device: what it keeps (IndexedDB), and how files leave it. Nothing here sends anything anywhere. */
export const device: Device = {
  shelf,
  everything: async () => (await storage())?.everything((name) => open.get(name)?.state()) ?? {},
  download(name, content) {
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(content), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    void import('./inApp.ts').then(({ offerFile }) => offerFile(name, content));
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
  copyRich,
  newId,
  now: () => new Date().toISOString(),
  channel,
  room,
  newRoom,
  held,
  hold,
  keysOff,
  keepKeysOff,
};

function keysOff(): boolean {
  try {
    return localStorage.getItem('keys') !== null;
  } catch {
    return false;
  }
}

function keepKeysOff(off: boolean) {
  try {
    if (off) localStorage.setItem('keys', 'off');
    else localStorage.removeItem('keys');
  } catch {
    // Storage is refused: the choice holds for this visit.
  }
}

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
  ownRoom ??= held('room') ?? newId();
  hold('room', ownRoom);
  return ownRoom;
}

function newRoom(): string {
  ownRoom = newId();
  hold('room', ownRoom);
  return ownRoom;
}

function held(name: string): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

function hold(name: string, text: string | undefined) {
  try {
    if (text === undefined) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    // Storage is refused: this window presents alone, and begins anew when it is loaded again.
  }
}

const open = new Map<ShelfName, Shelf<unknown>>();

function shelf<Name extends ShelfName>(name: Name): Shelf<EntryOf<Name>> {
  const known = open.get(name) ?? shelfNamed(name);
  open.set(name, known as Shelf<unknown>);
  return known as Shelf<EntryOf<Name>>;
}

let store: typeof import('./storage.ts') | undefined;

/** What reads and writes the store. Nothing where it cannot be loaded: then things hold for this visit. */
async function storage() {
  store ??= await import('./storage.ts').catch(() => undefined);
  return store;
}

/** A shelf that is read when somebody first looks at it. Another window of the app that writes is heard. */
function shelfNamed<Name extends ShelfName>(name: Name): Shelf<EntryOf<Name>> {
  type Entry = EntryOf<Name>;
  type Change = (entries: readonly Entry[]) => readonly Entry[];
  let state: ShelfState<Entry> = { loaded: false, entries: [], problems: [], kept: true };
  const listeners = new Set<() => void>();
  let channel: BroadcastChannel | undefined;
  /** What stood on the device when it was last read or written. */
  let onDevice: readonly Entry[] = [];
  /** What the device has not kept yet, or refused to keep: it holds for this visit, on top of what is kept. */
  let unkept: readonly Change[] = [];
  const show = (next: Partial<ShelfState<Entry>>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const take = ({ entries, problems, changed }: ShelfRead<Name>) => {
    onDevice = entries;
    show({ loaded: true, kept: state.kept || unkept.length === 0, problems, entries: applied(onDevice, unkept) });
    if (changed) channel?.postMessage('changed');
  };
  /** A store that was taken for one that refuses has answered after all. */
  const late = (found: ShelfRead<Name>) => {
    take(found);
    writing = writing.then(flush);
  };
  const read = async () => {
    const found = await storage().then((store) => store?.readShelf(name, late));
    if (found) take(found);
    else show({ loaded: true, kept: false });
  };
  const begin = () => {
    if (typeof BroadcastChannel !== 'undefined') {
      channel = new BroadcastChannel(`kept/${name}`);
      channel.addEventListener('message', () => void read());
    }
    // Whoever writes and leaves at once loses nothing.
    addEventListener('pagehide', () => {
      if (unkept.length > 0 && state.kept) store?.leaveShelf(name, onDevice, state.entries);
    });
    // A page that comes back as it was has heard nothing while it was away.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void read();
    });
    return read();
  };
  let reading: Promise<void> | undefined;
  const load = () => {
    reading ??= begin();
    return reading;
  };
  const flush = async () => {
    const changes = unkept;
    if (changes.length === 0) return;
    const entries = await storage().then((store) => store?.changeShelf(name, (before) => applied(before, changes)));
    if (!entries) return show({ kept: false });
    unkept = unkept.slice(changes.length);
    onDevice = entries;
    show({ kept: true, entries: applied(onDevice, unkept) });
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
