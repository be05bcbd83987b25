import type { Token } from './tokens.ts';
import type { WordsKnown } from './words-known.ts';

/** Words from this length on are compared with what they resemble, and from the second on with more than one slip. */
const shortest = 5;
const long = 8;
/** A longer one is noise and resembles nothing. */
const longest = 24;

/** The known word that a mistyped one was meant to be, if it is one or two slips away and no everyday word. */
function meantBy(stem: string, known: ReadonlySet<string>, { everyday, fillers }: WordsKnown): string | undefined {
  if (stem.length < shortest || stem.length > longest || /\d/u.test(stem)) return undefined;
  if (known.has(stem) || everyday.has(stem) || fillers.has(stem)) return undefined;
  const most = stem.length >= long ? 2 : 1;
  let best: { readonly word: string; readonly slips: number } | undefined;
  for (const word of known) {
    if (Math.abs(word.length - stem.length) > most || word.length < shortest || word[0] !== stem[0]) continue;
    const slips = slipsBetween(stem, word, best ? best.slips - 1 : most);
    if (slips !== undefined && (!best || slips < best.slips)) best = { word, slips };
  }
  return best?.word;
}

/** Letters to insert, delete, replace or swap, where they are no more than `most`. */
function slipsBetween(a: string, b: string, most: number): number | undefined {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const at = (list: readonly number[], index: number) => list[index] ?? Number.POSITIVE_INFINITY;
      next.push(
        Math.min(
          at(row, j - 1) + (same ? 0 : 1),
          at(row, j) + 1,
          at(next, j - 1) + 1,
          swapped ? at(before, j - 2) + 1 : 99,
        ),
      );
    }
    if (Math.min(...next) > most) return undefined;
    [before, row] = [row, next];
  }
  const slips = row[b.length] ?? 0;
  return slips <= most ? slips : undefined;
}

const meanings = new WeakMap<ReadonlySet<string>, Map<string, string | undefined>>();

/** The tokens with each word that nobody knows read as the one that it resembles. */
export function guessed(tokens: readonly Token[], known: ReadonlySet<string>, words: WordsKnown): Token[] {
  const meant = meanings.get(known) ?? new Map<string, string | undefined>();
  meanings.set(known, meant);
  return tokens.map((token) => {
    if (token.kind !== 'word') return token;
    if (!meant.has(token.stem)) meant.set(token.stem, meantBy(token.stem, known, words));
    const stem = meant.get(token.stem);
    return stem === undefined ? token : { ...token, stem, guessed: true };
  });
}
