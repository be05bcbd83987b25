import type { Words } from '../../model/words.ts';

interface Site {
  readonly name: Words;
  readonly note?: Words;
}

/** The first screen. */
export const start = {
  title: {
    plain: 'See what treatments the NCI summary lists, one step at a time',
    clinical: 'GI neuroendocrine tumors: what the NCI PDQ summary lists, step by step',
  } satisfies Words,
  lead: {
    plain:
      'For neuroendocrine tumors of the stomach, bowel, appendix and rectum. Pick a place to begin. You can say "I am not sure" at any point.',
    clinical:
      'Pick a site, enter what is known, and see every option that the summary lists for it, why, and what is still open.',
  } satisfies Words,
  informs:
    'This page informs. It does not recommend a treatment and does not replace your care team. Nothing you enter leaves this device.',
  groups: [
    {
      id: 'guide',
      title: { plain: 'Not sure where to begin?', clinical: 'By first facts' },
      pathways: ['start'],
    },
    {
      id: 'site',
      title: { plain: 'Where did the tumor start?', clinical: 'By primary site' },
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
      pathways: ['carcinoid-syndrome', 'work-up', 'follow-up'],
    },
  ] as readonly { id: string; title: Words; pathways: readonly string[] }[],
  sites: {
    start: {
      name: { plain: 'Help me find the right part', clinical: 'Start from age, report, site and status' },
      note: { plain: 'A few short questions', clinical: 'Hands over to the pathway' },
    },
    stomach: { name: 'Stomach' },
    'small-intestine': { name: 'Small intestine', note: 'duodenum, jejunum, ileum' },
    duodenum: { name: 'Duodenum' },
    'jejunum-ileum': { name: 'Jejunum and ileum' },
    appendix: { name: 'Appendix' },
    colon: { name: 'Colon', note: { plain: 'the large bowel', clinical: 'without appendix and rectum' } },
    rectum: { name: 'Rectum', note: { plain: 'the end of the bowel', clinical: 'by size and depth' } },
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
