import type { LessonPart } from '../../kept/lessons.ts';

/** A part of a lesson as a trainee's device follows it: the walk, and nothing of what only the class screen or the trainer has. */
export type Followed = Pick<LessonPart, 'edition' | 'pathway' | 'facts'>;

/** The walks of a lesson in so few signs that the code of them can be read from the back of a room. */
export function followOf(parts: readonly Followed[]): string {
  return parts
    .map(({ edition, pathway, facts }) => [edition, pathway, ...Object.entries(facts).flat()].join('_'))
    .join('.');
}

/** Reads them back. What is none is left out; what its names mean is looked up when it is opened. */
export function followedIn(text: string): Followed[] {
  return text
    .slice(0, 4000)
    .split('.')
    .flatMap((part) => {
      const [edition, pathway, ...pairs] = part.split('_');
      if (!edition || !pathway) return [];
      const facts: Record<string, string> = {};
      for (let at = 0; at + 1 < pairs.length; at += 2) facts[pairs[at] ?? ''] = pairs[at + 1] ?? '';
      return [{ edition, pathway, facts }];
    })
    .slice(0, 40);
}
