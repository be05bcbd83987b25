import { routesTexts as texts } from '#texts/routes.ts';
import { answerWords } from '../model/cards.ts';
import type { Facts } from '../model/condition.ts';
import type { Pathway } from '../model/definition.ts';
import type { RouteRow } from '../model/route-rows.ts';
import type { Source } from '../model/source.ts';
import { inRegister, type Register, type Words } from '../model/words.ts';

/** So that spreadsheets read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * Routes as comma-separated values (RFC 4180): a row each, with a column for every question and every option. Opens in a
 * spreadsheet, where no cell is taken for a formula.
 */
export function routesCsv(
  pathway: Pathway,
  rows: readonly RouteRow[],
  register: Register,
  source: Source,
  addressOf: (facts: Facts) => string,
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
    columns.address,
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
      texts.csv.source(source.title, source.updated),
      addressOf(row.facts),
    ];
  });
  return byteOrderMark + [header, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

export type RoutesCsv = typeof routesCsv;

/** A spreadsheet takes a text that begins like this for a formula; an apostrophe before it makes it a text again. */
const formula = /^[=+\-@\t\r]/u;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
