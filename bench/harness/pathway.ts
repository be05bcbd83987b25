import { pdqPatient } from '../../pathways/patient/gi-net/source.ts';
import { giNet } from '../../pathways/patient/gi-net/summary.ts';
import type { Condition } from '../../src/model/content/condition.ts';
import type { Option, Pathway, Question, State } from '../../src/model/content/definition.ts';
import { citing } from '../../src/model/content/source.ts';

/** What every generated pathway cites. Its words are made up, so the anchor stands in no source. */
const cites = [citing(pdqPatient, 'rectum')('a generated pathway of the bench')] as const;

const optionCount = 12;

/**
 * A made-up pathway with as many cards as asked for. Every question has three answers, of which each leads on, level by
 * level, so a chart of a size is always the same: a third of its cards are questions, the others are lists of one to
 * three options. It says nothing about any illness.
 */
export function pathwayOf(cards: number): Pathway {
  const places = Array.from({ length: cards }, (_, place) => place);
  const isQuestion = (place: number) => 3 * place + 1 < cards;
  const targetOf = (place: number, answer: number) => nameOf(Math.min(3 * place + 1 + answer, cards - 1));
  const questions = places.filter(isQuestion);
  return {
    id: idOf(cards),
    summary: giNet,
    edition: giNet.edition.id,
    listing: { group: 'beside', order: 1000 },
    title: `A made-up pathway of ${cards} cards`,
    intro: 'Generated to measure how long a chart of this size takes to draw.',
    source: pdqPatient.id,
    sections: ['rectum'],
    questions: Object.fromEntries(questions.map((place) => [factOf(place), questionOf(place)])),
    options: Object.fromEntries(
      Array.from({ length: optionCount }, (_, option) => [nameOfOption(option), optionOf(option, questions.length)]),
    ),
    notices: {},
    gaps: {},
    next: [],
    initial: nameOf(0),
    states: Object.fromEntries(
      places.map((place): [string, State] => [
        nameOf(place),
        isQuestion(place)
          ? {
              kind: 'question',
              asks: factOf(place),
              on: {
                above: { target: targetOf(place, 0), cites },
                below: { target: targetOf(place, 1), cites },
                unknown: { target: targetOf(place, 2), cites },
              },
            }
          : {
              kind: 'options',
              says: `List ${place}: what is listed for these findings`,
              offers: offersOf(place),
            },
      ]),
    ),
  };
}

/** Name of a generated pathway, of its file and of its page. */
export function idOf(cards: number): string {
  return `cards-${cards}`;
}

function questionOf(place: number): Question {
  return {
    asks: `Is finding ${place} above the limit that the report gives?`,
    name: `Finding ${place}`,
    answers: {
      above: { says: `Yes, finding ${place} is above it` },
      below: { says: 'No, it is at or below it' },
      unknown: { says: 'The report does not say' },
    },
  };
}

function optionOf(option: number, questions: number): Option {
  const when: Condition = { fact: factOf(option % questions), in: ['above'] };
  const line = { for: `findings above limit ${option}`, when, cites } as const;
  return { says: `Option ${option}, with a name of usual length`, lines: option % 2 === 0 ? [line] : [{ cites }] };
}

function offersOf(place: number): [string, ...string[]] {
  const [first = 0, ...rest] = Array.from({ length: 1 + (place % 3) }, (_, offer) => (place + offer) % optionCount);
  return [nameOfOption(first), ...rest.map(nameOfOption)];
}

function nameOf(place: number): string {
  return `state${place}`;
}

function factOf(place: number): string {
  return `finding${place}`;
}

function nameOfOption(option: number): string {
  return `option${option}`;
}
