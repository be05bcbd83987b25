import { kept as texts } from '#texts/take/kept.ts';
import type { Problem } from '../model/content/problem.ts';
import { type Read, readEntries } from './reading.ts';
import type { EntryOf, ShelfName } from './shelves.ts';

/** What fits into an address besides all else that stands there. */
export const longestPacked = 3600;

/** An entry as a part of an address: its JSON in UTF-8, in the letters of base64 that need no escape. */
export function packed<Name extends ShelfName>(entry: EntryOf<Name>): string | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(entry));
  if (bytes.length > longestPacked) return undefined;
  const letters = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return letters.length > longestPacked ? undefined : letters;
}

/** Reads an entry out of an address. Never throws, whoever wrote it. */
export function unpacked<Name extends ShelfName>(name: Name, given: string): Read<EntryOf<Name>> {
  if (given.length > longestPacked) return refused(name);
  try {
    const letters = atob(given.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(letters, (each) => each.charCodeAt(0)),
    );
    return readEntries(name, [JSON.parse(text)]);
  } catch {
    return refused(name);
  }
}

function refused(where: string): { readonly entries: []; readonly problems: readonly Problem[] } {
  return { entries: [], problems: [{ where, ...texts.notReadable }] };
}
