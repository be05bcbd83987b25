import { source as sourceTexts } from '#texts/content/source.ts';
import { routesTexts as texts } from '#texts/pathway/routes.ts';
import { answerWords } from '../../model/chart/cards.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Source } from '../../model/content/source.ts';
import { inRegister, type Register, type Words } from '../../model/content/words.ts';
import type { RouteRow } from '../../model/routes/rows.ts';
import { csvOf } from './csv.ts';

/** So that spreadsheets read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * Routes as comma-separated values: a row each, with a column for every question and every option, and for the address
 * where there is one. Opens in a spreadsheet.
 */
export function routesCsv(
  pathway: Pathway,
  rows: readonly RouteRow[],
  register: Register,
  source: Source,
  addressOf: ((facts: Facts) => string) | undefined,
): string {
  const say = (words: Words) => inRegister(words, register);
  const questions = Object.entries(pathway.questions);
  const options = Object.values(pathway.options);
  const { columns } = texts.csv;
  const header = [
    columns.number,
    ...questions.map(([, { name }]) => say(name)),
    columns.end,
    ...(options.length > 0 ? [columns.listed] : []),
    ...options.map(({ says }) => say(says)),
    columns.source,
    ...(addressOf ? [columns.address] : []),
  ];
  const lines = rows.map((row) => {
    const state = pathway.states[row.end];
    return [
      String(row.number),
      ...questions.map(([fact, question]) => {
        const answer = row.facts[fact];
        return answer === undefined ? texts.notAsked : say(answerWords(question, answer));
      }),
      state && state.kind !== 'question' ? say(state.says) : row.end,
      ...(options.length > 0 ? [String(row.outcomes.filter((outcome) => outcome === 'listed').length)] : []),
      ...row.outcomes.map((outcome) => texts.outcomes[outcome]),
      texts.csv.source(source.title, source.updated ? texts.csv.updated(source.updated) : sourceTexts.dated(source)),
      ...(addressOf ? [addressOf(row.facts)] : []),
    ];
  });
  return byteOrderMark + csvOf([header, ...lines]);
}

export type RoutesCsv = typeof routesCsv;
