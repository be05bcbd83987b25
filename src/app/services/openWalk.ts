import type { Address } from '../../model/address/address.ts';
import type { OpenWalk } from '../../view/keep/keeping.ts';
import { readAddress } from '../address.ts';

const key = 'open walk';
const listeners = new Set<() => void>();
let open: string | null | undefined;
/** The pathway with which this window was opened has been seen, or a saved walk was opened before there was one. */
let arrived = false;

/** Which saved walk is open in this window. Another window may have another open, and a reload changes nothing. */
export const openWalk: OpenWalk = {
  state: () => {
    if (open === undefined) open = read();
    return open ?? undefined;
  },
  subscribe(changed) {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
  set(id) {
    if (id !== undefined) arrived = true;
    if (openWalk.state() === id) return;
    open = id ?? null;
    try {
      if (id === undefined) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, id);
    } catch {
      // Storage is refused: it holds until the page is loaded again.
    }
    for (const listener of listeners) listener();
  },
};

/** At a beginning nothing that is written from here on belongs to the walk that was open. */
export function closeAtBeginning({ legs }: Address) {
  if (legs.length <= 1 && legs.every(({ entries }) => entries.length === 0)) openWalk.set(undefined);
}

/**
 * The same for the pathway with which this window was opened, but not where it was only loaded again or come back to. The
 * address decides, since a page stands as it was drawn for a moment before its address is read.
 */
export function closeOnArrival() {
  if (arrived) return;
  arrived = true;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type === 'navigate') closeAtBeginning(readAddress(location.hash));
}

function read(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
