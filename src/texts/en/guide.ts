import type { Words } from '../../model/words.ts';

/** One step at a time: the calm view, the places that may come next, and each option explained. */
export const guide = {
  leave: { plain: 'Show the whole page', clinical: 'Show the whole page' } satisfies Words,
  shows: { label: 'How much to show', less: 'Show less', more: 'Show more' },
  /** Beside the thin line of stations. */
  place: (number: number, most: number) => `Question ${number} of at most ${most}`,
  end: { plain: 'You are at the end of this part', clinical: 'End of this part' } satisfies Words,
  /** Notes that are not needed to go on, folded away until somebody wants them. */
  notes: (count: number): Words => ({
    plain: count === 1 ? 'One more note from the summary' : `${count} more notes from the summary`,
    clinical: count === 1 ? 'One further notice' : `${count} further notices`,
  }),
  map: { plain: 'The whole path, with your place on it', clinical: 'The whole chart, with the place on it' },
  why: { plain: 'Why is this asked?', clinical: 'What does it decide?' } satisfies Words,
  decides: {
    options: {
      plain: 'The summary lists these for some answers and not for others:',
      clinical: 'Options whose listing depends on it:',
    } satisfies Words,
    notices: (count: number): Words => ({
      plain: count === 1 ? 'One note also depends on it.' : `${count} notes also depend on it.`,
      clinical: count === 1 ? 'One notice depends on it.' : `${count} notices depend on it.`,
    }),
    routing: {
      plain: 'It leads you to the part that fits. It decides no treatment.',
      clinical: 'It only leads to a pathway and decides no option.',
    } satisfies Words,
    order: {
      plain: 'It leads to the next step.',
      clinical: 'It leads to the next step.',
    } satisfies Words,
  },
  unsureHelp: {
    plain: '"Not sure" is a good answer. It goes on your list of questions.',
    clinical: '"Not known" keeps everything open and becomes a question.',
  } satisfies Words,
  /** Before what is hard to read. Nobody meets it unasked. */
  gate: {
    title: { plain: 'Before you read on', clinical: 'Before you read on' } satisfies Words,
    metastatic: {
      plain: 'The next part is about a tumor that has spread to a distant part.',
      clinical: 'The next part is about distant metastases.',
    } satisfies Words,
    recurrent: {
      plain: 'The next part is about a tumor that came back after treatment.',
      clinical: 'The next part is about recurrence.',
    } satisfies Words,
    choice: {
      plain: 'You can read it now, later, or with someone you trust.',
      clinical: 'It can be read now or later.',
    } satisfies Words,
    on: 'Read on',
    not: 'Not now',
    later: {
      plain: 'That is fine. This part will be here when you want it.',
      clinical: 'It stays here.',
    } satisfies Words,
  },
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
  option: {
    what: { plain: 'What it is', clinical: 'What it is' } satisfies Words,
    how: { plain: 'How it is done', clinical: 'How it is done' } satisfies Words,
    when: { plain: 'When the summary lists it', clinical: 'When it is listed' } satisfies Words,
    more: { plain: 'What else the summary says', clinical: 'Further remarks' } satisfies Words,
    silent: {
      plain: 'The summary does not say more about it. Ask:',
      clinical: 'No further description is given. To ask:',
    } satisfies Words,
    ask: (option: string): Words => ({
      plain: `"How would this be done for me?" (${option})`,
      clinical: `"How is it done in this case?" (${option})`,
    }),
  },
  take: {
    questions: (count: number): Words => ({
      plain: `See my questions (${count})`,
      clinical: `Questions (${count})`,
    }),
    visit: { plain: 'My visit on one page', clinical: 'The visit on one page' } satisfies Words,
  },
  again: { plain: 'Start this part again', clinical: 'Start again' } satisfies Words,
} as const;
