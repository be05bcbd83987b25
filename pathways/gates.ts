import type { Words } from '../src/model/content/words.ts';

/** What is said before a pathway that is hard to read, the same in every edition. */
export const gates = {
  spread: {
    plain: 'The next part is about a tumor that has spread to a distant part.',
    clinical: 'The next part is about distant metastases.',
  },
  cameBack: {
    plain: 'The next part is about a tumor that came back after treatment.',
    clinical: 'The next part is about recurrence.',
  },
} as const satisfies Readonly<Record<string, Words>>;
