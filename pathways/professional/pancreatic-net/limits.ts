import type { Limits } from '../../../src/model/content/reference.ts';
import { citing } from '../../../src/model/content/source.ts';
import { pdqPancreaticNetProfessional } from './source.ts';

const about = citing(pdqPancreaticNetProfessional, 'about');
const stage = citing(pdqPancreaticNetProfessional, 'stage');
const systemic = citing(pdqPancreaticNetProfessional, 'systemic');

/** What a reader of this summary looks for in vain. */
export const limits: Limits = {
  source: pdqPancreaticNetProfessional.id,
  updates: { says: 'For this date it names editorial changes only.', cites: [about('Editorial changes were made')] },
  leavesOut: [
    {
      says: 'Grades G1 to G3, the Ki-67 index and mitotic counts: not used.',
      absent: ['G1', 'G2', 'G3', 'Ki-67', 'mitotic', 'mitoses'],
    },
    {
      says: 'Margins as R0, R1 or R2, and lymphovascular or perineural invasion: not used.',
      absent: ['R0', 'R1', 'R2', 'lymphovascular', 'perineural'],
    },
    {
      says: 'TNM stages: it names those of the AJCC, and no list turns on them. No AJCC table stands here either.',
      absent: [],
      cites: [stage('The AJCC has designated staging by TNM')],
    },
    {
      says: 'Drugs by line of treatment and what an agency has approved: not said. Everolimus and sunitinib are named with trials that were still running; dotatate, cabozantinib and belzutifan are not named at all.',
      absent: ['approved', 'approval', 'FDA', 'dotatate', 'cabozantinib', 'belzutifan'],
      cites: [systemic('there are ongoing placebo-controlled randomized trials')],
    },
    { says: 'Anything that was published or approved after May 9, 2025.', absent: ['2026'] },
  ],
  elsewhere:
    'This site holds no other text on these points. Look in the report of the pathologist, in the current guideline of a specialist society, and in the current text of the summary itself.',
};
