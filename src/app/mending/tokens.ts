import { squeezed, unescaped } from './signs.ts';

/** One part of a link: a name alone, or one with what is said of it. */
export interface Token {
  /** As it stands in the link, once what encoded it is set back. */
  readonly text: string;
  /** It stands where a part of a link begins: after `/` or `#`. */
  readonly opens: boolean;
  /** No sign that parts pairs stands before it, so it may be the rest of what stands there. */
  readonly joined: boolean;
}

/** An address of another place around ours, or ours twice: what stands before its first part. */
const host = /\b(?:https?|file):\/*[^/?#&\s]*/gi;

/** No name and no answer of ours holds another sign than these, so every other sign parts two of them. */
const parting = /[^\p{L}\p{N}_.,:=+%\s-]+/gu;

/** What a page or a browser puts behind a link: a tag, or the words to which it is to be scrolled. */
const behind = /<\/?(?:a|b|br|div|em|font|i|li|p|span|strong|td|wbr)\s*\/?>|:~:.*/gis;

/** White space, a stop or a word between two pairs; within one it may be all that a wrapped line left. */
const pairAhead = /[\s.,:+]+(?:and\s+)?(?=[\p{L}][\p{L}\p{N}_-]*\s*=)/gu;

/** Far more than any journey needs, and little enough to read at once. */
const longest = 6000;
const most = 200;

/** The parts of a link, in their order, whatever has come to stand between them. */
export function tokensOf(link: string): Token[] {
  const text = unescaped(link.slice(0, longest))
    .replace(behind, '')
    .replace(host, '/')
    // Before a letter it was a stroke that leaned the other way; before a sign, a program's way to mark it.
    .replace(/\\+(?=\p{L})/gu, '/')
    .replace(/\\+/g, '');
  const tokens: Token[] = [];
  let before = '/';
  let from = 0;
  const take = (part: string) => {
    const opens = /[/#]/.test(before);
    for (const [place, each] of part.split(pairAhead).entries()) {
      if (squeezed(each) === '' || tokens.length >= most) continue;
      tokens.push({ text: each.trim(), opens: opens && place === 0, joined: place > 0 || !/[/?&#;]/.test(before) });
    }
  };
  for (const found of text.matchAll(parting)) {
    take(text.slice(from, found.index));
    before = found[0];
    from = found.index + before.length;
  }
  take(text.slice(from));
  return tokens;
}

/** Some parts that follow one another as one, for what a strange sign has cut in pieces. None where there are not so many. */
export function together(tokens: readonly Token[], from: number, count: number): Token | undefined {
  const [first, ...rest] = tokens.slice(from, from + count);
  if (!first || rest.length < count - 1) return undefined;
  return { ...first, text: [first, ...rest].map(({ text }) => text).join(' ') };
}

/** A part with every way in which it may be a pair: most have one sign of equality. */
export function pairsIn({ text }: Token): readonly (readonly [key: string, value: string])[] {
  return [...text.matchAll(/=/g)].map(({ index }) => [text.slice(0, index).trim(), text.slice(index + 1).trim()]);
}
