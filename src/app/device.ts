import type { EntryOf, ShelfName } from '../kept/shelves.ts';
import type { Channel, Device, Shelf, ShelfState } from '../view/common/device.ts';

/** This device: what it keeps (IndexedDB), and how files leave it. Nothing here sends anything anywhere. */
export const device: Device = {
  shelf,
  download(name, content) {
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(content), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  newId: () => crypto.randomUUID(),
  now: () => new Date().toISOString(),
  channel,
  room,
};

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
  ownRoom = crypto.randomUUID();
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

/** A shelf that is read when somebody first looks at it. Another window of the app that writes is heard. */
function shelfNamed<Name extends ShelfName>(name: Name): Shelf<EntryOf<Name>> {
  type Entry = EntryOf<Name>;
  let state: ShelfState<Entry> = { loaded: false, entries: [], problems: [], kept: true };
  const listeners = new Set<() => void>();
  let channel: BroadcastChannel | undefined;
  const show = (next: Partial<ShelfState<Entry>>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  let reading: Promise<void> | undefined;
  const read = async () => {
    const { readShelf } = await import('./storage.ts');
    const { kept, entries, problems } = await readShelf(name);
    // What was put while the shelf was being read is newer than what stood there.
    const newer = state.loaded ? [] : state.entries;
    show({ loaded: true, kept, problems, entries: merged(entries, newer) });
  };
  const load = () => {
    if (!reading && typeof BroadcastChannel !== 'undefined') {
      channel = new BroadcastChannel(`kept/${name}`);
      channel.addEventListener('message', () => void read());
    }
    reading ??= read();
    return reading;
  };
  const write = (change: (entries: readonly Entry[]) => readonly Entry[]) => {
    show({ entries: change(state.entries) });
    void load().then(async () => {
      const { writeShelf } = await import('./storage.ts');
      const kept = await writeShelf(name, state.entries);
      if (kept !== state.kept) show({ kept });
      channel?.postMessage('changed');
    });
  };
  return {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      void load();
      return () => listeners.delete(changed);
    },
    put: (...entries) => write((before) => merged(before, entries)),
    remove: (id) => write((before) => before.filter((entry) => entry.id !== id)),
    replace: (entries) => write(() => entries),
  };
}

function merged<Entry extends { readonly id: string }>(before: readonly Entry[], put: readonly Entry[]): Entry[] {
  const newer = new Map(put.map((entry) => [entry.id, entry]));
  const kept = before.map((entry) => newer.get(entry.id) ?? entry);
  return [...kept, ...put.filter(({ id }) => !before.some((entry) => entry.id === id))];
}
