import { exported as texts } from '#texts/take/export.ts';
import { answerWords, cardText } from '../../model/chart/cards.ts';
import type { Pathway, State } from '../../model/content/definition.ts';
import type { Citation } from '../../model/content/source.ts';
import { inRegister, type Register } from '../../model/content/words.ts';
import { answersTo, configOf, eventOf, targetOf } from '../../model/walk/machine.ts';
import { creditLines, placeOf } from '../format/credit.ts';
import type { ExportInput } from '../format/input.ts';

/**
 * The pathway's own machine, as JSON that XState's `createMachine` and Stately's tools read. Words stand in
 * `description`, which those tools show, and in `meta`; events are facts, `size=under-1-cm`. An answer can be given again
 * in another way until the machine is done: at a list, or where every question has an answer.
 */
export function stateMachine(input: ExportInput): string {
  const { pathway, register, address, version } = input;
  const { states, ...config } = configOf(pathway);
  const described = Object.entries(pathway.states).map(([id, state]) => [
    id,
    { ...states[id], ...wordsOf(input, id, state), ...transitionsOf(pathway, id, state, register) },
  ]);
  const machine = {
    ...config,
    description: [inRegister(pathway.title, register), inRegister(pathway.intro, register), ...creditLines(input)].join(
      '\n',
    ),
    states: Object.fromEntries(described),
    meta: {
      title: inRegister(pathway.title, register),
      edition: pathway.edition,
      words: register,
      informs: texts.informs,
      source: { title: input.source.title, publisher: input.source.publisher, updated: input.source.updated },
      url: input.source.url,
      credit: input.source.credit,
      version: `${version.number} of ${version.date}`,
      ...(address === undefined ? {} : { address }),
    },
  };
  return `${JSON.stringify(machine, null, 2)}\n`;
}

function wordsOf({ pathway, chart, register, sources }: ExportInput, id: string, state: State) {
  const card = chart.graph.cards.find((candidate) => candidate.id === id);
  const { title, rows } = card ? cardText(pathway, card, register) : { title: id, rows: [] };
  const items = state.kind === 'question' ? [] : rows.map(({ text, note }) => `- ${text}${note ? ` (${note})` : ''}`);
  const detail = 'detail' in state && state.detail ? [inRegister(state.detail, register)] : [];
  const cites = citesOf(pathway, state).flatMap((cite) => placeOf(cite, sources)?.words ?? []);
  return {
    description: [title, ...detail, ...items].join('\n'),
    meta: {
      kind: state.kind,
      says: title,
      ...(state.kind === 'question' ? { fact: state.asks } : {}),
      ...(state.kind === 'options' ? { offers: rows } : {}),
      ...(state.kind === 'goes-to' ? { to: rows } : {}),
      cites,
    },
  };
}

/** Each answer in words beside its target. In an any-order pathway the answers are states of the question's region. */
function transitionsOf(pathway: Pathway, id: string, state: State, register: Register) {
  const inAnyOrder = pathway.type === 'parallel';
  // A list waits for nothing: where all questions are answered, an any-order machine is done with it.
  if (state.kind !== 'question') return inAnyOrder ? { type: 'final' } : {};
  const question = pathway.questions[state.asks];
  if (!question) return {};
  if (!inAnyOrder) return { on: { ...correctionsOf(pathway, id, register), ...answersIn(pathway, state, register) } };
  const answers = answersTo(question);
  const says = (answer: string) => inRegister(answerWords(question, answer), register);
  return {
    // The question takes an answer whatever it holds, so that another one can follow.
    on: Object.fromEntries(
      answers.map((answer) => [eventOf(state.asks, answer), { target: `.${answer}`, description: says(answer) }]),
    ),
    states: {
      open: {},
      ...Object.fromEntries(answers.map((answer) => [answer, { type: 'final', description: says(answer) }])),
    },
  };
}

type Asking = Extract<State, { kind: 'question' }>;

/** The answers of a question as transitions, by their events. */
function answersIn(pathway: Pathway, { asks, on = {} }: Asking, register: Register) {
  const question = pathway.questions[asks];
  return Object.fromEntries(
    Object.entries(on).map(([answer, to]) => {
      const description = question ? inRegister(answerWords(question, answer), register) : answer;
      return [eventOf(asks, answer), { target: targetOf(to), description }];
    }),
  );
}

/** Other answers to what was asked on the way here, where only one question can have asked it. */
function correctionsOf(pathway: Pathway, id: string, register: Register) {
  const before = askedBefore(pathway, id);
  const unclear = (asks: string) => before.filter((state) => state.asks === asks).length > 1;
  return Object.assign(
    {},
    ...before.filter(({ asks }) => !unclear(asks)).map((state) => answersIn(pathway, state, register)),
  ) as ReturnType<typeof answersIn>;
}

/** The questions from which a state can be reached. */
function askedBefore(pathway: Pathway, id: string): Asking[] {
  const found = new Set<string>();
  const look = (target: string) => {
    for (const [from, state] of Object.entries(pathway.states)) {
      if (state.kind !== 'question' || found.has(from)) continue;
      if (!Object.values(state.on ?? {}).some((to) => targetOf(to) === target)) continue;
      found.add(from);
      look(from);
    }
  };
  look(id);
  return [...found].flatMap((from) => {
    const state = pathway.states[from];
    return state?.kind === 'question' ? [state] : [];
  });
}

function citesOf(pathway: Pathway, state: State): readonly Citation[] {
  if (state.kind === 'question') return pathway.questions[state.asks]?.cites ?? [];
  if (state.kind !== 'options') return 'cites' in state ? (state.cites ?? []) : [];
  return state.offers.flatMap((id) => pathway.options[id]?.lines.flatMap((line) => line.cites) ?? []);
}
