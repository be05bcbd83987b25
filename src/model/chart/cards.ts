import { common } from '#texts/content/common.ts';
import { answerIn, written } from '../content/answer.ts';
import { unsure } from '../content/condition.ts';
import type { Line, Option, Pathway, Question } from '../content/definition.ts';
import { inRegister, type Register, type Words } from '../content/words.ts';
import type { Card } from './graph.ts';

/** What a card says, ready to be measured and drawn. */
export interface CardText {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly text: string; readonly note?: string }[];
}

/** The words of one card in one register. Chart, outline and layout all read them from here, so that they agree. */
export function cardText(pathway: Pathway, card: Card, register: Register): CardText {
  const say = (words: Words) => inRegister(words, register);
  if (card.kind === 'next') {
    return { title: say(common.next), rows: pathway.next.map((link) => ({ id: link.to, text: say(link.says) })) };
  }
  const state = pathway.states[card.id];
  switch (state?.kind) {
    case 'question': {
      const question = pathway.questions[state.asks];
      if (!question) break;
      return {
        title: say(question.asks),
        rows: card.rows.map((id) => ({ id, text: say(answerWords(question, id)) })),
      };
    }
    case 'options':
      return {
        title: say(state.says),
        rows: card.rows.flatMap((id) => {
          const option = pathway.options[id];
          if (!option) return [];
          const lines = card.conditional[id]?.flatMap((line) => option.lines[line] ?? []);
          const note = lines && conditionText(option, register, lines);
          return [{ id, text: say(option.says), ...(note ? { note } : {}) }];
        }),
      };
    case 'goes-to':
      return { title: say(state.says), rows: state.to.map((link) => ({ id: link.to, text: say(link.says) })) };
    case 'not-covered':
    case 'end':
      return { title: say(state.says), rows: [] };
  }
  throw new Error(`${pathway.edition}/${pathway.id} has no card "${card.id}"`);
}

/** The words of an answer, "not sure" included. A size that was given stands before the answer that holds it. */
export function answerWords(question: Question, given: string): Words {
  if (given === unsure) return question.unsure ?? common.unsure;
  const answer = answerIn(given);
  const says = question.answers[answer]?.says ?? given;
  if (answer === given) return says;
  const sized = (register: Register) => common.sized(written(given), inRegister(says, register));
  return { plain: sized('plain'), clinical: sized('clinical') };
}

/** A fact in words: "Size: 1 to 2 cm". One that this pathway does not know stands as it is written in addresses. */
export function factText(pathway: Pathway, fact: string, answer: string, register: Register): string {
  const question = pathway.questions[fact];
  if (!question) return `${fact}=${answer}`;
  return common.fact(inRegister(question.name, register), inRegister(answerWords(question, answer), register));
}

/**
 * The conditions under which the source lists an option, in words: "for small tumors". Nothing where it states none.
 * `only` names the lines that matter.
 */
export function conditionText(option: Option, register: Register, only?: readonly Line[]): string | undefined {
  if (!option.lines.every((line) => line.when)) return undefined;
  const conditions = (only ?? option.lines).flatMap((line) => (line.for ? [inRegister(line.for, register)] : []));
  return conditions.length > 0 ? common.conditionOf([...new Set(conditions)]) : undefined;
}
