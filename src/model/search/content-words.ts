import type { Pathway, Question } from '../content/definition.ts';
import type { Words } from '../content/words.ts';
import { Phrases, stemsOf } from './phrases.ts';

/** What words of the content itself stand for in a pathway: a question, or one of its answers. */
export interface ContentTag {
  readonly kind: 'content';
  readonly fact: string;
  readonly answer?: string;
  readonly how: 'says' | 'names' | 'hints';
}

/** What has to be known of a pathway to read a text in its words. */
export type Asking = Pick<Pathway, 'id' | 'edition' | 'title' | 'questions' | 'also'>;

interface ContentWords {
  readonly names: Phrases<true>;
  readonly phrases: Phrases<ContentTag>;
  /** Words in which each question is asked. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Answers that say no more than yes or no: they are given by naming the question. */
export const yes: readonly string[] = ['yes', 'present'];
export const no: readonly string[] = ['no', 'none'];

const known = new WeakMap<Asking, ContentWords>();

/** The words of one pathway: names that it gives itself, its questions and their answers. */
export function contentWords(pathway: Asking): ContentWords {
  const words = known.get(pathway) ?? madeFrom(pathway);
  known.set(pathway, words);
  return words;
}

function madeFrom(pathway: Asking): ContentWords {
  const names = new Phrases<true>();
  for (const name of [spaced(pathway.id), ...both(pathway.title), ...(pathway.also ?? [])])
    names.add(stemsOf(name), true);
  const phrases = new Phrases<ContentTag>();
  for (const [fact, question] of Object.entries(pathway.questions)) {
    for (const name of questionNames(fact, question))
      phrases.add(stemsOf(name), { kind: 'content', fact, how: 'names' });
    for (const [answer, { says, range }] of Object.entries(question.answers)) {
      if (yes.includes(answer) || no.includes(answer) || range) continue;
      for (const name of answerNames(answer, says)) {
        // One word alone can be said of many things: "clear", "single", "head".
        phrases.add(stemsOf(name), { kind: 'content', fact, answer, how: /\s/u.test(name.trim()) ? 'says' : 'hints' });
      }
    }
  }
  const asked = Object.entries(pathway.questions).map(([fact, { asks, name }]) => {
    const words = new Phrases<true>();
    for (const text of [...both(asks), ...both(name)]) words.add(stemsOf(text), true);
    return [fact, words.words] as const;
  });
  return { names, phrases, asked: new Map(asked) };
}

/** "Duodenum: size" is asked of one place only, so its name alone is no name of the size. */
function questionNames(fact: string, { name }: Question): string[] {
  const names = both(name).filter((text) => !text.includes(':'));
  return [...(names.length > 0 ? [spaced(fact)] : []), ...names].filter(
    (text) => !/\b(?:size|age|type|number)\b/iu.test(text),
  );
}

/** An answer is named by its words, and without what stands in brackets. */
function answerNames(answer: string, says: Words): string[] {
  const texts = [spaced(answer), ...both(says)].map((text) =>
    text
      .replace(/^(?:yes|no),\s+/iu, '')
      .replace(/,? (?:for example|such as)\b.*$/iu, '')
      .replace(/\([^)]*\)/gu, '')
      .trim(),
  );
  return texts.filter((text) => !/^(?:yes|no|not|other|neither|elsewhere)\b/iu.test(text));
}

function spaced(id: string): string {
  return id.replaceAll('-', ' ');
}

export function both(words: Words): string[] {
  return typeof words === 'string' ? [words] : [words.plain, words.clinical];
}
