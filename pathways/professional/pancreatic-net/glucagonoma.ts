import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import {
  forHepaticDominant,
  hepaticDominant,
  littleEvidenceForSurgery,
  toMetastatic,
  toRecurrent,
  toWorkUp,
  withChemotherapy,
} from './shared.ts';
import {
  enucleable,
  enucleationPossible,
  forLargeBodyOrTail,
  forLargeHead,
  forSmall,
  forSpreadResectable,
  forSpreadUnresectable,
  forUnresectable,
  howMany,
  largeBodyOrTail,
  largeHead,
  metastases,
  multiple,
  notEnucleable,
  part,
  resectable,
  sizeWord,
  smallEnucleable,
  spreadResectable,
  spreadUnresectable,
  symptomaticLiver,
  unresectable,
} from './shared-lesion.ts';
import { lesionGaps } from './shared-lesion-gaps.ts';
import { pdqPancreaticNetProfessional } from './source.ts';
import { pancreaticNet } from './summary.ts';

const diagnosis$ = citing(pdqPancreaticNetProfessional, 'diagnosis-glucagonoma');
const glucagonoma$ = citing(pdqPancreaticNetProfessional, 'glucagonoma');

const smallLine = glucagonoma$('Single, small lesion in the head or tail');
const largeHeadLine = glucagonoma$('pancreas that is not amenable to enucleation');
const largeLine = glucagonoma$('Single, large lesion in the body/tail');
const multipleLine = glucagonoma$('Enucleation, if feasible. Resect body and tail');
const otherwise = glucagonoma$('Resect body and tail otherwise');
const spreadLine = glucagonoma$('Metastatic disease in lymph nodes or distant sites');
const ablationLine = glucagonoma$('Consider radiofrequency or cryosurgical ablation, if not resectable');
const hepaticLine = glucagonoma$('Patients with hepatic-dominant disease and substantial symptoms caused');
const withSystemic = glucagonoma$('combined with systemic chemotherapy in selected patients');

