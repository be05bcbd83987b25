import { search as texts } from '#texts/search.ts';
import { factText } from './cards.ts';
import { type Facts, unsure } from './condition.ts';
import type { Pathway } from './definition.ts';
import { parseFacts } from './facts.ts';
import type { Piece } from './query.ts';
import { answersWithin } from './range.ts';
import { type Concept, isWeak, no, vocabularyOf, yes } from './vocabulary.ts';
import { inRegister, type Register, type Words } from './words.ts';

/** A part of a query that is not used, and why. */
export interface Missed {
  readonly text: string;
  readonly why: string;
}

/** What a query says about one pathway. */
export interface Understood {
  /** The query names the pathway itself. */
  readonly named: boolean;
  readonly facts: Facts;
  readonly missed: readonly Missed[];
}

type WordPiece = Extract<Piece, { readonly stem: string }>;
type Polarity = 'yes' | 'no' | 'unsure';

/** A run of words that stands for a question or an answer, or for several of them. */
interface Meaning {
  readonly concepts: readonly Concept[];
  readonly length: number;
  /** The words name everything that the question asks for, and not a part of it. */
  readonly whole: boolean;
  /** The question asks for one of several things, or for all of them. */
  readonly of: 'or' | 'and' | undefined;
  /** Words that are not known stand beside it, so that a "no" after them may not be meant for it. */
  readonly blocked?: true;
}

/** A "no" or "not sure" that waits for what it is said of. */
interface Pending {
  readonly polarity: Polarity;
  readonly text: string;
  readonly blocked: boolean;
  readonly used: boolean;
}

/**
 * Reads a query with the words of one pathway. It never guesses: a word that fits several questions, a "no" that could
 * mean several answers, and a size where none is asked in numbers are not used and are named.
 */
export function understand(pathway: Pathway, pieces: readonly Piece[], register: Register): Understood {
  const vocabulary = vocabularyOf(pathway);
  const say = (words: Words) => inRegister(words, register);
  const nameOf = (fact: string) => say(pathway.questions[fact]?.name ?? fact);
  const named = namesIn(vocabulary.names, pieces);
  const rest = pieces.filter((piece) => !named.has(piece));
  // "Duodenum: size" asks about one place only, which the query has to name.
  const meant = (fact: string) =>
    (vocabulary.scopes.get(fact) ?? []).every((stem) => pieces.some((piece) => !isSize(piece) && fits(piece, stem, 3)));
  const concepts = vocabulary.concepts.filter(({ fact }) => meant(fact));
  const facts: Record<string, string> = {};
  const missed: (Missed & { readonly fact?: string })[] = [];
  const unknown: WordPiece[] = [];
  const miss = (text: string, why: string) => missed.push({ text, why });
  const set = (fact: string, answer: string, text: string) => {
    if (facts[fact] !== undefined && facts[fact] !== answer) miss(text, texts.missed.twice(nameOf(fact)));
    else facts[fact] = answer;
  };

  for (const clause of clausesOf(rest)) {
    let pending: Pending | undefined;
    let last: { readonly fact: string; readonly text: string; readonly meaning: Meaning } | undefined;
    const drop = () => {
      if (pending && !pending.used) miss(pending.text, texts.missed.alone);
      pending = undefined;
    };
    for (let at = 0; at < clause.length; ) {
      const piece = clause[at];
      if (!piece) break;
      const meaning = isSize(piece) ? undefined : meaningAt(concepts, clause, at);
      if (isSize(piece)) {
        readSize(piece);
        last = undefined;
      } else if (!meaning && piece.kind === 'word') {
        // "No pain in the muscle" does not say that the muscle is free.
        if (!pending) unknown.push(piece);
        if (pending) pending = { ...pending, text: `${pending.text} ${piece.text}`, blocked: true };
        else if (last)
          last = { ...last, text: `${last.text} ${piece.text}`, meaning: { ...last.meaning, blocked: true } };
      } else if (!meaning && piece.kind !== 'word' && piece.kind !== 'filler') {
        drop();
        const ends = !clause.slice(at + 1).some(({ kind }) => kind === 'word');
        const blocked = last !== undefined && (!ends || last.meaning.blocked === true);
        if (last) {
          // What stands after a question is meant for it, where nothing follows: "muscle layer: no".
          delete facts[last.fact];
          const text = `${last.text} ${piece.text}`;
          if (blocked) miss(text, texts.missed.comma(piece.text));
          else give(last.fact, last.meaning, piece.kind, text);
        }
        if (!last || blocked) pending = { polarity: piece.kind, text: piece.text, blocked, used: false };
        last = undefined;
      } else if (meaning) {
        const own = clause.slice(at, at + meaning.length).map(({ text }) => text);
        const text = [...(pending ? [pending.text] : []), ...own].join(' ');
        const [concept, ...others] = meaning.concepts;
        last = undefined;
        if (!concept || others.length > 0) {
          miss(text, texts.missed.several(meaning.concepts.map(({ fact, answer }) => wordsOf(fact, answer))));
        } else if (pending && (pending.blocked || concept.answer !== undefined)) {
          miss(text, texts.missed.which(nameOf(concept.fact)));
        } else if (concept.answer !== undefined) set(concept.fact, concept.answer, text);
        else {
          give(concept.fact, meaning, pending?.polarity ?? 'yes', text);
          if (!pending) last = { fact: concept.fact, text, meaning };
        }
        if (pending) pending = { ...pending, used: true };
        // "No muscle or nodes" turns both down.
        if (clause[at + meaning.length]?.text.toLowerCase() !== 'or') drop();
      }
      at += meaning?.length ?? 1;
    }
    drop();
  }
  // A word in which an answered question is asked adds nothing to it: "grown into the muscle layer".
  const asked = new Set(Object.keys(facts).flatMap((fact) => [...(vocabulary.asked.get(fact) ?? [])]));
  for (const { text, stem } of unknown) {
    if (!asked.has(stem)) miss(text, /^\d/u.test(text) ? texts.missed.noUnit : say(texts.missed.unknown));
  }
  // The name of a question helps where its answer stands beside it: "margins clear".
  const left = missed.filter(({ fact }) => fact === undefined || facts[fact] === undefined);
  return { named: named.size > 0, facts, missed: left.map(({ text, why }) => ({ text, why })) };

  function give(fact: string, { whole, of }: Meaning, polarity: Polarity, text: string) {
    const answers = Object.keys(pathway.questions[fact]?.answers ?? {});
    const answer = polarity === 'unsure' ? unsure : answers.find((id) => (polarity === 'yes' ? yes : no).includes(id));
    // "Bone" answers "bone or brain?" with yes, but "no bone" does not answer it with no.
    const enough = whole || polarity === 'unsure' || (polarity === 'yes' && of === 'or');
    if (answer === undefined)
      missed.push({ text, why: texts.missed.which(nameOf(fact)), ...(polarity === 'yes' ? { fact } : {}) });
    else if (!enough) miss(text, texts.missed.whole(nameOf(fact)));
    else set(fact, answer, text);
  }

  function readSize(piece: Extract<Piece, { readonly kind: 'size' | 'sizes' }>) {
    const sized = Object.entries(pathway.questions).filter(([fact, { unit }]) => unit !== undefined && meant(fact));
    const [first, ...more] = sized;
    if (!first || more.length > 0) {
      miss(piece.text, first ? texts.missed.several(sized.map(([fact]) => nameOf(fact))) : say(texts.missed.noSize));
      return;
    }
    const [fact, question] = first;
    if (piece.kind === 'size') {
      const { facts: parsed, problems } = parseFacts(pathway, [[fact, piece.text]]);
      for (const { what } of problems) miss(piece.text, what);
      if (parsed[fact] !== undefined) set(fact, parsed[fact], piece.text);
      return;
    }
    const answers = answersWithin(piece.interval, question);
    const [answer] = answers;
    if (answer !== undefined && answers.length === 1) set(fact, answer, piece.text);
    else miss(piece.text, texts.missed.several(answers.map((id) => wordsOf(fact, id))));
  }

  function wordsOf(fact: string, answer: string | undefined) {
    return answer === undefined ? nameOf(fact) : factText(pathway, fact, answer, register);
  }
}

