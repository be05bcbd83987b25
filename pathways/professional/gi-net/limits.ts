import type { Limits } from '../../../src/model/content/reference.ts';
import { citing } from '../../../src/model/content/source.ts';
import { pdqProfessional } from './source.ts';

const about = citing(pdqProfessional, 'about');
const classification = citing(pdqProfessional, 'classification');
const rectum = citing(pdqProfessional, 'rectum');
const metastatic = citing(pdqProfessional, 'metastatic');

/** What a reader of this summary looks for in vain. */
export const limits: Limits = {
  source: pdqProfessional.id,
  updates: { says: 'For this date it names editorial changes only.', cites: [about('Editorial changes were made')] },
  leavesOut: [
    {
      says: 'Grades G1 to G3: not used. It follows the WHO classification of 2000, and names the Ki-67 index and mitoses without a threshold.',
      absent: ['G2', 'G3', 'grade 1', 'grade 2', 'grade 3'],
      cites: [classification('Updated in 2000, the World Health Organization')],
    },
    {
      says: 'Margins as R0, R1 or R2: not used. Where margins count, it speaks of residual tumor.',
      absent: ['R0', 'R1', 'R2'],
    },
    {
      says: 'Lymphovascular and perineural invasion: no list turns on them. The first is named once, in a series of rectal tumors; the second is not named.',
      absent: ['perineural'],
      cites: [rectum('lymphovascular invasion were the two strongest predictors')],
    },
    {
      says: 'Drugs by line of treatment and what an agency has approved: not said. Lutetium Lu 177 is named where metastases are treated; everolimus, dotatate, temozolomide and cabozantinib are not named at all.',
      absent: ['approved', 'approval', 'FDA', 'everolimus', 'dotatate', 'temozolomide', 'cabozantinib'],
      cites: [metastatic('lutetium Lu 177-octreotate may be of benefit')],
    },
    { says: 'Anything that was published or approved after May 9, 2025.', absent: ['2026'] },
  ],
  elsewhere:
    'This site holds no other text on these points. Look in the report of the pathologist, in the current guideline of a specialist society, and in the current text of the summary itself.',
};
