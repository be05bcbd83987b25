import { answerIn, written as asWritten } from '../../src/model/content/answer.ts';
import type { Facts } from '../../src/model/content/condition.ts';
import type { Pathway } from '../../src/model/content/definition.ts';
import { answersTo } from '../../src/model/walk/machine.ts';
import { type Route, routes } from '../../src/model/walk/routes.ts';
import { gapsFor, nextFor, noticesFor, type OptionStatus, optionStatuses } from '../../src/model/walk/status.ts';
import { knownFacts, walk } from '../../src/model/walk/walk.ts';
import type { Shown, Walked } from './read.ts';

/** What a person sees of a walk, as it follows from the facts alone. */
export function expected(pathway: Pathway, facts: Facts): Shown {
  const way = walk(pathway, facts);
  const known = knownFacts(way);
  return {
    at: way.at,
    options: inOrder(optionStatuses(pathway, known)).map(({ id, status }) => [id, status] as const),
    notices: noticesFor(pathway, known)
      .map(({ id }) => id)
      .sort(),
    answers: mapped(facts, answerIn),
    address: { ...mapped(facts, asWritten), ...(pathway.edition === 'patient' ? {} : { edition: pathway.edition }) },
  };
}

function mapped(facts: Facts, part: (given: string) => string): Facts {
  return Object.fromEntries(Object.entries(facts).map(([fact, given]) => [fact, part(given)]));
}

