import { written } from '../content/answer.ts';
import type { Facts } from '../content/condition.ts';
import type { EditionId, KnownEdition } from '../content/edition.ts';
import { type Register, registers } from '../content/words.ts';
import { type SceneView, sceneViews } from './views.ts';

/** Pages that every page leads to from its foot, by the name that they have in an address. */
export const pagesAtFoot = ['sources', 'glossary', 'saved', 'practise'] as const;
/** Pages of an edition besides its pathways. */
export const pageNames = [...pagesAtFoot, 'changes'] as const;
export type PageName = (typeof pageNames)[number];

export function isPage(id: string): id is PageName {
  return pageNames.some((name) => name === id);
}

/** One pathway of a journey, with what was answered in it. */
export interface Leg {
  readonly pathway: string;
  readonly facts: Facts;
}

/** An address as it was typed or shared: nothing in it is trusted yet. */
export interface Address {
  readonly legs: readonly { readonly pathway: string; readonly entries: readonly (readonly [string, string])[] }[];
  readonly edition: EditionId;
  readonly words: Register | undefined;
  readonly view: SceneView | undefined;
  /** Settings whose value means nothing, by name. */
  readonly unknown: readonly string[];
  /** What else its reader has to know, for example what of a search it leaves out. */
  readonly notes?: readonly string[];
  /** The link as it came: it may have been damaged on its way. */
  readonly came?: Came;
}

/** The parts of a link as a browser has them, its path from the folder of the site on. */
export interface Came {
  readonly path: string;
  readonly search: string;
  readonly hash: string;
}

/** Far more than any journey needs, and little enough to read at once. */
const longest = 4000;

export interface Place {
  readonly legs: readonly Leg[];
  readonly edition: EditionId;
  readonly words: Register;
  readonly view: SceneView;
}

/** The grammar of addresses, of a site with these editions. */
export interface Addresses {
  /** In their order. */
  readonly editions: readonly KnownEdition[];
  /** The edition that is meant where none is named. */
  readonly home: KnownEdition;
  /** An edition by its id; the default one where there is none of that name. */
  readonly editionOf: (id: EditionId) => KnownEdition;
  /**
   * Reads `#/start?age=adult/rectum?size=under-1-cm&words=clinical`: the legs of a journey, each with its facts, and the
   * settings. Never throws; what cannot be read is left out and named.
   */
  readonly read: (hash: string) => Address;
  /** Writes the address of a place. Settings at their defaults are left out. */
  readonly write: (place: Place) => string;
}

/** Throws where no edition is the default one: then an address without an edition would mean nothing. */
export function addressesOf(editions: readonly KnownEdition[]): Addresses {
  const home = editions.find(({ isDefault }) => isDefault);
  if (!home) throw new Error('no default edition');
  const editionOf = (id: EditionId) => editions.find((edition) => edition.id === id) ?? home;
  const ids = editions.map(({ id }) => id);
  return {
    editions,
    home,
    editionOf,
    read: (hash) => readAddress(hash, ids, home.id),
    write: (place) => writeAddress(place, editionOf(place.edition)),
  };
}

function readAddress(hash: string, editions: readonly EditionId[], home: EditionId): Address {
  const text = hash.replace(/^#\/?/, '').slice(0, longest);
  const unknown: string[] = hash.length > longest ? ['…'] : [];
  const settings = new Map<string, string>();
  const legs = text.split('/').flatMap((part) => {
    const [name = '', query = ''] = splitOnce(part, '?');
    const pathway = decoded(name);
    if (pathway === '' && query === '') return [];
    const entries = query.split('&').flatMap((pair): [string, string][] => {
      if (pair === '') return [];
      const [key = '', value = ''] = splitOnce(pair, '=').map(decoded);
      if (key !== 'edition' && key !== 'words' && key !== 'view') return [[key, value]];
      settings.set(key, value);
      return [];
    });
    return pathway === '' && entries.length === 0 ? [] : [{ pathway, entries }];
  });
  const setting = <Value extends string>(name: string, values: readonly Value[]): Value | undefined => {
    const given = settings.get(name);
    if (given === undefined) return undefined;
    const value = values.find((candidate) => candidate === given);
    if (value === undefined) unknown.push(`${name}=${given}`);
    return value;
  };
  return {
    legs,
    edition: setting('edition', editions) ?? home,
    words: setting('words', registers),
    view: setting('view', sceneViews),
    unknown,
    came: { path: '', search: '', hash },
  };
}

function writeAddress({ legs, edition, words, view }: Place, { isDefault, register }: KnownEdition): string {
  const settings = [
    ...(isDefault ? [] : [['edition', edition]]),
    ...(words === register ? [] : [['words', words]]),
    ...(view === 'step' ? [] : [['view', view]]),
  ];
  const parts = legs.map(({ pathway, facts }, index) => {
    // What a page is asked for, such as a name, is no answer and stands as it is.
    const pairs = Object.entries(facts).map(([fact, given]) => [fact, isPage(pathway) ? given : written(given)]);
    return encodeURIComponent(pathway) + query([...pairs, ...(index === legs.length - 1 ? settings : [])]);
  });
  return `#/${parts.length > 0 ? parts.join('/') : query(settings)}`;
}

function query(pairs: readonly (readonly string[])[]): string {
  return pairs.length > 0 ? `?${pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}` : '';
}

function splitOnce(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
