import { useEffect, useState } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { Address } from '../model/address/address.ts';
import { type EditionId, folderOf } from '../model/content/edition.ts';
import { addresses, readAddress, writeAddress } from './address.ts';
import type { journeyMachine } from './journey.ts';

/**
 * Keeps the location and the journey in step: a step writes where it leads, what stands there is read. What came from
 * outside stays as it came until somebody acts, so that nothing of a damaged link is lost. Each place is written as the page
 * that is drawn for it, so that a bookmark opens there. The answer is where the site begins, as links write it now.
 */
export function useLocation(journey: ActorRefFrom<typeof journeyMachine>, given: string): string {
  const [root, setRoot] = useState(given);
  useEffect(() => {
    // Relative links hold as long as the page stays in its folder; after that only those from the top do.
    const site = given && new URL(given, location.href).pathname;
    let stands = writeAddress(journey.getSnapshot().context);
    let reading = false;
    const write = () => {
      const snapshot = journey.getSnapshot();
      if (!snapshot.matches('walking')) return;
      const { context } = snapshot;
      const address = writeAddress(context);
      // An address that could not be loaded stays, with its walk, to be loaded again.
      const moved = address !== stands && !reading && !context.opening;
      if (!context.opening) stands = address;
      reading = false;
      if (!moved) return;
      const { dataset } = document.documentElement;
      if (dataset['root'] !== site) {
        dataset['root'] = site;
        // The icon, which a browser asks for again from where it stands.
        for (const link of document.head.querySelectorAll('link')) link.setAttribute('href', link.href);
      }
      history.pushState(null, '', site + (site && pageOfPlace(context)) + address);
      setRoot(site);
    };
    const read = () => {
      reading = true;
      journey.send({ type: 'address', address: addressHere(site) });
    };
    const subscription = journey.subscribe(write);
    addEventListener('popstate', read);
    if (location.hash !== '' || location.search !== '') read();
    return () => {
      subscription.unsubscribe();
      removeEventListener('popstate', read);
    };
  }, [journey, given]);
  return root;
}

/** What stands in the location bar. The page that was loaded needs no fragment until something is answered. */
function addressHere(site: string): Address {
  const { pathname, search, hash } = location;
  const itself = document.documentElement.dataset['page'] ?? '';
  return { ...readAddress(hash || itself), came: { path: pathname.slice(site.length), search, hash } };
}

/** The folder of the page that is drawn for a place: that of its last pathway, or the start page of its edition. */
export function pageOfPlace(place: {
  readonly legs: readonly { pathway: string }[];
  readonly edition: EditionId;
}): string {
  return folderOf(addresses.editionOf(place.edition), place.legs.at(-1)?.pathway);
}
