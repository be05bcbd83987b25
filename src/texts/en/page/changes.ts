import type { Words } from '../../../model/content/words.ts';

/** The page of changes: of which day the texts are, and what a release changed for those who walk. */
export const changes = {
  title: { plain: 'What changed', clinical: 'What changed' } satisfies Words,
  /** Leads here from elsewhere. */
  link: 'What changed here since the last release',
  intro: {
    plain:
      'The day of each text that this site follows, and what each release of this site changed for people who walk through it.',
    clinical: 'Dates of the sources, and what each release changed for someone who walks.',
  } satisfies Words,
  texts: 'The texts',
  noCopyBefore:
    'This site holds one copy of each text and no earlier one. So it cannot show what changed in a text, only what the text says of itself.',
  same: 'The release before followed the same text.',
  other: 'The release before did not follow this text.',
  saysNothing: 'The text does not say what changed in it.',
  release: (date: string) => `Since the release of ${date}`,
  unchanged: (count: number) => (count === 1 ? 'One part is as it was.' : `${count} parts are as they were.`),
  reworded: (count: number) =>
    count === 1
      ? 'One text, or a place that it names in the source, reads otherwise.'
      : `${count} texts, or places that they name in the source, read otherwise.`,
  newPathway: 'New: it was not here before.',
  gone: 'Gone: it is not here any more.',
  open: 'Open',
  added: {
    pathway: 'New part',
    option: 'New option',
    question: 'New question',
    answer: 'New answer',
    notice: 'New note',
    gap: 'New: the text does not say',
    link: 'New link',
  },
  removed: {
    pathway: 'No part any more',
    option: 'No option any more',
    question: 'No question any more',
    answer: 'No answer any more',
    notice: 'No note any more',
    gap: 'No longer said to be missing',
    link: 'No link any more',
  },
  seen: {
    listed: 'listed',
    depends: 'open',
    'not-listed': 'not listed',
    'not-offered': 'not on this list',
  },
  status: (from: string, to: string) => `Was ${from}, is now ${to}:`,
  leads: (from: string, to: string) => `Led to ${from}, leads now to ${to}.`,
  always: 'Whatever the answers.',
  holds: (sets: readonly string[], more: number) =>
    `For ${sets.map((set) => `(${set})`).join(', or ')}${more > 0 ? `, and ${more} more sets of answers` : ''}.`,
} as const;
