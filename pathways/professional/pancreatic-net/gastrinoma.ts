import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import {
  forHepaticDominant,
  hepaticDominant,
  littleEvidenceForSurgery,
  noOrYes,
  toMetastatic,
  toRecurrent,
  toWorkUp,
  withChemotherapy,
} from './shared.ts';
import { pdqPancreaticNetProfessional } from './source.ts';
import { pancreaticNet } from './summary.ts';

const diagnosis$ = citing(pdqPancreaticNetProfessional, 'diagnosis-gastrinoma');
const diagnostics$ = citing(pdqPancreaticNetProfessional, 'diagnostics');
const gastrinoma$ = citing(pdqPancreaticNetProfessional, 'gastrinoma');

const inHead = { fact: 'pancreas-tumors', in: ['one-in-head'] } as const;
const several = { fact: 'pancreas-tumors', in: ['several'] } as const;
const residual = { all: [several, { fact: 'residual-disease', in: ['yes'] }] } as const;
const notFound = {
  all: [
    { fact: 'pancreas-tumors', in: ['none-found'] },
    { fact: 'duodenal-tumors', in: ['no'] },
  ],
} as const;
const inDuodenum = { fact: 'duodenal-tumors', in: ['yes'] } as const;
const inLiver = { fact: 'liver-metastases', in: ['yes'] } as const;
const metastatic = { any: [inLiver, { fact: 'metastases-elsewhere', in: ['yes'] }] } as const;
const refractory = { fact: 'refractory', in: ['yes'] } as const;
const symptomaticLiver = { fact: 'hepatic-dominant-and-symptomatic', in: ['yes'] } as const;

const headLine = gastrinoma$('Single lesion in the head of the pancreas');
const duodenumLine = gastrinoma$('Single or multiple lesions in the duodenum');
const residualLine = gastrinoma$('If residual disease is present, parietal cell vagotomy');
const severalGastrectomy = gastrinoma$('introduction of current therapies). No tumor found');
const notFoundLine = gastrinoma$('No tumor found: Parietal cell vagotomy and cimetidine');
const metastaticLine = gastrinoma$('disease or disease refractory to surgery and cimetidine');
const hepaticLine = gastrinoma$('Patients with hepatic-dominant disease and substantial symptoms caused');
const withSystemic = gastrinoma$('combined with systemic chemotherapy in selected patients');
const series = gastrinoma$('series of 212 patients with Zollinger-Ellison syndrome');
const longTerm = gastrinoma$('associated with long-term cure or disease control');

const forHead = { plain: 'one tumor in the pancreas, in its head', clinical: 'a single lesion in the head' } as const;
const forResidual = {
  plain: 'several tumors in the pancreas, with some left after surgery',
  clinical: 'multiple lesions in the pancreas with residual disease',
} as const;
const forNotFound = { plain: 'no tumor found', clinical: 'no tumor found, neither pancreas nor duodenum' } as const;
const forLiver = { plain: 'spread in the liver', clinical: 'liver metastases' } as const;
const forMetastatic = { plain: 'spread, to the liver or elsewhere', clinical: 'metastatic disease' } as const;
const forRefractory = {
  plain: 'disease that surgery and acid drugs do not hold',
  clinical: 'disease refractory to surgery and acid drugs',
} as const;

