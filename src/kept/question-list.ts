import type { TeamQuestion } from '../model/team-questions.ts';
import type { EntryOf } from './shelves.ts';

export type KeptQuestion = EntryOf<'questions'>;
export type ListedQuestion = Omit<KeptQuestion, 'changed'>;

/**
 * The person's list: what is kept, in its order, then what was collected and is not in it yet. A question that was
 * collected here before, that nobody ticked, reworded or took off, and that this walk no longer gives rise to, is left
 * out. `here` begins the keys of this walk: "patient/rectum/".
 */
export function questionList(
  kept: readonly KeptQuestion[],
  collected: readonly TeamQuestion[],
  here: string,
): ListedQuestion[] {
  const now = new Map(collected.map((question) => [question.key, question]));
  const still = kept.filter(
    ({ key, state, reworded }) => !key?.startsWith(here) || state !== 'open' || reworded || now.has(key),
  );
  const has = new Set(still.map(({ key }) => key));
  return [
    // A question that was not reworded speaks in the words that are chosen now.
    ...still.map(({ changed, ...question }) => {
      const says = question.reworded ? undefined : now.get(question.key ?? '')?.says;
      return says === undefined ? question : { ...question, says };
    }),
    ...collected
      .filter(({ key }) => !has.has(key))
      .map(({ key, origin, says }): ListedQuestion => ({ id: idOf(key), key, origin, says, state: 'open' })),
  ];
}

/** Puts one question in the place of another, counted among those that are not taken off. */
export function moved(list: readonly ListedQuestion[], id: string, by: 1 | -1): ListedQuestion[] {
  const shown = list.filter(({ state }) => state !== 'removed');
  const from = shown.findIndex((question) => question.id === id);
  const other = shown[from + by];
  const one = shown[from];
  if (!one || !other) return [...list];
  return list.map((question) => (question.id === one.id ? other : question.id === other.id ? one : question));
}

/** An id for what a key names: letters, digits and lines, and short (FNV-1a, twice, so that no two meet). */
function idOf(key: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed;
      for (const letter of key) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
      return (hash >>> 0).toString(36);
    })
    .join('-');
}
