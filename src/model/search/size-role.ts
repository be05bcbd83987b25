import type { Item } from './items.ts';
import type { Heard } from './polarity.ts';
import type { WordsKnown } from './words-known.ts';

type SizeItem = Extract<Item, { kind: 'size' }>;

/**
 * Whether a size is that of the tumor, of something else ("5 cm from the verge", "margin 2 mm"), or may be either. It is
 * the tumor's where a word for it or its place stands beside it, or where nothing else in the text could have a size.
 */
export function roleOfSize(
  item: SizeItem,
  clause: Heard,
  clauses: readonly Heard[],
  words: WordsKnown,
): 'tumor' | 'other' | 'open' {
  const before = neighbor(clause.items, item, -1);
  const after = neighbor(clause.items, item, 1);
  const others = [before, after].filter((each) => each !== undefined && isOther(each, words));
  const tumors = [before, after].filter((each) => each !== undefined && isTumor(each, words));
  if (others.length > 0)
    return tumors.length > 0 && !others.some((each) => each && isDistance(each)) ? 'open' : 'other';
  if (tumors.length > 0) return 'tumor';
  const hasOther = (items: readonly Item[]) => items.some((each) => isOther(each, words));
  const alone = clause.items.every((each) => each === item || (each.kind === 'role' && each.role === 'neutral'));
  return (alone ? clauses.some(({ items }) => hasOther(items)) : hasOther(clause.items)) ? 'open' : 'tumor';
}

function neighbor(items: readonly Item[], item: Item, step: 1 | -1): Item | undefined {
  return items[items.indexOf(item) + step];
}

function stemsIn(item: Item): string[] {
  return item.at.text.toLowerCase().split(/[\s-]+/u);
}

function isOther(item: Item, { otherSizes }: WordsKnown): boolean {
  if (item.kind === 'size' || item.kind === 'place') return false;
  return stemsIn(item).some(
    (word) => otherSizes.has(word) || otherSizes.has(word.replace(/s$/u, '')) || /^metast/u.test(word),
  );
}

/** "From", "above", "depth": never the size of anything. */
function isDistance(item: Item): boolean {
  return /\b(?:from|above|proximal to|distal to|verge|dentate|distance|clearance|away|depth|deep|thick(?:ness)?)\b/iu.test(
    item.at.text,
  );
}

function isTumor(item: Item, { sized }: WordsKnown): boolean {
  if (item.kind === 'place') return true;
  return (
    (item.kind === 'role' || item.kind === 'said') &&
    stemsIn(item).some((word) => sized.has(word) || sized.has(word.replace(/s$/u, '')))
  );
}
