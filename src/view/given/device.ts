import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { EntryOf, ShelfName } from '../../kept/shelves.ts';
import type { Problem } from '../../model/content/problem.ts';

/** What stands on a shelf now. `kept` is false where this browser refuses to keep anything: it holds for this visit. */
export interface ShelfState<Entry> {
  readonly loaded: boolean;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly kept: boolean;
}

/** A list of entries that is kept on this device. */
export interface Shelf<Entry> {
  readonly state: () => ShelfState<Entry>;
  readonly subscribe: (changed: () => void) => () => void;
  /** Puts an entry in the place of the one with its id, or at the end. */
  readonly put: (...entries: readonly Entry[]) => void;
  readonly remove: (id: string) => void;
  /**
   * Changes all at once. It may be asked again, on what the device holds by then, so what it makes follows from what it
   * is given.
   */
  readonly change: (change: (before: readonly Entry[]) => readonly Entry[]) => void;
}

/** The device as the views see it: what it keeps, and its ways in and out. */
export interface Device {
  readonly shelf: <Name extends ShelfName>(name: Name) => Shelf<EntryOf<Name>>;
  /** All that is kept on this device, by shelf, as it stands there: also what this release cannot read. */
  readonly everything: () => Promise<Readonly<Record<string, unknown>>>;
  /** Hands a file to the person. */
  readonly download: (name: string, content: Blob) => void;
  /** Hands a text to the share sheet of the device, where the person says to whom. None where the device has no such sheet. */
  readonly share: ((title: string, text: string) => void) | undefined;
  /** Puts a text on the clipboard, and says whether the browser let it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** The same with a rich form of it, for where that is pasted. */
  readonly copyRich: (text: string, html: string) => Promise<boolean>;
  /** A new id for an entry. */
  readonly newId: () => string;
  /** The time now, ISO 8601. */
  readonly now: () => string;
  /** Whether single keys were switched off on this device. */
  readonly keysOff: () => boolean;
  /** Keeps that choice beyond the visit. */
  readonly keepKeysOff: (off: boolean) => void;
  /** Speaks with other windows of the app on this device. What is heard may come from anyone and is to be read as hostile. */
  readonly channel: (name: string, heard: (message: unknown) => void) => Channel;
  /** A name that this window keeps when it is loaded again, and that the windows opened from it share. */
  readonly room: () => string;
  /** Another such name for this window: it was copied from one that goes on under the old name. */
  readonly newRoom: () => string;
  /** A text that this window keeps for itself while it is loaded again, or until another scene takes it. */
  readonly held: (name: string) => string | undefined;
  /** Keeps such a text; without one it forgets what it kept. */
  readonly hold: (name: string, text: string | undefined) => void;
}

export interface Channel {
  readonly post: (message: unknown) => void;
  readonly close: () => void;
}

export const DeviceContext = createContext<Device | undefined>(undefined);

export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (!device) throw new Error('a view that keeps something needs a DeviceContext around it');
  return device;
}

/** A shelf, and what stands on it. */
export function useShelf<Name extends ShelfName>(name: Name): ShelfState<EntryOf<Name>> & Shelf<EntryOf<Name>> {
  const shelf = useDevice().shelf(name);
  const state = useSyncExternalStore(
    useCallback((changed) => shelf.subscribe(changed), [shelf]),
    shelf.state,
    shelf.state,
  );
  return { ...shelf, ...state };
}
