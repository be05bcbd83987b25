import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Kept, readFile, writeEverything, writeFile } from '../src/kept/file.ts';
import type { EntryOf, ShelfName } from '../src/kept/shelves.ts';
import type { Tally } from '../src/kept/tallies.ts';
import { takeIn } from '../src/view/files/takeIn.ts';
import type { Device, Shelf } from '../src/view/given/device.ts';
import { withChange } from '../src/view/session/hands.ts';

const changed = '2026-11-20T08:15:00.000Z';
const walk = (id: string, title = id) => ({ id, changed, title, address: '#/rectum?size=1-to-2-cm' });
const ownCase = (id: string) => ({
  id,
  changed,
  edition: 'patient',
  pathway: 'rectum',
  level: 'easy' as const,
  title: `Case ${id}`,
  vignette: 'A story.',
  facts: {},
  clues: {},
  remarks: {},
  teaches: '',
});

vi.setConfig({ testTimeout: 60_000 });

/** Waits as long as a slow machine needs. */
const settled = <Result>(look: () => Result | Promise<Result>) => vi.waitFor(look, 20_000);

/** What `localStorage` of the device holds, which all windows share. */
let beside: Map<string, string>;

beforeEach(() => {
  beside = new Map();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => beside.get(key) ?? null,
    setItem: (key: string, text: string) => void beside.set(key, text),
    removeItem: (key: string) => void beside.delete(key),
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A window of the app on this device: its own copy of all modules, as a browser would load them. */
async function openWindow(): Promise<Device & { readonly leave: () => void }> {
  const listeners: (() => void)[] = [];
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    if (type === 'pagehide') listeners.push(listener);
  });
  vi.resetModules();
  const { device } = await import('../src/app/device/device.ts');
  return { ...device, leave: () => listeners.forEach((listener) => void listener()) };
}

async function read<Name extends ShelfName>(window: Device, name: Name): Promise<Shelf<EntryOf<Name>>> {
  const shelf = window.shelf(name);
  shelf.subscribe(() => undefined);
  await settled(() => expect(shelf.state().loaded).toBe(true));
  return shelf;
}

/** What stands in the store, past everything that reads it. */
function store<Result>(mode: IDBTransactionMode, run: (shelves: globalThis.IDBObjectStore) => IDBRequest<Result>) {
  return new Promise<Result>((done, failed) => {
    const opening = indexedDB.open('gi-net-pathways');
    opening.onupgradeneeded = () => opening.result.createObjectStore('shelves');
    opening.onsuccess = () => {
      const request = run(opening.result.transaction('shelves', mode).objectStore('shelves'));
      request.onsuccess = () => {
        opening.result.close();
        done(request.result);
      };
    };
    opening.onerror = () => failed(opening.error);
  });
}
const stands = (key: string) => store<unknown>('readonly', (shelves) => shelves.get(key));
const plant = (key: string, value: unknown) => store('readwrite', (shelves) => shelves.put(value, key));
const idsOf = (value: unknown) => (Array.isArray(value) ? value.map((each) => each?.id) : value);

describe('a file', () => {
  const fileOf = (kept: Kept) => readFile(writeFile(kept, changed)).kept;

  it('of any kind is taken in once, however often it is read', async () => {
    const window = await openWindow();
    const held = fileOf({
      notes: [
        { id: 'n1', changed, walk: 'w1', place: 'patient/rectum/size', kind: 'note', says: 'Ask.' },
        { id: 'n2', changed, walk: 'gone', place: 'patient/rectum/size', kind: 'note', says: 'Ask.' },
      ],
      walks: [walk('w1'), walk('w2')],
      cases: [ownCase('c1')],
    });
    const first = await takeIn(window, held);
    expect([first.known, first.problems.map(({ what }) => what)]).toEqual([0, ['1 note belongs to no walk.']]);
    expect((await takeIn(window, held)).known).toBe(4);
    await takeIn(window, fileOf({ walks: [{ ...walk('w2', 'Newer'), changed: '2026-11-21T08:15:00.000Z' }] }));
    await takeIn(window, held);
    const [walks, notes, cases] = [
      await read(window, 'walks'),
      await read(window, 'notes'),
      await read(window, 'cases'),
    ];
    expect(walks.state().entries.map(({ title }) => title)).toEqual(['w1', 'Newer']);
    expect([notes, cases].map((shelf) => shelf.state().entries.length)).toEqual([1, 1]);
  });

  it('that holds more than there is room for leaves its oldest behind and says so: 700 and 700 cases, then one', async () => {
    const window = await openWindow();
    const day = (place: number) => new Date(Date.UTC(2026, 0, 1) + place * 60_000).toISOString();
    const some = (from: number) =>
      Array.from({ length: 700 }, (_, at) => ({ ...ownCase(`c${from + at}`), changed: day(from + at) }));
    expect((await takeIn(window, { cases: some(0) })).problems).toEqual([]);
    const { problems } = await takeIn(window, { cases: some(700) });
    expect(problems.map(({ what }) => what)).toEqual([
      'There is room for 1000, so 400 were left in the file: the oldest.',
    ]);
    const cases = await read(window, 'cases');
    cases.put(ownCase('mine'));
    await settled(async () => expect(idsOf(await stands('cases'))).toHaveLength(1001));
    const ids = (await read(await openWindow(), 'cases')).state().entries.map(({ id }) => id);
    expect(ids.slice(-2)).toEqual(['c1399', 'mine']);
    expect(new Set(ids).size).toBe(1001);
  });
});

