import type { Words } from '../../../model/content/words.ts';

/** One step at a time: the calm view, the places that may come next, and each option explained. */
export const guide = {
  leave: { plain: 'Show the whole page', clinical: 'Show the whole page' } satisfies Words,
  next: {
    title: { plain: 'What might come next', clinical: 'What may come next' } satisfies Words,
    lead: {
      plain: 'Look at any of these. Your place is kept.',
      clinical: 'Open any of these; the place is kept.',
    } satisfies Words,
    here: 'You are here',
    by: (answers: readonly string[]): Words => ({
      plain: `if you say: ${answers.join(', or ')}`,
      clinical: `after: ${answers.join(', or ')}`,
    }),
    back: 'Back to where I was',
    asks: { plain: 'What would be asked:', clinical: 'It asks:' } satisfies Words,
    lists: { plain: 'What the summary lists there:', clinical: 'Listed there:' } satisfies Words,
    pathway: {
      plain: 'This is a part of its own, with its own questions and its own list.',
      clinical: 'A pathway of its own.',
    } satisfies Words,
    go: 'Go there',
  },
} as const;
