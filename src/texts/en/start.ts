import type { Words } from '../../model/words.ts';

interface Site {
  readonly name: Words;
  readonly note?: Words;
  /** Offered for a class. */
  readonly presented?: true;
}

/** The first screen. */
export const start = {
  title: {
    plain: 'See what treatments the NCI summary lists, step by step',
    clinical: 'GI neuroendocrine tumors: what the NCI PDQ summary lists, step by step',
  } satisfies Words,
  lead: {
    plain:
      'For neuroendocrine tumors of the stomach, bowel, appendix and rectum. You can say "I am not sure" at any point.',
    clinical: 'Every option that the summary lists for what is known, why it is listed, and what is still open.',
  } satisfies Words,
  informs:
    'This page informs. It does not recommend a treatment and does not replace your care team. Nothing you enter leaves this device.',
  /** The doors: for each who comes, where to begin. */
  doors: {
    site: {
      title: { plain: 'Where did the tumor start?', clinical: 'By site' },
      lead: {
        plain: 'Choose a part in the picture or in the list.',
        clinical: 'In the drawing or in the list.',
      } satisfies Words,
    },
    guide: {
      lead: { plain: 'Not sure where to begin?', clinical: 'Not sure where to begin?' },
      open: { plain: 'Start with a few short questions', clinical: 'Start with a few questions' },
    },
    clinician: {
      title: { plain: 'For doctors and nurses', clinical: 'For clinicians' } satisfies Words,
      lead: 'Type what you know in the box at the top, such as "rectum 15 mm".',
      edition: 'Health professional edition',
      patient: 'Patient edition',
      saved: 'Saved walks',
    },
    trainer: {
      title: 'For teachers',
      lead: 'Show a pathway on the full screen, step by step:',
      practise: 'Practise with cases',
    },
  },
  groups: [
    {
      id: 'site',
      title: { plain: 'Parts of the body', clinical: 'Primary site' },
      pathways: ['stomach', 'small-intestine', 'duodenum', 'jejunum-ileum', 'appendix', 'colon', 'rectum'],
    },
    {
      id: 'spread',
      title: { plain: 'Has it spread, or come back?', clinical: 'Spread or recurrence' },
      pathways: ['metastatic', 'recurrent'],
    },
    {
      id: 'beside',
      title: { plain: 'Also here', clinical: 'Beside the lists' },
      pathways: ['start', 'carcinoid-syndrome', 'work-up', 'follow-up'],
    },
  ] as readonly { id: string; title: Words; pathways: readonly string[] }[],
  sites: {
    start: {
      name: { plain: 'Help me find the right part', clinical: 'Start from age, report, site and status' },
      note: { plain: 'A few short questions', clinical: 'Hands over to the pathway' },
    },
    stomach: { name: 'Stomach', presented: true },
    'small-intestine': {
      name: 'Small intestine',
      note: { plain: 'the small bowel', clinical: 'duodenum, jejunum, ileum' },
      presented: true,
    },
    duodenum: { name: 'Duodenum', presented: true },
    'jejunum-ileum': { name: 'Jejunum and ileum', presented: true },
    appendix: { name: 'Appendix', presented: true },
    colon: {
      name: 'Colon',
      note: { plain: 'the large bowel', clinical: 'without appendix and rectum' },
      presented: true,
    },
    rectum: {
      name: 'Rectum',
      note: { plain: 'the end of the bowel', clinical: 'by size and depth' },
      presented: true,
    },
    metastatic: {
      name: { plain: 'It has spread to a distant part', clinical: 'Distant metastases' },
      note: { plain: 'such as the liver, bones or lungs', clinical: 'distant and liver lists' },
    },
    recurrent: { name: { plain: 'It came back after treatment', clinical: 'Recurrent tumor' } },
    'carcinoid-syndrome': { name: 'Carcinoid syndrome' },
    'work-up': { name: 'Work-up' },
    'follow-up': { name: { plain: 'Check-ups after treatment', clinical: 'Follow-up' } },
  } as Readonly<Record<string, Site>>,
} as const;