describe('two lessons in two tabs', () => {
  const count = (place: string, hands: number): Tally['counts'][number] => ({
    place: `patient/rectum/${place}`,
    address: '#/rectum',
    kind: 'question',
    asks: 'How big?',
    rows: [{ id: 'under-1-cm', says: 'Under 1 cm', hands }],
  });
  const tally = (...counts: Tally['counts']): Tally => ({
    id: 't1',
    changed,
    title: 'Class',
    started: changed,
    counts,
  });

  it('that go on with one class add their hands: 200, in turn, and none is lost', async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    const shelves = [await read(one, 'tallies'), await read(other, 'tallies')];
    shelves[0]?.put(tally());
    await settled(() => expect(shelves[1]?.state().entries).toHaveLength(1));
    // Each window knows only its own walk, its own hands, and what stood before.
    for (const [window, shelf] of shelves.entries()) {
      for (let hands = 0; hands < 100; hands += 1) {
        const place = hands % 2 ? 'both' : `own-${window}`;
        const had = Math.floor(hands / 2);
        const [before, after] = [tally(count(place, had)), tally(count(place, had + 1))];
        shelf.change((all) => all.map((each) => withChange(each, before, after)));
      }
    }
    await settled(async () => {
      const [stood] = (await stands('tallies')) as Tally[];
      expect(
        Object.fromEntries(stood?.counts.map(({ place, rows }) => [place.slice(15), rows[0]?.hands]) ?? []),
      ).toEqual({
        both: 100,
        'own-0': 50,
        'own-1': 50,
      });
    });
    console.log('stores: 200 hands of two lessons in two tabs, lost 0');
  });

  it('keep the answer and the new vote of one beside the hands of the other', () => {
    const before = tally(count('size', 3));
    const stood = tally(count('size', 5));
    const chosen = tally({ ...count('size', 3), chosen: 'under-1-cm' });
    expect(withChange(stood, before, chosen).counts).toEqual([{ ...count('size', 5), chosen: 'under-1-cm' }]);
    const again = tally(count('size', 0));
    expect(withChange(stood, before, again).counts).toEqual([count('size', 2)]);
  });
});

