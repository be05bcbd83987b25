import { checks } from '#texts/content/checks.ts';
import type { Question } from '../content/definition.ts';
import type { Problem } from '../content/problem.ts';
import { inRegister, registers } from '../content/words.ts';
import { answersFor } from '../walk/range.ts';
import type { Check } from './check.ts';

const { sizes: texts } = checks;

/** Rule 5: ranges cover all sizes without overlap. And of rule 3: words are never turned into centimeters. */
export const wholeRanges: Check = (pathway) =>
  Object.entries(pathway.questions).flatMap(([id, question]) => {
    const where = `question ${id}`;
    return question.unit
      ? [...withoutRange(where, question), ...gapsAndOverlaps(where, question)]
      : inWords(where, question);
  });

function withoutRange(where: string, question: Question): Problem[] {
  return Object.entries(question.answers).flatMap(([id, answer]) =>
    answer.range ? [] : [{ where, what: texts.noRange(id), fix: texts.noRangeFix }],
  );
}

function gapsAndOverlaps(where: string, question: Question): Problem[] {
  return sizesToTry(question).flatMap((size) => {
    const answers = answersFor(size, question);
    if (answers.length === 1) return [];
    const what = answers.length === 0 ? texts.hole(size) : texts.overlap(size, answers);
    return [{ where, what, fix: texts.rangesFix }];
  });
}

/** Each border, a size on either side of it, and one beyond all of them: between borders nothing can change. */
function sizesToTry(question: Question): number[] {
  const borders = Object.values(question.answers).flatMap(({ range }) => Object.values(range ?? {}));
  const sorted = [...new Set([1, 2, ...borders])].sort((a, b) => a - b);
  const between = sorted.map((border, i) => (border + (sorted[i - 1] ?? 0)) / 2);
  return [...new Set([...between, ...sorted, (sorted[sorted.length - 1] ?? 0) + 1])]
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
}

function inWords(where: string, question: Question): Problem[] {
  return Object.entries(question.answers).flatMap(([id, answer]): Problem[] => {
    if (answer.range) return [{ where, what: texts.noUnit(id), fix: texts.noUnitFix }];
    const measured = registers.some((register) =>
      /\d\s*(cm|mm|centimeter|millimeter)/i.test(inRegister(answer.says, register)),
    );
    return measured ? [{ where, what: texts.number(id), fix: texts.numberFix }] : [];
  });
}
