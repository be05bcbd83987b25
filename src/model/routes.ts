import type { Facts } from './condition.ts';
import type { Pathway } from './definition.ts';
import { answersTo, targetOf } from './machine.ts';

/** One complete way through a pathway. */
export interface Route {
  readonly facts: Facts;
  /** Where it ends; in an any-order pathway the first list. */
  readonly end: string;
  /** In a branching pathway, the last question on the way and the answer that led to the end. */
  readonly last?: { readonly state: string; readonly answer: string };
}

/** Every distinct set of answers that leads to an end, in the order of the pathway. */
export function routes(pathway: Pathway): Route[] {
  return pathway.type === 'parallel' ? routesInAnyOrder(pathway) : routesFrom(pathway, pathway.initial ?? '', {});
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
  const end = Object.entries(pathway.states).find(([, state]) => state.kind !== 'question')?.[0] ?? '';
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
  return sets.map((facts) => ({ facts, end }));
}
