import type { Finding, Place } from '../content/lexicon.ts';
import { type Asking, type ContentTag, contentWords } from './content-words.ts';
import type { Match } from './phrases.ts';
import { claimsOf } from './targets.ts';
import type { Token } from './tokens.ts';
import type { Role, Saying, Tag, WordsKnown } from './words-known.ts';

export type { Asking };

/** Something that a clause says, in the words of one pathway. */
export type Item =
  | { readonly kind: 'said'; readonly said: readonly Said[]; readonly at: Span }
  | { readonly kind: 'place'; readonly places: readonly Place[]; readonly at: Span }
  /** Known, and asked by no question here. */
  | { readonly kind: 'known'; readonly at: Span }
  | { readonly kind: 'size'; readonly token: Token; readonly at: Span }
  | { readonly kind: 'ratio'; readonly found: number; readonly at: Span }
  | { readonly kind: 'role'; readonly role: Role; readonly at: Span }
  | { readonly kind: 'unknown'; readonly at: Span };

export type Said = { readonly finding: Finding; readonly how: Saying } | ContentTag;

export interface Span {
  /** Tokens, from, and up to without. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A word in it was misspelt. */
  readonly guessed: boolean;
}

/** What stands between two commas, or between words such as "and". */
export interface Clause {
  readonly items: readonly Item[];
  /** Counts what stands between commas. */
  readonly part: number;
}

/** The tokens as what they say in one pathway, clause by clause. */
export function clausesOf(tokens: readonly Token[], pathway: Asking, words: WordsKnown): Clause[] {
  const { phrases, names } = contentWords(pathway);
  const lexicalAt = lexicalIn(tokens, words);
  const clauses: (Clause & { readonly items: Item[] })[] = [{ items: [], part: 0 }];
  const add = (item: Item) => clauses.at(-1)?.items.push(item);
  const begin = (step: 0 | 1) => clauses.push({ items: [], part: (clauses.at(-1)?.part ?? 0) + step });
  for (let from = 0; from < tokens.length; ) {
    const token = tokens[from];
    if (!token) break;
    const lexical = lexicalAt(from);
    const own = phrases.at(tokens, from, words.fillers);
    const name = names.at(tokens, from, words.fillers);
    const longest = Math.max(lexical?.to ?? 0, own?.to ?? 0, name?.to ?? 0);
    if (longest === 0) {
      single(token, from);
      from += 1;
      continue;
    }
    const at = spanOf(tokens, from, longest);
    const tags = lexical?.to === longest ? lexical.tags : [];
    const said: Said[] = tags.flatMap((tag) =>
      tag.kind === 'finding' && claimsOf(tag.finding, pathway).asked ? [tag] : [],
    );
    const role = tags.find((tag) => tag.kind === 'grammar');
    const places = tags.flatMap((tag) => (tag.kind === 'place' ? [tag.place] : []));
    if (said.length === 0 && own?.to === longest && !role && places.length === 0) said.push(...own.tags);
    if (said.length > 0) add({ kind: 'said', said, at });
    else if (role?.role === 'join') begin(0);
    // A pathway may be called by a word for the disease, such as "carcinoid", which names no place in a longer text.
    else if (places.length > 0 || (name?.to === longest && role?.role !== 'neutral'))
      add({ kind: 'place', places, at });
    else if (role) add({ kind: 'role', role: role.role, at });
    else if (tags.length > 0) add({ kind: 'known', at });
    from = longest;
  }
  return clauses.filter(({ items }) => items.length > 0);

  function single(token: Token, from: number) {
    const at = spanOf(tokens, from, from + 1);
    const before = clauses.at(-1)?.items.at(-1);
    const role = (given: Role) => add({ kind: 'role', role: given, at });
    switch (token.kind) {
      case 'end':
        begin(1);
        return;
      case 'size':
        add({ kind: 'size', token, at });
        return;
      case 'ratio':
        add({ kind: 'ratio', found: token.found ?? 0, at });
        return;
      case 'mark':
        // A question mark behind a full stop belongs to what stands before it.
        if (token.text === '?' && clauses.length > 1 && clauses.at(-1)?.items.length === 0) clauses.pop();
        role(token.text === '?' ? 'doubt' : token.text === '+' ? 'yes-after' : 'no-after');
        return;
      case 'age':
        role('neutral');
        return;
      case 'percent':
        add({ kind: 'known', at });
        return;
      case 'number':
        // "Ki-67 12": the number of what stands before it.
        add({ kind: before?.kind === 'known' ? 'known' : 'unknown', at });
        return;
      default:
        if (!words.fillers.has(token.stem)) add({ kind: 'unknown', at });
    }
  }
}

const found = new WeakMap<readonly Token[], Map<number, Match<Tag> | undefined>>();

/** What the lexicon knows at each token: the same in every pathway, so it is looked up once. */
function lexicalIn(tokens: readonly Token[], words: WordsKnown): (from: number) => Match<Tag> | undefined {
  const known = found.get(tokens) ?? new Map<number, Match<Tag> | undefined>();
  found.set(tokens, known);
  return (from) => {
    if (!known.has(from)) known.set(from, words.phrases.at(tokens, from, words.fillers));
    return known.get(from);
  };
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  const part = tokens.slice(from, to);
  const [first, last] = [part[0], part.at(-1)];
  const texts = part.map(({ text }) => text).filter((text, index, all) => text !== all[index - 1]);
  return {
    from,
    to,
    text: texts.join(' '),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    guessed: part.some(({ guessed }) => guessed),
  };
}
