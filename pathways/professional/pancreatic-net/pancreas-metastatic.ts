import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { gates } from '../../gates.ts';
import { littleEvidence, noOrYes, toRecurrent } from './shared.ts';
import { pdqPancreaticNetProfessional } from './source.ts';
import { pancreaticNet } from './summary.ts';

const cytoreduction$ = citing(pdqPancreaticNetProfessional, 'cytoreduction');
const diagnostics$ = citing(pdqPancreaticNetProfessional, 'diagnostics');
const fluorouracil$ = citing(pdqPancreaticNetProfessional, 'fluorouracil');
const systemic$ = citing(pdqPancreaticNetProfessional, 'systemic');

const functional = { fact: 'functional', in: ['yes'] } as const;
const resectable = { fact: 'liver-metastases', in: ['resectable'] } as const;
const notCompletely = { fact: 'liver-metastases', in: ['not-completely-resectable'] } as const;
const inLiver = { fact: 'liver-metastases', in: ['resectable', 'not-completely-resectable'] } as const;

const debulking = cytoreduction$('reduction of overall tumor burden through surgical debulking');
const embolization = cytoreduction$('including Gelfoam embolization or transarterial chemoembolization');
const ablations = cytoreduction$('radiofrequency ablation, cryoablation, and percutaneous alcohol ablation');
const withSurgery = cytoreduction$('with or without radiofrequency ablation or cryoablation, has');
const noStudies = cytoreduction$('there are no high-quality studies comparing the various');
const caseSeries = systemic$('the evidence of activity is derived from case');
const abstracts = systemic$('showing an increase in progression-free survival in each');
const inhibitors = systemic$('Tyrosine kinase inhibitors (e.g., sunitinib)');
const mtor = systemic$('Mammalian target of rapamycin inhibitors (e.g., everolimus)');

const forLiver = { plain: 'spread in the liver', clinical: 'liver metastases' } as const;
const forFunctional = { plain: 'a tumor that makes a hormone', clinical: 'functional tumors' } as const;
const reported = '"have been reported"';
const reportedAndWith = {
  plain: '"have been reported"; also together with surgery that cannot take out all',
  clinical: '"have been reported"; also with cytoreductive surgery',
} as const;
const activity = {
  plain: '"biological or palliative activity": it does something against the tumor or its symptoms',
  clinical: '"biological or palliative activity"',
} as const;

