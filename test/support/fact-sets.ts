import type { Facts } from '../../src/model/content/condition.ts';
import type { Pathway } from '../../src/model/content/definition.ts';
import { answersTo } from '../../src/model/walk/machine.ts';

/**
 * Sets of facts of a pathway, "not sure" and no answer included, also such as no route collects. All of them where they
 * are few, otherwise as many as asked for, spread evenly and the same at each run.
 */
export function factSets(pathway: Pathway, many: number): Facts[] {
  const questions = Object.entries(pathway.questions).map(
    ([fact, question]) => [fact, [undefined, ...answersTo(question)]] as const,
  );
  const all = questions.reduce((count, [, answers]) => count * answers.length, 1);
  const taken = Math.min(all, many);
  return Array.from({ length: taken }, (_set, index) => {
    let rest = Math.floor((index * all) / taken);
    return Object.fromEntries(
      questions.flatMap(([fact, answers]) => {
        const answer = answers[rest % answers.length];
        rest = Math.floor(rest / answers.length);
        return answer === undefined ? [] : [[fact, answer]];
      }),
    );
  });
}
