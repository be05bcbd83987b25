import type { Group } from '../../../model/content/listing.ts';
import type { Words } from '../../../model/content/words.ts';

/** The first screen. */
export const start = {
  title: {
    plain: 'What might come next?',
    clinical: 'GI and pancreatic NETs: what the summaries list',
  } satisfies Words,
  lead: {
    plain:
      'These tumors are rare, and in the gut most grow very slowly. Choose where it started, and see what a summary by the National Cancer Institute lists for it.',
    clinical:
      'Type what is known in the box at the top, such as "rectum 15 mm", or choose a site: every option that its summary lists, why, and what is still open.',
  } satisfies Words,
  doors: {
    guide: { open: { plain: 'Not sure where? Begin here', clinical: 'Begin with a few questions' } satisfies Words },
    teach: 'For teaching: cases to practise',
  },
  /** What the lists do not speak of, and who would. */
  notHere: {
    lead: {
      plain: 'Not here: tumors of children, and tumors that started in other places, such as the lung.',
      clinical: 'Not covered: children; other primary sites.',
    } satisfies Words,
    link: { plain: 'Where to look for a child', clinical: 'Where to look' } satisfies Words,
  },
  /** Under the way to begin, for whoever is here for the first time. */
  calm: {
    plain: 'It takes about three minutes. You can stop at any time and go on later.',
    clinical: 'About three minutes. You can stop at any time and go on later.',
  } satisfies Words,
  /** Leads back to the last walk on this device. */
  goOn: (title: string, answers: number) =>
    `Go on where I was: ${title}, ${answers === 1 ? '1 answer' : `${answers} answers`}`,
  forget: 'Forget it',
  groups: {
    site: { plain: 'Parts of the body', clinical: 'Primary site' },
    spread: { plain: 'Has it spread, or come back?', clinical: 'Spread or recurrence' },
    beside: { plain: 'Also here', clinical: 'Also here' },
  } satisfies Readonly<Record<Group, Words>>,
} as const;
