import type { Gap, Next, Notice, Pointer, Question } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { pdqProfessional } from './source.ts';

const recurrent$ = citing(pdqProfessional, 'recurrent');
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
      'In its part on carcinoid syndrome and crisis, the summary calls octreotide or a long-acting drug of its kind mandatory before any procedure. It guards against a crisis. The summary does not say who needs it.',
    clinical:
      'In its paragraph on carcinoid crisis the summary calls prophylactic subcutaneous octreotide or a depot somatostatin analog before any procedure mandatory. It names no group. See carcinoid syndrome.',
  },
  tone: 'safety',
  cites: [
    overview$('any procedures are undertaken is mandatory to'),
    overview$('Prophylactic use of subcutaneous octreotide or the'),
    overview$('manipulation of tumor masses (including bedside palpation)'),
  ],
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

export const toRecurrent = {
  to: 'recurrent',
  says: { plain: 'If it comes back or grows', clinical: 'Recurrent or progressive disease' },
  cites: [recurrent$('prognosis for any patient with progressive or')],
} as const satisfies Next;

export const toMetastatic = {
  to: 'metastatic',
  says: { plain: 'If it has spread to a distant part', clinical: 'Metastatic disease' },
} as const satisfies Next;

export const team = {
  says: { plain: 'Your care team', clinical: 'The treating team; the text names no source for this group' },
} as const satisfies Pointer;
