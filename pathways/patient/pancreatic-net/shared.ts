import type { Next } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { pdqPancreaticNet } from './source.ts';

const targetedTherapy$ = citing(pdqPancreaticNet, 'targeted-therapy');
const surgery$ = citing(pdqPancreaticNet, 'surgery');
const chemotherapy$ = citing(pdqPancreaticNet, 'chemotherapy');
const hormone$ = citing(pdqPancreaticNet, 'hormone-therapy');
const recurrent$ = citing(pdqPancreaticNet, 'recurrent');
const supportiveCare$ = citing(pdqPancreaticNet, 'supportive-care');

/** The places where the option overview says what a treatment is: cited beside the list that names it. */
export const overviewOf = {
  enucleation: surgery$('Surgery to remove the tumor only'),
  whipple: surgery$('This is also called the Whipple procedure'),
  whippleOrgans: surgery$('the gallbladder, nearby lymph nodes and part of'),
  distalPancreatectomy: surgery$('Distal pancreatectomy: Surgery to remove the body and'),
  spleen: surgery$('spleen may also be removed if cancer has'),
  wholeStomach: surgery$('Total gastrectomy: Surgery to remove the whole stomach'),
  nerve: surgery$('Parietal cell vagotomy: Surgery to cut the nerve'),
  liverResection: surgery$('Liver resection: Surgery to remove part or all'),
  radiofrequency: surgery$('special probe with tiny electrodes that kill cancer'),
  freezing: surgery$('tissue is frozen to destroy abnormal cells'),
  combination: chemotherapy$('Combination chemotherapy is the use of more than'),
  hormoneTherapy: hormone$('removes hormones or blocks their action and stops'),
  targetedTherapy: targetedTherapy$('Certain types of targeted therapies are being studied'),
} as const;

/** The same two liver procedures in three lists. */
export const liverProcedures = {
  occlusion: {
    plain: 'Blocking the artery of the liver (hepatic arterial occlusion)',
    clinical: 'Hepatic arterial occlusion',
  },
  chemoembolization: {
    plain: 'Blocking the artery with chemotherapy in it (chemoembolization)',
    clinical: 'Chemoembolization',
  },
  strength: '"may include", with or without systemic chemotherapy',
} as const;

/** How strongly the lists word it. */
export const mayInclude = '"may include"';
export const usually = '"usually"';

/** The list of each type. Its section is the summary's own division. */
export const typeLists = [
  { to: 'gastrinoma', says: { plain: 'If it is a gastrinoma', clinical: 'Gastrinoma' } },
  { to: 'insulinoma', says: { plain: 'If it is an insulinoma', clinical: 'Insulinoma' } },
  { to: 'glucagonoma', says: { plain: 'If it is a glucagonoma', clinical: 'Glucagonoma' } },
  {
    to: 'pancreas-other',
    says: { plain: 'If it is another type, or makes no hormone', clinical: 'VIPoma, somatostatinoma, other types' },
  },
] as const satisfies readonly [Next, ...Next[]];

export const recurrence = {
  to: 'pancreas-recurrent',
  says: { plain: 'If it came back or keeps growing', clinical: 'Recurrent or progressive' },
  cites: [recurrent$('that continue to grow during treatment or recur')],
} as const satisfies Next;

export const supportive = {
  to: 'pancreas-supportive-care',
  says: { plain: 'Easing what the hormone does', clinical: 'Supportive care' },
  cites: [supportiveCare$('given to lessen the problems caused by the')],
} as const satisfies Next;

export const checkUps = {
  to: 'pancreas-follow-up',
  says: { plain: 'Check-ups after treatment', clinical: 'Follow-up' },
} as const satisfies Next;

export const testsFor = {
  to: 'pancreas-tests',
  says: { plain: 'Tests for a tumor in the pancreas', clinical: 'Tests and procedures' },
} as const satisfies Next;

export const hormones = {
  to: 'syndromes',
  says: { plain: 'If the team names a hormone', clinical: 'Syndromes of functioning tumors' },
} as const satisfies Next;

/** What may come after the list of any type. */
export const next = [supportive, recurrence, checkUps] as const satisfies readonly Next[];
