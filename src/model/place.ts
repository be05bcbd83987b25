import type { Pathway } from './definition.ts';
import { inRegister, type Register } from './words.ts';

/** A place of a pathway by the id of its state, in a few words: the question there, or what stands over its list. */
export function placeName(pathway: Pathway, id: string, register: Register): string {
  const state = Object.hasOwn(pathway.states, id) ? pathway.states[id] : undefined;
  if (!state) return inRegister(pathway.title, register);
  return inRegister(state.kind === 'question' ? (pathway.questions[state.asks]?.name ?? id) : state.says, register);
}
