import { slides as texts } from '#texts/slides.ts';
import { answerWords, factText } from './cards.ts';
import type { Facts } from './condition.ts';
import type { Pathway } from './definition.ts';
import type { Graph } from './graph.ts';
import { targetOf } from './machine.ts';
import type { Source } from './source.ts';
import { gapsFor, noticesFor, type OptionStatus, optionStatuses, type Status } from './status.ts';
import { knownFacts, type Walk, walk } from './walk.ts';
import { inRegister, type Register, type Words } from './words.ts';

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
    const state = pathway.states[way.at];
    const question = way.asks === undefined ? undefined : pathway.questions[way.asks];
    const statuses = optionStatuses(pathway, known);
    return {
      way,
      facts,
      heading: question ? say(question.asks) : state && state.kind !== 'question' ? say(state.says) : '',
      answers: Object.entries(way.used).map(([fact, answer]) => factText(pathway, fact, answer, register)),
      options: statuses.map(({ option, status, doubtful }) => ({
        says: say(option.says),
        status,
        mark: doubtful ? ('unclear' as const) : status,
      })),
      unclear: noticesFor(pathway, known).flatMap(({ notice }) =>
        notice.tone === 'unclear' ? [say(notice.says)] : [],
      ),
      cards: cardsAround(pathway, graph, way),
      notes: notesOf(pathway, source, way, statuses, note, register),
    };
  });
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
    : statuses.filter(({ status }) => status !== 'not-listed').map(({ option }) => option.lines[0].cites[0]);
  return [
    ...(note.trim() === '' ? [] : [note.trim()]),
    ...(last && answered ? [notes.answered(say(answered.asks), say(answerWords(answered, last.answer)))] : []),
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
