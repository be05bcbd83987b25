import type { Facts } from '../content/condition.ts';
import type { Pathway } from '../content/definition.ts';
import { answersTo } from './machine.ts';

/** Every way to answer these questions of a pathway, "not sure" included. */
export function assignments(pathway: Pathway, questions: readonly string[]): Facts[] {
  return questions.reduce<Facts[]>(
    (sets, id) => {
      const question = pathway.questions[id];
      const answers = question ? answersTo(question) : [];
      return sets.flatMap((facts) => answers.map((answer) => ({ ...facts, [id]: answer })));
    },
    [{}],
  );
}
