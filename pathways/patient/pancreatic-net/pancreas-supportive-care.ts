import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { typeLists } from './shared.ts';
import { hormoneOptions } from './shared-hormones.ts';
import { pdqPancreaticNet } from './source.ts';
import { pancreaticNet } from './summary.ts';

const supportiveCare$ = citing(pdqPancreaticNet, 'supportive-care');
const gastrinoma$ = citing(pdqPancreaticNet, 'gastrinoma');
const glucagonSigns$ = citing(pdqPancreaticNet, 'signs-glucagon');
const somatostatinSigns$ = citing(pdqPancreaticNet, 'signs-somatostatin');

const ulcers = { fact: 'stomach-ulcers', in: ['yes'] } as const;
const diarrhea = { fact: 'diarrhea', in: ['yes'] } as const;
const low = { fact: 'low-blood-sugar', in: ['yes'] } as const;
const high = { fact: 'high-blood-sugar', in: ['yes'] } as const;
const mayBeTreated = '"may be treated"';
const yesOrNo = { no: { says: 'No' }, yes: { says: 'Yes' } } as const;
const whoKnows = { plain: 'Your team can tell you.', clinical: 'Treating team, laboratory tests.' } as const;

export const pancreasSupportiveCare = pathway({
  id: 'pancreas-supportive-care',
  summary: pancreaticNet,
  title: { plain: 'Pancreas: easing what the hormone does', clinical: 'Pancreatic NET: supportive care' },
  intro: {
    plain:
      'The summary names four problems and what they may be treated with. It says this of all types of these tumors. Say yes to what your team has found. Other illnesses can cause the same problems.',
    clinical: 'Four problems and their treatment, said of pancreatic NETs in general. As found by the treating team.',
  },
  listing: {
    group: 'beside',
    order: 135,
  },
  also: ['supportive care'],
  sections: ['supportive-care'],
  questions: {
    'stomach-ulcers': {
      name: 'Stomach ulcers',
      as: 'stomach ulcers',
      asks: { plain: 'Do you have stomach ulcers?', clinical: 'Gastric ulcers?' },
      means: {
        plain: 'A stomach ulcer is a sore in the lining of the stomach.',
        clinical: 'Ulcers as found on endoscopy.',
      },
      whoKnows,
      answers: yesOrNo,
      cites: [supportiveCare$('Proton pump inhibitor drugs such as')],
    },
    diarrhea: {
      name: 'Diarrhea',
      as: 'diarrhea',
      asks: { plain: 'Do you have diarrhea from the tumor?', clinical: 'Diarrhea?' },
      means: { plain: 'Your team can tell you if the tumor causes it.', clinical: 'As attributed to the tumor.' },
      whoKnows,
      answers: yesOrNo,
      cites: [supportiveCare$('fluids with electrolytes such as potassium or chloride')],
    },
    'low-blood-sugar': {
      name: 'Low blood sugar',
      as: 'low blood sugar',
      asks: { plain: 'Do you have low blood sugar from the tumor?', clinical: 'Hypoglycemia?' },
      means: { plain: 'A blood test shows it.', clinical: 'As measured.' },
      whoKnows,
      answers: yesOrNo,
      cites: [supportiveCare$('small, frequent meals or with drug therapy to')],
    },
    'high-blood-sugar': {
      name: 'High blood sugar',
      as: 'high blood sugar',
      asks: { plain: 'Do you have high blood sugar?', clinical: 'Hyperglycemia?' },
      means: { plain: 'A blood test shows it.', clinical: 'As measured.' },
      whoKnows,
      answers: yesOrNo,
      cites: [supportiveCare$('drugs taken by mouth or insulin by injection')],
    },
  },
  options: {
    'pancreas-support.proton-pump-inhibitor': {
      says: hormoneOptions['pancreas-support.proton-pump-inhibitor'],
      treatment: 'supportive-care',
      strength: mayBeTreated,
      lines: [
        {
          for: 'stomach ulcers',
          when: ulcers,
          cites: [supportiveCare$('Proton pump inhibitor drugs such as')],
        },
      ],
    },
    'pancreas-support.histamine-blocker': {
      says: hormoneOptions['pancreas-support.histamine-blocker'],
      treatment: 'supportive-care',
      strength: mayBeTreated,
      lines: [
        {
          for: 'stomach ulcers',
          when: ulcers,
          // The examples of the text are not carried: one of them is no longer sold.
          cites: [supportiveCare$('Histamine blocking drugs such as')],
        },
      ],
    },
    'pancreas-support.somatostatin-type-drug': {
      says: hormoneOptions['pancreas-support.somatostatin-type-drug'],
      treatment: 'supportive-care',
      strength: mayBeTreated,
      lines: [
        {
          for: 'stomach ulcers',
          when: ulcers,
          cites: [supportiveCare$('Somatostatin-type drugs such as octreotide. Diarrhea may be')],
        },
        {
          for: 'diarrhea',
          when: diarrhea,
          cites: [supportiveCare$('chloride. Somatostatin-type drugs such as octreotide. Low')],
        },
      ],
    },
    'pancreas-support.fluids-into-a-vein': {
      says: hormoneOptions['pancreas-support.fluids-into-a-vein'],
      treatment: 'supportive-care',
      strength: mayBeTreated,
      lines: [
        {
          for: 'diarrhea',
          when: diarrhea,
          cites: [supportiveCare$('fluids with electrolytes such as potassium or chloride')],
        },
      ],
    },
    'pancreas-support.small-frequent-meals': {
      says: hormoneOptions['pancreas-support.small-frequent-meals'],
      detail: { plain: 'This or a drug.', clinical: 'This or drug therapy.' },
      treatment: 'supportive-care',
      strength: mayBeTreated,
      lines: [
        {
          for: 'low blood sugar',
          when: low,
          cites: [supportiveCare$('small, frequent meals or with drug therapy to')],
        },
      ],
    },
    'pancreas-support.drug-for-low-blood-sugar': {
      says: hormoneOptions['pancreas-support.drug-for-low-blood-sugar'],
      detail: { plain: 'This or small meals, eaten often.', clinical: 'This or small, frequent meals.' },
      treatment: 'supportive-care',
      strength: mayBeTreated,
      lines: [
        {
          for: 'low blood sugar',
          when: low,
          cites: [supportiveCare$('small, frequent meals or with drug therapy to')],
        },
      ],
    },
    'pancreas-support.diabetes-drug-by-mouth': {
      says: hormoneOptions['pancreas-support.diabetes-drug-by-mouth'],
      detail: { plain: 'This or insulin.', clinical: 'This or insulin.' },
      treatment: 'supportive-care',
      strength: mayBeTreated,
      lines: [
        {
          for: 'high blood sugar',
          when: high,
          cites: [supportiveCare$('drugs taken by mouth or insulin by injection')],
        },
      ],
    },
    'pancreas-support.insulin-injection': {
      says: hormoneOptions['pancreas-support.insulin-injection'],
      detail: { plain: 'This or a drug by mouth.', clinical: 'This or an oral drug.' },
      treatment: 'supportive-care',
      strength: mayBeTreated,
      lines: [
        {
          for: 'high blood sugar',
          when: high,
          cites: [supportiveCare$('drugs taken by mouth or insulin by injection')],
        },
      ],
    },
  },
  notices: {
    'only-gastrinoma-names-it': {
      says: {
        plain:
          'The summary tells of this care for all types of these tumors. Of the lists by type, only the one for gastrinoma names it again.',
        clinical: 'Supportive care is described for all types; only the gastrinoma list names it again.',
      },
      cites: [
        supportiveCare$('given to lessen the problems caused by the'),
        gastrinoma$('Treatment of gastrinoma may include supportive care and'),
      ],
    },
  },
  gaps: {
    'no-order-no-severity': {
      says: {
        plain: 'The summary gives no order and no dose. It does not say how severe a problem has to be.',
        clinical: 'No order, no degree of severity, no doses.',
      },
      ask: {
        plain: 'Which of these would help me, and what comes first?',
        clinical: 'Which measure, and in which order?',
      },
      cites: [supportiveCare$('given to lessen the problems caused by the')],
    },
    'other-signs-no-line': {
      says: {
        plain:
          'Skin rash, blood clots, gallstones and weight loss are named as signs. The summary has no line on how they are treated.',
        clinical: 'Rash, blood clots, gallstones and weight loss are named as signs, with no treatment line.',
      },
      ask: {
        plain: 'What can be done for my other signs?',
        clinical: 'Management of rash, thrombosis, gallstones or weight loss?',
      },
      cites: [
        glucagonSigns$('Blood clots in the lung can cause shortness'),
        glucagonSigns$('Skin rash on the face, stomach, or'),
        somatostatinSigns$('stool that floats). Gallstones. Yellowing'),
      ],
    },
  },
  next: typeLists,
  type: 'parallel',
  states: {
    ulcers: { kind: 'question', asks: 'stomach-ulcers' },
    diarrhea: { kind: 'question', asks: 'diarrhea' },
    lowSugar: { kind: 'question', asks: 'low-blood-sugar' },
    highSugar: { kind: 'question', asks: 'high-blood-sugar' },
    supportList: {
      kind: 'options',
      says: { plain: 'Listed to ease these problems', clinical: 'Supportive care: listed options' },
      offers: [
        'pancreas-support.proton-pump-inhibitor',
        'pancreas-support.histamine-blocker',
        'pancreas-support.somatostatin-type-drug',
        'pancreas-support.fluids-into-a-vein',
        'pancreas-support.small-frequent-meals',
        'pancreas-support.drug-for-low-blood-sugar',
        'pancreas-support.diabetes-drug-by-mouth',
        'pancreas-support.insulin-injection',
      ],
    },
  },
});
