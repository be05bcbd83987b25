import { source as sourceTexts } from '#texts/content/source.ts';
import { walk as texts } from '#texts/tools/walk.ts';
import { answerWords, factText } from '../../model/chart/cards.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Source } from '../../model/content/source.ts';
import { inRegister, type Register, type Words } from '../../model/content/words.ts';
import { answersTo } from '../../model/walk/machine.ts';
import { reasonOf } from '../../model/walk/reason.ts';
import { citationsOf, optionStatuses, type Status } from '../../model/walk/status.ts';
import { knownFacts, walk } from '../../model/walk/walk.ts';
import { nextFrom, type WalkReport, walkReport } from './report.ts';

/** Where a set of facts leads, for a person to read in a terminal. */
export function walkText(
  pathway: Pathway,
  facts: Facts,
  register: Register,
  sources: ReadonlyMap<string, Source>,
): string {
  const say = (words: Words) => inRegister(words, register);
  const report = walkReport(pathway, facts, register, sources);
  const source = sources.get(pathway.source);
  const given = Object.entries(facts).map(([fact, answer]) => {
    const unused = Object.hasOwn(report.unused, fact) ? ` (${texts.unused})` : '';
    return `${factText(pathway, fact, answer, register)}${unused}`;
  });
  const next = nextFrom(pathway, walk(pathway, facts)).map((link) => `${link.to}: ${say(link.says)}`);
  return [
    `${say(pathway.title)}\n${texts.edition(pathway.edition, source?.title ?? pathway.source, (source && (source.updated || sourceTexts.dated(source))) ?? '', source?.url ?? '')}`,
    part(texts.answers, given),
    placeText(pathway, report, register),
    ...optionParts(pathway, facts, register),
    part(
      texts.notices,
      report.notices.map(({ says }) => says),
    ),
    part(
      texts.gaps,
      report.gaps.map(({ says }) => says),
    ),
    part(
      texts.instead,
      (report.instead ?? []).map(({ says, url }) => (url ? `${says}: ${url}` : says)),
    ),
    part(texts.next, report.kind === 'goes-to' ? [] : next),
    texts.informs,
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function part(heading: string, lines: readonly string[]): string {
  return lines.length > 0 ? [heading, ...lines.map((line) => `  ${line}`)].join('\n') : '';
}

function placeText(pathway: Pathway, report: WalkReport, register: Register): string {
  const say = (words: Words) => inRegister(words, register);
  const state = pathway.states[report.at];
  const heading = texts.kinds[report.kind];
  switch (state?.kind) {
    case 'question': {
      const question = pathway.questions[state.asks];
      const answers = question ? answersTo(question) : [];
      return [
        `${heading}: ${report.asks} (${report.fact})`,
        ...answers.map((answer) => `  ${answer}: ${say(question ? answerWords(question, answer) : answer)}`),
      ].join('\n');
    }
    case 'goes-to':
      return part(`${heading}: ${say(state.says)}`, [...(state.detail ? [say(state.detail)] : []), ...report.next]);
    case 'not-covered':
    case 'end':
      return part(`${heading}: ${say(state.says)}`, [say(state.detail)]);
    case 'options':
      return `${heading}: ${say(state.says)}`;
    case undefined:
      return '';
  }
}

function optionParts(pathway: Pathway, facts: Facts, register: Register): string[] {
  const known = knownFacts(walk(pathway, facts));
  const all = optionStatuses(pathway, known);
  return (['listed', 'depends', 'not-listed'] satisfies Status[]).map((status) => {
    const lines = all
      .filter((option) => option.status === status)
      .flatMap((option) => [
        `- ${inRegister(option.option.says, register)} (${option.id})`,
        `    ${reasonOf(pathway, option, known, register)}`,
        ...citationsOf(option).map(({ section, anchor }) => `    ${texts.place(section, anchor)}`),
      ]);
    return part(inRegister(texts.statuses[status], register), lines);
  });
}