describe('stores', () => {
  it('two windows that write 100 times each at once lose nothing', async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    const shelves = [await read(one, 'walks'), await read(other, 'walks')];
    for (let place = 0; place < 100; place += 1) {
      for (const [window, shelf] of shelves.entries()) shelf.put(walk(`${window}-${place}`));
    }
    await settled(async () => expect(idsOf(await stands('walks'))).toHaveLength(200));
    // Each window shows what the other wrote.
    await settled(() => expect(shelves.map((shelf) => shelf.state().entries.length)).toEqual([200, 200]));
    console.log('stores: 200 writes of two windows at once, lost 0');
  });

  it('1,400 entries are read, shown and written, and the newest of them stays', async () => {
    await plant(
      'cases',
      Array.from({ length: 1400 }, (_, place) => ownCase(`c${place}`)),
    );
    const window = await openWindow();
    const shelf = await read(window, 'cases');
    expect(shelf.state().entries).toHaveLength(1400);
    expect(shelf.state().problems).toEqual([]);
    shelf.put(ownCase('newest'));
    await settled(async () => expect(idsOf(await stands('cases'))).toHaveLength(1401));
    const again = await read(await openWindow(), 'cases');
    expect(again.state().entries.at(-1)?.id).toBe('newest');
    console.log('stores: 1,400 entries and one more, lost 0');
  });

  it('what this release cannot read survives its writing, and leaves with everything', async () => {
    const later = { ...ownCase('later'), level: 'a level of the next release' };
    const more = { ...ownCase('more'), picture: { of: 'the next release' } };
    await plant('cases', [later, more, 'nothing']);
    await plant('plans', [{ id: 'p1' }]);
    await plant('notes', { not: 'a list' });
    const window = await openWindow();
    const shelf = await read(window, 'cases');
    expect(shelf.state().entries.map(({ id }) => id)).toEqual(['more']);
    shelf.put(ownCase('mine'), { ...ownCase('more'), title: 'Renamed' });
    const notes = await read(window, 'notes');
    notes.put({ id: 'n1', changed, walk: 'w', place: 'patient/rectum/size', kind: 'note', says: 'Ask.' });
    await settled(async () => expect(idsOf(await stands('cases'))).toEqual(['more', 'mine', 'later', undefined]));
    expect(await stands('cases')).toEqual([{ ...more, title: 'Renamed' }, ownCase('mine'), later, 'nothing']);
    await settled(async () => expect(idsOf(await stands('notes'))).toEqual(['n1', undefined]));
    const all = await window.everything();
    expect(Object.keys(all).sort()).toEqual(['cases', 'notes', 'plans']);
    expect(all['cases']).toContainEqual(later);
    const file = JSON.parse(writeEverything(all, changed));
    expect(file.shelves.cases).toContainEqual(later);
    expect(file.shelves.notes).toContainEqual({ not: 'a list' });
    expect(readFile(JSON.stringify(file)).kept.cases?.map(({ id }) => id)).toEqual(['more', 'mine']);
    console.log('stores: entries, members and shelves of the next release, lost 0');
  });

  it('a store of the next version is read and never written', async () => {
    await plant('version', 2);
    await plant('walks', [walk('theirs')]);
    const shelf = await read(await openWindow(), 'walks');
    expect(shelf.state().entries.map(({ id }) => id)).toEqual(['theirs']);
    expect(
      shelf
        .state()
        .problems.map(({ what }) => what)
        .join(),
    ).toContain('older than what was kept here');
    shelf.put(walk('mine'));
    await settled(() => expect(shelf.state().kept).toBe(false));
    expect(shelf.state().entries.map(({ id }) => id)).toEqual(['theirs', 'mine']);
    expect(idsOf(await stands('walks'))).toEqual(['theirs']);
    expect(await stands('version')).toBe(2);
    console.log('stores: a store of the next version, lost 0');
  });

  it('carry their version', async () => {
    (await read(await openWindow(), 'walks')).put(walk('w1'));
    await settled(async () => expect(await stands('version')).toBe(1));
  });

  it('one that never answers is one that refuses, and what it says in the end is heard', async () => {
    await plant('walks', [walk('theirs')]);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const device = indexedDB;
    const answers: (() => void)[] = [];
    vi.stubGlobal('indexedDB', {
      open(name: string) {
        const request: { result?: IDBDatabase; onsuccess?: () => void } = {};
        answers.push(() => {
          const opening = device.open(name);
          opening.onsuccess = () => {
            request.result = opening.result;
            request.onsuccess?.();
          };
        });
        return request;
      },
    });
    const shelf = (await openWindow()).shelf('walks');
    const ids = () => shelf.state().entries.map(({ id }) => id);
    shelf.subscribe(() => undefined);
    await settled(() => expect(answers).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(2900);
    expect(shelf.state().loaded).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(shelf.state()).toMatchObject({ loaded: true, kept: false });
    shelf.put(walk('mine'));
    expect(ids()).toEqual(['mine']);
    await vi.advanceTimersByTimeAsync(3100);
    expect(shelf.state().kept).toBe(false);
    for (const answer of answers) answer();
    await settled(() => expect(ids()).toEqual(['theirs', 'mine']));
    await settled(() => expect(shelf.state().kept).toBe(true));
    vi.stubGlobal('indexedDB', device);
    expect(idsOf(await stands('walks'))).toEqual(['theirs', 'mine']);
    console.log('stores: one that never answers refuses after 3 s');
  });

  it('one whose connection the browser closed without a word is opened again', async () => {
    const shelf = await read(await openWindow(), 'walks');
    const { transaction } = IDBDatabase.prototype;
    const closed = new WeakSet<object>();
    let refused = 0;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: InstanceType<typeof IDBDatabase>,
      ...given
    ) {
      const [first] = refused === 0 ? [this] : [];
      if (first) closed.add(first);
      if (!closed.has(this)) return transaction.apply(this, given);
      refused += 1;
      throw new DOMException('The connection is closing.', 'InvalidStateError');
    });
    shelf.put(walk('mine'));
    await settled(async () => expect(idsOf(await stands('walks'))).toEqual(['mine']));
    expect([refused, shelf.state().kept]).toEqual([1, true]);
  });

  it('one that takes a write back at its end has not kept it', async () => {
    await plant('walks', [walk('theirs')]);
    const shelf = await read(await openWindow(), 'walks');
    // A disk may turn out to be full only once everything has been handed over.
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: InstanceType<typeof IDBObjectStore>,
      ...given
    ) {
      const request = put.apply(this, given);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    shelf.put(walk('mine'));
    await settled(() => expect(shelf.state().kept).toBe(false));
    expect(shelf.state().entries.map(({ id }) => id)).toEqual(['theirs', 'mine']);
    expect(idsOf(await stands('walks'))).toEqual(['theirs']);
  });

  it('what was being written when the window was left is there in the next one', async () => {
    await plant('walks', [walk('w1')]);
    const window = await openWindow();
    const shelf = await read(window, 'walks');
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = () => Object.create(null);
    shelf.put({ ...walk('w1'), title: 'Renamed' });
    window.leave();
    IDBObjectStore.prototype.get = get;
    const next = await read(await openWindow(), 'walks');
    expect(next.state().entries).toEqual([{ ...walk('w1'), title: 'Renamed' }]);
    expect(await stands('walks')).toEqual([{ ...walk('w1'), title: 'Renamed' }]);
    expect(beside.size).toBe(0);
  });
});
