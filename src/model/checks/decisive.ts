import { checks } from '#texts/content/checks.ts';
import { factsIn, unsure } from '../content/condition.ts';
import type { Option, Pathway } from '../content/definition.ts';
import type { Problem } from '../content/problem.ts';
import { assignments } from '../walk/assignments.ts';
import { factsDeciding } from '../walk/facts-deciding.ts';
import { answersTo, targetOf } from '../walk/machine.ts';
import { statusOf } from '../walk/status.ts';
import type { Check } from './check.ts';
import { conditionsOf } from './criteria.ts';

const { decisive: texts } = checks;

/** Rule 4: every question changes the status of some option, or is marked as routing and does lead somewhere. */
export const decisiveQuestions: Check = (pathway) => [
  ...Object.entries(pathway.questions).flatMap(([id, question]): Problem[] => {
    const where = `question ${id}`;
    const decided = Object.entries(pathway.options).find(([, option]) => decides(pathway, id, option))?.[0];
    if (!question.routing) return decided ? [] : [{ where, what: texts.nothing, fix: texts.nothingFix }];
    if (decided) return [{ where, what: texts.decides(decided), fix: texts.decidesFix }];
    return leadsSomewhere(pathway, id) ? [] : [{ where, what: texts.routes, fix: texts.routesFix }];
  }),
  ...Object.entries(pathway.options)
    .filter(([id, option]) => neverListed(pathway, id, option))
    .map(([id]) => ({ where: `option ${id}`, what: texts.never, fix: texts.neverFix })),
];

function decides(pathway: Pathway, fact: string, option: Option): boolean {
  const questions = factsDeciding(pathway, option);
  const question = pathway.questions[fact];
  if (!question || !questions.includes(fact)) return false;
  const others = questions.filter((other) => other !== fact);
  return assignments(pathway, others).some((facts) => {
    const statuses = answersTo(question).map(
      (answer) => statusOf(pathway, '', option, { ...facts, [fact]: answer }).status,
    );
    return new Set(statuses).size > 1;
  });
}

/** With "not sure" anything stays open, so only known answers tell. */
function neverListed(pathway: Pathway, id: string, option: Option): boolean {
  const all = assignments(pathway, factsDeciding(pathway, option));
  const sets = all.filter((facts) => !Object.values(facts).includes(unsure));
  return sets.length > 0 && sets.every((facts) => statusOf(pathway, id, option, facts).status === 'not-listed');
}

/** Its answers lead to different states, or something else than an option depends on them. */
function leadsSomewhere(pathway: Pathway, fact: string): boolean {
  const branches = Object.values(pathway.states).some(
    (state) =>
      state.kind === 'question' && state.asks === fact && new Set(Object.values(state.on ?? {}).map(targetOf)).size > 1,
  );
  return branches || conditionsOf(pathway).some(({ when }) => factsIn(when).includes(fact));
}
