import type { Address } from '../../model/address/address.ts';
import { readAddress } from '../address.ts';

/**
 * Whether every answer of a saved walk still holds in the walk now: it is the same, or the same further on. Words and view
 * are the reader's and not the walk's, so they do not count.
 */
export function continues(saved: string, now: string): boolean {
  const [before, after] = [readAddress(saved), readAddress(now)];
  return (
    before.edition === after.edition &&
    before.legs.length <= after.legs.length &&
    before.legs.every((leg, place) => holdsIn(leg, after.legs[place]))
  );
}

function holdsIn(leg: Address['legs'][number], now: Address['legs'][number] | undefined): boolean {
  const given = new Map(now?.entries);
  return leg.pathway === now?.pathway && leg.entries.every(([fact, answer]) => given.get(fact) === answer);
}
