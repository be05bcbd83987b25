import type { Facts } from './condition.ts';
import type { Pathway } from './definition.ts';
import { formsOf } from './glossary.ts';
import { type Piece, piecesOfQuery, stemsIn } from './query.ts';
import type { Term } from './reference.ts';
import { fits, type Missed, understand } from './understand.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Register, Words } from './words.ts';

/** Something that a query leads to. */
export type Found =
  | {
      readonly kind: 'walk';
      readonly pathway: Pathway;
      /** What is known there, what was known before included. */
      readonly facts: Facts;
      /** Facts that the walk held before. */
      readonly kept: Facts;
      readonly missed: readonly Missed[];
    }
  | { readonly kind: 'option'; readonly pathway: Pathway; readonly option: string }
  | { readonly kind: 'question'; readonly pathway: Pathway; readonly fact: string }
  | { readonly kind: 'term'; readonly term: Term };

/** What is searched. */
export interface Searched {
  readonly pathways: readonly Pathway[];
  readonly terms: readonly Term[];
  /** The walk on the page. What is typed without a place adds to it. */
  readonly here?: { readonly pathway: string; readonly facts: Facts } | undefined;
  readonly register: Register;
}

const most = { walk: 5, option: 4, question: 3, term: 3 } as const;

/**
 * What a query leads to, best first: walks with the facts that it states, then options, questions and terms that hold
 * all of its words. A walk stands first whose pathway is named and of which
 * something is understood; then the one that leaves least of the query unused.
 */
export function search(typed: string, searched: Searched): Found[] {
  const pieces = piecesOfQuery(typed);
  const words = pieces.filter((piece): piece is WordPiece => piece.kind === 'word');
  if (pieces.every(({ kind }) => kind === 'filler')) return [];
  return [...walksFor(pieces, searched).slice(0, most.walk), ...(words.length > 0 ? besides(words, searched) : [])];
}

type WordPiece = Extract<Piece, { readonly stem: string }>;
type FoundWalk = Extract<Found, { readonly kind: 'walk' }>;

function walksFor(pieces: readonly Piece[], { pathways, here, register }: Searched): FoundWalk[] {
  const read = pathways.map((pathway) => ({ pathway, ...understand(pathway, pieces, register) }));
  const named = read.some((each) => each.named);
  const fewest = Math.min(...read.flatMap((each) => (each.named ? [each.missed.length] : [])));
  const candidates = read
    .map((each) => ({ ...each, current: !named && each.pathway.id === here?.pathway }))
    .filter(({ pathway, facts, missed, named: isNamed, current }) => {
      if (isNamed) return true;
      const stated = Object.keys(facts);
      if (stated.length === 0 || missed.length >= fewest) return false;
      // A size alone fits many places, so it leads to one only where nothing else was typed.
      return current || missed.length === 0 || stated.some((fact) => pathway.questions[fact]?.unit === undefined);
    });
  const rank = (each: (typeof candidates)[number]) => [
    // A place that is named, and of which something was understood, is meant.
    (each.named || each.current) && Object.keys(each.facts).length > 0 ? 0 : 1,
    each.missed.length,
    each.named || each.current ? 0 : 1,
    -Object.keys(each.facts).length,
  ];
  const ranked = candidates.toSorted((a, b) => {
    const [before, after] = [rank(a), rank(b)];
    return before.map((value, index) => value - (after[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
  // A place that is named and leaves nothing unused is what was meant.
  const meant = ranked.filter((each) => each.named && each.missed.length === 0);
  return (meant.length > 0 ? meant : ranked).map(({ pathway, facts, missed, current }) => {
    const kept = current ? (here?.facts ?? {}) : {};
    return { kind: 'walk', pathway, facts: { ...kept, ...facts }, kept, missed };
  });
}

/** Options, questions and terms with all the words, and at least one of them that does not only name the place. */
function besides(words: readonly WordPiece[], { pathways, terms, here }: Searched): Found[] {
  const inOrder = pathways.toSorted((a, b) => Number(b.id === here?.pathway) - Number(a.id === here?.pathway));
  const options: Found[] = [];
  const questions: Found[] = [];
  for (const pathway of inOrder) {
    const place = vocabularyOf(pathway).names.flat();
    const holdsAll = (texts: readonly string[]) => {
      const stems = texts.flatMap(stemsIn);
      const among = (of: readonly string[]) => (word: WordPiece) => of.some((stem) => fits(word, stem, 3));
      return (
        words.every(among([...stems, ...place])) && words.some((word) => among(stems)(word) && !among(place)(word))
      );
    };
    for (const [option, { says }] of Object.entries(pathway.options)) {
      if (holdsAll(textsOf(says))) options.push({ kind: 'option', pathway, option });
    }
    for (const [fact, { name, asks }] of Object.entries(pathway.questions)) {
      if (holdsAll([...textsOf(name), ...textsOf(asks)])) questions.push({ kind: 'question', pathway, fact });
    }
  }
  const explained = terms.filter((term) => {
    const stems = formsOf(term).flatMap(stemsIn);
    return words.every((word) => stems.some((stem) => fits(word, stem, 2)));
  });
  return [
    ...options.slice(0, most.option),
    ...questions.slice(0, most.question),
    ...explained.slice(0, most.term).map((term): Found => ({ kind: 'term', term })),
  ];
}

function textsOf(words: Words): string[] {
  return typeof words === 'string' ? [words] : [words.plain, words.clinical];
}
