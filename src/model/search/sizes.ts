/** Sizes in centimeters between two bounds. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether the bounds themselves belong to it. */
  readonly closed: boolean;
}

/** A size as it is written. */
export interface Size {
  readonly interval: Interval;
  /** The size itself, where it is one: "12 mm". */
  readonly exact?: string;
  /** Several sizes in one breath: "3, 4 and 6 mm". */
  readonly several?: true;
}

const number = String.raw`(?:\d+(?:[.,]\d+)?|[.,]\d+)`;
const unit = String.raw`(?:mm|cm|millimet(?:er|re)s?|centimet(?:er|re)s?)(?![\p{L}\p{N}])`;
const gap = String.raw`[\s-]*`;
const times = String.raw`\s*(?:x|×|\*|by)\s*`;
const equal = String.raw`(?:\s+(?:or\s+)?equal\s+to)?`;
const upper = String.raw`<=|=<|≤|<|under|below|up\s+to|at\s+most|(?:no|not)\s+(?:more|larger|bigger|greater)\s+than|not\s+exceeding|maximally|(?:smaller|less)\s+than(?:\s+or)?${equal}`;
const lower = String.raw`>=|=>|≥|>|over|above|at\s+least|(?:no|not)\s+(?:less|smaller)\s+than|exceeding|(?:larger|bigger|greater|more)\s+than(?:\s+or)?${equal}`;

/** Patterns of sizes, the longest first. Their groups are read by `sizeFrom`. */
export const sizePatterns = {
  product: String.raw`(?<product>${number}\s*(?:mm|cm)?(?:${times}${number}\s*(?:mm|cm)?){0,2}${times}${number}${gap}(?<productUnit>${unit}))`,
  list: String.raw`(?<list>${number}(?:\s*(?:mm|cm))?(?:\s*,\s*${number}(?:\s*(?:mm|cm))?)*\s*,?\s*(?:and|&|or)\s*${number}${gap}(?<listUnit>${unit}))`,
  between: String.raw`(?:between\s+)?(?<from>${number})${gap}(?:mm|cm)?\s*(?:-|–|—|to)\s*(?<to>${number})${gap}(?<rangeUnit>${unit})`,
  betweenAnd: String.raw`between\s+(?<from2>${number})\s*(?:mm|cm)?\s+and\s+(?<to2>${number})${gap}(?<rangeUnit2>${unit})`,
  compared: String.raw`(?<![\p{L}\p{N}])(?<than>${lower}|${upper})\s*(?<bound>${number})${gap}(?<boundUnit>${unit})`,
  below: String.raw`(?<below>sub[\s-]?(?:cm|centimet(?:er|re|ric)))(?![\p{L}])`,
  inch: String.raw`(?<inch>${number}${gap}(?:inch(?:es)?(?![\p{L}])|["”]))`,
  size: String.raw`(?<![\p{L}\p{N}.,])[~≈ØøΦ]?\s*(?<size>[-−]?${number})${gap}(?<sizeUnit>${unit})`,
} as const;

/** The size that a match of the patterns stands for; `undefined` where it is none that can be used, such as inches. */
export function sizeFrom(groups: Readonly<Record<string, string | undefined>>): Size | undefined {
  const { product, productUnit, list, listUnit, than, bound, boundUnit, below, size, sizeUnit } = groups;
  const [from, to, rangeUnit] = [
    groups['from'] ?? groups['from2'],
    groups['to'] ?? groups['to2'],
    groups['rangeUnit'] ?? groups['rangeUnit2'],
  ];
  if (product !== undefined && productUnit) {
    const largest = Math.max(...numbersIn(product));
    return one(largest, productUnit);
  }
  if (list !== undefined && listUnit) {
    const [low, high] = [Math.min(...numbersIn(list)), Math.max(...numbersIn(list))];
    return {
      interval: { low: inCentimeters(low, listUnit), high: inCentimeters(high, listUnit), closed: true },
      several: true,
    };
  }
  if (from !== undefined && to !== undefined && rangeUnit) {
    const [low, high] = [inCentimeters(value(from), rangeUnit), inCentimeters(value(to), rangeUnit)];
    return { interval: { low: Math.min(low, high), high: Math.max(low, high), closed: true } };
  }
  if (below !== undefined) return { interval: { low: 0, high: 1, closed: false } };
  if (than !== undefined && bound !== undefined && boundUnit)
    return { interval: compared(than, inCentimeters(value(bound), boundUnit)) };
  if (size === undefined || !sizeUnit || /^[-−]/u.test(size)) return undefined;
  const centimeters = inCentimeters(value(size), sizeUnit);
  return centimeters > 0 && centimeters <= 100 ? one(value(size), sizeUnit) : undefined;
}

function one(size: number, given: string): Size {
  const centimeters = inCentimeters(size, given);
  return { interval: { low: centimeters, high: centimeters, closed: true }, exact: `${size} ${short(given)}` };
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(new RegExp(number, 'gu'))].map(([digits]) => value(digits));
}

function value(digits: string): number {
  return Number(digits.replace(',', '.'));
}

function short(given: string): string {
  return /^m(?:m|illi)/iu.test(given) ? 'mm' : 'cm';
}

// Dividing keeps 10 mm at exactly 1 cm, where multiplying by 0.1 would not always.
function inCentimeters(size: number, given: string): number {
  return size / (short(given) === 'mm' ? 10 : 1);
}

function compared(than: string, bound: number): Interval {
  const word = than.toLowerCase();
  const closed = /[=≤≥]|equal|up\s+to|at\s+(?:least|most)|^no|exceeding$/u.test(word) && word !== 'exceeding';
  const isOver = new RegExp(`^(?:${lower})$`, 'iu').test(word);
  return isOver ? { low: bound, high: Number.POSITIVE_INFINITY, closed } : { low: 0, high: bound, closed };
}
