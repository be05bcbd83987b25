import type { Words } from '../../../model/content/words.ts';

/** Before what is hard to read. Nobody meets it unasked. */
export const gate = {
  title: { plain: 'Before you read on', clinical: 'Before you read on' } satisfies Words,
  choice: {
    plain: 'You can read it now, later, or with someone you trust.',
    clinical: 'It can be read now or later.',
  } satisfies Words,
  on: 'Read on',
  not: 'Not now',
  questions: 'My questions so far',
  start: 'Back to the start page',
  later: {
    plain: 'That is fine. This part will be here when you want it.',
    clinical: 'It stays here.',
  } satisfies Words,
} as const;
