import type { Words } from '../../model/words.ts';

/** The drawing of the gut and the liver: its names, and where each part leads. */
export const body = {
  label: { plain: 'Choose a part of the body', clinical: 'Choose a primary site' } satisfies Words,
  /** The names of the links, as read aloud and shown beside the pointer. */
  leadsTo: {
    stomach: 'Stomach',
    duodenum: 'Duodenum',
    'small-intestine': 'Small intestine: duodenum, jejunum, ileum',
    'jejunum-ileum': 'Jejunum and ileum',
    appendix: 'Appendix',
    colon: { plain: 'Colon: the large bowel', clinical: 'Colon' },
    rectum: { plain: 'Rectum: the end of the bowel', clinical: 'Rectum' },
    metastatic: {
      plain: 'Liver: when a tumor has spread to a distant part',
      clinical: 'Liver: distant metastases',
    },
  } as Readonly<Record<string, Words>>,
  /** Beside the title of a pathway. */
  here: (part: string) => `Where this is in the body: ${part}`,
} as const;

/** The names that stand in the drawing, one a part. */
export const partNames: Readonly<Record<string, string>> = {
  stomach: 'Stomach',
  duodenum: 'Duodenum',
  'small-intestine': 'Small intestine',
  'jejunum-ileum': 'Jejunum, ileum',
  appendix: 'Appendix',
  colon: 'Colon',
  rectum: 'Rectum',
  metastatic: 'Liver',
};
