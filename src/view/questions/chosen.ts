import type { ListedQuestion } from '../../kept/question-list.ts';

/** How many a visit has room for. */
const room = 5;

/** The questions to ask first, in the person's order, and the rest. What was asked or taken off is not asked again. */
export function chosenFirst(list: readonly ListedQuestion[]): {
  readonly first: readonly ListedQuestion[];
  readonly rest: readonly ListedQuestion[];
} {
  const open = list.filter(({ state }) => state === 'open');
  return { first: open.slice(0, room), rest: open.slice(room) };
}

/** The groups after those that are asked first, by what they are about. */
export const groups = ['own', 'diagnosis', 'treatment', 'after'] as const;
export type QuestionGroup = (typeof groups)[number];

export function groupOf({ origin }: ListedQuestion): QuestionGroup {
  switch (origin) {
    case 'own':
      return 'own';
    case 'unsure':
      return 'diagnosis';
    case 'general':
      return 'after';
    default:
      return 'treatment';
  }
}
