import type { Words } from '../../../model/content/words.ts';

/** A pathway's page: its views, and its source. */
export const pathwayTexts = {
  views: {
    label: 'Show',
    step: 'Step',
    chart: 'Chart',
    outline: 'Outline',
    sources: 'Sources',
    both: 'Editions',
    guide: 'One step at a time',
    questions: 'Questions for my team',
    visit: 'My visit on one page',
    facts: 'What is known',
    routes: 'All routes',
    compare: 'Compare',
    summary: 'Notes and summary',
    present: 'Teach',
    replay: 'Replay',
    presenter: "Presenter's window",
    predict: 'Say first, then see',
    class: 'What the class said',
    share: 'Share and export',
    embed: 'Frame',
  },
  /** The menu with everything else that a pathway's page can show. */
  more: {
    open: 'More',
    label: 'More to do here',
    groups: {
      show: 'Look at',
      visit: 'For your visit',
      desk: 'At the desk',
      class: 'In class',
      take: 'Take along',
    },
    pages: { saved: 'Saved walks', practise: 'Practise with cases' },
  },
  /** Beside the title: what is done most. */
  head: {
    questions: (count: number): Words => ({
      plain: `Questions for my team (${count})`,
      clinical: `Questions for the team (${count})`,
    }),
    share: 'Share',
  },
  /** Beside the chart: puts the step away and brings it back. */
  fold: { hide: 'Hide the step', show: 'Show the step', key: 'F2' },
  loading: 'Loading...',
  notLoaded: 'This part did not load. Check your connection, then try again. Your answers are kept.',
  stillNotLoaded: 'This part did not load. Load the page again. Your answers are kept.',
  broken: 'Something went wrong in this part. Your answers are kept.',
  again: 'Try again',
  sources: {
    title: 'Source of this pathway',
    sections: 'Sections it follows',
    use: 'How it may be used',
    credit: 'Credit',
  },
} as const;
