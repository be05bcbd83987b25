import { search as texts } from '#texts/page/search.ts';
import { answerIn } from '../content/answer.ts';
import type { EditionId } from '../content/edition.ts';
import { inRegister, type Register } from '../content/words.ts';
import { type Found, find, keyOf, type Searched } from './find.ts';

/** One thing that a text leads to, for programs. Their names are a contract: they may grow and never change. */
export interface Hit {
  readonly kind: Found['kind'];
  readonly pathway?: string;
  /** What it is: `topic:outlook`, `term:Octreotide`, `option:rectum:rectum.local-excision`. */
  readonly id: string;
  readonly says: string;
  readonly sets: Readonly<Record<string, string>>;
  /** The size itself, by the fact whose band holds it. */
  readonly exact: Readonly<Record<string, string>>;
  readonly proposes: readonly {
    readonly fact: string;
    readonly answer: string;
    readonly words: string;
    readonly why: string;
  }[];
  readonly notAsked: readonly string[];
  readonly notUnderstood: readonly string[];
}

/** What a text leads to in an edition; the first hit is what Enter opens. */
export interface AskReport {
  readonly edition: EditionId;
  readonly text: string;
  readonly hits: readonly Hit[];
}

export function askReport(text: string, edition: EditionId, searched: Searched, register: Register): AskReport {
  return { edition, text, hits: find(text, searched).map((found) => hitOf(found, register)) };
}

function hitOf(found: Found, register: Register): Hit {
  const says = titleOf(found, register);
  const nothing = { sets: {}, exact: {}, proposes: [], notAsked: [], notUnderstood: [] };
  const pathway = 'pathway' in found ? { pathway: found.pathway.id } : {};
  const id = keyOf(found);
  if (found.kind === 'not-covered') return { kind: found.kind, ...pathway, id, says, ...nothing, sets: found.facts };
  if (found.kind !== 'walk') return { kind: found.kind, ...pathway, id, says, ...nothing };
  const { facts, exact, notAsked, notUnderstood } = found;
  const proposes = found.proposes.map(({ fact, answer, words, why }) => ({ fact, answer, words, why: texts.why[why] }));
  const sets = Object.fromEntries(Object.entries(facts).map(([fact, given]) => [fact, answerIn(given)]));
  return { kind: found.kind, ...pathway, id, says, sets, exact, proposes, notAsked, notUnderstood };
}

/** What a result is called. */
export function titleOf(found: Found, register: Register): string {
  switch (found.kind) {
    case 'walk':
    case 'pathway':
      return inRegister(found.pathway.title, register);
    case 'not-covered':
      return texts.notCovered(found.place.id);
    case 'topic':
      return inRegister(found.topic.title, register);
    case 'treatment':
      return inRegister(found.treatment.says, register);
    case 'term':
      return found.term.term;
    case 'option':
      return inRegister(found.pathway.options[found.option]?.says ?? found.option, register);
    case 'question':
      return inRegister(found.pathway.questions[found.fact]?.asks ?? found.fact, register);
    case 'notice':
      return inRegister(found.pathway.notices[found.id]?.says ?? found.id, register);
    case 'gap':
      return inRegister(found.pathway.gaps[found.id]?.says ?? found.id, register);
    case 'case':
      return found.told.title;
    case 'view':
      return texts.views(found.view);
    case 'page':
      return texts.pages(found.page);
  }
}
