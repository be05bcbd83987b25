import type { Facts } from '../content/condition.ts';
import type { Pathway } from '../content/definition.ts';
import { answersTo, targetOf } from './machine.ts';
import { deniesPremise } from './walk.ts';

/** One complete way through a pathway. */
export interface Route {
  readonly facts: Facts;
  /** Where it ends; in an any-order pathway the first list, or where the walk leads that denies the heading. */
  readonly end: string;
  /** In a branching pathway, the last question on the way and the answer that led to the end. */
  readonly last?: { readonly state: string; readonly answer: string };
}

const known = new WeakMap<Pathway, readonly Route[]>();

/** Every distinct set of answers that leads to an end, in the order of the pathway. Some have thousands: found once. */
export function routes(pathway: Pathway): readonly Route[] {
  const found =
    known.get(pathway) ??
    (pathway.type === 'parallel' ? routesInAnyOrder(pathway) : routesFrom(pathway, pathway.initial ?? '', {}));
  known.set(pathway, found);
  return found;
}

function routesFrom(pathway: Pathway, name: string, facts: Facts, last?: Route['last']): Route[] {
  const state = pathway.states[name];
  if (state?.kind !== 'question') return [{ facts, end: name, ...(last ? { last } : {}) }];
  const given = facts[state.asks];
  return Object.entries(state.on ?? {})
    .filter(([answer]) => given === undefined || given === answer)
    .flatMap(([answer, to]) =>
      routesFrom(pathway, targetOf(to), { ...facts, [state.asks]: answer }, { state: name, answer }),
    );
}

function routesInAnyOrder(pathway: Pathway): Route[] {
  const list = Object.entries(pathway.states).find(([, state]) => state.kind === 'options')?.[0] ?? '';
  const sets = Object.values(pathway.states).reduce<Facts[]>(
    (facts, state) => {
      if (state.kind !== 'question') return facts;
      const question = pathway.questions[state.asks];
      const answers = question ? answersTo(question) : [];
      const left = state.optional ? facts : [];
      return [...left, ...facts.flatMap((given) => answers.map((answer) => ({ ...given, [state.asks]: answer })))];
    },
    [{}],
  );
  return sets.map((facts) => ({ facts, end: deniesPremise(pathway, facts) ? (pathway.premise?.leads ?? list) : list }));
}
