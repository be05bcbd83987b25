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

const insulinoma$ = citing(pdqPancreaticNetProfessional, 'insulinoma');

const smallLine = insulinoma$('Single, small lesion in the head or tail');
const largeHeadLine = insulinoma$('pancreas that is not amenable to enucleation');
const largeLine = insulinoma$('Single, large lesion in the body/tail');
const multipleLine = insulinoma$('Multiple lesions (may occur in 10% of patients');
const multipleSurgery = insulinoma$('Distal pancreatectomy with enucleation of tumors in the');
const spreadLine = insulinoma$('Metastatic lesions in lymph nodes or distant sites');
const ablationLine = insulinoma$('Consider radiofrequency or cryosurgical ablation, if not resectable');
const chemotherapyLine = insulinoma$('Combination chemotherapy. Pharmacological palliation: diazoxide');
const hepaticLine = insulinoma$('Patients with hepatic-dominant disease and substantial symptoms caused');
const withSystemic = insulinoma$('combined with systemic chemotherapy in selected patients');
const ofChoice = insulinoma$('is the treatment of choice when possible');

export const insulinoma = pathway({
  id: 'insulinoma',
  summary: pancreaticNet,
  title: { plain: 'Insulinoma', clinical: 'Insulinoma' },
  intro: {
    plain: 'A tumor that makes insulin. Number, place, size in words and spread decide. Answer in any order.',
    clinical: 'The lists turn on number, part, the word for size, and on what can be resected.',
  },
  listing: { group: 'site', order: 93, name: 'Insulinoma' },
  also: ['insulinomas', 'pancreatic insulinoma'],
  sections: ['insulinoma'],
  questions: {
    'how-many': { ...howMany, cites: [smallLine, multipleLine] },
    part: { ...part, cites: [smallLine, largeLine] },
    'size-word': { ...sizeWord, cites: [smallLine, largeLine] },
    'enucleation-possible': { ...enucleationPossible, cites: [largeHeadLine] },
    metastases: { ...metastases, cites: [spreadLine] },
    resectable: { ...resectable, cites: [ablationLine] },
    'hepatic-dominant-and-symptomatic': { ...hepaticDominant, cites: [hepaticLine] },
  },
  options: {
    'insulinoma.tumor-removal': {
      says: { plain: 'Surgery to take out the tumor alone', clinical: 'Enucleation' },
      strength: '"if feasible"',
      lines: [{ for: forSmall, when: smallEnucleable, cites: [smallLine, ofChoice] }],
    },
    'insulinoma.pancreatoduodenectomy': {
      says: {
        plain: 'Surgery to take out the duodenum with the head of the pancreas',
        clinical: 'Pancreaticoduodenectomy',
      },
      lines: [{ for: forLargeHead, when: largeHead, cites: [largeHeadLine] }],
    },
    'insulinoma.distal-pancreatectomy': {
      says: { plain: 'Surgery to take out the body and tail', clinical: 'Distal pancreatectomy' },
      lines: [{ for: forLargeBodyOrTail, when: largeBodyOrTail, cites: [largeLine] }],
    },
    'insulinoma.head-tumors-and-body-tail-removal': {
      says: {
        plain: 'Surgery to take out the body and tail, and the tumors in the head alone',
        clinical: 'Distal pancreatectomy, with enucleation in the head',
      },
      lines: [
        {
          for: { plain: 'more than one tumor', clinical: 'multiple lesions' },
          when: multiple,
          cites: [multipleSurgery, multipleLine],
        },
      ],
    },
    'insulinoma.cancer-removal': {
      says: { plain: 'Surgery on the spread', clinical: 'Resection of metastatic lesions' },
      strength: '"when possible"',
      lines: [
        { for: forSpreadResectable, when: spreadResectable, cites: [spreadLine, insulinoma$('Resect when possible')] },
      ],
    },
    'insulinoma.ablation': {
      says: { plain: 'Heat or cold against the tumors', clinical: 'Ablation: radiofrequency or cryosurgical' },
      strength: { plain: '"consider": a thought to weigh', clinical: '"consider"' },
      lines: [{ for: forSpreadUnresectable, when: spreadUnresectable, cites: [spreadLine, ablationLine] }],
    },
    'insulinoma.combination-chemotherapy': {
      says: { plain: 'Chemotherapy with more than one drug', clinical: 'Combination chemotherapy' },
      lines: [{ for: forUnresectable, when: unresectable, cites: [chemotherapyLine] }],
    },
    'insulinoma.insulin-lowering-drug': {
      says: { plain: 'Drug that lowers insulin', clinical: 'Diazoxide (pharmacological palliation)' },
      detail: {
        plain: 'The drug is diazoxide. It is listed to ease symptoms.',
        clinical: 'The dose in the text is not carried here.',
      },
      lines: [
        {
          for: forUnresectable,
          when: unresectable,
          cites: [insulinoma$('Pharmacological palliation: diazoxide'), chemotherapyLine],
        },
      ],
    },
    'insulinoma.hormone-therapy': {
      says: { plain: 'Hormone drug (somatostatin analog)', clinical: 'Somatostatin analog' },
      lines: [{ for: forUnresectable, when: unresectable, cites: [insulinoma$('Somatostatin analogue therapy')] }],
    },
    'insulinoma.hepatic-arterial-occlusion': {
      says: {
        plain: 'Blocking the blood flow to the liver tumors',
        clinical: 'Hepatic arterial occlusion with embolization',
      },
      strength: withChemotherapy,
      lines: [{ for: forHepaticDominant, when: symptomaticLiver, cites: [hepaticLine, withSystemic] }],
    },
    'insulinoma.chemoembolization': {
      says: {
        plain: 'Blocking the blood flow to the liver tumors, with a cancer drug',
        clinical: 'Hepatic arterial occlusion with chemoembolization',
      },
      strength: withChemotherapy,
      lines: [{ for: forHepaticDominant, when: symptomaticLiver, cites: [hepaticLine, withSystemic] }],
    },
  },
  notices: {
    'excision-of-choice': {
      says: {
        plain:
          'Where a cure is possible, the text calls surgery "the treatment of choice", open or through small cuts.',
        clinical: 'Curative excision, by laparotomy or laparoscopy, is called "the treatment of choice when possible".',
      },
      cites: [ofChoice],
    },
    'open-when-malignancy-suspected': {
      says: {
        plain:
          'If the tumor may be malignant, surgery is open. Lymph nodes are taken out in one piece with it, if there is no distant spread.',
        clinical:
          'Open approach where malignancy is suspected: en bloc lymphadenectomy is done for malignant tumors without distant metastases.',
      },
      cites: [insulinoma$('open surgical approach is used if the tumor')],
    },
    'little-high-level-evidence': littleEvidenceForSurgery,
  },
  gaps: lesionGaps(smallLine, largeHeadLine),
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
      says: { plain: 'Listed for an insulinoma', clinical: 'Insulinoma' },
      offers: [
        'insulinoma.tumor-removal',
        'insulinoma.pancreatoduodenectomy',
        'insulinoma.distal-pancreatectomy',
        'insulinoma.head-tumors-and-body-tail-removal',
        'insulinoma.cancer-removal',
        'insulinoma.ablation',
        'insulinoma.combination-chemotherapy',
        'insulinoma.insulin-lowering-drug',
        'insulinoma.hormone-therapy',
        'insulinoma.hepatic-arterial-occlusion',
        'insulinoma.chemoembolization',
      ],
    },
  },
});
