import { lesson as texts } from '#texts/teach/lesson.ts';
import type { Lesson } from '../../kept/lessons.ts';
import type { EditionId } from '../../model/content/edition.ts';
import { levels, type PracticeCase } from '../../model/content/practice.ts';
import { partOfCase } from '../session/lesson.ts';

/** The lesson that an edition begins with: a case of each of three kinds, each about another part, from easy to hard. */
export function starterOf(cases: readonly PracticeCase[], edition: EditionId): Lesson | undefined {
  const chosen: PracticeCase[] = [];
  for (const level of levels) {
    const found = cases.find(
      (each) =>
        each.edition === edition &&
        each.level === level &&
        !chosen.some(({ pathway }) => pathway === each.pathway) &&
        Object.keys(each.facts).length > 0,
    );
    if (found && chosen.length < 3) chosen.push(found);
  }
  return chosen.length === 0
    ? undefined
    : { title: texts.starter, minutes: 10, parts: chosen.map((each) => partOfCase(each)) };
}