export const pancreasMetastatic = pathway({
  id: 'pancreas-metastatic',
  summary: pancreaticNet,
  title: { plain: 'Pancreas: spread to a distant part', clinical: 'Metastatic pancreatic NET' },
  intro: {
    plain: 'The overview of the text, for all types. The list of the type has lines of its own. Answer in any order.',
    clinical: 'The treatment option overview, for all types: cytoreduction, systemic therapy, observation.',
  },
  listing: {
    group: 'spread',
    order: 112,
    name: { plain: 'Pancreas: it has spread', clinical: 'Pancreas: metastatic' },
    note: { plain: 'for all types of tumor in the pancreas', clinical: 'treatment option overview, all types' },
  },
  also: ['metastatic pancreatic NET', 'metastatic islet cell tumor', 'pancreatic liver metastases'],
  gate: gates.spread,
  sections: ['cytoreduction', 'systemic', 'diagnostics', 'fluorouracil'],
  questions: {
    functional: {
      name: { plain: 'Makes a hormone', clinical: 'Functional' },
      asks: { plain: 'Does it make a hormone that causes symptoms?', clinical: 'Functional?' },
      answers: noOrYes,
      cites: [debulking],
    },
    'liver-metastases': {
      name: { plain: 'Spread in the liver', clinical: 'Liver metastases' },
      asks: { plain: 'Is there spread in the liver, and can it be cut out?', clinical: 'Liver metastases?' },
      whoKnows: { plain: 'The surgeon, with the scans.', clinical: 'Liver surgeon, imaging.' },
      answers: {
        none: { says: { plain: 'None in the liver', clinical: 'None' } },
        resectable: {
          says: { plain: 'Yes, and all that can be seen can be cut out', clinical: 'Resectable' },
          short: { plain: 'Can be cut out', clinical: 'Resectable' },
          as: { plain: 'liver spread that can be cut out', clinical: 'resectable in liver' },
        },
        'not-completely-resectable': {
          says: { plain: 'Yes, and not all can be cut out', clinical: 'Not completely resectable' },
          short: { plain: 'Not all can be cut out', clinical: 'Not completely' },
          as: { plain: 'not all in the liver can be cut out', clinical: 'not completely resectable' },
        },
      },
      cites: [
        cytoreduction$('considered to be the standard approach to resectable'),
        cytoreduction$('surgical cytoreduction of unresectable liver metastases is restricted'),
      ],
    },
    indolent: {
      name: { plain: 'Slow', clinical: 'Indolent' },
      asks: { plain: 'Is it growing slowly, with little trouble?', clinical: 'Indolent and slow-growing?' },
      answers: noOrYes,
      cites: [diagnostics$('best therapy may be careful observation, and no')],
    },
    'bone-pain': {
      name: { plain: 'Pain from bones', clinical: 'Bone pain' },
      asks: { plain: 'Is there pain from spread in the bones?', clinical: 'Pain from bone metastases?' },
      answers: noOrYes,
      cites: [diagnostics$('With the exception of pain relief from bone')],
    },
    'advanced-progressive': {
      name: { plain: 'Advanced and growing', clinical: 'Advanced, progressive' },
      as: { plain: 'advanced and growing', clinical: 'advanced progressive' },
      asks: { plain: 'Is it advanced and growing?', clinical: 'Advanced and progressive?' },
      answers: noOrYes,
      cites: [systemic$('Favorable responses have been reported in patients with')],
    },
  },
  options: {
    'pancreas-liver.surgical-resection': {
      says: { plain: 'Surgery on the spread in the liver', clinical: 'Resection of liver metastases' },
      detail: {
        plain: 'People may live long after it, and symptoms may ease. It may be that those who had it were fitter.',
        clinical: 'Long-term survival and symptom relief reported; patient selection may account for it.',
      },
      strength: {
        plain: '"often resected when technically feasible"; surgery is called "the standard approach"',
        clinical: '"often resected when technically feasible"; "the standard approach"',
      },
      evidence: 'C2',
      lines: [
        {
          for: { plain: 'spread in the liver that can be cut out', clinical: 'resectable liver metastases' },
          when: resectable,
          cites: [
            cytoreduction$('liver metastases are often resected when technically feasible'),
            cytoreduction$('all grossly visible liver metastases can be associated'),
            cytoreduction$('considered to be the standard approach to resectable'),
          ],
        },
      ],
    },
    'pancreas-liver.cytoreduction': {
      says: {
        plain: 'Surgery to take out part of the spread in the liver, to ease symptoms',
        clinical: 'Cytoreductive surgery, with or without ablation',
      },
      strength: { plain: '"used to palliate": to ease symptoms', clinical: '"has been used to palliate symptoms"' },
      evidence: 'C2',
      lines: [
        {
          for: {
            plain: 'spread in the liver of which not all can be cut out',
            clinical: 'liver metastases not completely resectable',
          },
          when: notCompletely,
          cites: [withSurgery, cytoreduction$('surgical cytoreduction of unresectable liver metastases is restricted')],
        },
      ],
    },
    'pancreas-liver.embolization': {
      says: { plain: 'Blocking the blood flow to the liver tumors', clinical: 'Embolization (Gelfoam)' },
      strength: reported,
      lines: [{ for: forLiver, when: inLiver, cites: [embolization] }],
    },
    'pancreas-liver.chemoembolization': {
      says: {
        plain: 'Blocking the blood flow to the liver tumors, with a cancer drug',
        clinical: 'Transarterial chemoembolization',
      },
      strength: reported,
      lines: [{ for: forLiver, when: inLiver, cites: [embolization] }],
    },
    'pancreas-liver.radioembolization': {
      says: {
        plain: 'Tiny radioactive beads into the vessels of the liver tumors',
        clinical: 'Radioembolization with microspheres',
      },
      strength: reported,
      lines: [
        { for: forLiver, when: inLiver, cites: [cytoreduction$('radioembolization with radioactive microspheres')] },
      ],
    },
    'pancreas-liver.radiofrequency-ablation': {
      says: { plain: 'Radio waves against the liver tumors', clinical: 'Radiofrequency ablation' },
      strength: reportedAndWith,
      lines: [{ for: forLiver, when: inLiver, cites: [ablations, withSurgery] }],
    },
    'pancreas-liver.cryosurgery': {
      says: { plain: 'Freezing the liver tumors', clinical: 'Cryoablation' },
      strength: reportedAndWith,
      lines: [{ for: forLiver, when: inLiver, cites: [ablations, withSurgery] }],
    },
    'pancreas-liver.alcohol-ablation': {
      says: { plain: 'Alcohol through the skin into the liver tumors', clinical: 'Percutaneous alcohol ablation' },
      strength: reported,
      lines: [{ for: forLiver, when: inLiver, cites: [ablations] }],
    },
    'pancreas-distant.careful-observation': {
      says: { plain: 'Careful watching, with treatment once symptoms need it', clinical: 'Careful observation' },
      detail: {
        plain: 'It stands in the part on tests and not in a list of treatments.',
        clinical: 'Stands under Diagnostics, in no treatment list; no treatment until palliation is required.',
      },
      strength: {
        plain: '"the best therapy may be"',
        clinical: '"the best therapy may be", until palliation is required',
      },
      lines: [
        {
          for: { plain: 'slow spread with little trouble', clinical: 'indolent, slow-growing metastatic tumors' },
          when: { fact: 'indolent', in: ['yes'] },
          cites: [diagnostics$('best therapy may be careful observation, and no')],
        },
      ],
    },
    'pancreas-distant.debulking-resection': {
      says: { plain: 'Surgery to take out as much as can be', clinical: 'Debulking' },
      strength: { plain: '"may be ameliorated": symptoms may ease', clinical: 'symptoms "may be ameliorated"' },
      lines: [
        {
          for: forFunctional,
          when: functional,
          cites: [debulking, diagnostics$('Surgery is the only curative modality and is')],
        },
      ],
    },
    'pancreas-distant.hormone-therapy': {
      says: { plain: 'Hormone drug (somatostatin analog)', clinical: 'Somatostatin analog' },
      strength: {
        plain: '"may be effective" against symptoms',
        clinical: '"may be effective in reducing the symptoms"',
      },
      lines: [
        {
          for: forFunctional,
          when: functional,
          cites: [systemic$('effective in reducing the symptoms of functional tumors')],
        },
      ],
    },
    'pancreas-distant.chemotherapy': {
      says: { plain: 'Chemotherapy, one drug or several', clinical: 'Chemotherapy, alone or combined' },
      detail: {
        plain: 'Six drugs are named.',
        clinical: 'Named: streptozocin, doxorubicin, fluorouracil, chlorozotocin, dacarbazine, temozolomide.',
      },
      strength: {
        plain: 'It can work against the tumor; whether people live longer is "weak or conflicting"',
        clinical: '"shown to have antitumor effects"; on survival "weak or conflicting"',
      },
      lines: [
        {
          cites: [
            systemic$('evidence is weak or conflicting regarding the impact'),
            systemic$('Streptozocin. Doxorubicin. Fluorouracil. Chlorozotocin. Dacarbazine. Temozolomide'),
          ],
        },
      ],
    },
    'pancreas-distant.tyrosine-kinase-inhibitor': {
      says: { plain: 'Targeted drug: tyrosine kinase inhibitor', clinical: 'Tyrosine kinase inhibitor' },
      detail: { plain: 'The text names sunitinib.', clinical: 'Named as an example: sunitinib.' },
      strength: activity,
      evidence: 'C3; B1 (trial in abstract form)',
      lines: [{ cites: [inhibitors, caseSeries, abstracts] }],
    },
    'pancreas-distant.temozolomide': {
      says: { plain: 'Temozolomide, a chemotherapy drug', clinical: 'Temozolomide' },
      strength: activity,
      evidence: 'C3',
      lines: [{ cites: [systemic$('sunitinib). Temozolomide. Vascular endothelial growth factor'), caseSeries] }],
    },
    'pancreas-distant.vegf-pathway-inhibitor': {
      says: {
        plain: 'Targeted drug: against the growth of vessels (VEGF pathway)',
        clinical: 'VEGF pathway inhibitor',
      },
      strength: activity,
      evidence: 'C3',
      lines: [{ cites: [systemic$('Vascular endothelial growth factor pathway inhibitors'), caseSeries] }],
    },
    'pancreas-distant.mtor-inhibitor': {
      says: { plain: 'Targeted drug: mTOR inhibitor', clinical: 'mTOR inhibitor' },
      detail: { plain: 'The text names everolimus.', clinical: 'Named as an example: everolimus.' },
      strength: activity,
      evidence: 'C3; B1 (trial in abstract form)',
      lines: [{ cites: [mtor, caseSeries, abstracts] }],
    },
    'pancreas-distant.radiolabeled-somatostatin-analog': {
      says: { plain: 'Radioactive hormone drug', clinical: 'Radiolabeled somatostatin analog' },
      detail: {
        plain: 'Several are named. Which of them works best is not known.',
        clinical: 'Several compounds; their relative efficacy is unknown.',
      },
      strength: '"favorable responses have been reported"',
      evidence: 'C3',
      lines: [
        {
          for: { plain: 'an advanced tumor that grows', clinical: 'advanced progressive tumors' },
          when: { fact: 'advanced-progressive', in: ['yes'] },
          cites: [
            systemic$('Favorable responses have been reported in patients with'),
            systemic$('relative efficacy of these various compounds is unknown'),
          ],
        },
      ],
    },
    'pancreas-distant.external-radiation': {
      says: { plain: 'Radiation, against pain in the bones', clinical: 'Radiation therapy' },
      strength: { plain: '"a limited role", but for this pain', clinical: '"a limited role", but for pain from bone' },
      lines: [
        {
          for: { plain: 'pain from spread in the bones', clinical: 'pain from bone metastases' },
          when: { fact: 'bone-pain', in: ['yes'] },
          cites: [diagnostics$('With the exception of pain relief from bone')],
        },
      ],
    },
  },
  notices: {
    'no-comparison': {
      says: {
        plain: 'No strong study compares the treatments for spread in the liver. The text says so.',
        clinical:
          'No high-quality studies compare the approaches to liver metastases; surgery is called the standard one for resectable disease all the same.',
      },
      when: inLiver,
      tone: 'unclear',
      cites: [cytoreduction$('considered to be the standard approach to resectable'), noStudies],
    },
    dpyd: {
      says: {
        plain:
          'Some people have a change in the DPYD gene. For them, drugs such as fluorouracil can be deadly. The text calls testing before treatment a "controversial issue".',
        clinical:
          'DPYD variants (1% to 2%): fluoropyrimidines may cause life-threatening toxicity. By genotype, avoidance or less of the drug "may be recommended"; testing beforehand is called a "controversial issue".',
      },
      tone: 'safety',
      cites: [
        fluorouracil$('may experience severe, life-threatening toxicities that are sometimes'),
        fluorouracil$('This controversial issue requires further evaluation'),
      ],
    },
    'trials-called-ongoing': {
      says: {
        plain:
          'As of May 9, 2025, the text calls the trials of everolimus and sunitinib ongoing, with first reports. In both, the tumor took longer to grow. There may be newer facts outside the text.',
        clinical:
          'Dated, as of May 9, 2025: placebo-controlled trials of everolimus and sunitinib are called ongoing and in abstract form, with longer progression-free survival (B1). This says nothing of later reports or approvals.',
      },
      cites: [abstracts],
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
      cites: [systemic$('paucity or absence of high-level evidence and a')],
    },
    'list-of-the-type': {
      says: {
        plain:
          'The lists of gastrinoma, insulinoma and glucagonoma have lines on spread of their own. How they go with this list is not said.',
        clinical:
          'Gastrinoma, insulinoma and glucagonoma have metastatic lines of their own; how they go with this overview is not said.',
      },
    },
  },
  next: [
    { to: 'gastrinoma', says: 'Gastrinoma' },
    { to: 'insulinoma', says: 'Insulinoma' },
    { to: 'glucagonoma', says: 'Glucagonoma' },
    {
      to: 'pancreas-other',
      says: { plain: 'Other types', clinical: 'VIPoma, somatostatinoma, other' },
    },
    toRecurrent,
  ],
  type: 'parallel',
  states: {
    functional: { kind: 'question', asks: 'functional' },
    liverMetastases: { kind: 'question', asks: 'liver-metastases' },
    indolent: { kind: 'question', asks: 'indolent' },
    bonePain: { kind: 'question', asks: 'bone-pain' },
    advancedProgressive: { kind: 'question', asks: 'advanced-progressive' },
    liverList: {
      kind: 'options',
      says: { plain: 'Listed for spread in the liver', clinical: 'Liver metastases' },
      offers: [
        'pancreas-liver.surgical-resection',
        'pancreas-liver.cytoreduction',
        'pancreas-liver.embolization',
        'pancreas-liver.chemoembolization',
        'pancreas-liver.radioembolization',
        'pancreas-liver.radiofrequency-ablation',
        'pancreas-liver.cryosurgery',
        'pancreas-liver.alcohol-ablation',
      ],
    },
    distantList: {
      kind: 'options',
      says: { plain: 'Listed once it has spread', clinical: 'Advanced and metastatic disease' },
      offers: [
        'pancreas-distant.careful-observation',
        'pancreas-distant.debulking-resection',
        'pancreas-distant.hormone-therapy',
        'pancreas-distant.chemotherapy',
        'pancreas-distant.tyrosine-kinase-inhibitor',
        'pancreas-distant.temozolomide',
        'pancreas-distant.vegf-pathway-inhibitor',
        'pancreas-distant.mtor-inhibitor',
        'pancreas-distant.radiolabeled-somatostatin-analog',
        'pancreas-distant.external-radiation',
      ],
    },
  },
});
