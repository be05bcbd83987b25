import type { Question, Range } from '../content/definition.ts';

/** Whether a size, in the unit of the question, lies in a range. `from` and `to` are included, `above` and `below` not. */
function inRange(size: number, range: Range): boolean {
  return (
    (range.from === undefined || size >= range.from) &&
    (range.to === undefined || size <= range.to) &&
    (range.above === undefined || size > range.above) &&
    (range.below === undefined || size < range.below)
  );
}

/** The answers whose range holds a size. A sound question has exactly one for each size. */
export function answersFor(size: number, question: Question): string[] {
  return Object.entries(question.answers).flatMap(([id, { range }]) => (range && inRange(size, range) ? [id] : []));
}

/** The answers whose range holds some size between two bounds, which are included when `closed`. */
export function answersWithin(
  { low, high, closed }: { readonly low: number; readonly high: number; readonly closed: boolean },
  question: Question,
): string[] {
  return Object.entries(question.answers).flatMap(([id, { range }]) => {
    if (!range) return [];
    const from = range.from ?? range.above ?? 0;
    const to = range.to ?? range.below ?? Number.POSITIVE_INFINITY;
    const [bottom, top] = [Math.max(from, low), Math.min(to, high)];
    const touches = closed && bottom === top && inRange(bottom, range);
    return bottom < top || touches ? [id] : [];
  });
}
