import { type Token, tokensOf } from './tokens.ts';

/** Words that a phrase can have or lack without meaning something else. */
const optional = new Set(['a', 'an', 'the', 'my', 'your', 'his', 'her', 'its', 'our', 'their']);

/** A phrase as it is compared. */
interface Entry<Tag> {
  readonly stems: readonly string[];
  readonly tag: Tag;
}

/** Where a phrase stands among tokens: from, up to and without. */
export interface Match<Tag> {
  readonly from: number;
  readonly to: number;
  readonly tags: readonly Tag[];
}

/** Finds many phrases in one pass. */
export class Phrases<Tag> {
  readonly #byFirst = new Map<string, Entry<Tag>[]>();
  /** Every word that stands in a phrase. */
  readonly words = new Set<string>();

  add(stems: readonly string[], tag: Tag): void {
    const [first] = stems;
    if (first === undefined) return;
    for (const stem of stems) this.words.add(stem);
    const known = this.#byFirst.get(first);
    if (known) known.push({ stems, tag });
    else this.#byFirst.set(first, [{ stems, tag }]);
  }

  /** The longest phrases that begin at a token. Words of `skipped` may stand between theirs. */
  at(tokens: readonly Token[], from: number, skipped: ReadonlySet<string>): Match<Tag> | undefined {
    const first = tokens[from];
    let best: { to: number; size: number; tags: Tag[] } | undefined;
    for (const { stems, tag } of (first && this.#byFirst.get(first.stem)) ?? []) {
      const to = endOf(stems, tokens, from, skipped);
      if (to === undefined || (best && stems.length < best.size)) continue;
      if (best && stems.length === best.size && to === best.to) best.tags.push(tag);
      else if (!best || stems.length > best.size) best = { to, size: stems.length, tags: [tag] };
    }
    return best && { from, to: best.to, tags: best.tags };
  }

  /** All matches from left to right, the longest at each place, without overlaps. */
  in(tokens: readonly Token[], skipped: ReadonlySet<string>): Match<Tag>[] {
    const found: Match<Tag>[] = [];
    for (let from = 0; from < tokens.length; ) {
      const match = this.at(tokens, from, skipped);
      if (match) found.push(match);
      from = match?.to ?? from + 1;
    }
    return found;
  }
}

const compared = new Map<string, readonly string[]>();

/** A phrase of the content in the form in which it is compared. */
export function stemsOf(phrase: string): readonly string[] {
  const stems = compared.get(phrase) ?? stemsIn(phrase);
  compared.set(phrase, stems);
  return stems;
}

function stemsIn(phrase: string): readonly string[] {
  const stems = tokensOf(phrase)
    .filter(({ kind }) => kind !== 'end')
    .map(({ stem }) => stem);
  return needed(stems);
}

/** Without the words that a phrase can lack, unless it has no others. */
export function needed(stems: readonly string[]): string[] {
  const others = stems.filter((stem) => !optional.has(stem));
  return others.length > 0 ? others : [...stems];
}

function endOf(stems: readonly string[], tokens: readonly Token[], from: number, skipped: ReadonlySet<string>) {
  let at = from;
  for (const stem of stems) {
    while (at > from && tokens[at] && tokens[at]?.stem !== stem && skipped.has(tokens[at]?.stem ?? '')) at += 1;
    if (tokens[at]?.stem !== stem || tokens[at]?.kind === 'end') return undefined;
    at += 1;
  }
  return at;
}
