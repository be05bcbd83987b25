import type { Term } from './reference.ts';

/** A glossary made ready to find its terms in texts. */
export interface Glossary {
  readonly terms: readonly Term[];
  readonly pattern: RegExp;
  /** Terms by every form, in lower case. */
  readonly byForm: ReadonlyMap<string, Term>;
}

export function glossaryOf(terms: readonly Term[]): Glossary {
  const byForm = new Map(terms.flatMap((term) => formsOf(term).map((form) => [form, term] as const)));
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map((form) => form.replace(/[^\w\s]/g, '\\$&'));
  return { terms, byForm, pattern: new RegExp(`(?<![\\w-])(?:${forms.join('|')})(?![\\w-])`, 'gi') };
}

/** A piece of a text: plain words, or a term that the glossary explains. */
export type Piece = string | { readonly text: string; readonly term: Term };

/** A text in pieces. Each term is marked where it first stands, so that a text does not fill up with buttons. */
export function piecesOf(text: string, glossary: Glossary): Piece[] {
  const pieces: Piece[] = [];
  const seen = new Set<Term>();
  let from = 0;
  for (const match of text.matchAll(glossary.pattern)) {
    const term = glossary.byForm.get(match[0].toLowerCase());
    if (!term || term.everyday || seen.has(term)) continue;
    seen.add(term);
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push({ text: match[0], term });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** The term without what stands in brackets, its short form in brackets, and its further forms. */
export function formsOf({ term, forms = [] }: Term): string[] {
  const short = /\(([^)]+)\)/.exec(term)?.[1];
  const bare = term.replace(/\s*\([^)]*\)/g, '');
  return [bare, ...(short ? [short] : []), ...forms].map((form) => form.toLowerCase());
}
