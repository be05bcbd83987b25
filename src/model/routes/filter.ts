import { answerWords } from '../chart/cards.ts';
import { unsure } from '../content/condition.ts';
import type { Pathway } from '../content/definition.ts';
import { inRegister, type Register, type Words } from '../content/words.ts';
import { answersTo } from '../walk/machine.ts';
import type { Outcome, RouteRow } from './rows.ts';

/** What a reader wants to see of all routes. Everything that is left out lets every route through. */
export interface RouteFilter {
  /** Answers by question: only routes that gave this answer. */
  readonly facts?: Readonly<Record<string, string>>;
  /** Only routes for which this option has this outcome. */
  readonly option?: { readonly id: string; readonly outcome: Outcome };
  /** Words that stand in the row, as it is shown. */
  readonly text?: string;
  /** Also routes with an answer that is not known, other than those asked for. */
  readonly unsure?: boolean;
}

export type RouteOrder = { readonly by: string; readonly descending: boolean };

/** Columns that are no questions. */
export const ownColumns = { number: '#', listed: '#listed', depends: '#depends', end: '#end' } as const;

/** The routes that a filter lets through. */
export function filtered(
  pathway: Pathway,
  rows: readonly RouteRow[],
  { facts = {}, option, text = '', unsure: withUnsure = true }: RouteFilter,
  register: Register,
): readonly RouteRow[] {
  const wanted = Object.entries(facts);
  const column = option ? Object.keys(pathway.options).indexOf(option.id) : -1;
  const words = text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => holderOf(pathway, word, register));
  return rows.filter(
    (row) =>
      wanted.every(([fact, answer]) => row.facts[fact] === answer) &&
      (!option || row.outcomes[column] === option.outcome) &&
      (withUnsure ||
        Object.entries(row.facts).every(([fact, answer]) => answer !== unsure || facts[fact] === unsure)) &&
      words.every((holds) => holds(row)),
  );
}

/** Whether a row shows a word. It is looked up once in each text, and not in thousands of rows. */
function holderOf(pathway: Pathway, word: string, register: Register): (row: RouteRow) => boolean {
  const has = (words: Words) => inRegister(words, register).toLowerCase().includes(word);
  const answers = new Map(
    Object.entries(pathway.questions).map(([fact, question]) => [
      fact,
      new Set(answersTo(question).filter((answer) => has(answerWords(question, answer)))),
    ]),
  );
  const options = Object.values(pathway.options).map(({ says }) => has(says));
  const ends = Object.entries(pathway.states).flatMap(([name, state]) =>
    state.kind !== 'question' && has(state.says) ? [name] : [],
  );
  return ({ facts, outcomes, end }) =>
    Object.entries(facts).some(([fact, answer]) => answers.get(fact)?.has(answer)) ||
    outcomes.some((outcome, index) => outcome !== 'not-listed' && options[index]) ||
    ends.includes(end);
}

/** The routes by one column. Answers stand in the order of their question, and what was not asked stands last. */
export function sorted(
  pathway: Pathway,
  rows: readonly RouteRow[],
  { by, descending }: RouteOrder,
): readonly RouteRow[] {
  const placeOf = placesIn(pathway, by);
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * (placeOf(a) - placeOf(b)) || a.number - b.number);
}

function placesIn(pathway: Pathway, by: string): (row: RouteRow) => number {
  const count = (outcome: Outcome) => (row: RouteRow) => row.outcomes.filter((each) => each === outcome).length;
  if (by === ownColumns.listed) return count('listed');
  if (by === ownColumns.depends) return (row) => count('depends')(row) + count('unclear')(row);
  const ends = Object.keys(pathway.states);
  if (by === ownColumns.end) return (row) => ends.indexOf(row.end);
  const question = pathway.questions[by];
  if (!question) return (row) => row.number;
  const order = new Map(answersTo(question).map((answer, index) => [answer, index]));
  return (row) => order.get(row.facts[by] ?? '') ?? order.size;
}
