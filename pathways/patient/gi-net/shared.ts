import type { Gap, Next } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { clevelandClinicNet } from '../../other-sources.ts';
import { pdqPatient } from './source.ts';

const stages = citing(pdqPatient, 'stages');
const cleveland = citing(clevelandClinicNet, 'living');

/** From another source than the lists, and so with its own label wherever it stands. */
export const emergencySigns = {
  says: {
    plain:
      'Go to the emergency room at once for unusual swelling in your ankles and legs. Go at once, too, if you suddenly feel that you cannot breathe. This is from the Cleveland Clinic page (reviewed June 26, 2024), not from NCI. We add: one of the two is enough.',
    clinical:
      'From the Cleveland Clinic page (reviewed June 26, 2024), not from NCI: unusual ankle and leg swelling (may indicate heart failure) and sudden dyspnea are its signs for immediate emergency care. Our addition: either sign alone is enough reason to act.',
  },
  cites: [cleveland('Go to the emergency room immediately if'), cleveland('which might indicate heart failure')],
} as const;

/** A22: named as a main factor, and no list branches on it. */
export const unresectable = {
  says: {
    plain:
      'The summary says it matters whether surgery can take out the whole tumor. It has no list of its own for when it cannot. That does not mean that nothing can be done.',
    clinical: 'Resectability is named as a main factor, yet no separate list is given for unresectable tumors.',
  },
  ask: {
    plain: 'Can surgery take out all of the tumor? If not, what then?',
    clinical: 'Is the tumor completely resectable, and if not, what are the options?',
  },
  cites: [stages('Can be completely removed by surgery')],
} as const satisfies Gap;

/** What may come after any list of a site. */
export const next = [
  { to: 'follow-up', says: { plain: 'Check-ups after treatment', clinical: 'Follow-up' } },
  {
    to: 'recurrent',
    says: { plain: 'If it comes back', clinical: 'Recurrence' },
    cites: [stages('Has come back after treatment')],
  },
  {
    to: 'metastatic',
    says: { plain: 'If it has spread to a distant part', clinical: 'Distant metastases' },
    cites: [stages('Has spread to other parts of the')],
  },
  {
    to: 'carcinoid-syndrome',
    says: { plain: 'If the team says it is carcinoid syndrome', clinical: 'Carcinoid syndrome' },
  },
] as const satisfies readonly Next[];

/** The list of each place where a tumor starts. */
export const siteLists = [
  { to: 'stomach', says: { plain: 'If it started in the stomach', clinical: 'Primary site: stomach' } },
  {
    to: 'small-intestine',
    says: { plain: 'If it started in the small intestine', clinical: 'Primary site: small intestine' },
  },
  { to: 'appendix', says: { plain: 'If it started in the appendix', clinical: 'Primary site: appendix' } },
  { to: 'colon', says: { plain: 'If it started in the colon', clinical: 'Primary site: colon' } },
  { to: 'rectum', says: { plain: 'If it started in the rectum', clinical: 'Primary site: rectum' } },
] as const satisfies readonly Next[];
