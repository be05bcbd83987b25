import type { Pathway, Question } from './definition.ts';
import { stemOf, stemsIn } from './query.ts';
import { otherNames, weakWords } from './query-words.ts';
import type { Words } from './words.ts';

/** One name of a question or an answer, as the words that it is made of. */
interface Form {
  readonly stems: readonly string[];
  /** Set where the question asks for one of several things, or for all of them: "bone, brain or spinal cord". */
  readonly of?: 'or' | 'and';
  /** It names one of them: "bone". */
  readonly isPart?: true;
}

/** What a word of a query can mean in a pathway: a question, or one of its answers. */
export interface Concept {
  readonly fact: string;
  readonly answer?: string;
  readonly forms: readonly Form[];
}

/** The words of one pathway, which are the only ones that are understood in it. */
export interface Vocabulary {
  /** Names of the pathway itself. */
  readonly names: readonly (readonly string[])[];
  readonly concepts: readonly Concept[];
  /** What stands before the colon in the name of a question: "Duodenum: size". */
  readonly scopes: ReadonlyMap<string, readonly string[]>;
  /** Words in which each question is asked, by question. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Answers that say no more than yes or no: they are given by naming the question. */
export const yes: readonly string[] = ['yes', 'present'];
export const no: readonly string[] = ['no', 'none'];

const weak = new Set(weakWords.map(stemOf));

export function isWeak(stem: string): boolean {
  return weak.has(stem) || /^\d+$/u.test(stem);
}

const known = new WeakMap<Pathway, Vocabulary>();

export function vocabularyOf(pathway: Pathway): Vocabulary {
  const vocabulary = known.get(pathway) ?? madeFrom(pathway);
  known.set(pathway, vocabulary);
  return vocabulary;
}

function madeFrom(pathway: Pathway): Vocabulary {
  const questions = Object.entries(pathway.questions);
  return {
    names: [spaced(pathway.id), ...both(pathway.title), ...(otherNames[pathway.id] ?? [])]
      .map(stemsIn)
      .filter((stems) => stems.length > 0),
    concepts: questions.flatMap(([fact, question]) => [
      { fact, forms: questionForms(fact, question) },
      ...Object.entries(question.answers).flatMap(([answer, { says, range }]): Concept[] =>
        yes.includes(answer) || no.includes(answer) || range
          ? []
          : [{ fact, answer, forms: answerForms(answer, says) }],
      ),
    ]),
    scopes: new Map(
      questions.flatMap(([fact, { name }]) => {
        const scope = /^([^:]+):/u.exec(both(name)[0] ?? '')?.[1];
        return scope === undefined ? [] : [[fact, stemsIn(scope)] as const];
      }),
    ),
    asked: new Map(
      questions.map(([fact, { asks, name }]) => [fact, new Set([...both(asks), ...both(name)].flatMap(stemsIn))]),
    ),
  };
}

/** A question is named by its short names, and by each part of one that asks for several things. */
function questionForms(fact: string, { name }: Question): Form[] {
  const names = both(name).map((text) => text.replace(/^[^:]+:/u, ''));
  return [spaced(fact), ...names].flatMap((text) => {
    const of = /\bor\b/u.test(text) ? 'or' : /\band\b/u.test(text) ? 'and' : undefined;
    if (!of) return formsOf([text]);
    const parts = formsOf(text.split(/,|\bor\b|\band\b/u)).map(({ stems }): Form => ({ stems, of, isPart: true }));
    return [...formsOf([text]).map(({ stems }): Form => ({ stems, of })), ...parts];
  });
}

/** An answer is named by its words, by what stands in brackets, and by each of several things that it stands for. */
function answerForms(answer: string, says: Words): Form[] {
  const texts = [spaced(answer), ...both(says)].flatMap((text) => {
    const bare = text.replace(/^(yes|no),\s+/iu, '').replace(/,? (for example|such as)\b.*$/iu, '');
    const inside = [...text.matchAll(/\(([^)]*)\)/gu)].map(([, words = '']) => words);
    const outside = bare.replace(/\([^)]*\)/gu, '');
    const named = inside.filter((words) => !/\bsay|\bsays\b/u.test(words));
    return [outside, ...outside.split(/\bor\b/u), ...named, ...named.flatMap((words) => words.split(/[-,]/u))];
  });
  return formsOf(texts).filter(({ stems }) => stems.some((stem) => !/^(yes|not?)$/u.test(stem)));
}

function formsOf(texts: readonly string[]): Form[] {
  return texts.map((text) => ({ stems: stemsIn(text) })).filter(({ stems }) => stems.length > 0);
}

function spaced(id: string): string {
  return id.replaceAll('-', ' ');
}

function both(words: Words): string[] {
  return typeof words === 'string' ? [words] : [words.plain, words.clinical];
}
