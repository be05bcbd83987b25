import type { Words } from '../../../model/content/words.ts';

/** A walk written out for a terminal. */
export const walk = {
  edition: (edition: string, title: string, updated: string, url: string) =>
    `${edition} edition, based on: ${title}, ${updated}\n${url}`,
  answers: 'Answers',
  /** Facts that are kept and that no step needs. */
  unused: 'Not used here',
  /** The heading above the state that is reached, by its kind. */
  kinds: {
    question: 'Open question',
    options: 'List',
    'goes-to': 'Goes on in',
    'not-covered': 'Not covered',
    end: 'Last step here',
  },
  statuses: {
    listed: { plain: 'Listed', clinical: 'Listed' },
    depends: { plain: 'Depends', clinical: 'Depends' },
    'not-listed': { plain: 'Not listed for these answers', clinical: 'Not listed for these facts' },
  } satisfies Record<string, Words>,
  /** Where the source lists an option. The links to the words themselves are in the output of --json. */
  place: (section: string, anchor: string) => `section ${section}, "${anchor}"`,
  notices: 'Notices',
  gaps: 'What the summary does not say',
  next: 'What may come next',
  instead: 'Where to look instead',
  informs: 'This lists what a published summary says. It is not advice.',
} as const;
