import type { Pathway, State } from '../content/definition.ts';
import type { Words } from '../content/words.ts';
import { targetOf } from '../walk/machine.ts';
import { nextFor } from '../walk/status.ts';
import { knownFacts, type Walk } from '../walk/walk.ts';

/** A place that may come next: a state of this pathway, or another pathway. */
export type Station =
  | {
      readonly kind: 'state';
      readonly id: string;
      readonly state: State;
      /** The question that is asked there. */
      readonly asks?: string;
      /** The answers that lead there from here; none where the order is free. */
      readonly by: readonly string[];
    }
  | { readonly kind: 'pathway'; readonly id: string; readonly says: Words };

/** The places that can come next from where a walk stands, the nearest first, each once. */
export function stationsAfter(pathway: Pathway, way: Walk): Station[] {
  const state = pathway.states[way.at];
  switch (state?.kind) {
    case 'question':
      return pathway.type === 'parallel' ? stationsInAnyOrder(pathway, way) : stationsAfterAnswers(pathway, state);
    case 'goes-to':
      return linked(nextFor(state.to, knownFacts(way)));
    case 'options':
    case 'end':
      return linked(nextFor(pathway.next, knownFacts(way)));
    default:
      return [];
  }
}

function stationsAfterAnswers(pathway: Pathway, from: State & { kind: 'question' }): Station[] {
  const answers = new Map<string, string[]>();
  for (const [answer, to] of Object.entries(from.on ?? {})) {
    answers.set(targetOf(to), [...(answers.get(targetOf(to)) ?? []), answer]);
  }
  return [...answers].flatMap(([id, by]) => station(pathway, id, by));
}

function stationsInAnyOrder(pathway: Pathway, way: Walk): Station[] {
  return Object.entries(pathway.states).flatMap(([id, state]) => {
    const ahead = state.kind !== 'question' || (way.open.includes(state.asks) && id !== way.at);
    return ahead ? station(pathway, id, []) : [];
  });
}

function station(pathway: Pathway, id: string, by: readonly string[]): Station[] {
  const state = pathway.states[id];
  if (!state) return [];
  return [{ kind: 'state', id, state, by, ...(state.kind === 'question' ? { asks: state.asks } : {}) }];
}

function linked(links: readonly { readonly to: string; readonly says: Words }[]): Station[] {
  return links.map(({ to, says }) => ({ kind: 'pathway', id: to, says }));
}
