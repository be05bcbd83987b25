import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { gepNetOverview } from '../../other-sources.ts';
import { gutGeneral$ } from '../across.ts';
import { forHepaticDominant, hepaticDominant, noOrYes, withChemotherapy } from './shared.ts';
import { pdqPancreaticNetProfessional } from './source.ts';
import { pancreaticNet } from './summary.ts';

const classification$ = citing(pdqPancreaticNetProfessional, 'classification');
const cytoreduction$ = citing(pdqPancreaticNetProfessional, 'cytoreduction');
const gastrinoma$ = citing(pdqPancreaticNetProfessional, 'gastrinoma');
const general$ = citing(pdqPancreaticNetProfessional, 'general');
const glucagonoma$ = citing(pdqPancreaticNetProfessional, 'glucagonoma');
const insulinoma$ = citing(pdqPancreaticNetProfessional, 'insulinoma');
const otherTypes$ = citing(pdqPancreaticNetProfessional, 'other-types');
const overview$ = citing(gepNetOverview, 'syndromes');
const prognostic$ = citing(pdqPancreaticNetProfessional, 'prognostic-factors');
const somatostatinoma$ = citing(pdqPancreaticNetProfessional, 'somatostatinoma');
const systemic$ = citing(pdqPancreaticNetProfessional, 'systemic');
const vipoma$ = citing(pdqPancreaticNetProfessional, 'vipoma');

const gastrin = { fact: 'hormone', in: ['gastrin'] } as const;
const vip = { fact: 'hormone', in: ['vip'] } as const;
const another = { fact: 'hormone', in: ['another-hormone'] } as const;
const glucagon = { fact: 'hormone', in: ['glucagon'] } as const;
const insulin = { fact: 'hormone', in: ['insulin'] } as const;
const somatostatin = { fact: 'hormone', in: ['somatostatin'] } as const;
const symptomaticLiver = { fact: 'hepatic-dominant-and-symptomatic', in: ['yes'] } as const;

const types = general$('Gastrinoma. Insulinoma. Glucagonoma. Somatostatinoma. VIPoma (Verner-Morrison syndrome)');
const table = classification$('ACTH Cushing disease MSH Hyperpigmentation');
const ofFunctional = systemic$('effective in reducing the symptoms of functional tumors');
const debulking = cytoreduction$('reduction of overall tumor burden through surgical debulking');
const vipomaDebulking = vipoma$('debulking and removal of gross disease, including metastases');
const somatostatinomaDebulking = somatostatinoma$('palliative debulking can be considered to relieve symptoms');
const palliation = otherTypes$('used for palliation of symptoms if the tumor');

/** The three sections say it in the same words, each of its own type. */
const withHepaticDominant = {
  plain: `gastrin, insulin or glucagon, and ${forHepaticDominant.plain}`,
  clinical: `gastrin, insulin or glucagon with ${forHepaticDominant.clinical}`,
} as const;

/** Whatever is answered, the walk goes on there. */
const to = <const Target extends string>(target: Target) => ({
  no: target,
  yes: target,
  unsure: target,
});

