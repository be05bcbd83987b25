import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { littleEvidenceForSurgery, noOrYes, toMetastatic, toRecurrent, toWorkUp } from './shared.ts';
import { pdqPancreaticNetProfessional } from './source.ts';
import { pancreaticNet } from './summary.ts';

const cytoreduction$ = citing(pdqPancreaticNetProfessional, 'cytoreduction');
const diagnosis$ = citing(pdqPancreaticNetProfessional, 'diagnosis-vipoma');
const otherTypes$ = citing(pdqPancreaticNetProfessional, 'other-types');
const somatostatinoma$ = citing(pdqPancreaticNetProfessional, 'somatostatinoma');
const systemic$ = citing(pdqPancreaticNetProfessional, 'systemic');
const vipoma$ = citing(pdqPancreaticNetProfessional, 'vipoma');

const vipoma = { fact: 'other-type', in: ['vipoma'] } as const;
const somatostatinoma = { fact: 'other-type', in: ['somatostatinoma'] } as const;
const another = { fact: 'other-type', in: ['another-type'] } as const;
const complete = { fact: 'resection-possible', in: ['complete'] } as const;
const notCurative = { fact: 'resection-possible', in: ['not-curative'] } as const;
const functional = { all: [another, { fact: 'functional', in: ['yes'] }] } as const;

const fluidsLine = vipoma$('Immediate fluid resuscitation is often necessary to correct');
const stabilizedLine = vipoma$('excision of the primary tumor and regional nodes');
const debulkingLine = vipoma$('debulking and removal of gross disease, including metastases');
const onlyCurative = otherTypes$('complete surgical excision is the only curative option');
const palliation = otherTypes$('used for palliation of symptoms if the tumor');

const overview = [
  cytoreduction$('reduction of overall tumor burden through surgical debulking'),
  systemic$('effective in reducing the symptoms of functional tumors'),
] as const;

const forFunctional = {
  plain: 'other types that make a hormone',
  clinical: 'other types, if functional',
} as const;

const resectionStates = { complete: 'functional', 'not-curative': 'functional', unsure: 'functional' } as const;

