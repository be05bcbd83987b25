import { listings } from 'virtual:listings';
import { start as texts } from '#texts/page/start.ts';
import { inRegister } from '../../model/content/words.ts';
import { fragmentOf } from '../../view/keep/fragment.ts';
import { addresses, readAddress } from '../address.ts';

const key = 'last';

/** Keeps where a walk is, for the start page to lead back to. Only of an edition with a guide: staff walk many cases. */
export function keepLast(link: string) {
  const address = fragmentOf(link);
  const { legs, edition } = readAddress(address);
  if (addresses.editionOf(edition).guide === undefined || legs.every(({ entries }) => entries.length === 0)) return;
  try {
    localStorage.setItem(key, address);
  } catch {
    // Storage is refused: the address alone leads back.
  }
}

/** Leads back to the last walk on this device, in place of the words for whoever is here for the first time. */
export function leadBack() {
  const place = document.querySelector('.go-on');
  const address = kept();
  if (!place || address === undefined || place.querySelector('a')) return;
  const { legs, edition, words } = readAddress(address);
  const register = words ?? addresses.editionOf(edition).register;
  const listed = listings.find((each) => each.edition === edition && each.id === legs.at(-1)?.pathway);
  if (!listed) return;
  const { title, listing } = listed;
  const answers = legs.flatMap(({ entries }) => entries).length;
  const link = Object.assign(document.createElement('a'), {
    href: address,
    textContent: texts.goOn(inRegister(listing.name ?? title, register), answers),
  });
  link.dataset['address'] = address;
  const before = [...place.childNodes];
  const forget = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'link',
    textContent: texts.forget,
  });
  forget.addEventListener('click', () => {
    localStorage.removeItem(key);
    place.replaceChildren(...before);
  });
  place.replaceChildren(link, ' ', forget);
}

function kept(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