export const syndromes = pathway({
  id: 'syndromes',
  summary: pancreaticNet,
  title: { plain: 'A hormone or syndrome that the team named', clinical: 'Syndromes of functioning tumors' },
  intro: {
    plain:
      'It starts from the hormone that the team named, never from signs. Only what is aimed at the hormone is here.',
    clinical: 'By the hormone that was found, not by signs. Tumor lists stay in the pathway of the type.',
  },
  listing: {
    group: 'beside',
    order: 132,
    name: { plain: 'Hormones and syndromes', clinical: 'Syndromes of functioning tumors' },
  },
  also: ['functioning tumors', 'hormone syndromes', 'functional pancreatic NET'],
  sections: [
    'classification',
    'systemic',
    'cytoreduction',
    'gastrinoma',
    'insulinoma',
    'glucagonoma',
    'vipoma',
    'somatostatinoma',
    'other-types',
  ],
  questions: {
    hormone: {
      name: { plain: 'Hormone', clinical: 'Hormone' },
      asks: { plain: 'Which hormone or syndrome did the team name?', clinical: 'Hormone or syndrome found?' },
      means: {
        plain: 'What the team found, by tests. Signs alone may have other causes.',
        clinical: 'As established by tests. Signs alone name no hormone here.',
      },
      whoKnows: { plain: 'The report or the team.', clinical: 'Hormone tests.' },
      answers: {
        gastrin: {
          says: { plain: 'Gastrin (gastrinoma)', clinical: 'Gastrin (gastrinoma)' },
          short: 'Gastrin',
          as: 'gastrin',
        },
        insulin: {
          says: { plain: 'Insulin (insulinoma)', clinical: 'Insulin (insulinoma)' },
          short: 'Insulin',
          as: 'insulin',
        },
        glucagon: { says: 'Glucagon (glucagonoma)', short: 'Glucagon', as: 'glucagon' },
        vip: { says: 'VIP (VIPoma)', short: 'VIP', as: 'VIP' },
        somatostatin: { says: 'Somatostatin (somatostatinoma)', short: 'Somatostatin', as: 'somatostatin' },
        'carcinoid-syndrome': { says: 'Carcinoid syndrome' },
        'another-hormone': {
          says: {
            plain: 'Another one (ACTH, MSH and others)',
            clinical: 'Another (ACTH, MSH, pancreatic polypeptide)',
          },
          short: 'Another',
          as: { plain: 'another hormone', clinical: 'another hormone' },
        },
        none: { says: { plain: 'None', clinical: 'None (nonfunctional)' }, short: 'None' },
      },
      cites: [types, table, prognostic$('may secrete inactive amine and peptide products such')],
    },
    resectable: {
      name: { plain: 'Can be cut out', clinical: 'Resectable' },
      asks: { plain: 'Can surgery take it out?', clinical: 'Resectable?' },
      whoKnows: { plain: 'The surgeon.', clinical: 'Surgeon.' },
      answers: {
        no: { says: 'No', as: { plain: 'cannot be cut out', clinical: 'unresectable' } },
        yes: { says: 'Yes' },
      },
      cites: [insulinoma$('Combination chemotherapy. Pharmacological palliation: diazoxide')],
    },
    metastatic: {
      name: { plain: 'Spread', clinical: 'Metastatic' },
      asks: { plain: 'Has it spread?', clinical: 'Metastatic?' },
      answers: noOrYes,
      cites: [debulking],
    },
    'hepatic-dominant-and-symptomatic': {
      ...hepaticDominant,
      cites: [gastrinoma$('Patients with hepatic-dominant disease and substantial symptoms caused')],
    },
  },
  options: {
    'gastrinoma.acid-lowering-drug': {
      says: { plain: 'Drug against stomach acid', clinical: 'Proton pump inhibitor or H2 blocker' },
      detail: {
        plain: 'With these drugs the flood of acid can mostly be held.',
        clinical: 'In their era the hypersecretion "can usually be controlled".',
      },
      strength: '"may aid in control"',
      lines: [
        {
          for: 'gastrin',
          when: gastrin,
          cites: [
            gastrinoma$('may aid in control of peptic symptoms'),
            gastrinoma$('excessive gastrin production can usually be controlled'),
          ],
        },
      ],
    },
    'insulinoma.insulin-lowering-drug': {
      says: { plain: 'Drug that lowers insulin', clinical: 'Diazoxide (pharmacological palliation)' },
      detail: {
        plain: 'The drug is diazoxide. It is listed to ease symptoms.',
        clinical: 'The dose in the text is not carried here.',
      },
      lines: [
        {
          for: { plain: 'insulin, if the tumor cannot be cut out', clinical: 'insulin, unresectable' },
          when: { all: [insulin, { fact: 'resectable', in: ['no'] }] },
          cites: [insulinoma$('Pharmacological palliation: diazoxide')],
        },
      ],
    },
    'vipoma.fluids': {
      says: { plain: 'Fluids and salts into a vein, at once', clinical: 'Immediate fluid resuscitation' },
      strength: '"is often necessary"',
      lines: [
        { for: 'VIP', when: vip, cites: [vipoma$('Immediate fluid resuscitation is often necessary to correct')] },
      ],
    },
    'syndrome.somatostatin-analog': {
      says: { plain: 'Hormone drug (somatostatin analog)', clinical: 'Somatostatin analog' },
      figures: [
        {
          says: {
            plain: 'In glucagonoma the rash may ease within a day, and be nearly gone in a week.',
            clinical: 'Glucagonoma: the erythema may ease within 24 hours and clear almost completely in a week.',
          },
          cites: [glucagonoma$('may be relieved in 24 hours with somatostatin')],
        },
      ],
      lines: [
        {
          for: {
            plain: 'gastrin, insulin, glucagon, VIP or another hormone',
            clinical: 'gastrin, insulin, glucagon, VIP or another hormone (functional tumors in general)',
          },
          when: { fact: 'hormone', in: ['gastrin', 'insulin', 'glucagon', 'vip', 'another-hormone'] },
          strength: {
            plain: '"May be effective" against symptoms.',
            clinical: 'Functional tumors: "may be effective in reducing the symptoms".',
          },
          cites: [ofFunctional],
        },
        {
          for: 'VIP',
          when: vip,
          strength: 'VIPoma: "are also used".',
          cites: [vipoma$('used to ameliorate the large fluid and electrolyte')],
        },
        {
          for: 'another hormone',
          when: another,
          strength: {
            plain: 'Other types: "used for palliation", to ease.',
            clinical: 'Other types: "used for palliation".',
          },
          cites: [palliation],
        },
        {
          for: {
            plain: 'somatostatin only as an open point: its own part does not name it',
            clinical: 'somatostatin only as an open point: its own section does not name it',
          },
          when: somatostatin,
          open: true,
          cites: [ofFunctional],
        },
      ],
    },
    'syndrome.debulking': {
      says: { plain: 'Surgery to take out as much as can be', clinical: 'Debulking' },
      lines: [
        {
          for: {
            plain: 'a tumor that makes a hormone and has spread',
            clinical: 'metastatic functional tumors',
          },
          when: {
            all: [
              {
                fact: 'hormone',
                in: ['gastrin', 'insulin', 'glucagon', 'vip', 'somatostatin', 'another-hormone'],
              },
              { fact: 'metastatic', in: ['yes'] },
            ],
          },
          strength: {
            plain: 'Spread: symptoms "may be ameliorated", may ease.',
            clinical: 'Metastatic: symptoms "may be ameliorated".',
          },
          cites: [debulking],
        },
        {
          for: 'another hormone',
          when: another,
          strength: {
            plain: 'Other types: "used for palliation", to ease.',
            clinical: 'Other types: "used for palliation".',
          },
          cites: [palliation],
        },
        {
          for: {
            plain: 'VIP only as an open point, if it has not spread but cannot be cured by surgery',
            clinical: 'VIP only as an open point: locally advanced disease without curative resection',
          },
          when: vip,
          open: true,
          strength: 'VIPoma: "should be considered".',
          cites: [vipomaDebulking],
        },
        {
          for: {
            plain: 'somatostatin only as an open point, if surgery cannot cure',
            clinical: 'somatostatin only as an open point: curative resection precluded',
          },
          when: somatostatin,
          open: true,
          strength: 'Somatostatinoma: "can be considered".',
          cites: [somatostatinomaDebulking],
        },
      ],
    },
    'syndrome.hepatic-arterial-occlusion': {
      says: {
        plain: 'Blocking the blood flow to the liver tumors',
        clinical: 'Hepatic arterial occlusion or chemoembolization',
      },
      detail: {
        plain: 'With or without a cancer drug.',
        clinical: 'With embolization or with chemoembolization.',
      },
      strength: withChemotherapy,
      lines: [
        {
          for: withHepaticDominant,
          when: { all: [gastrin, symptomaticLiver] },
          cites: [gastrinoma$('Patients with hepatic-dominant disease and substantial symptoms caused')],
        },
        {
          for: withHepaticDominant,
          when: { all: [insulin, symptomaticLiver] },
          cites: [insulinoma$('Patients with hepatic-dominant disease and substantial symptoms caused')],
        },
        {
          for: withHepaticDominant,
          when: { all: [glucagon, symptomaticLiver] },
          cites: [glucagonoma$('Patients with hepatic-dominant disease and substantial symptoms caused')],
        },
      ],
    },
  },
  notices: {
    'overview-beside-the-text': {
      says: {
        plain:
          'Not from NCI: an overview that states no date and no author ties GHRF to acromegaly, and anemia to glucagonoma. This text has neither.',
        clinical:
          'Not from NCI: an overview that states no date and no author names GHRF with acromegaly and anemia with glucagonoma. This text names neither.',
      },
      cites: [overview$('GHFRoma Acromegaly GHFR'), overview$('Glucagonoma Anemia, diabetes, NME Glucagon')],
    },
    'cushing-disease-or-syndrome': {
      says: {
        plain:
          'For ACTH the table of the text says "Cushing disease". Not from NCI: an overview that states no date and no author says Cushing syndrome.',
        clinical:
          'ACTH: the table says "Cushing disease"; not from NCI, an overview that states no date and no author says Cushing syndrome.',
      },
      when: another,
      tone: 'unclear',
      cites: [table, overview$('Cushing’s syndrome ACTH ZE-')],
    },
    'carcinoid-in-the-table': {
      says: {
        plain:
          'The table of the text says "carcinoid" for serotonin from the pancreas. The summary on the gut of May 9, 2025 says not to use that word there.',
        clinical:
          'The table gives "carcinoid" for serotonin in the pancreas; the GI summary of May 9, 2025 says that the term is not for pancreatic NETs.',
      },
      when: { fact: 'hormone', in: ['carcinoid-syndrome'] },
      tone: 'unclear',
      cites: [table, gutGeneral$('should not be used to describe pancreatic neuroendocrine')],
    },
  },
  gaps: {
    'acth-msh-pp-no-treatment': {
      says: {
        plain: 'ACTH, MSH and pancreatic polypeptide stand in a table. They have no treatment of their own.',
        clinical: 'ACTH, MSH and pancreatic polypeptide: in the table, without a treatment of their own.',
      },
      ask: { plain: 'What is there against this hormone?', clinical: 'Treatment of this syndrome?' },
      when: another,
      cites: [table],
    },
  },
  next: [
    { to: 'gastrinoma', says: 'Gastrinoma', when: gastrin },
    { to: 'insulinoma', says: 'Insulinoma', when: insulin },
    { to: 'glucagonoma', says: 'Glucagonoma', when: glucagon },
    {
      to: 'pancreas-other',
      says: { plain: 'Other types', clinical: 'VIPoma, somatostatinoma, other' },
      when: { fact: 'hormone', in: ['vip', 'somatostatin', 'another-hormone'] },
    },
  ],
  initial: 'hormone',
  states: {
    hormone: {
      kind: 'question',
      asks: 'hormone',
      on: {
        gastrin: 'metastatic',
        insulin: 'resectable',
        glucagon: 'metastatic',
        vip: 'metastaticVip',
        somatostatin: 'metastaticVip',
        'carcinoid-syndrome': 'carcinoidSyndrome',
        'another-hormone': 'otherList',
        none: 'nonfunctional',
        unsure: 'workUp',
      },
    },
    resectable: { kind: 'question', asks: 'resectable', on: to('metastaticInsulin') },
    metastaticInsulin: { kind: 'question', asks: 'metastatic', on: to('liverInsulin') },
    liverInsulin: { kind: 'question', asks: 'hepatic-dominant-and-symptomatic', on: to('insulinList') },
    metastatic: { kind: 'question', asks: 'metastatic', on: to('liver') },
    liver: { kind: 'question', asks: 'hepatic-dominant-and-symptomatic', on: to('list') },
    metastaticVip: { kind: 'question', asks: 'metastatic', on: to('vipList') },
    list: {
      kind: 'options',
      says: { plain: 'Listed against gastrin or glucagon', clinical: 'Gastrin, glucagon' },
      offers: [
        'gastrinoma.acid-lowering-drug',
        'syndrome.somatostatin-analog',
        'syndrome.debulking',
        'syndrome.hepatic-arterial-occlusion',
      ],
    },
    insulinList: {
      kind: 'options',
      says: { plain: 'Listed against insulin', clinical: 'Insulin' },
      offers: [
        'insulinoma.insulin-lowering-drug',
        'syndrome.somatostatin-analog',
        'syndrome.debulking',
        'syndrome.hepatic-arterial-occlusion',
      ],
    },
    vipList: {
      kind: 'options',
      says: { plain: 'Listed against VIP or somatostatin', clinical: 'VIP, somatostatin' },
      offers: ['vipoma.fluids', 'syndrome.somatostatin-analog', 'syndrome.debulking'],
    },
    otherList: {
      kind: 'options',
      says: { plain: 'Listed against another hormone', clinical: 'Another hormone' },
      offers: ['syndrome.somatostatin-analog', 'syndrome.debulking'],
    },
    carcinoidSyndrome: {
      kind: 'goes-to',
      says: { plain: 'The summary on the gut', clinical: 'Carcinoid syndrome: the GI summary' },
      to: [
        {
          to: 'carcinoid-syndrome',
          says: { plain: 'Carcinoid syndrome', clinical: 'Carcinoid syndrome' },
          cites: [gutGeneral$('flushing, abdominal pain and diarrhea, bronchoconstriction')],
        },
      ],
    },
    nonfunctional: {
      kind: 'goes-to',
      says: { plain: 'No hormone', clinical: 'Nonfunctional: other types' },
      to: [
        {
          to: 'pancreas-other',
          says: { plain: 'Other types', clinical: 'VIPoma, somatostatinoma, other' },
        },
      ],
    },
    workUp: {
      kind: 'goes-to',
      says: { plain: 'Tests to name the hormone', clinical: 'Work-up: hormone unknown' },
      to: [{ to: 'pancreas-work-up', says: { plain: 'Tests', clinical: 'Work-up of a pancreatic NET' } }],
    },
  },
});
