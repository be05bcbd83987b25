import type { Finding, Grammar, Known, Lead, Lexicon, Place } from '../content/lexicon.ts';
import { stemOf } from './normal.ts';
import { needed, Phrases, stemsOf } from './phrases.ts';
import { type Token, tokensOf } from './tokens.ts';

export type Role = 'no' | 'no-before' | 'no-after' | 'yes-after' | 'doubt' | 'open' | 'neutral' | 'join' | 'or';
export type Saying = 'says' | 'names' | 'denies' | 'hints';

/** What a phrase of the lexicon can be. */
export type Tag =
  | { readonly kind: 'finding'; readonly finding: Finding; readonly how: Saying }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'known'; readonly known: Known }
  | { readonly kind: 'grammar'; readonly role: Role };

/** A lexicon made ready to be found in texts. */
export interface WordsKnown {
  readonly lexicon: Lexicon;
  readonly phrases: Phrases<Tag>;
  readonly places: Phrases<Place>;
  readonly leads: Phrases<Lead>;
  readonly spellings: Phrases<readonly string[]>;
  readonly fillers: ReadonlySet<string>;
  /** Fillers, and words in which people ask. */
  readonly light: ReadonlySet<string>;
  readonly sized: ReadonlySet<string>;
  readonly otherSizes: ReadonlySet<string>;
  readonly everyday: ReadonlySet<string>;
}

const made = new WeakMap<Lexicon, WordsKnown>();

export function wordsKnown(lexicon: Lexicon): WordsKnown {
  const known = made.get(lexicon) ?? madeFrom(lexicon);
  made.set(lexicon, known);
  return known;
}

const roles: readonly (readonly [
  Exclude<keyof Grammar, 'asking' | 'fillers' | 'sized' | 'otherSizes' | 'everyday'>,
  Role,
])[] = [
  ['no', 'no'],
  ['noBefore', 'no-before'],
  ['noAfter', 'no-after'],
  ['yesAfter', 'yes-after'],
  ['doubt', 'doubt'],
  ['unknown', 'open'],
  ['neutral', 'neutral'],
  ['joins', 'join'],
];

function madeFrom(lexicon: Lexicon): WordsKnown {
  const { grammar } = lexicon;
  const phrases = new Phrases<Tag>();
  const places = new Phrases<Place>();
  const leads = new Phrases<Lead>();
  const spellings = new Phrases<readonly string[]>();
  for (const { words, stands } of lexicon.spellings) {
    for (const word of words) spellings.add(stemsOf(word), stemsOf(stands));
  }
  /** A phrase is looked for in texts whose words are spelled as here, so its own are. */
  const own = (phrase: string) => {
    const tokens = tokensOf(phrase).filter(({ kind }) => kind !== 'end');
    return needed(spelledWith(tokens, spellings).map(({ stem }) => stem));
  };
  for (const finding of lexicon.findings) {
    for (const how of ['says', 'names', 'denies', 'hints'] as const) {
      for (const phrase of finding[how] ?? []) phrases.add(own(phrase), { kind: 'finding', finding, how });
    }
  }
  for (const place of lexicon.places) {
    for (const phrase of place.words) {
      phrases.add(own(phrase), { kind: 'place', place });
      places.add(own(phrase), place);
    }
  }
  for (const known of lexicon.known)
    for (const phrase of known.words) phrases.add(own(phrase), { kind: 'known', known });
  for (const [list, role] of roles)
    for (const phrase of grammar[list]) phrases.add(own(phrase), { kind: 'grammar', role });
  for (const phrase of ['or', 'and/or']) phrases.add(own(phrase), { kind: 'grammar', role: 'or' });
  for (const lead of lexicon.leads) {
    for (const phrase of lead.words) {
      const [typed, spelt] = [stemsOf(phrase), own(phrase)];
      leads.add(typed, lead);
      if (spelt.join(' ') !== typed.join(' ')) leads.add(spelt, lead);
    }
  }
  const fillers = stemsAmong(grammar.fillers);
  return {
    ...{ lexicon, phrases, places, leads, spellings },
    fillers,
    light: new Set([...fillers, ...stemsAmong(grammar.asking)]),
    sized: stemsAmong(grammar.sized),
    otherSizes: stemsAmong(grammar.otherSizes),
    everyday: stemsAmong(grammar.everyday),
  };
}

function stemsAmong(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => stemsOf(word)).map(stemOf));
}

const none: ReadonlySet<string> = new Set();

/** The tokens with each known slip, lay word and foreign word read as the word that it stands for. */
export function spelled(tokens: readonly Token[], { spellings }: WordsKnown): Token[] {
  return spelledWith(tokens, spellings);
}

function spelledWith(tokens: readonly Token[], spellings: WordsKnown['spellings']): Token[] {
  const read: Token[] = [];
  let from = 0;
  for (const { from: begins, to, tags } of spellings.in(tokens, none)) {
    read.push(...tokens.slice(from, begins));
    const [first, last] = [tokens[begins], tokens[to - 1]];
    const text = tokens
      .slice(begins, to)
      .map((token) => token.text)
      .join(' ');
    if (first && last) {
      for (const stem of tags[0] ?? []) read.push({ text, stem, kind: 'word', start: first.start, end: last.end });
    }
    from = to;
  }
  return [...read, ...tokens.slice(from)];
}
