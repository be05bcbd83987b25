import type { EntryOf } from '../../kept/shelves.ts';

type Progress = EntryOf<'progress'>;

/** From one day to the next, whatever the hour. */
const aNight = 12 * 3600_000;

/** Whether a case comes again: the last time not all of it agreed, and a night has passed since. `now` is ISO 8601. */
export function isDue({ facts, options, changed }: Progress, now: string): boolean {
  const missed = facts.agreed < facts.of || options.agreed < options.of;
  return missed && Date.parse(now) - Date.parse(changed) >= aNight;
}

/** The case to go on with: one that comes again, else the first that was not done. */
export function nextCase<Case extends { readonly id: string }>(
  cases: readonly Case[],
  progress: readonly Progress[],
  now: string,
): Case | undefined {
  const doneOf = (id: string) => progress.find((entry) => entry.id === id);
  const again = cases.find(({ id }) => {
    const done = doneOf(id);
    return done !== undefined && isDue(done, now);
  });
  return again ?? cases.find(({ id }) => !doneOf(id)) ?? cases[0];
}
