import type { Next, Notice, Question } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { pdqPancreaticNetProfessional } from './source.ts';

const localized$ = citing(pdqPancreaticNetProfessional, 'localized');
const systemic$ = citing(pdqPancreaticNetProfessional, 'systemic');

export const noOrYes = { no: { says: 'No' }, yes: { says: 'Yes' } } as const;

const paucity = systemic$('paucity or absence of high-level evidence and a');

/** Stands on every list: what the text says of its own evidence. */
export const littleEvidence = {
  says: {
    plain: 'The text itself says that there are few strong studies, or none, behind what it lists.',
    clinical: 'In the words of the text: "a paucity or absence of high-level evidence" in each clinical situation.',
  },
  tone: 'unclear',
  cites: [paucity],
} as const satisfies Notice;

/** The same where operations are listed. */
export const littleEvidenceForSurgery = {
  says: {
    plain:
      'The text itself says that there are few strong studies, or none. What it says on surgery rests on looking back at people treated in single places.',
    clinical:
      'In the words of the text: "a paucity or absence of high-level evidence". Its surgical options rest on retrospective single-center series and expert opinion (level of evidence C2).',
  },
  tone: 'unclear',
  cites: [paucity, localized$('are based on case series and expert opinion')],
} as const satisfies Notice;

/** One joint question: the line asks for both at once. */
export const hepaticDominant = {
  name: { plain: 'Mostly in the liver, with symptoms', clinical: 'Hepatic-dominant and symptomatic' },
  as: { plain: 'mostly liver, with symptoms', clinical: 'hepatic-dominant, symptomatic' },
  asks: {
    plain: 'Is it mostly in the liver, and does it cause substantial symptoms?',
    clinical: 'Hepatic-dominant, with substantial symptoms from bulk or hormone release?',
  },
  means: {
    plain:
      'Both at once: mostly in the liver, and symptoms from its size or from its hormones. "No" if one is missing.',
    clinical: 'Both at once, as in the line of the text. "No" where one of the two is missing.',
  },
  answers: noOrYes,
} as const satisfies Question;

export const forHepaticDominant = {
  plain: 'tumor mostly in the liver, with substantial symptoms from its size or hormones',
  clinical: 'hepatic-dominant disease with substantial symptoms from bulk or hormone release',
} as const;

/** What the text adds where the blood flow of the liver is reduced. */
export const withChemotherapy = {
  plain: '"may benefit"; it may go together with chemotherapy "in selected patients"',
  clinical: '"may benefit"; with systemic chemotherapy "in selected patients"',
} as const;

export const toMetastatic = {
  to: 'pancreas-metastatic',
  says: { plain: 'If it has spread to a distant part', clinical: 'Metastatic pancreatic NET: overview' },
} as const satisfies Next;

export const toRecurrent = {
  to: 'pancreas-recurrent',
  says: { plain: 'If it comes back or grows', clinical: 'Recurrent or progressive pancreatic NET' },
} as const satisfies Next;

export const toWorkUp = {
  to: 'pancreas-work-up',
  says: { plain: 'Tests', clinical: 'Work-up of a pancreatic NET' },
} as const satisfies Next;
