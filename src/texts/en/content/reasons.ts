import type { Words } from '../../../model/content/words.ts';

/** Why an option is listed, depends or is not listed for the answers given. Stands under the option, in small type. */
export const reasons = {
  /** The source states no condition. */
  everyone: { plain: 'listed for everyone here', clinical: 'listed without a condition' } satisfies Words,
  listedFor: (conditions: string) => `listed for ${conditions}`,
  /** What the source names and leaves open is not what it lists. */
  namedFor: (conditions: string) => `named for ${conditions}`,
  /** A condition fails. The lists say "may include", so this never reads "ruled out". */
  notAnswered: (conditions: string): Words => ({
    plain: `${conditions}, which is not what you answered`,
    clinical: `${conditions}, which is not what was answered`,
  }),
  /** The answers to what is open differ in the condition, and not in what follows. */
  whichever: {
    plain: 'one of these holds, whatever the open answers are',
    clinical: 'one of these holds, whatever is still open',
  } satisfies Words,
  /** Questions without an answer yet, added after the condition. */
  dependsOn: (questions: readonly string[]) => `depends on: ${questions.join(' ')}`,
  /** Questions answered "not sure", added after the condition. */
  unsureOf: (questions: readonly string[]): Words => ({
    plain: `you answered not sure to: ${questions.join(' ')}`,
    clinical: `answered "not known": ${questions.join(' ')}`,
  }),
  /** The source leaves open whether the option is meant for these answers. */
  open: {
    plain: 'the summary does not make clear whether it means your case',
    clinical: 'the text leaves open whether this case is meant',
  } satisfies Words,
  /** Between the conditions of several lines. */
  or: ', or ',
  /** Between the parts of a reason. */
  and: '; ',
} as const;
