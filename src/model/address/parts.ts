import type { KnownEdition } from '../content/edition.ts';
import type { Register } from '../content/words.ts';
import type { PageName } from './address.ts';
import type { SceneView } from './views.ts';

/** The same walk in another view. */
export function inView(address: string, view: SceneView): string {
  const last = address.slice(address.lastIndexOf('/'));
  return `${address}${last.includes('?') ? '&' : '?'}view=${view}`;
}

/** The walk before this part was entered. Nothing at its first part. Settings stand in the last part of an address. */
export function withoutLastPart(address: string): string | undefined {
  const parts = address.slice(2).split('/');
  const last = parts.pop();
  if (last === undefined || parts.length === 0) return undefined;
  const settings = (last.split('?')[1] ?? '').split('&').filter((pair) => /^(edition|words)=/.test(pair));
  const before = parts.join('/');
  if (settings.length === 0) return `#/${before}`;
  return `#/${before}${(parts.at(-1) ?? '').includes('?') ? '&' : '?'}${settings.join('&')}`;
}

/** A page in this edition and these words, with what it is asked for, such as the name of a set: that is no answer of a walk. */
export function pageAddress(
  page: PageName,
  asked: Readonly<Record<string, string>>,
  { id, isDefault, register }: KnownEdition,
  words: Register,
): string {
  const settings = { ...asked, ...(isDefault ? {} : { edition: id }), ...(words === register ? {} : { words }) };
  // Stands half a sign too, where encodeURIComponent would throw: a name may come from a file of somebody else.
  const query = new URLSearchParams(settings).toString();
  return `#/${page}${query === '' ? '' : `?${query}`}`;
}
