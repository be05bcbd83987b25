import type { Glossary } from '../model/content/glossary.ts';
import { inRegister, type Register, type Words } from '../model/content/words.ts';

/** A text that a reader meets, with where it stands. */
export interface Passage {
  /** "options rectum.endoscopic-resection detail". */
  readonly where: string;
  /** What it stands on together with other texts: a question with its answers, an option, a notice, a term. */
  readonly card: string;
  readonly text: string;
}

/** Keys under which content holds words. What stands in both registers is found under any key. */
const wordKeys = new Set([
  ...['title', 'intro', 'says', 'asks', 'name', 'means', 'whoKnows', 'unsure', 'for', 'detail', 'strength', 'ask'],
  ...['is', 'how', 'remarks', 'inNoList', 'term'],
]);

/** Every text of some content in one register, in its order. A new kind of content needs nothing here to be found. */
export function passagesIn(content: unknown, register: Register): Passage[] {
  return passagesWithin(content, register, (key) => wordKeys.has(key), []);
}

/** Every text of an interface module. Parts that are filled in are filled with a short word, a list of one, or a date. */
export function interfacePassagesIn(texts: unknown, register: Register): Passage[] {
  return passagesWithin(texts, register, (key) => !['id', 'pathways', 'url'].includes(key), []);
}

function passagesWithin(
  value: unknown,
  register: Register,
  isText: (key: string) => boolean,
  path: readonly string[],
): Passage[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    // `on` holds where answers lead, `asks` of a state which question it asks, and `summary` the source that is followed.
    if (key === 'cites' || key === 'on' || key === 'summary' || (key === 'asks' && 'kind' in value)) return [];
    const place = [...path, key];
    const holder = Array.isArray(value) ? (path.at(-1) ?? '') : key;
    const said: unknown = typeof part === 'function' ? filledIn(part) : part;
    if (!isWords(said)) return passagesWithin(said, register, isText, place);
    if (typeof said === 'string' && !isText(holder)) return [];
    return [{ where: place.join(' '), card: place.slice(0, 2).join(' '), text: inRegister(said, register) }];
  });
}

function isWords(value: unknown): value is Words {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && 'plain' in value);
}

const samples = ['one', ['one'], '2025-02-20'] as const;

/** What a text with gaps says. Nothing where no sample fits into them. */
function filledIn(text: (...gaps: unknown[]) => unknown): unknown {
  for (let attempt = 0; attempt < samples.length ** text.length; attempt += 1) {
    const gaps = Array.from({ length: text.length }, (_, i) => samples[Math.floor(attempt / samples.length ** i) % 3]);
    try {
      return text(...gaps);
    } catch {
      // A text that joins a list does not take a word, and one that writes a date takes nothing else.
    }
  }
  return undefined;
}

/** How hard a text is to read. */
export interface Reading {
  /** Where its passages stand; several where fragments are read together. */
  readonly where: readonly string[];
  readonly text: string;
  /** Flesch-Kincaid grade: the school year in the United States at which it can be read. */
  readonly grade: number;
  readonly words: number;
}

/** Counts the syllables of one word. */
export type Syllables = (word: string) => number;

/** A text with fewer words is a fragment: one long word more or less moves its grade by years. */
const enough = 6;

/**
 * The reading grade of every passage: 0.39 x words a sentence + 11.8 x syllables a word - 15.59 (Kincaid 1975).
 *
 * Terms that the glossary explains count in the length of a sentence and not in the syllables a word. Their length is
 * not held against a text, since each is explained on the spot. Nor does it help: taken as words of one syllable they
 * would make a text look easier than without them, and left out altogether they would make its sentences look short.
 * The same holds for numbers, addresses and telephone numbers.
 *
 * Fragments, of fewer than six words, are not measured alone. Those of one card (a question with its answers, an option
 * with its condition) are read together as one text, each a sentence of its own. Where that is still too short, they are
 * read with what else is too short in the same content, so that every word is counted somewhere.
 */
export function readingsOf(passages: readonly Passage[], glossary: Glossary, syllables: Syllables): Reading[] {
  const isShort = (group: readonly Passage[]) => group.flatMap(({ text }) => wordsOf(text, glossary)).length < enough;
  const fragments = passages.filter((passage) => isShort([passage]));
  const whole = passages.filter((passage) => !isShort([passage])).map((passage) => [passage]);
  const cards = [...new Set(fragments.map(({ card }) => card))].map((id) =>
    fragments.filter(({ card }) => card === id),
  );
  const rest = cards.filter(isShort).flat();
  return [...whole, ...cards.filter((card) => !isShort(card)), ...(rest.length > 0 ? [rest] : [])].map((group) => {
    const words = group.flatMap(({ text }) => wordsOf(text, glossary));
    const sentences = group.flatMap(({ text }) => sentencesOf(text)).length;
    const counted = words.filter(({ leftOut }) => !leftOut).map(({ word }) => Math.max(1, syllables(word)));
    const perWord = counted.length > 0 ? counted.reduce((sum, count) => sum + count) / counted.length : 1;
    return {
      where: group.map(({ where }) => where),
      text: group.map(({ text }) => text).join(' / '),
      grade: 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * perWord - 15.59,
      words: words.length,
    };
  });
}

/** The average grade, each text weighing as much as it has words, so that many short texts hide no long one. */
export function averageGrade(readings: readonly Reading[]): number {
  const words = readings.reduce((sum, reading) => sum + reading.words, 0);
  return readings.reduce((sum, reading) => sum + reading.grade * reading.words, 0) / Math.max(1, words);
}

/** A word of a text. `leftOut`: it is part of a term of the glossary, or has digits or the signs of an address in it. */
export interface TextWord {
  readonly word: string;
  readonly leftOut: boolean;
}

/** The words of a text in their order. "check-ups" and "doctor's" are one word each. */
export function wordsOf(text: string, glossary: Glossary): TextWord[] {
  const places = [...text.matchAll(glossary.pattern)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['\u2019@.&-]+[\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    word,
    leftOut: /[\p{N}@.]/u.test(word) || places.some(([from, to]) => from <= index && index < to),
  }));
}

/** The sentences of a text, by the rules of Unicode. A fragment is one. */
function sentencesOf(text: string): string[] {
  const segments = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  return segments.map(({ segment }) => segment).filter((segment) => /[\p{L}\p{N}]/u.test(segment));
}
