import { type Next, pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { toMetastatic, toRecurrent, toWorkUp } from './shared.ts';
import { pdqPancreaticNetProfessional } from './source.ts';
import { pancreaticNet } from './summary.ts';

const classification$ = citing(pdqPancreaticNetProfessional, 'classification');
const cytoreduction$ = citing(pdqPancreaticNetProfessional, 'cytoreduction');
const diagnostics$ = citing(pdqPancreaticNetProfessional, 'diagnostics');
const general$ = citing(pdqPancreaticNetProfessional, 'general');
const localized$ = citing(pdqPancreaticNetProfessional, 'localized');
const otherTypes$ = citing(pdqPancreaticNetProfessional, 'other-types');
const prognostic$ = citing(pdqPancreaticNetProfessional, 'prognostic-factors');
const recurrent$ = citing(pdqPancreaticNetProfessional, 'recurrent');
const stage$ = citing(pdqPancreaticNetProfessional, 'stage');
const systemic$ = citing(pdqPancreaticNetProfessional, 'systemic');

const types = general$('Gastrinoma. Insulinoma. Glucagonoma. Somatostatinoma. VIPoma (Verner-Morrison syndrome)');
const functional = general$('be functional (produce one or more active hormones)');
const debulking = cytoreduction$('reduction of overall tumor burden through surgical debulking');
const noneEstablished = recurrent$('There is no established therapy for pancreatic neuroendocrine');
const adjuvant = localized$('Adjuvant therapy has no proven benefit and is');

/** The three types with a section of their own. */
const gastrinoma = { to: 'gastrinoma', says: 'Gastrinoma', when: { fact: 'tumor-type', in: ['gastrinoma'] } } as const;
const insulinoma = { to: 'insulinoma', says: 'Insulinoma', when: { fact: 'tumor-type', in: ['insulinoma'] } } as const;
const glucagonoma = {
  to: 'glucagonoma',
  says: 'Glucagonoma',
  when: { fact: 'tumor-type', in: ['glucagonoma'] },
} as const;

/** Two have parts there; that a nonfunctional tumor and another hormone go there is our way, not a tie of the text. */
const toOther = {
  to: 'pancreas-other',
  says: { plain: 'VIPoma, somatostatinoma and other types', clinical: 'VIPoma, somatostatinoma, other' },
  when: { fact: 'tumor-type', in: ['vipoma', 'somatostatinoma', 'nonfunctional', 'other-hormone'] },
  brings: [
    { fact: 'other-type', answer: 'vipoma', when: { fact: 'tumor-type', in: ['vipoma'] } },
    { fact: 'other-type', answer: 'somatostatinoma', when: { fact: 'tumor-type', in: ['somatostatinoma'] } },
    {
      fact: 'other-type',
      answer: 'another-type',
      when: { fact: 'tumor-type', in: ['nonfunctional', 'other-hormone'] },
    },
    { fact: 'functional', answer: 'no', when: { fact: 'tumor-type', in: ['nonfunctional'] } },
    { fact: 'functional', answer: 'yes', when: { fact: 'tumor-type', in: ['other-hormone'] } },
  ],
} as const;

/** From spread and recurrence: how the list of the type goes with these the text does not say. */
const listOfType = [gastrinoma, insulinoma, glucagonoma, toOther] as const satisfies readonly Next[];

export const pancreas = pathway({
  id: 'pancreas',
  summary: pancreaticNet,
  title: { plain: 'Tumor in the pancreas', clinical: 'Pancreatic NET' },
  intro: {
    plain: 'Each type of tumor has a list of its own. Four questions lead to it.',
    clinical: 'Type and status lead to the list. The lists of the types do not mix.',
  },
  listing: {
    group: 'site',
    order: 90,
    name: 'Pancreas',
    note: { plain: 'islet cell tumors', clinical: 'islet cell tumors' },
  },
  body: {
    organs: ['pancreas'],
    label: 'Pancreas',
    says: { plain: 'Pancreas: behind the stomach', clinical: 'Pancreas' },
  },
  also: ['pancreatic', 'islet cell tumor', 'islet cell cancer', 'pancreatic neuroendocrine tumor'],
  sections: ['general', 'prognostic-factors', 'stage', 'localized', 'classification'],
  questions: {
    age: {
      name: 'Age',
      asks: { plain: 'Is this about an adult or a child?', clinical: 'Adult or child?' },
      means: { plain: 'The text names no age.', clinical: 'The text names no age.' },
      routing: true,
      answers: { adult: { says: 'Adult' }, child: { says: 'Child' } },
    },
    kind: {
      name: { plain: 'Kind of tumor', clinical: 'Kind' },
      asks: { plain: 'What does the report call the tumor?', clinical: 'Endocrine or exocrine, differentiation?' },
      means: {
        plain: 'Most tumors of the pancreas are of another kind, exocrine. The text sets them apart.',
        clinical: 'The text sets exocrine tumors apart, and does not mention differentiation.',
      },
      whoKnows: { plain: 'The lab report from the tissue sample.', clinical: 'Pathology report.' },
      routing: true,
      answers: {
        endocrine: {
          says: { plain: 'Neuroendocrine tumor, islet cell tumor', clinical: 'Endocrine (NET, islet cell tumor)' },
          short: { plain: 'Neuroendocrine', clinical: 'Endocrine' },
        },
        exocrine: {
          says: { plain: 'Exocrine, such as adenocarcinoma', clinical: 'Exocrine (adenocarcinoma)' },
          short: 'Exocrine',
        },
        'poorly-differentiated-carcinoma': {
          says: { plain: 'Poorly differentiated carcinoma', clinical: 'Poorly differentiated carcinoma' },
          short: 'Poorly differentiated',
        },
      },
      cites: [
        general$('account for less than 2% of pancreatic malignancies'),
        general$('treated and investigated as a distinct entity'),
      ],
    },
    'tumor-type': {
      name: { plain: 'Type', clinical: 'Type' },
      asks: { plain: 'Which type is it?', clinical: 'Type of tumor?' },
      means: {
        plain: 'The name of the hormone gives the name of the tumor. About 15 of 100 make none that causes symptoms.',
        clinical: 'By the hormone. In this text about 15% are nonfunctional: no syndrome, though inactive products.',
      },
      whoKnows: { plain: 'The report or the team.', clinical: 'Hormone tests and pathology.' },
      routing: true,
      answers: {
        gastrinoma: { says: 'Gastrinoma' },
        insulinoma: { says: 'Insulinoma' },
        glucagonoma: { says: 'Glucagonoma' },
        vipoma: { says: 'VIPoma' },
        somatostatinoma: { says: 'Somatostatinoma' },
        nonfunctional: { says: { plain: 'It makes no hormone that shows', clinical: 'Nonfunctional' } },
        'other-hormone': {
          says: { plain: 'It makes another hormone', clinical: 'Another hormone (ACTH, MSH and others)' },
          short: { plain: 'Another hormone', clinical: 'Another hormone' },
        },
      },
      cites: [
        functional,
        types,
        prognostic$('functional, but about 15% are nonfunctional, with presentations'),
        classification$('ACTH Cushing disease MSH Hyperpigmentation'),
      ],
    },
    status: {
      name: { plain: 'Where things stand', clinical: 'Disease status' },
      asks: { plain: 'Where do things stand now?', clinical: 'Disease status?' },
      routing: true,
      answers: {
        localized: { says: { plain: 'In the pancreas, no spread known', clinical: 'Localized' } },
        metastatic: { says: { plain: 'It has spread', clinical: 'Metastatic' } },
        'recurrent-or-progressive': {
          says: { plain: 'Came back, or is growing', clinical: 'Recurrent or progressive' },
          short: { plain: 'Came back or grows', clinical: 'Recurrent, progressive' },
        },
        'resected-no-known-residual': {
          says: { plain: 'Taken out, nothing known to be left', clinical: 'Resected, no known residual tumor' },
          short: { plain: 'All taken out', clinical: 'Resected' },
        },
      },
      cites: [localized$('involves surgical resection with curative intent'), debulking, noneEstablished, adjuvant],
    },
  },
  options: {},
  notices: {
    'surgery-only-curative': {
      says: {
        plain:
          'Only surgery can cure, the text says. It is used often, also after spread, to ease what the hormones do.',
        clinical:
          'Surgery is the only curative modality, with curative intent where feasible; often used in metastatic disease too, against hormonal symptoms.',
      },
      cites: [
        diagnostics$('Surgery is the only curative modality and is'),
        localized$('involves surgical resection with curative intent'),
      ],
    },
    'little-high-level-evidence': {
      says: {
        plain:
          'The text itself says that there are few strong studies, or none. What it says on surgery rests on looking back at people treated in single places.',
        clinical:
          'In the words of the text: "a paucity or absence of high-level evidence". Its surgical options rest on retrospective single-center series and expert opinion (level of evidence C2).',
      },
      tone: 'unclear',
      cites: [
        systemic$('paucity or absence of high-level evidence and a'),
        localized$('are based on case series and expert opinion'),
      ],
    },
    'adjuvant-investigational': {
      says: {
        plain:
          'Drugs after all has been taken out: no proven good. The text calls them investigational, still studied.',
        clinical: 'Adjuvant therapy after complete resection: no proven benefit, "investigational".',
      },
      cites: [adjuvant],
    },
  },
  gaps: {
    'staging-in-no-line': {
      says: {
        plain: 'The text speaks of stages. No treatment line asks for a stage, a grade or Ki-67.',
        clinical: 'TNM staging is described; no treatment line uses stage, grade or Ki-67.',
      },
      ask: { plain: 'What do stage and grade mean for me?', clinical: 'Role of stage, grade and Ki-67 here?' },
      cites: [stage$('has designated staging by TNM')],
    },
    'nonfunctional-no-section': {
      says: {
        plain: 'No part is about tumors that make no hormone. "Other types" is the nearest.',
        clinical: 'No section on nonfunctional tumors; "other" is the nearest.',
      },
      when: { fact: 'tumor-type', in: ['nonfunctional'] },
      cites: [
        prognostic$('tend to present at later clinical stages with'),
        otherTypes$('complete surgical excision is the only curative option'),
      ],
    },
    'poorly-differentiated-not-named': {
      says: {
        plain:
          'The text does not speak of how the cells look. We do not show its lists for this report: our own caution.',
        clinical: 'Differentiation is not mentioned. That the lists are not shown here is our own caution.',
      },
      when: { fact: 'kind', in: ['poorly-differentiated-carcinoma'] },
    },
    'no-follow-up-line': {
      says: {
        plain: 'The text has no part on check-ups after treatment.',
        clinical: 'No follow-up section and no schedule.',
      },
      ask: { plain: 'Which check-ups come, and when?', clinical: 'Follow-up: which tests, which interval?' },
    },
  },
  next: [toWorkUp],
  initial: 'age',
  states: {
    age: {
      kind: 'question',
      asks: 'age',
      on: { adult: 'kind', child: 'pediatric', unsure: 'kind' },
    },
    kind: {
      kind: 'question',
      asks: 'kind',
      on: {
        endocrine: 'type',
        exocrine: { target: 'exocrine', cites: [general$('account for less than 2% of pancreatic malignancies')] },
        'poorly-differentiated-carcinoma': 'poorlyDifferentiated',
        unsure: 'type',
      },
    },
    type: {
      kind: 'question',
      asks: 'tumor-type',
      on: {
        gastrinoma: 'status',
        insulinoma: 'status',
        glucagonoma: 'status',
        vipoma: 'status',
        somatostatinoma: 'status',
        nonfunctional: 'status',
        'other-hormone': 'status',
        unsure: 'workUp',
      },
    },
    status: {
      kind: 'question',
      asks: 'status',
      on: {
        localized: { target: 'typeList', cites: [types] },
        metastatic: { target: 'metastatic', cites: [debulking] },
        'recurrent-or-progressive': { target: 'recurrent', cites: [noneEstablished] },
        'resected-no-known-residual': { target: 'resected', cites: [adjuvant] },
        unsure: { target: 'typeList', cites: [types] },
      },
    },
    typeList: {
      kind: 'goes-to',
      says: { plain: 'The list of the type', clinical: 'List of the type' },
      detail: {
        plain: 'Tumors that make no hormone, or another one, have no part of their own: "other types" is the nearest.',
        clinical: 'Nonfunctional tumors and other hormones have no section of their own: "other" is the nearest.',
      },
      to: [
        { ...gastrinoma, cites: [types] },
        { ...insulinoma, cites: [types] },
        { ...glucagonoma, cites: [types] },
        toOther,
      ],
    },
    metastatic: {
      kind: 'goes-to',
      says: { plain: 'The overview for spread', clinical: 'Metastatic disease: overview' },
      detail: {
        plain: 'The list of the type is linked too: some have lines on spread of their own.',
        clinical: 'With a link to the list of the type, which may have metastatic lines of its own.',
      },
      to: [{ ...toMetastatic, cites: [debulking] }, ...listOfType],
    },
    recurrent: {
      kind: 'goes-to',
      says: { plain: 'The list for a tumor that came back or grows', clinical: 'Recurrent or progressive disease' },
      to: [{ ...toRecurrent, cites: [noneEstablished] }, ...listOfType],
    },
    resected: {
      kind: 'end',
      says: { plain: 'All taken out: nothing more is listed', clinical: 'Resected: adjuvant therapy investigational' },
      detail: {
        plain: 'Drugs after surgery have no proven good, the text says. It has no part on check-ups.',
        clinical:
          'No proven benefit and no well-controlled trials after complete resection. No follow-up line in this text.',
      },
      cites: [adjuvant],
    },
    workUp: {
      kind: 'goes-to',
      says: { plain: 'Tests to name the type', clinical: 'Work-up: type unknown' },
      to: [toWorkUp, toMetastatic, toRecurrent],
    },
    pediatric: {
      kind: 'not-covered',
      says: { plain: 'No list for children', clinical: 'Not covered: children' },
      detail: {
        plain: 'The text names no age and says nothing about children. NCI has another summary for them.',
        clinical:
          'The text names no age and does not mention children. NCI has a summary on childhood pancreatic cancer.',
      },
      instead: [
        {
          says: 'NCI PDQ "Childhood Pancreatic Cancer Treatment", patient version, which this text does not name',
          url: 'https://www.cancer.gov/types/pancreatic/patient/child-pancreatic-treatment-pdq',
        },
      ],
    },
    exocrine: {
      kind: 'not-covered',
      says: { plain: 'Another kind of tumor, another summary', clinical: 'Not covered: exocrine tumor' },
      detail: {
        plain: 'This summary is about neuroendocrine tumors. NCI has another one on cancer of the pancreas.',
        clinical: 'The summary sets exocrine tumors apart. NCI has another one on pancreatic cancer.',
      },
      instead: [{ says: 'The pages of NCI on pancreatic cancer', url: 'https://www.cancer.gov/types/pancreatic' }],
      cites: [general$('account for less than 2% of pancreatic malignancies')],
    },
    poorlyDifferentiated: {
      kind: 'not-covered',
      says: { plain: 'No list for this kind of tumor', clinical: 'Not covered: poorly differentiated' },
      detail: {
        plain: 'The text does not speak of such tumors. We show none of its lists for them.',
        clinical: 'Differentiation is not mentioned in the text; its lists are not shown, by our own caution.',
      },
      instead: [
        { says: { plain: 'Your care team', clinical: 'The treating team; the text names no source for this group' } },
      ],
    },
  },
});
