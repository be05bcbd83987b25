import type { Pathway } from '../content/definition.ts';
import { targetOf } from '../walk/machine.ts';
import type { Walk } from '../walk/walk.ts';

/** The most questions that are still to come, the open one included. */
export function questionsLeft(pathway: Pathway, way: Walk): number {
  if (pathway.type === 'parallel') return way.open.length;
  const longest = (name: string): number => {
    const state = pathway.states[name];
    if (state?.kind !== 'question') return 0;
    return 1 + Math.max(0, ...Object.values(state.on ?? {}).map((to) => longest(targetOf(to))));
  };
  return longest(way.at);
}
