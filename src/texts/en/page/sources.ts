import type { Words } from '../../../model/content/words.ts';

/** The page about the sources: whose texts these are, what is covered, and what they do not say. */
export const sources = {
  title: { plain: 'Where the words come from', clinical: 'Sources and coverage' } satisfies Words,
  intro: {
    plain:
      'Each option and each notice here can be found in a public text. This page lists those texts, how much of each treatment list is shown here, and what the texts do not say.',
    clinical:
      'Every option, clinical edge and notice cites its place. Below: the sources, coverage of each treatment list, and the gaps.',
  } satisfies Words,
  sources: 'The sources',
  followed: 'The treatment lists follow this source:',
  others: 'Facts from these pages stand beside the lists, always with their own label:',
  noDate: 'The page states no date.',
  use: 'How it may be used:',
  credit: 'Credit:',
  coverage: 'How much of each list is here',
  coverageIntro:
    'For each part: the treatments that its section of the source lists, and the option that shows each of them.',
  pathway: 'Part',
  section: 'Section of the source',
  covered: 'Listed treatments shown',
  by: 'Shown by',
  share: (shown: number, all: number) => `${shown} of ${all}`,
  noList: 'no treatment list',
  gaps: { plain: 'What the summary does not say', clinical: 'Gaps, by pathway' } satisfies Words,
  overview: {
    plain: 'Spoken of in the overview, but in no list',
    clinical: 'In the overview and in no list',
  } satisfies Words,
} as const;