export const pancreasOther = pathway({
  id: 'pancreas-other',
  summary: pancreaticNet,
  title: {
    plain: 'VIPoma, somatostatinoma and other types',
    clinical: 'VIPoma, somatostatinoma, other islet cell tumors',
  },
  intro: {
    plain: 'Rare tumors of the pancreas, each with a few lines. Tumors that make no hormone are among the other types.',
    clinical:
      'Grouped by the text for rarity and similar management. Nonfunctional tumors have no section of their own.',
  },
  listing: {
    group: 'site',
    order: 95,
    name: { plain: 'Other types in the pancreas', clinical: 'VIPoma, somatostatinoma, other' },
    note: { plain: 'also those that make no hormone', clinical: 'nonfunctional tumors too' },
  },
  also: ['VIPoma', 'Verner-Morrison syndrome', 'somatostatinoma', 'WDHA', 'miscellaneous islet cell tumors'],
  sections: ['vipoma', 'somatostatinoma', 'other-types'],
  questions: {
    'other-type': {
      name: { plain: 'Type', clinical: 'Type' },
      asks: { plain: 'Which type does the report name?', clinical: 'Type of tumor?' },
      whoKnows: { plain: 'The report or the team.', clinical: 'Hormone tests and pathology.' },
      answers: {
        vipoma: { says: 'VIPoma', as: 'VIPoma' },
        somatostatinoma: { says: 'Somatostatinoma' },
        'another-type': {
          says: { plain: 'Another type, or one that makes no hormone', clinical: 'Another type, or nonfunctional' },
          short: { plain: 'Another type', clinical: 'Another type' },
          as: { plain: 'another type', clinical: 'another type' },
        },
      },
      cites: [diagnosis$('Because of their rarity and similar approaches to'), fluidsLine, onlyCurative],
    },
    'resection-possible': {
      name: { plain: 'What surgery can do', clinical: 'Resection' },
      asks: { plain: 'Can surgery take out all of it?', clinical: 'Is complete resection possible?' },
      means: {
        plain: '"No" also where it has grown into parts near by or spread, so that surgery cannot cure.',
        clinical: 'Not curative: locally advanced or metastatic, where curative resection is not possible.',
      },
      whoKnows: { plain: 'The surgeon.', clinical: 'Surgeon.' },
      answers: {
        complete: {
          says: { plain: 'Yes, all of it', clinical: 'Yes, complete' },
          as: { plain: 'all can come out', clinical: 'completely resectable' },
        },
        'not-curative': {
          says: { plain: 'No, not to cure', clinical: 'No, not curative' },
          as: { plain: 'surgery cannot cure', clinical: 'not curatively resectable' },
        },
      },
      cites: [debulkingLine, onlyCurative],
    },
    functional: {
      name: { plain: 'Makes a hormone', clinical: 'Functional' },
      asks: { plain: 'Does it make a hormone that causes symptoms?', clinical: 'Functional?' },
      answers: noOrYes,
      cites: [palliation],
    },
  },
  options: {
    'vipoma.fluids': {
      says: { plain: 'Fluids and salts into a vein, at once', clinical: 'Immediate fluid resuscitation' },
      strength: '"is often necessary"',
      lines: [{ for: 'VIPoma', when: vipoma, cites: [fluidsLine] }],
    },
    'vipoma.hormone-therapy': {
      says: {
        plain: 'Hormone drug (somatostatin analog) against the loss of fluids',
        clinical: 'Somatostatin analog against fluid loss',
      },
      detail: {
        plain: 'The diarrhea takes fluids and salts from the body.',
        clinical: 'Aimed at the large fluid and electrolyte losses.',
      },
      strength: '"are also used"',
      lines: [{ for: 'VIPoma', when: vipoma, cites: [vipoma$('used to ameliorate the large fluid and electrolyte')] }],
    },
    'vipoma.tumor-and-node-removal': {
      says: {
        plain: 'Surgery to take out the tumor and the lymph nodes near by',
        clinical: 'Excision of primary and regional nodes',
      },
      strength: {
        plain: '"once patients are stabilized"; "the first line of therapy"',
        clinical: '"once patients are stabilized"; "the first line of therapy for clinically localized disease"',
      },
      lines: [
        {
          for: { plain: 'VIPoma of which all can come out', clinical: 'VIPoma, clinically localized' },
          when: { all: [vipoma, complete] },
          cites: [stabilizedLine],
        },
      ],
    },
    'vipoma.debulking': {
      says: {
        plain: 'Surgery to take out as much as can be, spread as well',
        clinical: 'Debulking, removal of gross disease with metastases',
      },
      strength: { plain: '"should be considered"', clinical: '"should be considered" to alleviate the manifestations' },
      lines: [
        {
          for: {
            plain: 'VIPoma that surgery cannot cure',
            clinical: 'VIPoma, locally advanced or metastatic, no curative resection',
          },
          when: { all: [vipoma, notCurative] },
          cites: [debulkingLine],
        },
      ],
    },
    'somatostatinoma.tumor-removal': {
      says: { plain: 'Surgery to take out all of a somatostatinoma', clinical: 'Complete excision' },
      strength: {
        plain: '"therapy of choice", if it can be done',
        clinical: '"the therapy of choice, if technically possible"',
      },
      lines: [
        {
          for: {
            plain: 'somatostatinoma of which all can come out',
            clinical: 'somatostatinoma, completely resectable',
          },
          when: { all: [somatostatinoma, complete] },
          cites: [somatostatinoma$('Complete excision is the therapy of choice, if')],
        },
      ],
    },
    'somatostatinoma.debulking': {
      says: { plain: 'Surgery to take out as much of a somatostatinoma as can be', clinical: 'Palliative debulking' },
      strength: '"can be considered"',
      lines: [
        {
          for: {
            plain: 'somatostatinoma that surgery cannot cure',
            clinical: 'somatostatinoma, where metastases preclude curative resection',
          },
          when: { all: [somatostatinoma, notCurative] },
          cites: [somatostatinoma$('palliative debulking can be considered to relieve symptoms')],
        },
      ],
    },
    'pancreas-other.tumor-removal': {
      says: { plain: 'Surgery to take out all of the tumor', clinical: 'Complete surgical excision' },
      strength: {
        plain: '"the only curative option", if it can be done',
        clinical: '"the only curative option when technically possible"',
      },
      lines: [
        {
          for: { plain: 'other types of which all can come out', clinical: 'other types, completely resectable' },
          when: { all: [another, complete] },
          cites: [onlyCurative],
        },
      ],
    },
    'pancreas-other.debulking': {
      says: { plain: 'Surgery to take out as much as can be, to ease symptoms', clinical: 'Debulking' },
      strength: '"are used for palliation"',
      lines: [{ for: forFunctional, when: functional, cites: [palliation] }],
    },
    'pancreas-other.hormone-therapy': {
      says: { plain: 'Hormone drug (somatostatin analog)', clinical: 'Somatostatin analog' },
      strength: '"are used for palliation"',
      lines: [{ for: forFunctional, when: functional, cites: [palliation] }],
    },
  },
  notices: {
    'stabilize-first': {
      says: {
        plain: 'The text gives an order here: fluids first. Surgery comes once the person is stable.',
        clinical: 'An order of the text itself: fluid resuscitation first, excision once the patient is stabilized.',
      },
      when: vipoma,
      tone: 'safety',
      cites: [fluidsLine, stabilizedLine],
    },
    'see-the-overview': {
      says: {
        plain: 'Each of these parts sends on to the overview of the text: surgery on spread, and drugs.',
        clinical: 'Each of the three parts refers to the overview: cytoreduction and systemic therapy.',
      },
      cites: overview,
    },
    'little-high-level-evidence': littleEvidenceForSurgery,
  },
  gaps: {
    'nonfunctional-no-section': {
      says: {
        plain: 'For a tumor that makes no hormone and cannot come out, this part lists nothing. The overview does.',
        clinical: 'Nonfunctional and not excisable: this section lists nothing; the overview does.',
      },
      ask: { plain: 'It makes no hormone: what is there for me?', clinical: 'Nonfunctional: which options?' },
      when: { all: [another, { fact: 'functional', in: ['no'] }] },
      cites: [onlyCurative],
    },
    'no-doses-no-order': {
      says: {
        plain: 'The text gives no doses. It gives no order, other than the one for VIPoma.',
        clinical: 'No doses; no order but the one for VIPoma.',
      },
      cites: [fluidsLine],
    },
  },
  next: [{ ...toMetastatic, cites: overview }, toRecurrent, toWorkUp],
  initial: 'type',
  states: {
    type: {
      kind: 'question',
      asks: 'other-type',
      on: {
        vipoma: 'resectionOfVipoma',
        somatostatinoma: 'resectionOfSomatostatinoma',
        'another-type': 'resection',
        unsure: 'resectionOfAny',
      },
    },
    resectionOfVipoma: {
      kind: 'question',
      asks: 'resection-possible',
      on: { complete: 'vipomaList', 'not-curative': 'vipomaList', unsure: 'vipomaList' },
    },
    resectionOfSomatostatinoma: {
      kind: 'question',
      asks: 'resection-possible',
      on: { complete: 'somatostatinomaList', 'not-curative': 'somatostatinomaList', unsure: 'somatostatinomaList' },
    },
    resection: { kind: 'question', asks: 'resection-possible', on: resectionStates },
    functional: {
      kind: 'question',
      asks: 'functional',
      on: { no: 'otherList', yes: 'otherList', unsure: 'otherList' },
    },
    resectionOfAny: {
      kind: 'question',
      asks: 'resection-possible',
      on: { complete: 'functionalOfAny', 'not-curative': 'functionalOfAny', unsure: 'functionalOfAny' },
    },
    functionalOfAny: {
      kind: 'question',
      asks: 'functional',
      on: { no: 'anyList', yes: 'anyList', unsure: 'anyList' },
    },
    vipomaList: {
      kind: 'options',
      says: { plain: 'Listed for a VIPoma', clinical: 'VIPoma' },
      offers: ['vipoma.fluids', 'vipoma.hormone-therapy', 'vipoma.tumor-and-node-removal', 'vipoma.debulking'],
    },
    somatostatinomaList: {
      kind: 'options',
      says: { plain: 'Listed for a somatostatinoma', clinical: 'Somatostatinoma' },
      offers: ['somatostatinoma.tumor-removal', 'somatostatinoma.debulking'],
    },
    otherList: {
      kind: 'options',
      says: { plain: 'Listed for other types', clinical: 'Other pancreatic NET' },
      offers: ['pancreas-other.tumor-removal', 'pancreas-other.debulking', 'pancreas-other.hormone-therapy'],
    },
    anyList: {
      kind: 'options',
      says: { plain: 'Type not known: each with its condition', clinical: 'Type unknown: all with their conditions' },
      offers: [
        'vipoma.fluids',
        'vipoma.hormone-therapy',
        'vipoma.tumor-and-node-removal',
        'vipoma.debulking',
        'somatostatinoma.tumor-removal',
        'somatostatinoma.debulking',
        'pancreas-other.tumor-removal',
        'pancreas-other.debulking',
        'pancreas-other.hormone-therapy',
      ],
    },
  },
});
