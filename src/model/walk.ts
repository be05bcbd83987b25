import { transition } from 'xstate';
import { type Facts, unsure } from './condition.ts';
import type { Pathway, State } from './definition.ts';
import { eventOf, machineOf, startOf, targetOf } from './machine.ts';

export type { Facts };

/** One answered question on the way. */
export interface Step {
  readonly state: string;
  readonly fact: string;
  readonly answer: string;
}

/** Where a set of facts leads in one pathway. */
export interface Walk {
  readonly trail: readonly Step[];
  /** Facts that steps on the way needed, in their order. */
  readonly used: Facts;
  /** Facts that are given and wait for a step that is still ahead. */
  readonly ahead: Facts;
  /** Facts that no step needs here. Kept, so that changing back an answer loses nothing. */
  readonly unused: Facts;
  /** The state that is reached: the first open question, or where the walk ends. */
  readonly at: string;
  readonly kind: State['kind'];
  /** The question that is open, by id. */
  readonly asks?: string;
  /** All questions that can be answered now, in the order of the pathway. */
  readonly open: readonly string[];
}

/**
 * Folds facts over the pathway's machine and stops at the first question that none of them answers, unless the facts
 * show already that the source does not cover the case.
 */
export function walk(pathway: Pathway, facts: Facts): Walk {
  return pathway.type === 'parallel' ? walkAnyOrder(pathway, facts) : walkInOrder(pathway, facts);
}

/** What is known for the options' conditions: facts on the way, and facts for steps ahead. */
export function knownFacts(walk: Walk): Facts {
  return { ...walk.used, ...walk.ahead };
}

/** The states that can still be reached from here, this one included. */
export function reachable(pathway: Pathway, from: string): Set<string> {
  const found = new Set<string>();
  const queue = [from];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const state = pathway.states[name];
    if (state?.kind === 'question' && state.on) queue.push(...Object.values(state.on).map(targetOf));
  }
  return found;
}

function walkInOrder(pathway: Pathway, facts: Facts): Walk {
  const machine = machineOf(pathway);
  let snapshot = startOf(pathway);
  const trail: Step[] = [];
  for (;;) {
    const at = String(snapshot.value);
    const state = stateNamed(pathway, at);
    const answer = state.kind === 'question' ? facts[state.asks] : undefined;
    const event = state.kind === 'question' && answer !== undefined ? { type: eventOf(state.asks, answer) } : undefined;
    // XState ignores an unknown event without a word, so ask first.
    if (state.kind !== 'question' || answer === undefined || !event || !snapshot.can(event)) {
      const settled = state.kind === 'question' && answer === undefined ? notCovered(pathway, facts, at) : undefined;
      if (settled) return arrived(pathway, facts, [...trail, ...settled.steps], settled.end, []);
      return arrived(pathway, facts, trail, at, state.kind === 'question' ? [state.asks] : []);
    }
    trail.push({ state: at, fact: state.asks, answer });
    [snapshot] = transition(machine, snapshot, event);
  }
}

/**
 * Where the facts for steps ahead lead out of the source whatever the open questions between would bring: a tumor of the
 * pancreas is not covered, whichever way its report is worded. The end is the one that "not sure" leads to.
 */
function notCovered(
  pathway: Pathway,
  facts: Facts,
  at: string,
): { readonly end: string; readonly steps: readonly Step[] } | undefined {
  const state = stateNamed(pathway, at);
  if (state.kind === 'not-covered') return { end: at, steps: [] };
  if (state.kind !== 'question' || !state.on) return undefined;
  const given = facts[state.asks];
  const target = given === undefined ? undefined : state.on[given];
  if (given !== undefined && target !== undefined) {
    const beyond = notCovered(pathway, facts, targetOf(target));
    return beyond && { ...beyond, steps: [{ state: at, fact: state.asks, answer: given }, ...beyond.steps] };
  }
  const ends = Object.entries(state.on).map(
    ([answer, to]) => [answer, notCovered(pathway, facts, targetOf(to))] as const,
  );
  return ends.every(([, end]) => end) ? ends.find(([answer]) => answer === unsure)?.[1] : undefined;
}

function walkAnyOrder(pathway: Pathway, facts: Facts): Walk {
  const machine = machineOf(pathway);
  let snapshot = startOf(pathway);
  const trail: Step[] = [];
  const regions = Object.entries(pathway.states).flatMap(([name, state]) =>
    state.kind === 'question' ? [{ name, fact: state.asks, optional: state.optional === true }] : [],
  );
  for (const [fact, answer] of Object.entries(facts)) {
    const region = regions.find((candidate) => candidate.fact === fact);
    const event = { type: eventOf(fact, answer) };
    if (!region || !snapshot.can(event)) continue;
    trail.push({ state: region.name, fact, answer });
    [snapshot] = transition(machine, snapshot, event);
  }
  const open = regions.filter((region) => !trail.some((step) => step.fact === region.fact));
  const awaited = open.find((region) => !region.optional);
  const list = Object.entries(pathway.states).find(([, state]) => state.kind !== 'question');
  const at = awaited?.name ?? list?.[0] ?? '';
  return arrived(
    pathway,
    facts,
    trail,
    at,
    open.map((region) => region.fact),
  );
}

function arrived(pathway: Pathway, facts: Facts, trail: readonly Step[], at: string, open: readonly string[]): Walk {
  const state = stateNamed(pathway, at);
  const used = Object.fromEntries(trail.map((step) => [step.fact, step.answer]));
  const asked = new Set(
    [...reachable(pathway, at)].flatMap((name) => {
      const ahead = pathway.states[name];
      return ahead?.kind === 'question' ? [ahead.asks] : [];
    }),
  );
  const rest = Object.entries(facts).filter(([fact]) => !(fact in used));
  return {
    trail,
    used,
    ahead: Object.fromEntries(rest.filter(([fact]) => asked.has(fact))),
    unused: Object.fromEntries(rest.filter(([fact]) => !asked.has(fact))),
    at,
    kind: state.kind,
    ...(state.kind === 'question' ? { asks: state.asks } : {}),
    open,
  };
}

function stateNamed(pathway: Pathway, name: string): State {
  const state = pathway.states[name];
  if (!state) throw new Error(`${pathway.edition}/${pathway.id} has no state "${name}"`);
  return state;
}
