import { slides as texts } from '#texts/teach/slides.ts';
import { answerWords, factText } from '../chart/cards.ts';
import type { Graph } from '../chart/graph.ts';
import type { Facts } from '../content/condition.ts';
import type { Notice, Pathway } from '../content/definition.ts';
import type { Source } from '../content/source.ts';
import { inRegister, type Register, type Words } from '../content/words.ts';
import { answersTo, targetOf } from '../walk/machine.ts';
import { headingOf } from '../walk/place.ts';
import { citationsOf, gapsFor, noticesFor, type OptionStatus, optionStatuses, type Status } from '../walk/status.ts';
import { knownFacts, type Walk, walk } from '../walk/walk.ts';

/** One step that is shown: what is known then, and what is said to it. */
export interface DeckStep {
  readonly facts: Facts;
  readonly note: string;
}

/** What stands on one slide, in words, and what is said to it. */
export interface Slide {
  readonly way: Walk;
  readonly facts: Facts;
  readonly heading: string;
  readonly answers: readonly string[];
  readonly options: readonly { readonly says: string; readonly mark: Status | 'unclear'; readonly status: Status }[];
  /** Whether the walk has come to a list. */
  readonly isList: boolean;
  /** What can be answered here, and what stands of it in the walk that is shown. Empty where nothing is asked. */
  readonly rows: readonly string[];
  /** What the source says of the list as a whole: what must not be missed first. */
  readonly notices: readonly { readonly says: string; readonly tone: Notice['tone'] }[];
  /** What the source itself leaves unclear about the list. */
  readonly unclear: readonly string[];
  /** Cards that belong to this step: where one is, then where it may lead, then where one comes from. */
  readonly cards: readonly string[];
  readonly notes: readonly string[];
}

/** The steps of a walk, one answer after another. */
export function stepsOfWalk(way: Walk): DeckStep[] {
  return [...way.trail, undefined].map((_, count) => ({
    facts: Object.fromEntries(way.trail.slice(0, count).map(({ fact, answer }) => [fact, answer])),
    note: '',
  }));
}

/** The steps of a recording. What was said while nothing was answered stands on one slide. */
export function stepsOfRecording(steps: readonly DeckStep[]): DeckStep[] {
  const all: DeckStep[] = [];
  for (const { facts, note } of steps) {
    const last = all[all.length - 1];
    if (!last || !sameFacts(last.facts, facts)) all.push({ facts, note });
    else all[all.length - 1] = { facts, note: [last.note, note].filter((part) => part !== '').join('\n') };
  }
  return all;
}

/** Whether two sets of facts hold the same answers, in whatever order they were given. */
export function sameFacts(a: Facts, b: Facts): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** One slide for each step. */
export function slidesOf(
  pathway: Pathway,
  graph: Graph,
  source: Source,
  steps: readonly DeckStep[],
  register: Register,
): Slide[] {
  const say = (words: Words) => inRegister(words, register);
  return steps.map(({ facts, note }) => {
    const way = walk(pathway, facts);
    const known = knownFacts(way);
    const statuses = optionStatuses(pathway, known);
    return {
      way,
      facts,
      heading: headingOf(pathway, way, register),
      answers: Object.entries(way.used).map(([fact, answer]) => factText(pathway, fact, answer, register)),
      options: statuses.map(({ option, status, doubtful }) => ({
        says: say(option.says),
        status,
        mark: doubtful ? ('unclear' as const) : status,
      })),
      isList: way.kind === 'options',
      rows: rowsOf(pathway, way, register),
      notices: [...noticesFor(pathway, known)]
        .map(({ notice }) => ({ says: say(notice.says), tone: notice.tone }))
        .sort((a, b) => tones.indexOf(a.tone) - tones.indexOf(b.tone)),
      unclear: noticesFor(pathway, known).flatMap(({ notice }) =>
        notice.tone === 'unclear' ? [say(notice.says)] : [],
      ),
      cards: cardsAround(pathway, graph, way),
      notes: notesOf(pathway, source, way, statuses, note, register),
    };
  });
}

const tones: readonly Notice['tone'][] = ['safety', 'unclear', undefined];

function rowsOf(pathway: Pathway, way: Walk, register: Register): string[] {
  const question = way.asks === undefined ? undefined : pathway.questions[way.asks];
  return question ? answersTo(question).map((answer) => inRegister(answerWords(question, answer), register)) : [];
}

function cardsAround(pathway: Pathway, graph: Graph, way: Walk): string[] {
  const state = pathway.states[way.at];
  const last = way.trail[way.trail.length - 1]?.state;
  const ahead = state?.kind === 'question' && state.on ? Object.values(state.on).map(targetOf) : [];
  const tied = graph.edges
    .filter(({ from, to }) => from === way.at || to === way.at)
    .flatMap(({ from, to }) => [from, to]);
  return [...new Set([way.at, ...ahead, ...(last ? [last] : []), ...tied])];
}

function notesOf(
  pathway: Pathway,
  source: Source,
  way: Walk,
  statuses: readonly OptionStatus[],
  note: string,
  register: Register,
): string[] {
  const say = (words: Words) => inRegister(words, register);
  const { notes } = texts;
  const question = way.asks === undefined ? undefined : pathway.questions[way.asks];
  const last = way.trail[way.trail.length - 1];
  const answered = last && pathway.questions[last.fact];
  const known = knownFacts(way);
  const places = question
    ? (question.cites ?? [])
    : statuses.filter(({ status }) => status !== 'not-listed').flatMap(citationsOf);
  return [
    ...(note.trim() === '' ? [] : [note.trim()]),
    ...(last && answered
      ? [notes.answered(say(answered.asks), say(answerWords(answered, known[last.fact] ?? last.answer)))]
      : []),
    ...(question ? [notes.asks(say(question.asks))] : []),
    ...(question?.whoKnows ? [notes.whoKnows(say(question.whoKnows))] : []),
    ...(['listed', 'depends', 'not-listed'] as const).flatMap((status) => {
      const named = statuses.filter((option) => option.status === status).map(({ option }) => say(option.says));
      return named.length > 0 ? [notes.status(notes.statuses[status], named)] : [];
    }),
    ...noticesFor(pathway, known).map(({ notice }) => notes.notice(say(notice.says))),
    ...(question ? [] : gapsFor(pathway, known).map(({ gap }) => notes.gap(say(gap.says)))),
    ...places.map(({ section, anchor }) => notes.place(source.sections[section]?.heading ?? section, anchor)),
  ];
}
