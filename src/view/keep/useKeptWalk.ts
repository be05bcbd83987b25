import { useSyncExternalStore } from 'react';
import { keep as texts } from '#texts/take/keep.ts';
import { longestNote, mostEntries } from '../../kept/limits.ts';
import type { EntryOf } from '../../kept/shelves.ts';
import { dayOf } from '../../model/handouts/day.ts';
import { useDevice, useShelf } from '../given/device.ts';
import type { Keeping, OpenWalk } from './keeping.ts';

export type SavedWalk = EntryOf<'walks'>;
export type Note = EntryOf<'notes'>;

/** This walk as it is kept: which saved walk it belongs to, its notes, and the ways to keep more. */
export interface KeptWalk {
  /** The saved walk that is open in this window and that this walk is, or goes on from. */
  readonly current: SavedWalk | undefined;
  /** This walk has answers that its saved form does not have. */
  readonly wentOn: boolean;
  /** A saved walk that was opened here and has other answers. */
  readonly other: SavedWalk | undefined;
  /** Saved walks with exactly these answers, of which none is open. They may be of other cases, so a person chooses. */
  readonly same: readonly SavedWalk[];
  readonly notes: readonly Note[];
  readonly kept: boolean;
  readonly full: boolean;
  /** The title under which it would be saved if a person gives none. */
  readonly usualTitle: string;
  readonly save: (title: string) => void;
  /** Puts this walk in the place of what was saved. */
  readonly update: (walk: SavedWalk) => void;
  readonly open: (walk: SavedWalk) => void;
  /** Keeps a note with this walk, which is saved first where it was not. */
  readonly addNote: (place: string, kind: Note['kind'], says: string) => void;
  readonly putNote: (note: Note) => void;
  readonly removeNote: (id: string) => void;
}

/** `now` is the address of the walk, from its `#` on; `title` is the title of its pathway. */
export function useKeptWalk(now: string, title: string, keeping: Keeping): KeptWalk {
  const device = useDevice();
  const walks = useShelf('walks');
  const notes = useShelf('notes');
  const opened = useOpenWalk(keeping.openWalk);
  const open = walks.entries.find(({ id }) => id === opened);
  const current = open && keeping.continues(open.address, now) ? open : undefined;
  const isSame = (walk: SavedWalk) => keeping.continues(walk.address, now) && keeping.continues(now, walk.address);
  const usualTitle = texts.save.usual(title, texts.save.date(dayOf(device.now())));

  const put = (walk: Omit<SavedWalk, 'changed' | 'address'>) => {
    walks.put({ ...walk, changed: device.now(), address: now });
    keeping.openWalk.set(walk.id);
    return walk.id;
  };
  const save = (given: string) => put({ id: device.newId(), title: given.trim().slice(0, 200) || usualTitle });
  return {
    current,
    wentOn: current !== undefined && !isSame(current),
    other: open && !current ? open : undefined,
    same: current ? [] : walks.entries.filter(isSame),
    notes: notes.entries.filter((note) => note.walk === current?.id),
    kept: walks.kept && notes.kept,
    full: walks.entries.length >= mostEntries || notes.entries.length >= mostEntries,
    usualTitle,
    save,
    update: put,
    open: (walk) => keeping.openWalk.set(walk.id),
    addNote(place, kind, says) {
      const walk = current ? put(current) : save(usualTitle);
      notes.put({ id: device.newId(), changed: device.now(), walk, place, kind, says: says.slice(0, longestNote) });
    },
    putNote: (note) => notes.put(note),
    removeNote: (id) => notes.remove(id),
  };
}

function useOpenWalk(openWalk: OpenWalk): string | undefined {
  return useSyncExternalStore(openWalk.subscribe, openWalk.state, () => undefined);
}
