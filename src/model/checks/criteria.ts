import { checks } from '#texts/content/checks.ts';
import { type Condition, unsure } from '../content/condition.ts';
import type { Pathway } from '../content/definition.ts';
import type { Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

const { criteria: texts } = checks;

/** Rule 3: a condition is the source's own, so it has words, and it speaks of what the pathway asks. */
export const statedCriteria: Check = (pathway) => [
  ...Object.entries(pathway.options).flatMap(([id, { lines }]) =>
    lines.flatMap((line, i) =>
      line.when && line.for === undefined
        ? [{ where: `option ${id}, line ${i + 1}`, what: texts.noWords, fix: texts.noWordsFix }]
        : [],
    ),
  ),
  ...conditionsOf(pathway).flatMap(({ where, when }) => unknownParts(pathway, where, when)),
];

/** Every condition of a pathway with its place. */
export function conditionsOf(pathway: Pathway): { readonly where: string; readonly when: Condition }[] {
  const found = (where: string, when: Condition | undefined) => (when ? [{ where, when }] : []);
  return [
    ...found('premise', pathway.premise?.denied),
    ...Object.entries(pathway.options).flatMap(([id, option]) => [
      ...option.lines.flatMap((line) => found(`option ${id}`, line.when)),
      ...found(`option ${id}`, option.doubt?.when),
      ...(option.doubt?.cites ?? []).flatMap(({ when }) => found(`option ${id}`, when)),
      ...(option.remarks ?? []).flatMap((remark) => found(`option ${id}`, remark.when)),
    ]),
    ...Object.entries(pathway.notices).flatMap(([id, notice]) => found(`notice ${id}`, notice.when)),
    ...Object.entries(pathway.gaps).flatMap(([id, gap]) => found(`gap ${id}`, gap.when)),
    ...pathway.next.flatMap((link) => found(`next ${link.to}`, link.when)),
    ...Object.entries(pathway.states).flatMap(([id, state]) =>
      state.kind === 'goes-to' ? state.to.flatMap((link) => found(`state ${id}`, link.when)) : [],
    ),
  ];
}

function unknownParts(pathway: Pathway, where: string, when: Condition): Problem[] {
  if ('all' in when) return when.all.flatMap((part) => unknownParts(pathway, where, part));
  if ('any' in when) return when.any.flatMap((part) => unknownParts(pathway, where, part));
  if ('unless' in when) return unknownParts(pathway, where, when.unless);
  const { fact } = when;
  const question = Object.hasOwn(pathway.questions, fact) ? pathway.questions[fact] : undefined;
  if (!question) {
    return [{ where, what: texts.unknownFact(fact), fix: texts.unknownFactFix(Object.keys(pathway.questions)) }];
  }
  // "Not sure" is not known, so that a condition on it could never hold.
  const answers = Object.keys(question.answers).filter((answer) => answer !== unsure);
  return when.in
    .filter((answer) => !answers.includes(answer))
    .map((answer) => ({ where, what: texts.unknownAnswer(fact, answer), fix: texts.unknownAnswerFix(answers) }));
}
