import { type Known, knownAs, leading } from './known.ts';
import { squeezed } from './signs.ts';
import { pairsIn, type Token, together } from './tokens.ts';

export type Pair = readonly [name: string, value: string];

/** Names, and what can be said of each. */
export interface Names {
  readonly names: Known;
  readonly values: ReadonlyMap<string, Known>;
  /** Each name with each of its values, written together. */
  readonly written: ReadonlyMap<string, Pair>;
  /** Reads a value that is none of the known ones, such as a size in numbers. */
  readonly other: (name: string, value: string) => string | undefined;
}

export function namesOf(
  all: readonly (readonly [name: string, values: readonly string[]])[],
  other: Names['other'] = () => undefined,
): Names {
  const written = all.flatMap(([name, values]) =>
    values.map((value): [string, Pair] => [squeezed(name + value), [name, value]]),
  );
  return {
    names: knownAs(all.map(([name]) => name)),
    values: new Map(all.map(([name, values]) => [name, knownAs(values)])),
    written: new Map(written),
    other,
  };
}

export function valuesOf({ values }: Names, name: string): Known {
  return values.get(name) ?? new Map();
}

/** The most pieces that one part may be cut into by a sign that stands for each of its dashes. */
const mostPieces = 5;

/** What is plain from one part on, and how many parts that takes: mostly one. */
export function plainFrom(
  tokens: readonly Token[],
  from: number,
  names: Names,
): readonly [number, readonly Pair[] | undefined] {
  for (let count = 1; count <= mostPieces; count += 1) {
    const token = together(tokens, from, count);
    const plain = token && plainIn(token, names);
    if (plain) return [count, plain];
  }
  return [1, undefined];
}

function plainIn(token: Token, names: Names): readonly Pair[] | undefined {
  for (const [key, given] of pairsIn(token)) {
    const name = names.names.get(squeezed(key));
    const value = name && plainValue(names, name, given);
    if (name && value) return [[name, value]];
  }
  return apart(squeezed(token.text), names.written);
}

/** The value that a text is, whatever is wrapped around it. */
export function plainValue(names: Names, name: string, given: string): string | undefined {
  const known = valuesOf(names, name);
  const bare = given.replace(/^[\s=+]+|[\s.,:=+]+$/gu, '');
  return known.get(squeezed(given)) ?? names.other(name, bare) ?? leading(given, known, /[.,:=+]+/g);
}

/** Pairs that were written together, one after the other, if there is exactly one way to read them. */
function apart(text: string, written: ReadonlyMap<string, Pair>): readonly Pair[] | undefined {
  if (text.length > 400) return undefined;
  const ways: (readonly Pair[])[][] = Array.from({ length: text.length + 1 }, () => []);
  ways[0] = [[]];
  for (let from = 0; from < text.length; from += 1) {
    // Two ways are as bad as a hundred.
    if ((ways[from]?.length ?? 0) > 2) return undefined;
    for (const way of ways[from] ?? []) {
      for (const [short, pair] of written) {
        if (text.startsWith(short, from)) ways[from + short.length]?.push([...way, pair]);
      }
    }
  }
  const [whole, second] = ways[text.length] ?? [];
  return second ? undefined : whole;
}
