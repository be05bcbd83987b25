/**
 * How much a test looks at. What holds for thousands is tried on a sample before each commit (`npm run unit`), and on all of
 * them in `npm run unit:whole`, a gate of `npm run test:whole`. What is told in words, such as a list, is never sampled.
 */
export const isWhole = process.env['EXHAUSTIVE'] === 'yes';

/** Of many that are alike so many, evenly taken, the first and the last among them. */
export function sampled<Each>(all: readonly Each[], count: number): readonly Each[] {
  if (isWhole || all.length <= count) return all;
  const places = new Set(
    Array.from({ length: count }, (_, place) => Math.round((place * (all.length - 1)) / (count - 1))),
  );
  return all.filter((_, place) => places.has(place));
}

/** How often a property is tried: with one seed, the few are the first of the many. */
export function tries(all: number, few: number): number {
  return isWhole ? all : few;
}
