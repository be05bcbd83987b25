import { answerIn } from '../content/answer.ts';
import { type Facts, holds, unsure } from '../content/condition.ts';
import type { Pathway, State } from '../content/definition.ts';
import { after, eventOf, startOf, targetOf } from './machine.ts';

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
  /** Facts that no step asks for here, and that count all the same: a condition of the pathway mentions them. */
  readonly counted: Facts;
  /** Facts that nothing here mentions. Kept, so that changing back an answer loses nothing. */
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

/** Whether the answers deny what the heading of the pathway presupposes. */
export function deniesPremise({ premise }: Pathway, facts: Facts): boolean {
  return premise !== undefined && holds(premise.denied, facts) === true;
}

/** What is known for every condition: the route decides what is asked, and every given fact counts. */
export function knownFacts(walk: Walk): Facts {
  return { ...walk.used, ...walk.ahead, ...walk.counted };
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
  let snapshot = startOf(pathway);
  const trail: Step[] = [];
  for (;;) {
    const at = String(snapshot.value);
    const state = stateNamed(pathway, at);
    const given = state.kind === 'question' ? facts[state.asks] : undefined;
    const answer = given === undefined ? undefined : answerIn(given);
    const next =
      state.kind === 'question' && answer !== undefined
        ? after(pathway, snapshot, eventOf(state.asks, answer))
        : undefined;
    if (state.kind !== 'question' || answer === undefined || !next) {
      const settled = state.kind === 'question' && answer === undefined ? notCovered(pathway, facts, at) : undefined;
      if (settled) return arrived(pathway, facts, [...trail, ...settled.steps], settled.end, []);
      return arrived(pathway, facts, trail, at, state.kind === 'question' ? [state.asks] : []);
    }
    trail.push({ state: at, fact: state.asks, answer });
    snapshot = next;
  }
}

/**
 * Where the facts for steps ahead lead out of the source whatever the open questions between would bring: a tumor of the
 * lung is not covered, whichever way its report is worded. The end is the one that "not sure" leads to.
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
  const answer = given === undefined ? undefined : answerIn(given);
  const target = answer === undefined ? undefined : state.on[answer];
  if (answer !== undefined && target !== undefined) {
    const beyond = notCovered(pathway, facts, targetOf(target));
    return beyond && { ...beyond, steps: [{ state: at, fact: state.asks, answer }, ...beyond.steps] };
  }
  const ends = Object.entries(state.on).map(
    ([answer, to]) => [answer, notCovered(pathway, facts, targetOf(to))] as const,
  );
  return ends.every(([, end]) => end) ? ends.find(([answer]) => answer === unsure)?.[1] : undefined;
}

function walkAnyOrder(pathway: Pathway, facts: Facts): Walk {
  const start = startOf(pathway);
  const trail: Step[] = [];
  const regions = Object.entries(pathway.states).flatMap(([name, state]) =>
    state.kind === 'question' ? [{ name, fact: state.asks, optional: state.optional === true }] : [],
  );
  for (const [fact, given] of Object.entries(facts)) {
    const answer = answerIn(given);
    const region = regions.find((candidate) => candidate.fact === fact);
    // No region knows of another, and each fact is given once: what the machine takes at its start, it takes.
    if (region && after(pathway, start, eventOf(fact, answer))) trail.push({ state: region.name, fact, answer });
  }
  const open = regions.filter((region) => !trail.some((step) => step.fact === region.fact));
  const awaited = open.find((region) => !region.optional);
  const list = Object.entries(pathway.states).find(([, state]) => state.kind === 'options');
  const denied = deniesPremise(pathway, facts) ? pathway.premise?.leads : undefined;
  const at = denied ?? awaited?.name ?? list?.[0] ?? '';
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
  const used = Object.fromEntries(trail.map(({ fact, answer }) => [fact, facts[fact] ?? answer]));
  const asked = new Set(
    [...reachable(pathway, at)].flatMap((name) => {
      const ahead = pathway.states[name];
      return ahead?.kind === 'question' ? [ahead.asks] : [];
    }),
  );
  const rest = Object.entries(facts).filter(([fact]) => !Object.hasOwn(used, fact));
  const mentioned = factsMentioned(pathway);
  const notAsked = rest.filter(([fact]) => !asked.has(fact));
  return {
    trail,
    used,
    ahead: Object.fromEntries(rest.filter(([fact]) => asked.has(fact))),
    counted: Object.fromEntries(notAsked.filter(([fact]) => mentioned.has(fact))),
    unused: Object.fromEntries(notAsked.filter(([fact]) => !mentioned.has(fact))),
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

const mentioned = new WeakMap<Pathway, ReadonlySet<unknown>>();

/** The questions that a condition speaks of, wherever one stands: a given answer to them counts, whatever is asked. */
function factsMentioned(pathway: Pathway): ReadonlySet<unknown> {
  const known = mentioned.get(pathway);
  if (known) return known;
  const found = new Set<unknown>();
  const look = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return;
    if ('fact' in part && 'in' in part) found.add(part.fact);
    Object.values(part).forEach(look);
  };
  const { options, notices, gaps, next, states, premise } = pathway;
  look([options, notices, gaps, next, states, premise]);
  mentioned.set(pathway, found);
  return found;
}
