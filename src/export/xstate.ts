import { exported as texts } from '#texts/export.ts';
import { answerWords, cardText } from '../model/cards.ts';
import type { Pathway, State } from '../model/definition.ts';
import { answersTo, configOf, eventOf, targetOf } from '../model/machine.ts';
import type { Citation } from '../model/source.ts';
import { inRegister, type Register } from '../model/words.ts';
import { creditLines, placeOf } from './credit.ts';
import type { ExportInput } from './input.ts';

/**
 * The pathway's own machine, as JSON that XState's `createMachine` and Stately's tools read. Words stand in
 * `description`, which those tools show, and in `meta`; events are facts, `size=under-1-cm`.
 */
export function stateMachine(input: ExportInput): string {
  const { pathway, register } = input;
  const { states, ...config } = configOf(pathway);
  const described = Object.entries(pathway.states).map(([id, state]) => [
    id,
    { ...states[id], ...wordsOf(input, id, state), ...transitionsOf(pathway, state, register) },
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
      address: input.address,
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
function transitionsOf(pathway: Pathway, state: State, register: Register) {
  const question = state.kind === 'question' ? pathway.questions[state.asks] : undefined;
  if (state.kind !== 'question' || !question) return {};
  const says = (answer: string) => inRegister(answerWords(question, answer), register);
  const spoken = (targets: readonly (readonly [answer: string, target: string])[]) =>
    Object.fromEntries(
      targets.map(([answer, target]) => [eventOf(state.asks, answer), { target, description: says(answer) }]),
    );
  if (state.on) return { on: spoken(Object.entries(state.on).map(([answer, to]) => [answer, targetOf(to)])) };
  const answers = answersTo(question);
  return {
    states: {
      open: { on: spoken(answers.map((answer) => [answer, answer])) },
      ...Object.fromEntries(answers.map((answer) => [answer, { type: 'final', description: says(answer) }])),
    },
  };
}

function citesOf(pathway: Pathway, state: State): readonly Citation[] {
  if (state.kind === 'question') return pathway.questions[state.asks]?.cites ?? [];
  if (state.kind !== 'options') return 'cites' in state ? (state.cites ?? []) : [];
  return state.offers.flatMap((id) => pathway.options[id]?.lines.flatMap((line) => line.cites) ?? []);
}