export const glucagonoma = pathway({
  id: 'glucagonoma',
  summary: pancreaticNet,
  title: { plain: 'Glucagonoma', clinical: 'Glucagonoma' },
  intro: {
    plain: 'A tumor that makes glucagon. Number, place, size in words and spread decide. Answer in any order.',
    clinical: 'The lists turn on number, part, the word for size, and on what can be resected.',
  },
  listing: { group: 'site', order: 94, name: 'Glucagonoma' },
  also: ['glucagonomas'],
  sections: ['glucagonoma'],
  questions: {
    'how-many': { ...howMany, cites: [smallLine, multipleLine] },
    part: { ...part, cites: [smallLine, largeLine] },
    'size-word': { ...sizeWord, cites: [smallLine, largeLine] },
    'enucleation-possible': { ...enucleationPossible, cites: [largeHeadLine, multipleLine] },
    metastases: { ...metastases, cites: [spreadLine] },
    resectable: { ...resectable, cites: [ablationLine] },
    'hepatic-dominant-and-symptomatic': { ...hepaticDominant, cites: [hepaticLine] },
  },
  options: {
    'glucagonoma.tumor-removal': {
      says: { plain: 'Surgery to take out the tumor alone', clinical: 'Enucleation' },
      strength: '"if feasible"',
      lines: [
        { for: forSmall, when: smallEnucleable, cites: [smallLine] },
        {
          for: {
            plain: 'more than one tumor, if they can come out alone',
            clinical: 'multiple lesions, if enucleation is feasible',
          },
          when: { all: [multiple, enucleable] },
          cites: [multipleLine],
        },
      ],
    },
    'glucagonoma.pancreatoduodenectomy': {
      says: {
        plain: 'Surgery to take out the duodenum with the head of the pancreas',
        clinical: 'Pancreaticoduodenectomy',
      },
      lines: [{ for: forLargeHead, when: largeHead, cites: [largeHeadLine] }],
    },
    'glucagonoma.distal-pancreatectomy': {
      says: { plain: 'Surgery to take out the body and tail', clinical: 'Distal pancreatectomy' },
      lines: [{ for: forLargeBodyOrTail, when: largeBodyOrTail, cites: [largeLine] }],
    },
    'glucagonoma.body-and-tail-removal': {
      says: {
        plain: 'Surgery to take out the body and tail, where the tumors cannot come out alone',
        clinical: 'Resection of body and tail',
      },
      strength: '"otherwise"',
      lines: [
        {
          for: {
            plain: 'more than one tumor, if they cannot come out alone',
            clinical: 'multiple lesions, if enucleation is not feasible',
          },
          when: { all: [multiple, notEnucleable] },
          cites: [otherwise],
        },
      ],
    },
    'glucagonoma.cancer-removal': {
      says: { plain: 'Surgery on the spread', clinical: 'Resection of metastases' },
      strength: {
        plain: '"when possible"; the introduction says "a consideration when feasible"',
        clinical: '"when possible"; "a consideration when feasible"',
      },
      lines: [
        {
          for: forSpreadResectable,
          when: spreadResectable,
          cites: [
            spreadLine,
            glucagonoma$('Resect when possible'),
            glucagonoma$('Resection of metastases is also a consideration when'),
          ],
        },
      ],
    },
    'glucagonoma.ablation': {
      says: { plain: 'Heat or cold against the tumors', clinical: 'Ablation: radiofrequency or cryosurgical' },
      strength: { plain: '"consider": a thought to weigh', clinical: '"consider"' },
      lines: [{ for: forSpreadUnresectable, when: spreadUnresectable, cites: [spreadLine, ablationLine] }],
    },
    'glucagonoma.combination-chemotherapy': {
      says: { plain: 'Chemotherapy with more than one drug', clinical: 'Combination chemotherapy' },
      lines: [
        {
          for: forUnresectable,
          when: unresectable,
          cites: [glucagonoma$('Combination chemotherapy. Somatostatin analogue therapy. Necrotizing')],
        },
      ],
    },
    'glucagonoma.hormone-therapy': {
      says: { plain: 'Hormone drug (somatostatin analog)', clinical: 'Somatostatin analog' },
      lines: [
        {
          for: forUnresectable,
          when: unresectable,
          cites: [glucagonoma$('Combination chemotherapy. Somatostatin analogue therapy')],
        },
      ],
    },
    'glucagonoma.hepatic-arterial-occlusion': {
      says: {
        plain: 'Blocking the blood flow to the liver tumors',
        clinical: 'Hepatic arterial occlusion with embolization',
      },
      strength: withChemotherapy,
      lines: [{ for: forHepaticDominant, when: symptomaticLiver, cites: [hepaticLine, withSystemic] }],
    },
    'glucagonoma.chemoembolization': {
      says: {
        plain: 'Blocking the blood flow to the liver tumors, with a cancer drug',
        clinical: 'Hepatic arterial occlusion with chemoembolization',
      },
      strength: withChemotherapy,
      lines: [{ for: forHepaticDominant, when: symptomaticLiver, cites: [hepaticLine, withSystemic] }],
    },
  },
  notices: {
    'resection-mainstay': {
      says: {
        plain:
          'The text calls surgery "the mainstay" here: what treatment rests on. People may live long even when it has spread.',
        clinical: 'Resection is called "the mainstay"; extended survival is possible even in metastatic disease.',
      },
      cites: [glucagonoma$('extended survival is possible even when the disease')],
    },
    'rash-relief': {
      says: {
        plain:
          'With a hormone drug (somatostatin analog) the rash may ease within a day, and be nearly gone in a week.',
        clinical:
          'Necrotizing erythema may ease within 24 hours on a somatostatin analog, with nearly complete clearing in a week.',
      },
      cites: [glucagonoma$('may be relieved in 24 hours with somatostatin')],
    },
    'little-high-level-evidence': littleEvidenceForSurgery,
  },
  gaps: {
    ...lesionGaps(smallLine, largeHeadLine),
    'thrombosis-no-line': {
      says: {
        plain: 'Blood clots are a sign of this tumor. No line says how they are treated.',
        clinical: 'Venous thrombosis belongs to the triad; no line says how it is treated.',
      },
      ask: { plain: 'What do we do about blood clots?', clinical: 'Thrombosis: prevention and treatment?' },
      cites: [diagnosis$('venous thrombosis comprise a virtually diagnostic triad')],
    },
  },
  next: [toMetastatic, toRecurrent, toWorkUp],
  type: 'parallel',
  states: {
    howMany: { kind: 'question', asks: 'how-many' },
    part: { kind: 'question', asks: 'part' },
    sizeWord: { kind: 'question', asks: 'size-word' },
    enucleationPossible: { kind: 'question', asks: 'enucleation-possible' },
    metastases: { kind: 'question', asks: 'metastases' },
    resectable: { kind: 'question', asks: 'resectable' },
    hepaticDominant: { kind: 'question', asks: 'hepatic-dominant-and-symptomatic' },
    list: {
      kind: 'options',
      says: { plain: 'Listed for a glucagonoma', clinical: 'Glucagonoma' },
      offers: [
        'glucagonoma.tumor-removal',
        'glucagonoma.pancreatoduodenectomy',
        'glucagonoma.distal-pancreatectomy',
        'glucagonoma.body-and-tail-removal',
        'glucagonoma.cancer-removal',
        'glucagonoma.ablation',
        'glucagonoma.combination-chemotherapy',
        'glucagonoma.hormone-therapy',
        'glucagonoma.hepatic-arterial-occlusion',
        'glucagonoma.chemoembolization',
      ],
    },
  },
});
