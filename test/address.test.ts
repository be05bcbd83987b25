import { expect, it } from 'vitest';
import { readAddress } from '../src/app/address.ts';
import { open } from '../src/app/journey.ts';
import { damagedAddresses } from './support/damaged-addresses.ts';

it.each(Object.entries(damagedAddresses))(
  'an address with %s keeps what holds, and says what it does not use',
  async (_, damaged) => {
    const { hash, keeps, says } = damaged;
    const { legs, notes, offer } = await open(readAddress(hash));
    expect(notes.length + (offer ? 1 : 0)).toBeGreaterThan(0);
    // What is offered is put into words where it is shown.
    if (says && !offer) expect(notes.join(' ')).toMatch(says);
    expect(legs).toEqual(keeps ? [{ pathway: 'rectum', facts: keeps }] : []);
  },
);
