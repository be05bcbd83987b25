import type { Facts } from '../model/condition.ts';
import { type Edition, editions } from '../model/definition.ts';
import { defaultRegister, type Register, registers } from '../model/words.ts';
import { type SceneView, sceneViews } from '../view/pathway/views.ts';

/** Pages of an edition besides its pathways, by the name that they have in an address. */
export const pageNames = ['sources', 'glossary', 'saved', 'practise'] as const;
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
  readonly edition: Edition;
  readonly words: Register | undefined;
  readonly view: SceneView | undefined;
  /** Settings whose value means nothing, by name. */
  readonly unknown: readonly string[];
  /** What else its reader has to know, for example what of a search it leaves out. */
  readonly notes?: readonly string[];
}

/** Far more than any journey needs, and little enough to read at once. */
const longest = 4000;

/**
 * Reads `#/start?age=adult/rectum?size=under-1-cm&words=clinical`: the legs of a journey, each with its facts, and the
 * settings. Never throws; what cannot be read is left out and named.
 */
export function readAddress(hash: string): Address {
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
    edition: setting('edition', editions) ?? 'patient',
    words: setting('words', registers),
    view: setting('view', sceneViews),
    unknown,
  };
}

export interface Place {
  readonly legs: readonly Leg[];
  readonly edition: Edition;
  readonly words: Register;
  readonly view: SceneView;
}

/** Writes the address of a place. Settings at their defaults are left out. */
export function writeAddress({ legs, edition, words, view }: Place): string {
  const settings = [
    ...(edition === 'patient' ? [] : [['edition', edition]]),
    ...(words === defaultRegister[edition] ? [] : [['words', words]]),
    ...(view === 'step' ? [] : [['view', view]]),
  ];
  const parts = legs.map(({ pathway, facts }, index) => {
    const pairs = [...Object.entries(facts), ...(index === legs.length - 1 ? settings : [])];
    const query = pairs.map(([key, value]) => `${encodeURIComponent(key ?? '')}=${encodeURIComponent(value ?? '')}`);
    return `${encodeURIComponent(pathway)}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  });
  if (parts.length > 0) return `#/${parts.join('/')}`;
  return settings.length > 0 ? `#/?${settings.map(([key, value]) => `${key}=${value}`).join('&')}` : '#/';
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
