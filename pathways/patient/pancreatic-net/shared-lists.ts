import type { Gap, Question } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { overviewOf } from './shared.ts';
import { pdqPancreaticNet } from './source.ts';

const outlook$ = citing(pdqPancreaticNet, 'outlook');
const riskFactors$ = citing(pdqPancreaticNet, 'risk-factors');

/** One joint criterion, as the three lists have it: both parts count together. */
export const mostlyLiverAndSevere = {
  name: { plain: 'Mostly liver, severe', clinical: 'Liver-dominant with severe symptoms' },
  as: { plain: 'mostly the liver, severe symptoms', clinical: 'mostly liver, severe symptoms' },
  asks: {
    plain: 'Is it mostly in the liver, and are the symptoms severe?',
    clinical: 'Mostly hepatic disease and severe symptoms from hormones or from tumor size?',
  },
  means: {
    plain:
      'Both count together. It is mostly in the liver. And the hormones, or the size of the tumor, make the symptoms severe. The summary does not say what counts as mostly or as severe.',
    clinical: 'One criterion with two parts. Neither "mostly" nor "severe" is defined.',
  },
  whoKnows: { plain: 'Your team can tell you.', clinical: 'The treating team, imaging.' },
  answers: { no: { says: 'No' }, yes: { says: 'Yes, both', short: 'Yes' } },
} as const satisfies Question;

/** What the three lists say after it. */
export const forMostlyLiver = {
  plain: 'a tumor that is mostly in the liver, with severe symptoms',
  clinical: 'mostly hepatic disease with severe symptoms from hormones or tumor size',
} as const;

export const whenMostlyLiver = { fact: 'mostly-liver-and-severe', in: ['yes'] } as const;

/** Words for size, as two lists have them. */
export const sizeWord = {
  name: { plain: 'Size, in words', clinical: 'Size word' },
  as: { plain: 'size', clinical: 'size' },
  asks: { plain: 'Does your team call it small or large?', clinical: 'Size word used by the team?' },
  means: {
    plain:
      'The list uses these two words. It gives no number for them, so this page gives none. Only your team can say which word fits.',
    clinical: 'The list uses "small" and "large" with no threshold. Not to be derived from centimeters.',
  },
  whoKnows: { plain: 'The doctor who read the scan can tell you.', clinical: 'Imaging report, or the treating team.' },
  answers: {
    small: { says: 'Small', as: 'small' },
    large: { says: 'Large', as: 'large' },
    neither: { says: 'Another word, such as medium', short: 'Another word' },
  },
  unsure: { plain: 'They did not use these words, or not sure', clinical: 'Words not used, or not known' },
} as const satisfies Question;

export const howMany = {
  name: { plain: 'How many', clinical: 'Number' },
  asks: { plain: 'How many tumors are in the pancreas?', clinical: 'Number of tumors in the pancreas?' },
  means: {
    plain: 'The list has lines for one tumor, and a line for more than one.',
    clinical: 'Separate lines for one tumor and for more than one.',
  },
  whoKnows: { plain: 'The scan report says this.', clinical: 'Imaging report.' },
  answers: {
    one: { says: 'One', as: { plain: 'one tumor', clinical: 'one tumor' } },
    'more-than-one': { says: 'More than one', as: { plain: 'more than one tumor', clinical: 'more than one tumor' } },
  },
} as const satisfies Question;

export const part = {
  name: { plain: 'Part of the pancreas', clinical: 'Part of the pancreas' },
  asks: { plain: 'Which part of the pancreas is the one tumor in?', clinical: 'Site within the pancreas?' },
  means: {
    plain:
      'The head is the wide end. The body is the middle. The tail is the narrow end. It counts only when there is one tumor.',
    clinical: 'Head, body or tail. It counts with a single tumor.',
  },
  whoKnows: { plain: 'The scan report says this.', clinical: 'Imaging or endoscopic ultrasound report.' },
  answers: {
    head: { says: 'The head', short: 'Head', as: { plain: 'in the head', clinical: 'in the head' } },
    body: { says: 'The body', short: 'Body', as: { plain: 'in the body', clinical: 'in the body' } },
    tail: { says: 'The tail', short: 'Tail', as: { plain: 'in the tail', clinical: 'in the tail' } },
  },
} as const satisfies Question;

export const canBeRemoved = {
  name: { plain: 'Can be removed', clinical: 'Resectable' },
  as: { plain: 'can be removed', clinical: 'removable by surgery' },
  asks: { plain: 'Can surgery take the tumor out?', clinical: 'Can it be removed by surgery?' },
  means: {
    plain: 'The list has more treatments for tumors that surgery cannot take out. Your team makes this call.',
    clinical: 'Separate list for tumors that cannot be removed by surgery. No criterion is given.',
  },
  whoKnows: { plain: 'The surgeon can tell you.', clinical: 'The surgeon.' },
  answers: {
    yes: { says: 'Yes', as: { plain: 'can be removed', clinical: 'removable' } },
    no: { says: 'No', as: { plain: 'cannot be removed', clinical: 'not removable' } },
  },
} as const satisfies Question;

export const spread = {
  name: { plain: 'Has it spread', clinical: 'Spread' },
  as: { plain: 'spread', clinical: 'spread' },
  asks: {
    plain: 'Has it spread to lymph nodes or to other parts of the body?',
    clinical: 'Spread to lymph nodes or elsewhere?',
  },
  means: {
    plain: 'Lymph nodes count here. So does the liver, or any other part of the body.',
    clinical: 'Lymph nodes, the liver and any other site all count.',
  },
  whoKnows: { plain: 'The scan report says this.', clinical: 'Imaging report.' },
  answers: { no: { says: 'No' }, yes: { says: 'Yes' } },
} as const satisfies Question;

/** N12: in the lists of the rare types and of recurrence, and absent elsewhere. */
export const noTargetedTherapyHere = {
  says: {
    plain:
      'Targeted therapy is not in this list. The summary has it in the lists for rare types and for tumors that came back. In another part it says that it is being studied.',
    clinical:
      'Targeted therapy is not in this list; it is in the lists for the rare types and for recurrence. The overview says it is being studied.',
  },
  ask: {
    plain: 'Is there a targeted drug for my type of tumor?',
    clinical: 'Is targeted therapy an option for this type?',
  },
  cites: [overviewOf.targetedTherapy],
} as const satisfies Gap;

/** N17: a factor and a risk, and no list branches on it. */
export const men1NoBranch = {
  says: {
    plain: 'The summary says that it matters whether you have MEN1 syndrome. No line of this list asks for it.',
    clinical: 'MEN1 is named as a prognostic factor and as a risk factor; no line of this list turns on it.',
  },
  ask: {
    plain: 'Do I have MEN1 syndrome? What would that change?',
    clinical: 'MEN1 syndrome, and what does it change?',
  },
  cites: [outlook$('Whether the patient has MEN1 syndrome'), riskFactors$('is a risk factor for pancreatic NETs')],
} as const satisfies Gap;
