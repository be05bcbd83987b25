import type { Words } from '../../../model/content/words.ts';

/** What follows a step or stands beside the title, and comes when the page stands. */
export const afterStep = {
  /** Beside the title: what is done most. */
  head: {
    questions: (count: number): Words => ({
      plain: `Questions for my team (${count})`,
      clinical: `Questions for the team (${count})`,
    }),
    share: 'Share',
    print: 'Print',
  },
  /** Beside the chart: puts the step away and brings it back. */
  fold: { hide: 'Hide the step', show: 'Show the step', key: 'F2' },
  topics: { plain: 'Good to know', clinical: 'Background from the summary' } satisfies Words,
  notes: 'Notes on this step',
  limits: {
    title: { plain: 'What this summary leaves out', clinical: 'What this source leaves out' } satisfies Words,
    elsewhere: 'Where else to look:',
  },
  /** From a list, what a patient is likely to want. */
  onward: {
    label: 'Where to go from here',
    visit: { plain: 'My visit on one page', clinical: 'The visit on one page' } satisfies Words,
    questions: { plain: 'Questions for my team', clinical: 'Questions for the team' } satisfies Words,
    chart: { plain: 'See it on the chart', clinical: 'On the chart' } satisfies Words,
  },
} as const;
