import type { Gap, Next, Notice, Pointer, Question } from '../../src/model/definition.ts';
import { citing } from '../../src/model/source.ts';
import { pdqProfessional } from './source.ts';

const general$ = citing(pdqProfessional, 'general');
const classification$ = citing(pdqProfessional, 'classification');
const overview$ = citing(pdqProfessional, 'treatment-overview');

export const noOrYes = { no: { says: 'No' }, yes: { says: 'Yes' } } as const;

/** P01, P02: one reading of the borders for all sites. */
export const size = {
  name: 'Size',
  asks: { plain: 'How big is the tumor?', clinical: 'Tumor size?' },
  means: {
    plain: 'How far it is across, in centimeters. Exactly 1.0 and 2.0 count as the middle size.',
    clinical:
      'Exactly 1.0 cm and 2.0 cm are read into the middle band: the text says "smaller than" and "larger than", and settles neither border.',
  },
  whoKnows: {
    plain: 'The scope, scan or lab report gives the size.',
    clinical: 'Endoscopy, endoscopic ultrasound, imaging or pathology report.',
  },
  unit: 'cm',
  answers: {
    'under-1-cm': { says: 'Smaller than 1 cm', range: { below: 1 } },
    '1-to-2-cm': {
      says: { plain: '1 to 2 cm (1.0 and 2.0 count here)', clinical: '1 to 2 cm (1.0 and 2.0 included)' },
      range: { from: 1, to: 2 },
    },
    'over-2-cm': { says: 'Larger than 2 cm', range: { above: 2 } },
  },
} as const satisfies Question;

/** P32: stands on every list that offers a procedure. */
export const prophylaxis = {
  says: {
    plain:
      'Before any procedure, the summary calls octreotide or a long-acting drug of its kind mandatory. It guards against carcinoid crisis. The summary does not say who needs it.',
    clinical:
      'Prophylactic subcutaneous octreotide or a depot somatostatin analog before any procedure is called mandatory to prevent carcinoid crisis. The sentence stands in the paragraph on crisis; the text names no group. See carcinoid syndrome.',
  },
  tone: 'safety',
  cites: [
    overview$('any procedures are undertaken is mandatory to'),
    overview$('Prophylactic use of subcutaneous octreotide or the'),
    overview$('manipulation of tumor masses (including bedside palpation)'),
  ],
} as const satisfies Notice;

/** P31: two sentences of the same source, both quoted. */
export const rectumAndSyndrome = {
  says: {
    plain:
      'One sentence says that rectal tumors that spread are not linked to carcinoid syndrome. Another says that they rarely cause it. Tell the team about any flushing, diarrhea or wheezing.',
    clinical:
      'Of metastatic rectal disease the text says that it "is not associated with" the syndrome; elsewhere, that appendix and rectum "rarely" produce it. Neither settles a single case.',
  },
  tone: 'unclear',
  cites: [
    general$('rectal neuroendocrine tumors is not associated with'),
    general$('appendix and rectum rarely produce this syndrome'),
  ],
} as const satisfies Notice;

/** P26: dated. */
export const whoScheme = {
  says: {
    plain:
      'As of May 9, 2025, this summary sorts tumors by a scheme from the year 2000. It does not use grades 1 to 3.',
    clinical:
      'As of May 9, 2025, its classification section uses the WHO scheme of 2000: no G1 to G3. No question here asks for grade.',
  },
  cites: [classification$('Updated in 2000, the World Health Organization')],
} as const satisfies Notice;

/** P25: local disease that cannot be resected has no section. */
export const unresectable = {
  says: {
    plain: 'The summary has no list for a tumor that surgery cannot take out and that has not spread.',
    clinical: 'No section covers unresectable local disease without metastases.',
  },
  ask: {
    plain: 'Can surgery take out all of the tumor? If not, what then?',
    clinical: 'Resectable? If not, which options?',
  },
} as const satisfies Gap;

/** P32: reachable from every list. */
export const toCarcinoidSyndrome = {
  to: 'carcinoid-syndrome',
  says: { plain: 'Carcinoid syndrome and safety in procedures', clinical: 'Carcinoid syndrome, crisis, prophylaxis' },
} as const satisfies Next;

export const toFollowUp = {
  to: 'follow-up',
  says: { plain: 'Check-ups after treatment', clinical: 'Follow-up' },
} as const satisfies Next;

export const toMetastatic = {
  to: 'metastatic',
  says: { plain: 'If it has spread to a distant part', clinical: 'Metastatic disease' },
} as const satisfies Next;

/** The site pathways by their answer to "where did it start". */
export const siteLinks = [
  { to: 'stomach', says: 'Stomach', when: { fact: 'primary', in: ['stomach'] } },
  { to: 'duodenum', says: 'Duodenum', when: { fact: 'primary', in: ['duodenum'] } },
  { to: 'jejunum-ileum', says: 'Jejunum and ileum', when: { fact: 'primary', in: ['jejunum-ileum'] } },
  { to: 'appendix', says: 'Appendix', when: { fact: 'primary', in: ['appendix'] } },
  { to: 'colon', says: 'Colon', when: { fact: 'primary', in: ['colon'] } },
  { to: 'rectum', says: 'Rectum', when: { fact: 'primary', in: ['rectum'] } },
] as const satisfies readonly Next[];

export const team = {
  says: { plain: 'Your care team', clinical: 'The treating team; the text names no source for this group' },
} as const satisfies Pointer;
