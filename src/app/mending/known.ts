import { squeezed } from './signs.ts';

/** Names by what is left of them without signs and capitals. */
export type Known = ReadonlyMap<string, string>;

export function knownAs(names: readonly string[]): Known {
  return new Map(names.map((name) => [squeezed(name), name]));
}

/** The one name that a damaged one may have been: cut short, or with one or two letters changed. None where two may be. */
export function meant(given: string, known: Known): string | undefined {
  const typed = squeezed(given);
  if (typed === '' || typed.length > 60) return undefined;
  // One letter is enough of a short word, and says nothing of a long one.
  const whole = [...known].filter(([short]) => short.startsWith(typed) && (typed.length > 2 || short.length < 5));
  if (whole.length === 1) return whole[0]?.[1];
  const distances = [...known]
    .map(([short, name]) => ({ name, short, edits: editsBetween(typed, short), most: Math.min(2, short.length / 3) }))
    // Another number is another answer, however alike the two are; a number may have been read as a letter.
    .filter(
      ({ short, edits, most }) => alike(typed) === alike(short) || (edits <= most && digits(typed) === digits(short)),
    )
    .sort((a, b) => a.edits - b.edits);
  const [best, second] = distances;
  return best && best.edits !== second?.edits ? best.name : undefined;
}

/** The longest name with which a text begins, where something was glued to its end after one of these signs. */
export function leading(given: string, known: Known, after: RegExp): string | undefined {
  const ends = [...given.matchAll(after)].map(({ index }) => squeezed(given.slice(0, index)));
  return ends.reverse().flatMap((end) => known.get(end) ?? [])[0];
}

function digits(text: string): string {
  return text.replace(/\P{N}+/gu, ' ').trim();
}

/** Signs that look alike on paper as one. */
function alike(text: string): string {
  return text.replace(/[il]/g, '1').replace(/o/g, '0');
}

/** Letters to insert, delete or replace, or two neighbours to exchange. */
function editsBetween(a: string, b: string): number {
  let [older, row]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, place) => place)];
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row?.[j] ?? 0) + (letter === other ? 0 : 1);
      const exchanged = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other ? (older?.[j - 1] ?? 0) + 1 : 99;
      next.push(Math.min(replaced, exchanged, (row?.[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    older = row;
    row = next;
  }
  return row?.[b.length] ?? 0;
}