export const gastrinoma = pathway({
  id: 'gastrinoma',
  summary: pancreaticNet,
  title: { plain: 'Gastrinoma', clinical: 'Gastrinoma' },
  intro: {
    plain: 'A tumor that makes gastrin. Where tumors were found and how far they spread decide. Answer in any order.',
    clinical: 'The lists turn on what was found in pancreas and duodenum, on metastases, and on symptoms.',
  },
  listing: { group: 'site', order: 92, name: 'Gastrinoma' },
  also: ['gastrinomas', 'Zollinger-Ellison tumor', 'pancreatic gastrinoma'],
  sections: ['gastrinoma'],
  questions: {
    'pancreas-tumors': {
      name: { plain: 'Tumors in the pancreas', clinical: 'Pancreas' },
      asks: { plain: 'What was found in the pancreas?', clinical: 'Lesions in the pancreas?' },
      means: {
        plain: 'By tests before surgery or in surgery. Tumors outside the pancreas are asked for on their own.',
        clinical: 'By preoperative localization and at exploration.',
      },
      whoKnows: { plain: 'The surgeon, or the scan report.', clinical: 'Localization studies, operative report.' },
      answers: {
        'one-in-head': {
          says: { plain: 'One tumor, in the head', clinical: 'Single, in the head' },
          short: { plain: 'One in the head', clinical: 'One in head' },
          as: { plain: 'one in the head', clinical: 'one in head' },
        },
        'one-in-body-or-tail': {
          says: { plain: 'One tumor, in the body or tail', clinical: 'Single, in body or tail' },
          short: { plain: 'One in body or tail', clinical: 'One in body/tail' },
          as: { plain: 'one in body or tail', clinical: 'one in body/tail' },
        },
        several: {
          says: { plain: 'Several tumors', clinical: 'Multiple' },
          as: { plain: 'several', clinical: 'multiple' },
        },
        'none-found': {
          says: { plain: 'Looked for, none found there', clinical: 'None found there' },
          short: { plain: 'None found', clinical: 'None found' },
          as: { plain: 'none in the pancreas', clinical: 'none in pancreas' },
        },
      },
      cites: [headLine, notFoundLine, gastrinoma$('often depends on the results of preoperative localization')],
    },
    'duodenal-tumors': {
      name: { plain: 'Tumors in the duodenum', clinical: 'Duodenum' },
      as: { plain: 'duodenal tumor', clinical: 'duodenal lesions' },
      asks: {
        plain: 'Are there tumors in the duodenum, the first part of the small bowel?',
        clinical: 'Lesions in the duodenum, single or multiple?',
      },
      answers: {
        no: { says: 'No', as: { plain: 'none in the duodenum', clinical: 'none in duodenum' } },
        yes: { says: 'Yes' },
      },
      cites: [duodenumLine],
    },
    'residual-disease': {
      name: { plain: 'Tumor left after surgery', clinical: 'Residual disease' },
      as: { plain: 'tumor left', clinical: 'residual disease' },
      asks: {
        plain: 'Several tumors: is some tumor left after surgery?',
        clinical: 'Multiple lesions: residual disease after resection?',
      },
      means: {
        plain: 'It counts only with several tumors in the pancreas. "No" is also for no surgery yet.',
        clinical: 'Counts only with multiple lesions in the pancreas. "No" also where nothing was resected yet.',
      },
      answers: {
        no: {
          says: { plain: 'No, or no surgery yet', clinical: 'No, or not resected yet' },
          short: 'No',
        },
        yes: { says: 'Yes' },
      },
      cites: [residualLine],
    },
    'liver-metastases': {
      name: { plain: 'Spread in the liver', clinical: 'Liver metastases' },
      asks: { plain: 'Has it spread to the liver?', clinical: 'Liver metastases?' },
      answers: noOrYes,
      cites: [gastrinoma$('Liver resection where possible')],
    },
    'metastases-elsewhere': {
      name: { plain: 'Spread elsewhere', clinical: 'Other metastases' },
      asks: { plain: 'Has it spread to another distant part?', clinical: 'Metastases outside the liver?' },
      means: {
        plain: 'Lymph nodes near by have no line in this list.',
        clinical: 'Regional nodes alone have no line in this section.',
      },
      answers: noOrYes,
      cites: [metastaticLine],
    },
    refractory: {
      name: { plain: 'Not held by treatment', clinical: 'Refractory' },
      asks: {
        plain: 'Does it go on in spite of surgery and drugs against acid?',
        clinical: 'Refractory to surgery and acid drugs?',
      },
      answers: noOrYes,
      cites: [metastaticLine],
    },
    'hepatic-dominant-and-symptomatic': { ...hepaticDominant, cites: [hepaticLine] },
    'peptic-symptoms': {
      name: { plain: 'Symptoms from acid', clinical: 'Peptic symptoms' },
      asks: { plain: 'Are there symptoms from stomach acid?', clinical: 'Peptic symptoms?' },
      answers: noOrYes,
      cites: [gastrinoma$('may aid in control of peptic symptoms')],
    },
  },
  options: {
    'gastrinoma.tumor-removal': {
      says: { plain: 'Surgery to take out the tumor alone', clinical: 'Enucleation' },
      strength: {
        plain: 'the introduction adds "if technically feasible": if it can be done',
        clinical: 'listed; "if technically feasible" in the introduction',
      },
      lines: [
        {
          for: forHead,
          when: inHead,
          cites: [headLine, gastrinoma$('Enucleation. Parietal cell vagotomy and cimetidine'), longTerm],
        },
      ],
    },
    'gastrinoma.nerve-surgery-with-acid-drug': {
      says: {
        plain: 'Surgery to cut nerves to the cells that make acid, with a drug against acid',
        clinical: 'Parietal cell vagotomy with an acid-lowering drug',
      },
      detail: {
        plain: 'The text names one older kind of drug against acid here, an H2 blocker.',
        clinical: 'The text names an H2 blocker here, and proton pump inhibitors further on.',
      },
      lines: [
        {
          for: forHead,
          when: inHead,
          cites: [headLine, gastrinoma$('Enucleation. Parietal cell vagotomy and cimetidine')],
        },
        { for: forResidual, when: residual, cites: [residualLine] },
        { for: forNotFound, when: notFound, cites: [notFoundLine] },
      ],
    },
    'gastrinoma.stomach-removal': {
      says: { plain: 'Surgery to take out the whole stomach', clinical: 'Total gastrectomy' },
      strength: {
        plain: '"rarely used" with the treatments of today',
        clinical: '"rarely used with the introduction of current therapies"',
      },
      figures: [
        {
          says: {
            plain: 'Of 212 people with Zollinger-Ellison syndrome, 2.3 of 100 had their stomach taken out.',
            clinical: 'Series of 212 with Zollinger-Ellison syndrome: total gastrectomy in 2.3%.',
          },
          cites: [series],
        },
      ],
      lines: [
        {
          for: forHead,
          when: inHead,
          cites: [headLine, gastrinoma$('introduction of current therapies). Single or multiple lesions')],
        },
        { for: forResidual, when: residual, cites: [severalGastrectomy] },
        {
          for: forNotFound,
          when: notFound,
          cites: [gastrinoma$('introduction of current therapies). Liver metastases')],
        },
        {
          for: {
            plain: 'several tumors only as an open point: the line may mean those with some left after surgery',
            clinical: 'multiple lesions without residual disease only as an open point: a bullet of its own',
          },
          when: several,
          open: true,
          cites: [severalGastrectomy],
        },
      ],
    },
    'gastrinoma.body-or-tail-removal': {
      says: { plain: 'Surgery to take out body or tail of the pancreas', clinical: 'Resection of body/tail' },
      lines: [
        {
          for: { plain: 'one tumor in the body or tail', clinical: 'a single lesion in body or tail' },
          when: { fact: 'pancreas-tumors', in: ['one-in-body-or-tail'] },
          cites: [gastrinoma$('Resection of body/tail. Multiple lesions in the pancreas')],
        },
        {
          for: { plain: 'several tumors in the pancreas', clinical: 'multiple lesions in the pancreas' },
          when: several,
          cites: [gastrinoma$('Resection of body/tail. If residual disease is present')],
        },
      ],
    },
    'gastrinoma.pancreatoduodenectomy': {
      says: {
        plain: 'Surgery to take out the duodenum with the head of the pancreas',
        clinical: 'Pancreatoduodenectomy',
      },
      lines: [
        {
          for: { plain: 'tumors in the duodenum, one or several', clinical: 'lesions in the duodenum' },
          when: inDuodenum,
          cites: [duodenumLine, gastrinoma$('Pancreatoduodenectomy. Single lesion in the body/tail')],
        },
      ],
    },
    'gastrinoma.liver-resection': {
      says: { plain: 'Surgery on the spread in the liver', clinical: 'Liver resection' },
      detail: {
        plain: 'Taking out tumors, those in the liver too, goes with long control or cure, the text says.',
        clinical: 'Excision, of liver metastases too, is associated with long-term cure or control.',
      },
      strength: '"where possible"',
      lines: [{ for: forLiver, when: inLiver, cites: [gastrinoma$('Liver resection where possible'), longTerm] }],
    },
    'gastrinoma.ablation': {
      says: { plain: 'Heat or cold against the liver tumors', clinical: 'Ablation: radiofrequency or cryosurgical' },
      lines: [
        { for: forLiver, when: inLiver, cites: [gastrinoma$('Radiofrequency ablation or cryosurgical ablation')] },
      ],
    },
    'gastrinoma.chemoembolization': {
      says: {
        plain: 'Blocking the blood flow to the liver tumors, with a cancer drug',
        clinical: 'Chemoembolization of the liver',
      },
      lines: [
        { for: forLiver, when: inLiver, cites: [gastrinoma$('Chemoembolization of liver')] },
        {
          for: forHepaticDominant,
          when: symptomaticLiver,
          strength: withChemotherapy,
          cites: [hepaticLine, withSystemic],
        },
      ],
    },
    'gastrinoma.hepatic-arterial-occlusion': {
      says: {
        plain: 'Blocking the blood flow to the liver tumors',
        clinical: 'Hepatic arterial occlusion with embolization',
      },
      strength: withChemotherapy,
      lines: [{ for: forHepaticDominant, when: symptomaticLiver, cites: [hepaticLine, withSystemic] }],
    },
    'gastrinoma.chemotherapy': {
      says: 'Chemotherapy',
      lines: [
        {
          for: forMetastatic,
          when: metastatic,
          cites: [metastaticLine, gastrinoma$('Chemotherapy Somatostatin analogue therapy')],
        },
        { for: forRefractory, when: refractory, cites: [metastaticLine] },
      ],
    },
    'gastrinoma.hormone-therapy': {
      says: { plain: 'Hormone drug (somatostatin analog)', clinical: 'Somatostatin analog' },
      lines: [
        {
          for: forMetastatic,
          when: metastatic,
          cites: [metastaticLine, gastrinoma$('Somatostatin analogue therapy')],
        },
        { for: forRefractory, when: refractory, cites: [metastaticLine] },
      ],
    },
    'gastrinoma.acid-lowering-drug': {
      says: { plain: 'Drug against stomach acid', clinical: 'Proton pump inhibitor or H2 blocker' },
      detail: {
        plain: 'With these drugs the flood of acid can mostly be held.',
        clinical: 'In their era the hypersecretion "can usually be controlled".',
      },
      strength: '"may aid in control"',
      lines: [
        {
          for: { plain: 'symptoms from stomach acid', clinical: 'peptic symptoms' },
          when: { fact: 'peptic-symptoms', in: ['yes'] },
          cites: [
            gastrinoma$('may aid in control of peptic symptoms'),
            gastrinoma$('excessive gastrin production can usually be controlled'),
          ],
        },
      ],
    },
  },
  notices: {
    'pancreas-and-duodenum-together': {
      says: {
        plain: 'Tumors in both places: two lines hold. The text does not say how they go together.',
        clinical: 'Lesions in pancreas and duodenum: two lines hold; the text does not discuss them together.',
      },
      when: {
        all: [{ fact: 'pancreas-tumors', in: ['one-in-head', 'one-in-body-or-tail', 'several'] }, inDuodenum],
      },
      tone: 'unclear',
      cites: [headLine, duodenumLine],
    },
    'total-gastrectomy-bullet': {
      says: {
        plain:
          'With several tumors, taking out the stomach is a line of its own. It comes after the one on tumor left behind. Does it mean only that case? The text does not say. So it is left open.',
        clinical:
          'Under multiple lesions, total gastrectomy is a bullet of its own after the one on residual disease. Whether it shares that condition is not said: without residual disease it depends.',
      },
      when: { all: [several, { fact: 'residual-disease', in: ['no'] }] },
      tone: 'unclear',
      cites: [residualLine, severalGastrectomy],
    },
    'mostly-outside-the-pancreas': {
      says: {
        plain:
          'Of 100 such tumors, 85 lie in a region called the gastrinoma triangle. The text gives 40 on the surface of the pancreas, 40 outside it and 15 within. These do not add up to 100.',
        clinical:
          '85% lie in the gastrinoma triangle. Shares as the text gives them: 40% on the surface of the pancreas, 40% outside, 15% within its substance; together 95%.',
      },
      cites: [gastrinoma$('of these tumors are found in the gastrinoma')],
    },
    'outcome-of-the-syndrome': {
      says: {
        plain:
          'In a series of 212 people with Zollinger-Ellison syndrome, followed for about 14 years, nobody died of acid. 32 of 100 died, half of them of the syndrome, mostly of spread in the liver.',
        clinical:
          '212 with Zollinger-Ellison syndrome, median 13.8 years: none died of acid hypersecretion; 32% died, half of the 67 from ZES-related causes, liver metastases above all. Bone or liver metastases and ectopic Cushing syndrome predicted shorter survival.',
      },
      cites: [
        series,
        gastrinoma$('only 50% of the 67 deaths were attributable'),
        gastrinoma$('of ectopic Cushing syndrome during the study period'),
      ],
    },
    'little-high-level-evidence': littleEvidenceForSurgery,
  },
  gaps: {
    'three-items-no-order': {
      says: {
        plain: 'Three items stand for one tumor in the head. The text gives no order and no rule.',
        clinical: 'Three items for a single lesion in the head, without order or criterion.',
      },
      ask: { plain: 'How do you choose between the three?', clinical: 'Which criterion decides among the three?' },
      when: inHead,
      cites: [headLine],
    },
    'nodes-only-no-line': {
      says: {
        plain: 'The list has no line for spread to lymph nodes alone.',
        clinical: 'Metastases to regional nodes alone are not named.',
      },
      cites: [metastaticLine],
    },
    'men1-no-branch': {
      says: {
        plain: 'With MEN1, surgery cures less often. No line of this list asks for MEN1.',
        clinical: 'MEN1 (15% to 35%): less likely to be cured by resection; no line of the list asks for it.',
      },
      cites: [
        diagnosis$('15% to 35% of gastrinomas are associated with'),
        diagnostics$('less likely to be cured by pancreatic resection'),
      ],
    },
  },
  next: [
    toMetastatic,
    toRecurrent,
    toWorkUp,
    {
      to: 'duodenum',
      says: {
        plain: 'Duodenum: another summary, on tumors of the gut',
        clinical: 'Duodenum: another summary, on GI NET',
      },
      when: inDuodenum,
    },
    {
      to: 'stomach',
      says: {
        plain: 'Stomach, type 2: another summary, on tumors of the gut',
        clinical: 'Stomach, type II: another summary, on GI NET',
      },
    },
  ],
  type: 'parallel',
  states: {
    pancreasTumors: { kind: 'question', asks: 'pancreas-tumors' },
    duodenalTumors: { kind: 'question', asks: 'duodenal-tumors' },
    residualDisease: { kind: 'question', asks: 'residual-disease', optional: true },
    liverMetastases: { kind: 'question', asks: 'liver-metastases' },
    metastasesElsewhere: { kind: 'question', asks: 'metastases-elsewhere' },
    refractory: { kind: 'question', asks: 'refractory' },
    hepaticDominant: { kind: 'question', asks: 'hepatic-dominant-and-symptomatic' },
    pepticSymptoms: { kind: 'question', asks: 'peptic-symptoms' },
    list: {
      kind: 'options',
      says: { plain: 'Listed for a gastrinoma', clinical: 'Gastrinoma' },
      offers: [
        'gastrinoma.tumor-removal',
        'gastrinoma.nerve-surgery-with-acid-drug',
        'gastrinoma.stomach-removal',
        'gastrinoma.body-or-tail-removal',
        'gastrinoma.pancreatoduodenectomy',
        'gastrinoma.liver-resection',
        'gastrinoma.ablation',
        'gastrinoma.chemoembolization',
        'gastrinoma.hepatic-arterial-occlusion',
        'gastrinoma.chemotherapy',
        'gastrinoma.hormone-therapy',
        'gastrinoma.acid-lowering-drug',
      ],
    },
  },
});