function isSize(piece: Piece): piece is Extract<Piece, { readonly kind: 'size' | 'sizes' }> {
  return piece.kind === 'size' || piece.kind === 'sizes';
}

/** The pieces that name the pathway: every word of one of its names. */
function namesIn(names: readonly (readonly string[])[], pieces: readonly Piece[]): ReadonlySet<Piece> {
  const words = pieces.filter((piece): piece is WordPiece => piece.kind === 'word');
  const found = new Set<Piece>();
  for (const name of names) {
    const fitting = name.map((stem) => words.find((word) => fits(word, stem, 2)));
    if (fitting.every((word) => word !== undefined)) for (const word of fitting) found.add(word);
  }
  return found;
}

/** What the longest run of words from here can mean. What covers a name best counts; what fits equally well stays open. */
function meaningAt(concepts: readonly Concept[], clause: readonly Piece[], at: number): Meaning | undefined {
  let best: (Meaning & { readonly score: number }) | undefined;
  for (const concept of concepts) {
    for (const form of concept.forms) {
      const run = runAt(clause, at, form.stems);
      const covered = run.matched / form.stems.length;
      // An answer is given in all of its words; a question is named by half of them.
      const complete = covered === 1 && (run.strong || form.stems.length > 1);
      if (!complete && (concept.answer !== undefined || covered < 0.5 || !run.strong)) continue;
      const score = run.matched * 10 + covered;
      const whole = form.of === undefined || (complete && !form.isPart);
      const meaning = { concepts: [concept], length: run.length, whole, of: form.of, score };
      if (!best || score > best.score) best = meaning;
      else if (score === best.score && !best.concepts.includes(concept)) {
        best = { ...best, concepts: [...best.concepts, concept], length: Math.max(best.length, run.length) };
      }
    }
  }
  return best;
}

function runAt(clause: readonly Piece[], at: number, stems: readonly string[]) {
  const matched = new Set<string>();
  let length = 0;
  for (let next = at; next < clause.length; next += 1) {
    const piece = clause[next];
    if (!piece || isSize(piece)) break;
    const stem = stems.find((each) => !matched.has(each) && fits(piece, each, 3));
    if (stem !== undefined) {
      matched.add(stem);
      length = next - at + 1;
    } else if (piece.kind !== 'filler' || next === at) break;
  }
  const strong = [...matched].some((stem) => !isWeak(stem));
  return { matched: matched.size, length, strong };
}

/** Whether a word stands for another, as it is or as far as it has been typed. */
export function fits(piece: WordPiece, stem: string, least: number): boolean {
  if (piece.stem === stem) return true;
  return piece.partial && piece.text.length >= least && stem.startsWith(piece.text.toLowerCase());
}

function clausesOf(pieces: readonly Piece[]): Piece[][] {
  return [...new Set(pieces.map(({ clause }) => clause))].map((number) =>
    pieces.filter(({ clause }) => clause === number),
  );
}
