import { factsIn } from '../content/condition.ts';
import type { Option, Pathway } from '../content/definition.ts';

/** The questions whose answers can decide an option's status. */
export function factsDeciding({ premise }: Pathway, { lines, doubt }: Option): string[] {
  const conditions = [...lines.map(({ when }) => when), doubt?.when, premise?.denied];
  return [...new Set(conditions.flatMap((condition) => (condition ? factsIn(condition) : [])))];
}
