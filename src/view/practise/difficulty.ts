import { practise as texts } from '#texts/teach/practise.ts';
import { unsure } from '../../model/content/condition.ts';
import type { EditionId } from '../../model/content/edition.ts';
import type { PracticeCase } from '../../model/content/practice.ts';

export const difficulties = ['begin', 'more', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

type Weighed = Pick<PracticeCase, 'facts' | 'remarks'>;

/**
 * How hard a case is, whatever its kind, which would give away what it shows: how much has to be read out of it, what it
 * leaves unsaid, and what is easily missed in it.
 */
export function difficultyOf(one: Weighed): Difficulty {
  const weight = weightOf(one);
  return weight <= 3 ? 'begin' : weight <= 6 ? 'more' : 'hard';
}

function weightOf({ facts, remarks }: Weighed): number {
  const answers = Object.values(facts);
  return answers.length + answers.filter((answer) => answer === unsure).length + 2 * Object.keys(remarks).length;
}

/** The cases of an edition from easy to hard. */
export function inOrder<Case extends PracticeCase>(cases: readonly Case[], edition: EditionId): Case[] {
  return cases.filter((each) => each.edition === edition).sort((a, b) => weightOf(a) - weightOf(b));
}

/**
 * What a ready-made case is called before it is done: its part and a number, in the order of how hard it is. Its title says
 * what it shows, and waits until then.
 */
export function neutralName(
  of: PracticeCase,
  ready: readonly PracticeCase[],
  titleOf: (pathway: string) => string,
): string {
  const same = inOrder(ready, of.edition).filter(({ pathway }) => pathway === of.pathway);
  const place = same.indexOf(of);
  return place < 0 ? of.title : texts.neutral(titleOf(of.pathway), place + 1, same.length);
}
