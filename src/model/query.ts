import { affirmations, doubts, fillers, negations } from './query-words.ts';

/** Sizes in centimeters between two bounds. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether the bounds themselves belong to it. */
  readonly closed: boolean;
}

/** One part of what was typed. */
export type Piece =
  | { readonly kind: 'size'; readonly text: string; readonly clause: number }
  | { readonly kind: 'sizes'; readonly text: string; readonly clause: number; readonly interval: Interval }
  | {
      readonly kind: 'word' | 'filler' | 'no' | 'yes' | 'unsure';
      readonly text: string;
      readonly clause: number;
      readonly stem: string;
      /** Still being typed: it stands for every word that begins like it. */
      readonly partial: boolean;
    };

const number = String.raw`\d+(?:[.,]\d+)?|[.,]\d+`;
const unit = String.raw`(mm|cm|millimet(?:er|re)s?|centimet(?:er|re)s?)(?![\p{L}\p{N}])`;
const comparison = `[<>≤≥]|under|below|over|above|(?:smaller|less|larger|bigger|greater|more) than`;
const patterns = {
  between: String.raw`(?<from>${number})\s*(?:mm|cm)?\s*(?:-|–|to)\s*(?<to>${number})\s*(?<rangeUnit>${unit})`,
  compared: String.raw`(?<![\p{L}\p{N}])(?<than>${comparison})\s*(?<bound>${number})\s*(?<boundUnit>${unit})`,
  size: String.raw`(?<![\p{L}\p{N}.,])(?<size>[-−]?(?:${number}))\s*(?<sizeUnit>${unit})`,
  word: String.raw`(?<word>\d+[.,]\d+|[\p{L}\p{N}]+(?:'[\p{L}]+)?)`,
  end: '(?<end>[,;\n]|\\band\\b|\\bbut\\b)',
};
const everything = new RegExp(
  [patterns.between, patterns.compared, patterns.size, patterns.end, patterns.word].join('|'),
  'giu',
);

/** Far more than anyone types, and little enough to read at each key. */
const longest = 300;

/** Reads free text such as `rectum 15 mm, no muscle` part by part. Words stay words; only a number with a unit is a size. */
export function piecesOfQuery(typed: string): Piece[] {
  const text = typed
    .slice(0, longest)
    .replace(/\b(not (sure|known)|don'?t know)\b/giu, 'unknown')
    .replace(/\bMEN[\s-]1\b/giu, 'MEN1');
  let clause = 0;
  return [...text.matchAll(everything)].flatMap((match): Piece[] => {
    const { from, to, rangeUnit, than, bound, boundUnit, size, sizeUnit, end, word } = match.groups ?? {};
    if (end !== undefined) {
      clause += 1;
      return [];
    }
    if (from !== undefined && to !== undefined && rangeUnit) {
      const interval = { low: inCentimeters(from, rangeUnit), high: inCentimeters(to, rangeUnit), closed: true };
      return [{ kind: 'sizes', text: match[0], clause, interval }];
    }
    if (than !== undefined && bound !== undefined && boundUnit) {
      return [{ kind: 'sizes', text: match[0], clause, interval: compared(than, inCentimeters(bound, boundUnit)) }];
    }
    if (size !== undefined && sizeUnit) return [{ kind: 'size', text: `${size}${short(sizeUnit)}`, clause }];
    if (word === undefined) return [];
    const partial = match.index + word.length === text.length;
    return [{ kind: kindOf(word), text: word, clause, stem: stemOf(word), partial }];
  });
}

/** Words with one meaning in the form in which they are compared: "metastases" and "metastasis", "nodes" and "node". */
export function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/tumour/u, 'tumor')
    .replace(/as[ei]s$/u, 'as')
    .replace(/ies$/u, 'y')
    .replace(/(?<=[^s]{3})s$/u, '');
}

/** The words of a text, as they are compared; without those that say nothing. */
export function stemsIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !isFiller(word)).map(stemOf))];
}

function isFiller(word: string): boolean {
  return fillerStems.has(stemOf(word));
}

const fillerStems = new Set(fillers.map(stemOf));

function kindOf(word: string): 'word' | 'filler' | 'no' | 'yes' | 'unsure' {
  const lower = word.toLowerCase();
  if (negations.includes(lower)) return 'no';
  if (doubts.includes(lower)) return 'unsure';
  if (affirmations.includes(lower)) return 'yes';
  return isFiller(word) ? 'filler' : 'word';
}

function short(given: string): string {
  return /^m(m|illi)/iu.test(given) ? 'mm' : 'cm';
}

function inCentimeters(digits: string, given: string): number {
  return Number(digits.replace(',', '.')) / (short(given) === 'mm' ? 10 : 1);
}

function compared(than: string, bound: number): Interval {
  const over = /^(>|≥|over|above|larger|bigger|greater|more)/iu.test(than);
  const closed = than === '≤' || than === '≥';
  return over ? { low: bound, high: Number.POSITIVE_INFINITY, closed } : { low: 0, high: bound, closed };
}
