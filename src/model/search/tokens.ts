import { stemOf } from './normal.ts';
import { type Size, sizeFrom, sizePatterns } from './sizes.ts';

/** One part of what was typed, with its place in it. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'size' | 'inch' | 'ratio' | 'age' | 'percent' | 'mark' | 'end';
  /** The form in which it is compared. */
  readonly stem: string;
  readonly size?: Size;
  /** Of a ratio such as 0/12. */
  readonly found?: number;
  /** Still being typed: it can stand for every word that begins like it. */
  readonly partial?: true;
  /** Read as another word than is written. */
  readonly guessed?: true;
}

const patterns = {
  ratio: String.raw`(?<ratio>(?<found>\d+)\s*(?:\/|\s+of\s+(?:the\s+)?|\s+out\s+of\s+)(?<of>\d+))(?!\s*(?:mm|cm|[\/.,]?\d))`,
  age: String.raw`(?<age>\d{1,3}[\s-]*(?:years?|yrs?|months?)[\s-]*old|\d{1,3}\s*y\/?o\b|aged\s+\d{1,3}|\d+(?:\.\d+)?\s*(?:years?|yrs?|months?|weeks?|days?|h|hours?)\b|(?:19|20)\d\d\b)`,
  percent: String.raw`(?<percent>[<>≤≥~]?=?\s*\d+(?:[.,]\d+)?(?:\s*-\s*\d+)?\s*%)`,
  // "pT1N0M0" in its letters, "Ki-67" and "5-HIAA" as one word.
  tnm: String.raw`(?<tnm>(?:[ucypr]{0,2}T(?:[0-4][ab]?|is|x))\s*(?:[ucypr]{0,2}N[0-3x][abc]?)?\s*(?:[ucypr]{0,2}M[01x][abc]?)?|(?:[ucypr]{0,2}N[0-3x][abc]?)\s*(?:[ucypr]{0,2}M[01x][abc]?))(?![\p{L}\p{N}])`,
  joined: String.raw`(?<joined>(?:[\p{L}]{1,3}-\d{1,3}|\d{1,3}-?\p{L}{2,5}|[wsr]\/[op]?|y\/o|a&e)(?![\p{L}\p{N}]))`,
  short: String.raw`(?<short>(?:approx|max|dr|mr|mrs|vs|ca|diam)(?=\.))\.`,
  word: String.raw`(?<word>\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)?)`,
  number: String.raw`(?<number>\d+(?:[.,]\d+)?)`,
  end: String.raw`(?<end>[,;.\n()!])`,
  mark: String.raw`(?<mark>\?|\+|(?<=\s|\p{L}|\d)[-−–](?=\s|$|[,;.)])|(?<=\s|^)[-−–](?=\s|$))`,
};
const everything = new RegExp(
  [
    ...[patterns.ratio, sizePatterns.product, sizePatterns.list, sizePatterns.betweenAnd, sizePatterns.between],
    ...[
      sizePatterns.compared,
      sizePatterns.below,
      sizePatterns.size,
      sizePatterns.inch,
      patterns.percent,
      patterns.age,
    ],
    ...[patterns.tnm, patterns.joined, patterns.short, patterns.word, patterns.number, patterns.end, patterns.mark],
  ].join('|'),
  'giu',
);

/** What was typed, part by part. Words stay words; only a number with a unit is a size. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(everything)].flatMap((match): Token[] => {
    const groups = match.groups ?? {};
    const at = { text: match[0], start: match.index, end: match.index + match[0].length };
    const plain = (kind: Token['kind'], found = match[0]): Token => ({
      ...at,
      text: found,
      kind,
      stem: found.toLowerCase(),
    });
    if (groups['ratio'] !== undefined) return [{ ...plain('ratio'), found: Number(groups['found']) }];
    if (groups['percent'] !== undefined) return [plain('percent')];
    if (groups['age'] !== undefined) return [plain('age')];
    if (groups['inch'] !== undefined) return [plain('inch')];
    if (groups['end'] !== undefined) return [plain('end')];
    if (groups['mark'] !== undefined) return [plain('mark', groups['mark'].replace(/[−–]/u, '-'))];
    if (groups['number'] !== undefined) return [plain('number')];
    if (groups['tnm'] !== undefined) return tnmIn(match[0], match.index);
    const word = groups['joined'] ?? groups['short'] ?? groups['word'];
    if (word !== undefined) {
      const partial = at.end === text.length && groups['word'] !== undefined ? ({ partial: true } as const) : {};
      return [{ ...at, text: word, kind: 'word', stem: stemOf(word.replace(/(?<=\d)-|-(?=\d)/gu, '')), ...partial }];
    }
    const size = sizeFrom(groups);
    return [size ? { ...plain('size'), size } : plain('inch')];
  });
}

function tnmIn(text: string, start: number): Token[] {
  return [...text.matchAll(/[ucypr]{0,2}[TNM](?:[0-4x][abc]?|is)/giu)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
    kind: 'word',
    stem: match[0].toLowerCase(),
  }));
}
