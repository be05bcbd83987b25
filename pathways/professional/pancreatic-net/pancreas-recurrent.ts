import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { gates } from '../../gates.ts';
import { forHepaticDominant, hepaticDominant, littleEvidence, noOrYes, toMetastatic } from './shared.ts';
import { pdqPancreaticNetProfessional } from './source.ts';
import { pancreaticNet } from './summary.ts';

const recurrent$ = citing(pdqPancreaticNetProfessional, 'recurrent');

const inLiver = { fact: 'liver-metastases', in: ['yes'] } as const;
const symptomaticLiver = { fact: 'hepatic-dominant-and-symptomatic', in: ['yes'] } as const;

const intraArterial = recurrent$('is a consideration for patients with liver metastases');
const continuous = recurrent$('may benefit from continuous-infusion intra-arterial chemotherapy or procedures');
const occlusion = recurrent$('hepatic arterial blood flow to metastases (hepatic arterial');
const withSystemic = recurrent$('Such treatment may also be combined with systemic');
const resection = recurrent$('re-resection of metastatic lesions may offer palliation, when');
const noneEstablished = recurrent$('There is no established therapy for pancreatic neuroendocrine');

const activity = {
  plain: '"biological or palliative activity": it does something against the tumor or its symptoms',
  clinical: '"biological or palliative activity"',
} as const;
const mayBenefit = {
  plain: '"may benefit"; it may go together with chemotherapy',
  clinical: '"may benefit"; may be combined with systemic chemotherapy',
} as const;

