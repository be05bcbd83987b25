import { type AnyMachineSnapshot, type AnyStateMachine, createMachine, initialTransition, transition } from 'xstate';
import { unsure } from '../content/condition.ts';
import type { Pathway, Question, Transition } from '../content/definition.ts';

const machines = new WeakMap<Pathway, AnyStateMachine>();
const starts = new WeakMap<Pathway, AnyMachineSnapshot>();

/** The pathway as an XState machine. Its events are facts, written as in an address: `size=under-1-cm`. */
export function machineOf(pathway: Pathway): AnyStateMachine {
  const known = machines.get(pathway);
  if (known) return known;
  const machine = createMachine(configOf(pathway));
  machines.set(pathway, machine);
  return machine;
}

/**
 * The machine of the pathway as it stands before the first fact. Every walk begins there, and a step looks at many walks: what
 * each answer would change. So it is worked out once.
 */
export function startOf(pathway: Pathway): AnyMachineSnapshot {
  const known = starts.get(pathway);
  if (known) return known;
  const [start] = initialTransition(machineOf(pathway));
  starts.set(pathway, start);
  return start;
}

const led = new WeakMap<AnyMachineSnapshot, Map<string, AnyMachineSnapshot | undefined>>();

/**
 * Where an event leads, or nothing where the machine ignores it: XState would without a word. Walks mostly begin alike, be it the
 * previews of answers or all routes, so what was asked once of a snapshot is kept.
 */
export function after(pathway: Pathway, snapshot: AnyMachineSnapshot, type: string): AnyMachineSnapshot | undefined {
  const known = led.get(snapshot) ?? new Map<string, AnyMachineSnapshot | undefined>();
  led.set(snapshot, known);
  if (!known.has(type)) {
    known.set(type, snapshot.can({ type }) ? transition(machineOf(pathway), snapshot, { type })[0] : undefined);
  }
  return known.get(type);
}

/** The machine's configuration: plain JSON, as XState's own tools read it. */
export function configOf(pathway: Pathway) {
  const states = Object.entries(pathway.states).map(([name, state]) => {
    if (state.kind !== 'question')
      return [name, pathway.type === 'parallel' ? {} : { type: 'final' as const }] as const;
    if (pathway.type === 'parallel') return [name, regionOf(pathway, state.asks)] as const;
    const on = Object.entries(state.on ?? {}).map(([answer, to]) => [eventOf(state.asks, answer), targetOf(to)]);
    return [name, { on: Object.fromEntries(on) as Record<string, string> }] as const;
  });
  return {
    id: pathway.id,
    ...(pathway.type === 'parallel' ? { type: 'parallel' as const } : { initial: pathway.initial ?? '' }),
    states: Object.fromEntries(states),
  };
}

export function eventOf(fact: string, answer: string): string {
  return `${fact}=${answer}`;
}

export function targetOf(transition: Transition): string {
  return typeof transition === 'string' ? transition : transition.target;
}

/** The answers of a question in order, "not sure" last. */
export function answersTo(question: Question): string[] {
  return [...Object.keys(question.answers), unsure];
}

function regionOf(pathway: Pathway, fact: string) {
  const question = pathway.questions[fact];
  const answers = question ? answersTo(question) : [];
  return {
    initial: 'open',
    states: {
      open: { on: Object.fromEntries(answers.map((answer) => [eventOf(fact, answer), answer])) },
      ...Object.fromEntries(answers.map((answer) => [answer, { type: 'final' as const }])),
    },
  };
}