/** What is listed stands first; within each status the order of the source stays. */
function inOrder(options: readonly OptionStatus[]): readonly OptionStatus[] {
  const order = ['listed', 'depends', 'not-listed'];
  return [...options].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

/** Where a walk is and what was answered, as every scene has to show it. */
export function walked(pathway: Pathway, facts: Facts): Walked {
  const way = walk(pathway, facts);
  const lists = Object.entries(pathway.states).flatMap(([id, state]) => (state.kind === 'options' ? [id] : []));
  const allLists = pathway.type === 'parallel' && way.kind === 'options';
  return {
    current: (allLists ? lists : [way.at]).sort(),
    chosen: Object.fromEntries(way.trail.map(({ state, answer }) => [state, answer])),
  };
}

/** What an answer would change in the list, in the words of its marks. */
export function wouldChange(pathway: Pathway, before: Facts, after: Facts): Record<string, string> {
  const statuses = (facts: Facts) => optionStatuses(pathway, knownFacts(walk(pathway, facts)));
  const was = new Map(statuses(before).map(({ id, status }) => [id, status]));
  const said = {
    listed: 'would be listed',
    'not-listed': 'would not be listed',
    depends: 'would be left open',
  } as const;
  const changed = statuses(after).filter(({ id, status }) => was.get(id) !== status);
  return Object.fromEntries(changed.map(({ id, status }) => [id, said[status]]));
}

/** The page of a pathway, as the build draws it. */
export function pageOf({ edition, id }: Pathway): string {
  return edition === 'patient' ? `/${id}/` : `/${edition}/${id}/`;
}

/** The address of a walk on any page of the site. */
export function fragment({ edition, id }: Pathway, facts: Facts, settings: Facts = {}): string {
  const query = new URLSearchParams({
    ...facts,
    ...(edition === 'patient' ? {} : { edition }),
    ...settings,
  }).toString();
  return `#/${id}${query === '' ? '' : `?${query}`}`;
}

/** The shortest route to each end of a pathway, in an any-order pathway a set of routes that gives every answer. */
export function shortestRoutes(pathway: Pathway): readonly Route[] {
  if (pathway.type === 'parallel') return everyAnswer(pathway);
  const shortest = new Map<string, Route>();
  for (const route of routes(pathway)) {
    const known = shortest.get(route.end);
    if (!known || length(route) < length(known)) shortest.set(route.end, route);
  }
  return [...shortest.values()];
}

/** Routes that together give every answer of every question, at every state that asks it. */
export function coveringRoutes(pathway: Pathway): readonly Route[] {
  if (pathway.type === 'parallel') return everyAnswer(pathway);
  const covered = new Set<string>();
  return routes(pathway).filter(({ facts }) => {
    const steps = walk(pathway, facts).trail.map(({ state, answer }) => `${state} ${answer}`);
    const isNew = steps.some((step) => !covered.has(step));
    if (isNew) for (const step of steps) covered.add(step);
    return isNew;
  });
}

/** In an any-order pathway: routes that together give each answer to each question, in turned order every second time. */
function everyAnswer(pathway: Pathway): Route[] {
  const asked = Object.values(pathway.states).flatMap((state) => (state.kind === 'question' ? [state.asks] : []));
  const answers = asked.map((fact) => {
    const question = pathway.questions[fact];
    return question ? answersTo(question) : [];
  });
  const count = Math.max(1, ...answers.map((each) => each.length));
  return Array.from({ length: count }, (_, turn) => {
    const pairs = asked.map((fact, place) => [fact, at(answers[place] ?? [], turn)] as const);
    const facts = Object.fromEntries(turn % 2 ? pairs.reverse() : pairs);
    return { facts, end: walk(pathway, facts).at };
  });
}

/** Walks of a pathway of which each is at another state: every question and every end, with the facts that lead there. */
export function everyState(pathway: Pathway): readonly { readonly at: string; readonly facts: Facts }[] {
  const found = new Map<string, Facts>();
  for (const { facts } of shortestRoutes(pathway)) {
    const pairs = Object.entries(facts);
    for (let taken = 0; taken <= pairs.length; taken += 1) {
      const some = Object.fromEntries(pairs.slice(0, taken));
      const { at } = walk(pathway, some);
      if (!found.has(at)) found.set(at, some);
    }
  }
  return [...found].map(([at, facts]) => ({ at, facts }));
}

/** A state of some pathway, with facts that lead there. */
export interface Place {
  readonly name: string;
  readonly pathway: Pathway;
  readonly at: string;
  readonly facts: Facts;
}

/**
 * States of which each shows something that none before it had: another kind of step, another part of an option, a status, a
 * notice. They are found by what the data holds, so that a new part of the data brings a state that shows it.
 */
export function kindsOfStates(pathways: readonly (readonly [string, Pathway])[]): readonly Place[] {
  const seen = new Set<string>();
  return pathways.flatMap(([name, pathway]) =>
    everyState(pathway).flatMap(({ at, facts }) => {
      const kinds = partsShown(pathway, facts).filter((kind) => !seen.has(kind));
      for (const kind of kinds) seen.add(kind);
      return kinds.length > 0 ? [{ name, pathway, at, facts }] : [];
    }),
  );
}

/** The states with the longest words, which are the first to need more room than a narrow page has. */
export function statesOfLongWords(pathways: readonly (readonly [string, Pathway])[], count: number): readonly Place[] {
  const all = pathways.flatMap(([name, pathway]) => everyState(pathway).map((state) => ({ name, pathway, ...state })));
  const longest = ({ pathway, at, facts }: Place) => {
    const { asks } = walk(pathway, facts);
    const shown = [pathway.states[at], asks && pathway.questions[asks], pathway.options, pathway.title];
    const words = JSON.stringify(shown).match(/[\p{L}\u2010-\u2014-]+/gu) ?? [];
    return Math.max(...words.map((word) => word.length));
  };
  return [...all].sort((a, b) => longest(b) - longest(a)).slice(0, count);
}

/** What a step shows, by the names of its parts. */
function partsShown(pathway: Pathway, facts: Facts): string[] {
  const way = walk(pathway, facts);
  const known = knownFacts(way);
  const state = pathway.states[way.at];
  const question = way.asks === undefined ? undefined : pathway.questions[way.asks];
  const named = (what: string, part: object) => Object.keys(part).map((key) => `${what} with ${key}`);
  return [
    pathway.edition,
    `${pathway.type}, ${way.kind}, ${way.trail.length > 0 ? 'answered' : 'open'}`,
    ...named('pathway', pathway),
    ...named('state', state ?? {}),
    ...named('question', question ?? {}),
    ...Object.values(question?.answers ?? {}).flatMap((answer) => named('answer', answer)),
    ...optionStatuses(pathway, known).flatMap(({ option, status, doubtful }) => [
      ...named('option', option),
      ...option.lines.flatMap((line) => named('line', line)),
      `${way.kind === 'question'} ${status} ${doubtful}`,
    ]),
    ...noticesFor(pathway, known).flatMap(({ notice, certain }) => [
      ...named('notice', notice),
      `${notice.tone} notice, ${certain}`,
    ]),
    ...gapsFor(pathway, known).flatMap(({ gap }) => named('gap', gap)),
    ...nextFor(pathway.next, known).flatMap((next) => named('next', next)),
  ];
}

export function written(facts: Facts): string {
  return Object.entries(facts)
    .map(([fact, answer]) => `${fact}=${answer}`)
    .join(' ');
}

function length({ facts }: Route): number {
  return Object.keys(facts).length;
}

function at(answers: readonly string[], turn: number): string {
  return answers[turn % answers.length] ?? '';
}
