import type { Question } from '../../../src/model/content/definition.ts';
import { noOrYes } from './shared.ts';

/** Questions that the sections on insulinoma and on glucagonoma ask in the same words. Each cites its own section. */
export const howMany = {
  name: { plain: 'How many', clinical: 'Number' },
  asks: { plain: 'One tumor in the pancreas, or more?', clinical: 'Single or multiple lesions?' },
  answers: {
    one: { says: { plain: 'One', clinical: 'Single' } },
    'more-than-one': { says: { plain: 'More than one', clinical: 'Multiple' } },
  },
} as const satisfies Question;

export const part = {
  name: { plain: 'Part of the pancreas', clinical: 'Part' },
  asks: { plain: 'In which part of the pancreas is the tumor?', clinical: 'Head, body or tail?' },
  whoKnows: { plain: 'The scan report.', clinical: 'Localization studies.' },
  answers: { head: { says: 'Head' }, body: { says: 'Body' }, tail: { says: 'Tail' } },
} as const satisfies Question;

export const sizeWord = {
  name: { plain: 'Size, in words', clinical: 'Size (word)' },
  as: 'size',
  asks: { plain: 'Does the team call it small or large?', clinical: 'Small or large, in the words of the team?' },
  means: {
    plain: 'The text gives no centimeters. The word of the team counts.',
    clinical: 'The text names no centimeters: the word of the team counts.',
  },
  answers: {
    small: { says: 'Small' },
    large: { says: 'Large' },
    neither: { says: { plain: 'Neither, such as medium', clinical: 'Neither' }, as: 'neither small nor large' },
  },
} as const satisfies Question;

export const enucleationPossible = {
  name: { plain: 'Tumor alone can come out', clinical: 'Enucleation feasible' },
  as: { plain: 'tumor alone can come out', clinical: 'enucleable' },
  asks: {
    plain: 'Can the tumor be taken out alone, without part of the pancreas?',
    clinical: 'Amenable to enucleation?',
  },
  whoKnows: { plain: 'The surgeon.', clinical: 'Surgeon.' },
  answers: {
    no: { says: 'No', as: { plain: 'tumor alone cannot come out', clinical: 'not enucleable' } },
    yes: { says: 'Yes' },
  },
} as const satisfies Question;

export const metastases = {
  name: { plain: 'Spread', clinical: 'Metastases' },
  asks: {
    plain: 'Has it spread to lymph nodes or to a distant part?',
    clinical: 'Metastases in lymph nodes or at distant sites?',
  },
  answers: noOrYes,
} as const satisfies Question;

export const resectable = {
  name: { plain: 'Can be cut out', clinical: 'Resectable' },
  asks: { plain: 'Can surgery take it out?', clinical: 'Resectable?' },
  means: {
    plain: 'The text says it of the spread and of the disease as a whole. It is one question here.',
    clinical: '"When possible", "if not resectable" and "unresectable" of the text are one question here.',
  },
  whoKnows: { plain: 'The surgeon.', clinical: 'Surgeon.' },
  answers: { no: { says: 'No', as: { plain: 'cannot be cut out', clinical: 'unresectable' } }, yes: { says: 'Yes' } },
} as const satisfies Question;

/** Conditions of both lists. */
export const one = { fact: 'how-many', in: ['one'] } as const;
export const multiple = { fact: 'how-many', in: ['more-than-one'] } as const;
export const small = { fact: 'size-word', in: ['small'] } as const;
export const large = { fact: 'size-word', in: ['large'] } as const;
export const inHead = { fact: 'part', in: ['head'] } as const;
export const enucleable = { fact: 'enucleation-possible', in: ['yes'] } as const;
export const notEnucleable = { fact: 'enucleation-possible', in: ['no'] } as const;
export const unresectable = { fact: 'resectable', in: ['no'] } as const;
export const symptomaticLiver = { fact: 'hepatic-dominant-and-symptomatic', in: ['yes'] } as const;
export const smallEnucleable = {
  all: [one, small, { fact: 'part', in: ['head', 'tail'] }, enucleable],
} as const;
export const largeHead = { all: [large, inHead, notEnucleable] } as const;
export const largeBodyOrTail = { all: [one, large, { fact: 'part', in: ['body', 'tail'] }] } as const;
export const spreadResectable = {
  all: [
    { fact: 'metastases', in: ['yes'] },
    { fact: 'resectable', in: ['yes'] },
  ],
} as const;
export const spreadUnresectable = { all: [{ fact: 'metastases', in: ['yes'] }, unresectable] } as const;

/** The same conditions in words. */
export const forSmall = {
  plain: 'a single small tumor in head or tail that can come out alone',
  clinical: 'a single small lesion in head or tail, if enucleation is feasible',
} as const;
export const forLargeHead = {
  plain: 'a large tumor, in the head, that cannot come out alone',
  clinical: 'a large lesion in the head, not amenable to enucleation',
} as const;
export const forLargeBodyOrTail = {
  plain: 'a single large tumor in body or tail',
  clinical: 'a single large lesion in body or tail',
} as const;
export const forSpreadResectable = {
  plain: 'spread that can be cut out',
  clinical: 'metastases in nodes or at distant sites, if resectable',
} as const;
export const forSpreadUnresectable = {
  plain: 'spread that cannot be cut out',
  clinical: 'metastases in nodes or at distant sites, if not resectable',
} as const;
export const forUnresectable = {
  plain: 'a tumor that cannot be cut out',
  clinical: 'unresectable disease',
} as const;
