import type { Glossary } from '../model/content/glossary.ts';
import { type Passage, wordsOf } from './reading.ts';

/** Words that are known without the glossary. All in lower case. */
export interface KnownWords {
  /** Words that anyone uses, in their base form. */
  readonly common: ReadonlySet<string>;
  /** Among them, words that everyone has heard and that still want explaining: only the glossary makes them known. */
  readonly technical: ReadonlySet<string>;
}

/** A word that a reader may not know, with the places where it stands. */
export interface UnknownWord {
  readonly word: string;
  readonly where: readonly string[];
}

/**
 * The words of some passages that are neither part of a term of the glossary nor known, in the order of the alphabet.
 * A word is known when it or its base form is: "spreading" by "spread". Numbers and addresses are no words.
 */
export function unknownWords(passages: readonly Passage[], glossary: Glossary, known: KnownWords): UnknownWord[] {
  const unknown = new Map<string, string[]>();
  for (const { where, text } of passages) {
    for (const { word, leftOut } of wordsOf(text, glossary)) {
      const lower = word.toLowerCase().replaceAll('\u2019', "'");
      if (!leftOut && !isKnown(lower, known)) unknown.set(lower, [...(unknown.get(lower) ?? []), where]);
    }
  }
  return [...unknown].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([word, where]) => ({ word, where }));
}

function isKnown(word: string, known: KnownWords): boolean {
  const forms = formsOf(word);
  if (forms.some((form) => known.technical.has(form))) return false;
  if (forms.some((form) => known.common.has(form))) return true;
  const parts = word.split('-');
  return parts.length > 1 && parts.every((part) => isKnown(part, known));
}

/** Endings of regular English forms, with what stands in their place in the base form. */
const endings: readonly (readonly [ending: string, base: string])[] = [
  ["'s", ''],
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['est', 'e'],
  ['ly', ''],
];

/** A word, and what it may be a form of. Some of these are no words, which does no harm. */
export function formsOf(word: string): string[] {
  const bases = endings
    .filter(([ending]) => word.endsWith(ending) && word.length - ending.length >= 2)
    .flatMap(([ending, base]) => {
      const stem = word.slice(0, -ending.length);
      // "stopped" is a form of "stop".
      return base === '' && /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem + base];
    });
  return [word, ...bases];
}
