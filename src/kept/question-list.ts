import type { TeamQuestion } from '../model/handouts/team-questions.ts';
import type { EntryOf } from './shelves.ts';

export type KeptQuestion = EntryOf<'questions'>;
export type ListedQuestion = Omit<KeptQuestion, 'changed'>;

/**
 * The person's list: what is kept, in its order, then what was collected and is not in it yet. A question that nobody
 * ticked, reworded or took off, and that no place gives rise to now, is left out.
 */
export function questionList(kept: readonly KeptQuestion[], collected: readonly TeamQuestion[]): ListedQuestion[] {
  const now = new Map(collected.map((question) => [question.key, question]));
  const still = kept.filter((question) => isTouched(question) || now.has(question.key ?? ''));
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

/**
 * What is kept once the person has changed the list that was `shown` into `next`. What they did not change stays as it is
 * kept, and what was not shown to them stays too, if it is theirs: the device may have been read only after that.
 */
export function keptAfter(
  kept: readonly KeptQuestion[],
  shown: readonly ListedQuestion[],
  next: readonly ListedQuestion[],
  changed: string,
): KeptQuestion[] {
  const before = new Map(kept.map((question) => [question.id, question]));
  const has = new Set(next.map(({ id }) => id));
  return [
    ...next.map((question) => (shown.includes(question) && before.get(question.id)) || { ...question, changed }),
    ...kept.filter((question) => !has.has(question.id) && isTouched(question)),
  ];
}

/** It is the person's own, or they ticked, reworded or took it off. */
function isTouched({ key, state, reworded }: KeptQuestion): boolean {
  return key === undefined || state !== 'open' || reworded === true;
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
