import type { Came } from '../../model/address/address.ts';
import type { EditionId } from '../../model/content/edition.ts';
import { isForeign, isRest } from './foreign.ts';
import { type Known, knownAs, meant } from './known.ts';
import { namesOf, plainFrom, valuesOf } from './pairs.ts';
import { squeezed } from './signs.ts';
import { pairsIn, type Token, together, tokensOf } from './tokens.ts';

/** What an address can name: pathways and pages by edition, and the values of its settings. */
export interface Vocabulary {
  readonly editions: readonly EditionId[];
  /** The edition that is meant where none is named. */
  readonly home: EditionId;
  readonly names: (edition: EditionId) => readonly string[];
  readonly words: readonly string[];
  readonly views: readonly string[];
}

/** Where a link leads, before its answers are read. */
export interface Way {
  readonly edition: EditionId;
  /** The link says so itself, and it is not only what holds where nothing is said. */
  readonly saysEdition: boolean;
  readonly words: string | undefined;
  readonly view: string | undefined;
  readonly legs: readonly Leg[];
  /** Settings that were cut or mistyped, as they were read. */
  readonly readAs: readonly string[];
  /** What nobody can read any more. */
  readonly lost: readonly string[];
  /** The first part that should have been a pathway, where there is none. */
  readonly nowhere: string | undefined;
}

interface Leg {
  readonly pathway: string;
  /** A damaged name may have been this one; a person has to say so. */
  readonly guessed: boolean;
  readonly tokens: readonly Token[];
}

/**
 * Reads where a link leads. What stands after its `#` decides; where that names no part, its path and query are read as
 * well, because some programs take a `#` for a part of either.
 */
export function wayOf(came: Came, vocabulary: Vocabulary): Way {
  const inHash = read(tokensOf(came.hash), vocabulary);
  const isCertain = ({ legs }: Way) => legs.length > 0 && !legs.some(({ guessed }) => guessed);
  if (isCertain(inHash)) return inHash;
  const inAll = read(tokensOf(`${came.path}/?${came.search}/#${came.hash}`), vocabulary);
  return isCertain(inAll) || inHash.legs.length === 0 ? inAll : inHash;
}

/** The edition that stands in the path: the page of a pathway knows it, also where the end of its link was cut off. */
export function editionOf(path: string, { editions }: Vocabulary): EditionId | undefined {
  const words = tokensOf(path).map(({ text }) => squeezed(text));
  return editions.find((edition) => words.includes(edition));
}

function read(tokens: readonly Token[], vocabulary: Vocabulary): Way {
  const { editions } = vocabulary;
  const { settings, readAs, lost, others } = settingsIn(tokens, vocabulary);
  const isEdition = ({ text, opens }: Token) => opens && editions.some((edition) => edition === squeezed(text));
  const said = settings.get('edition') ?? others.filter(isEdition).map(({ text }) => squeezed(text))[0];
  const edition = editions.find((each) => each === said) ?? vocabulary.home;
  const way = legsIn(
    others.filter((token) => !isEdition(token)),
    knownAs(vocabulary.names(edition)),
  );
  return {
    ...{ edition, saysEdition: said !== undefined, words: settings.get('words'), view: settings.get('view'), readAs },
    ...way,
    lost: [...lost, ...way.lost],
  };
}

/** Takes the settings out of the parts of a link, wherever they stand. */
function settingsIn(tokens: readonly Token[], { editions, words, views }: Vocabulary) {
  const names = namesOf([
    ['edition', editions],
    ['words', words],
    ['view', views],
  ]);
  const settings = new Map<string, string>();
  const [readAs, lost, others]: [string[], string[], Token[]] = [[], [], []];
  for (let place = 0; place < tokens.length; ) {
    const [count, plain] = plainFrom(tokens, place, names);
    const token = tokens[place];
    place += count;
    for (const [name, value] of plain ?? []) settings.set(name, value);
    if (plain || !token) continue;
    const [key = '', value = ''] = pairsIn(token)[0] ?? [];
    const name = names.names.get(squeezed(key));
    const near = name && meant(value, valuesOf(names, name));
    if (!name) others.push(token);
    else if (!near) lost.push(token.text);
    else {
      settings.set(name, near);
      readAs.push(`${name}=${near}`);
    }
  }
  return { settings, readAs, lost, others };
}

/** Parts into pathways: each one that names a pathway begins one, and the others belong to the one before them. */
function legsIn(tokens: readonly Token[], names: Known): Pick<Way, 'legs' | 'lost' | 'nowhere'> {
  const legs: (Leg & { readonly tokens: Token[] })[] = [];
  const before: Token[] = [];
  let nowhere: string | undefined;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (!token) continue;
    const last = legs.at(-1);
    const isPair = pairsIn(token).length > 0;
    const word = token.text.replace(/\.(html?|php|aspx?)$/i, '');
    const [pieces, exact] = isPair ? [1, undefined] : nameFrom(tokens, place, word, names);
    const near = exact || isPair || !token.opens || isRest(word) ? undefined : meant(word, names);
    const name = exact ?? near;
    place += pieces - 1;
    // The page of a pathway stands in the path, and the pathway once more after the `#`.
    if (name !== undefined && last?.pathway === name) continue;
    if (name !== undefined) legs.push({ pathway: name, guessed: !exact, tokens: [] });
    else if (last) last.tokens.push(token);
    else if (isPair) before.push(token);
    else if (!isRest(word)) nowhere ??= token.text;
  }
  unite(legs);
  const own = before.filter((token) => !isForeign(token));
  // Answers that stand before the pathway that they belong to.
  legs[0]?.tokens.unshift(...own);
  return { legs, nowhere, lost: legs.length > 0 ? [] : own.map(({ text }) => text) };
}

/** The name that stands at a place, and in how many pieces: a sign may stand for each of its dashes. */
function nameFrom(
  tokens: readonly Token[],
  at: number,
  word: string,
  names: Known,
): readonly [number, string | undefined] {
  const whole = names.get(squeezed(word));
  if (whole) return [1, whole];
  for (const count of [2, 3]) {
    const token = together(tokens, at, count);
    const name = token && pairsIn(token).length === 0 ? names.get(squeezed(token.text)) : undefined;
    if (name) return [count, name];
  }
  return [1, undefined];
}

/** A link that was pasted twice is one; and where it is a journey, the page in its path is that of its last pathway. */
function unite(legs: { readonly pathway: string; readonly tokens: Token[] }[]): void {
  const [first] = legs;
  if (legs.length > 1 && first?.tokens.every(isForeign) && legs.at(-1)?.pathway === first.pathway) legs.shift();
  const half = legs.length / 2;
  if (half < 1 || !legs.slice(0, half).every(({ pathway }, place) => pathway === legs[half + place]?.pathway)) return;
  for (const [place, { tokens }] of legs.splice(half).entries()) legs[place]?.tokens.push(...tokens);
}
