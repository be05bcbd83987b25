import type { Option, Pathway } from '../content/definition.ts';
import { inRegister } from '../content/words.ts';

/** One more place of an edition that lists a treatment. */
export interface Elsewhere {
  readonly pathway: Pathway;
  readonly id: string;
  readonly option: Option;
}

/**
 * Where else an edition lists a treatment: options that name the same entry of its overview, and where it has no
 * overview, options of exactly the same name.
 */
export function elsewhere(pathway: Pathway, option: Option, all: readonly Pathway[]): Elsewhere[] {
  return all
    .filter((other) => other.edition === pathway.edition && other.id !== pathway.id)
    .flatMap((other) =>
      Object.entries(other.options)
        .filter(([, candidate]) => isSame(option, candidate))
        .map(([id, found]) => ({ pathway: other, id, option: found })),
    );
}

function isSame(one: Option, other: Option): boolean {
  if (one.treatment !== undefined || other.treatment !== undefined) return one.treatment === other.treatment;
  return inRegister(one.says, 'clinical') === inRegister(other.says, 'clinical');
}