export const pancreasRecurrent = pathway({
  id: 'pancreas-recurrent',
  summary: pancreaticNet,
  title: { plain: 'Pancreas: it came back or grows', clinical: 'Recurrent or progressive pancreatic NET' },
  intro: {
    plain: 'For all types of tumor in the pancreas, after earlier treatment. Answer in any order.',
    clinical: 'After previous therapy, for all types: surgery, liver artery, systemic agents.',
  },
  listing: {
    group: 'spread',
    order: 122,
    name: { plain: 'Pancreas: it came back or grows', clinical: 'Pancreas: recurrent or progressive' },
  },
  also: ['recurrent pancreatic NET', 'progressive pancreatic NET', 'recurrent islet cell tumor'],
  gate: gates.cameBack,
  sections: ['recurrent'],
  questions: {
    'resection-feasible': {
      name: { plain: 'More surgery can be done', clinical: 'Re-resection feasible' },
      as: { plain: 'more surgery can be done', clinical: 're-resection feasible' },
      asks: {
        plain: 'Can surgery be done again, where it came back or on the spread?',
        clinical: 'Re-resection technically feasible, local or metastatic?',
      },
      whoKnows: { plain: 'The surgeon.', clinical: 'Surgeon.' },
      answers: noOrYes,
      cites: [resection],
    },
    'liver-metastases': {
      name: { plain: 'Spread in the liver', clinical: 'Liver metastases' },
      asks: { plain: 'Is there spread in the liver?', clinical: 'Liver metastases?' },
      answers: noOrYes,
      cites: [intraArterial],
    },
    'hepatic-dominant-and-symptomatic': { ...hepaticDominant, cites: [continuous] },
  },
  options: {
    'pancreas-recurrent.re-resection': {
      says: { plain: 'Surgery again', clinical: 'Re-resection' },
      detail: {
        plain: 'Where it came back, or on the spread.',
        clinical: 'Of local recurrence or of metastatic lesions.',
      },
      strength: {
        plain: '"may offer palliation": it may ease symptoms',
        clinical: '"may offer palliation, when technically feasible"',
      },
      lines: [
        {
          for: { plain: 'a tumor on which surgery can be done again', clinical: 'where technically feasible' },
          when: { fact: 'resection-feasible', in: ['yes'] },
          cites: [resection],
        },
      ],
    },
    'pancreas-recurrent.regional-chemotherapy': {
      says: { plain: 'Chemotherapy into the artery of the liver', clinical: 'Intra-arterial chemotherapy' },
      lines: [
        {
          for: { plain: 'spread in the liver', clinical: 'liver metastases' },
          when: inLiver,
          strength: '"is a consideration"',
          cites: [intraArterial],
        },
        {
          for: forHepaticDominant,
          when: symptomaticLiver,
          strength: {
            plain: 'Mostly in the liver, with symptoms: "may benefit", as a steady flow.',
            clinical: 'Hepatic-dominant: "may benefit", as continuous infusion.',
          },
          cites: [continuous],
        },
      ],
    },
    'pancreas-recurrent.hepatic-arterial-occlusion': {
      says: {
        plain: 'Blocking the blood flow to the liver tumors',
        clinical: 'Hepatic arterial occlusion with embolization',
      },
      strength: mayBenefit,
      lines: [{ for: forHepaticDominant, when: symptomaticLiver, cites: [occlusion, withSystemic] }],
    },
    'pancreas-recurrent.chemoembolization': {
      says: {
        plain: 'Blocking the blood flow to the liver tumors, with a cancer drug',
        clinical: 'Hepatic arterial occlusion with chemoembolization',
      },
      strength: mayBenefit,
      lines: [{ for: forHepaticDominant, when: symptomaticLiver, cites: [occlusion, withSystemic] }],
    },
    'pancreas-recurrent.hormone-therapy': {
      says: { plain: 'Hormone drug (somatostatin analog)', clinical: 'Somatostatin analog' },
      strength: activity,
      lines: [{ cites: [recurrent$('including: Somatostatin analogues. Radiolabeled somatostatin analogues')] }],
    },
    'pancreas-recurrent.radiolabeled-somatostatin-analog': {
      says: { plain: 'Radioactive hormone drug', clinical: 'Radiolabeled somatostatin analog' },
      strength: activity,
      lines: [{ cites: [recurrent$('Somatostatin analogues. Radiolabeled somatostatin analogues')] }],
    },
    'pancreas-recurrent.tyrosine-kinase-inhibitor': {
      says: { plain: 'Targeted drug: tyrosine kinase inhibitor', clinical: 'Tyrosine kinase inhibitor' },
      detail: { plain: 'The text names sunitinib.', clinical: 'Named as an example: sunitinib.' },
      strength: activity,
      lines: [{ cites: [recurrent$('Tyrosine kinase inhibitors (e.g., sunitinib)')] }],
    },
    'pancreas-recurrent.temozolomide': {
      says: { plain: 'Temozolomide, a chemotherapy drug', clinical: 'Temozolomide' },
      strength: activity,
      lines: [{ cites: [recurrent$('sunitinib). Temozolomide. Vascular endothelial growth factor')] }],
    },
    'pancreas-recurrent.vegf-pathway-inhibitor': {
      says: {
        plain: 'Targeted drug: against the growth of vessels (VEGF pathway)',
        clinical: 'VEGF pathway inhibitor',
      },
      strength: activity,
      lines: [{ cites: [recurrent$('Vascular endothelial growth factor pathway inhibitors')] }],
    },
    'pancreas-recurrent.mtor-inhibitor': {
      says: { plain: 'Targeted drug: mTOR inhibitor', clinical: 'mTOR inhibitor' },
      detail: { plain: 'The text names everolimus.', clinical: 'Named as an example: everolimus.' },
      strength: activity,
      lines: [{ cites: [recurrent$('Mammalian target of rapamycin inhibitors (e.g., everolimus)')] }],
    },
  },
  notices: {
    'no-established-therapy': {
      says: {
        plain:
          'The text says that no treatment is established here. It depends on the tumor, on earlier treatment, on the place and on the person.',
        clinical:
          'In the words of the text, "no established therapy": the choice depends on the cancer, previous treatment, site and the individual patient.',
      },
      tone: 'unclear',
      cites: [noneEstablished, recurrent$('Deciding on further treatment depends on many factors')],
    },
    'little-high-level-evidence': littleEvidence,
  },
  gaps: {
    'no-order-among-systemic': {
      says: {
        plain: 'The text gives no order among the drugs.',
        clinical: 'No order among the systemic agents.',
      },
      ask: { plain: 'Which drug comes first, and why?', clinical: 'Sequence of systemic agents?' },
      cites: [recurrent$('including: Somatostatin analogues. Radiolabeled somatostatin analogues')],
    },
  },
  next: [
    { to: 'gastrinoma', says: 'Gastrinoma' },
    { to: 'insulinoma', says: 'Insulinoma' },
    { to: 'glucagonoma', says: 'Glucagonoma' },
    { to: 'pancreas-other', says: { plain: 'Other types', clinical: 'VIPoma, somatostatinoma, other' } },
    toMetastatic,
  ],
  type: 'parallel',
  states: {
    resectionFeasible: { kind: 'question', asks: 'resection-feasible' },
    liverMetastases: { kind: 'question', asks: 'liver-metastases' },
    hepaticDominant: { kind: 'question', asks: 'hepatic-dominant-and-symptomatic' },
    list: {
      kind: 'options',
      says: { plain: 'Listed if it came back or grows', clinical: 'Recurrent or progressive' },
      offers: [
        'pancreas-recurrent.re-resection',
        'pancreas-recurrent.regional-chemotherapy',
        'pancreas-recurrent.hepatic-arterial-occlusion',
        'pancreas-recurrent.chemoembolization',
        'pancreas-recurrent.hormone-therapy',
        'pancreas-recurrent.radiolabeled-somatostatin-analog',
        'pancreas-recurrent.tyrosine-kinase-inhibitor',
        'pancreas-recurrent.temozolomide',
        'pancreas-recurrent.vegf-pathway-inhibitor',
        'pancreas-recurrent.mtor-inhibitor',
      ],
    },
  },
});
