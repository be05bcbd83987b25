import { files as texts } from '#texts/take/files.ts';
import { kept as keptTexts } from '#texts/take/kept.ts';
import type { Kept } from '../../kept/file.ts';
import { mostEntries } from '../../kept/limits.ts';
import type { EntryOf, KeptEntry, ShelfName } from '../../kept/shelves.ts';
import type { Problem } from '../../model/content/problem.ts';
import type { Device, Shelf } from '../given/device.ts';

export interface TakenIn {
  /** How many were on this device before, as they are or newer. */
  readonly known: number;
  readonly problems: readonly Problem[];
}

/**
 * Puts what a file holds beside what is on this device. Of two entries with one name the newer stays, so a file that is
 * read twice doubles nothing; what has no room is left in the file, the oldest first.
 */
export async function takeIn(device: Pick<Device, 'shelf'>, { notes, ...kept }: Kept): Promise<TakenIn> {
  const names = Object.keys(kept) as Exclude<ShelfName, 'notes'>[];
  const taken = await Promise.all(names.map((name) => takeShelf(device, name, kept[name] ?? [])));
  if (!notes) return all(taken);
  // A note without its walk could never be seen.
  const walks = await loaded(device.shelf('walks'));
  const ids = new Set(walks.map(({ id }) => id));
  const whole = notes.filter(({ walk }) => ids.has(walk));
  const orphans = notes.length - whole.length;
  const where = keptTexts.shelves.notes;
  return all([
    ...taken,
    await takeShelf(device, 'notes', whole),
    { known: 0, problems: orphans > 0 ? [{ where, ...texts.orphan(orphans) }] : [] },
  ]);
}

async function takeShelf<Name extends ShelfName>(
  device: Pick<Device, 'shelf'>,
  name: Name,
  entries: readonly EntryOf<Name>[],
): Promise<TakenIn> {
  const shelf = device.shelf(name);
  const here = await loaded(shelf);
  const known = new Map(here.map(({ id, changed }) => [id, Date.parse(changed)]));
  const newer = entries.filter(({ id, changed }) => (known.get(id) ?? Number.NEGATIVE_INFINITY) < Date.parse(changed));
  const fresh = newer.filter(({ id }) => !known.has(id));
  const left = new Set(oldest(fresh, fresh.length - Math.max(0, mostEntries - here.length)));
  const put = newer.filter((entry) => !left.has(entry));
  if (put.length > 0) shelf.put(...put);
  return {
    known: entries.length - newer.length,
    problems: left.size > 0 ? [{ where: keptTexts.shelves[name], ...texts.noRoom(left.size, mostEntries) }] : [],
  };
}

function oldest<Entry extends KeptEntry>(entries: readonly Entry[], count: number): readonly Entry[] {
  if (count <= 0) return [];
  return [...entries].sort((one, other) => Date.parse(one.changed) - Date.parse(other.changed)).slice(0, count);
}

/** What stands on a shelf, once it has been read. */
function loaded<Entry>(shelf: Shelf<Entry>): Promise<readonly Entry[]> {
  return new Promise((done) => {
    let stop: () => void = () => undefined;
    const look = () => {
      const { loaded, entries } = shelf.state();
      if (!loaded) return;
      stop();
      done(entries);
    };
    stop = shelf.subscribe(look);
    look();
  });
}

function all(taken: readonly TakenIn[]): TakenIn {
  return {
    known: taken.reduce((sum, { known }) => sum + known, 0),
    problems: taken.flatMap(({ problems }) => problems),
  };
}
