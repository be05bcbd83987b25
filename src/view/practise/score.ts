import { mostEarlier } from '../../kept/progress.ts';
import type { EntryOf } from '../../kept/shelves.ts';

type Progress = EntryOf<'progress'>;
type Result = NonNullable<Progress['earlier']>[number];

/** One result of a case: facts and options together. */
function resultOf({ changed, facts, options }: Progress): Result {
  return { changed, agreed: facts.agreed + options.agreed, of: facts.of + options.of };
}

/** The results of a case before the one that comes now. */
export function earlierOf(before: Progress): Result[] {
  return [...(before.earlier ?? []), resultOf(before)].slice(-mostEarlier);
}

export interface DayScore {
  /** The day, as it is on this device: 2026-11-29. */
  readonly day: string;
  readonly cases: number;
  readonly agreed: number;
  readonly of: number;
}

/** How a person did, day by day, the first day first. `dayOf` says on which day a time was, where the person is. */
export function scoreByDay(progress: readonly Progress[], dayOf: (time: string) => string): DayScore[] {
  const results = progress.flatMap((entry) => [...(entry.earlier ?? []), resultOf(entry)]);
  const days = [...new Set(results.map(({ changed }) => dayOf(changed)))].sort();
  return days.map((day) => {
    const own = results.filter(({ changed }) => dayOf(changed) === day);
    const sum = (of: (result: Result) => number) => own.reduce((total, each) => total + of(each), 0);
    return { day, cases: own.length, agreed: sum(({ agreed }) => agreed), of: sum(({ of }) => of) };
  });
}
