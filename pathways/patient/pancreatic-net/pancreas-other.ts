import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { checkUps, mayInclude, overviewOf, recurrence, supportive } from './shared.ts';
import { hormoneOptions } from './shared-hormones.ts';
import { pdqPancreaticNet } from './source.ts';
import { pancreaticNet } from './summary.ts';

const vipoma$ = citing(pdqPancreaticNet, 'vipoma');
const somatostatinoma$ = citing(pdqPancreaticNet, 'somatostatinoma');
const otherTypes$ = citing(pdqPancreaticNet, 'other-types');
const kinds$ = citing(pdqPancreaticNet, 'kinds');
const functional$ = citing(pdqPancreaticNet, 'functional');
const recurrent$ = citing(pdqPancreaticNet, 'recurrent');

const isVipoma = { fact: 'other-type', in: ['vipoma'] } as const;
const isSomatostatinoma = { fact: 'other-type', in: ['somatostatinoma'] } as const;
const isAnother = { fact: 'other-type', in: ['another-type'] } as const;
const inNodes = { fact: 'node-spread', in: ['yes'] } as const;
const distant = { fact: 'distant-spread', in: ['yes'] } as const;
const growing = { fact: 'growing-during-treatment', in: ['yes'] } as const;
const anySpread = { any: [inNodes, distant] } as const;
const growingOrDistant = { any: [growing, distant] } as const;

/** What the three lists have alike, with the name of the type before it. */
const forGrowingOrDistant = (plain: string, clinical: string) =>
  ({
    plain: `${plain} that keeps growing during treatment, or that has spread to other parts of the body`,
    clinical: `${clinical}, growth during treatment or spread to other parts of the body`,
  }) as const;
const forVipomaGrowing = forGrowingOrDistant('a VIPoma', 'VIPoma');
const forSomatostatinomaGrowing = forGrowingOrDistant('a somatostatinoma', 'somatostatinoma');
const forAnotherGrowing = forGrowingOrDistant('another type', 'another type');

const studied = {
  plain: 'It is in this list. In another part, the summary says that some kinds are being studied.',
  clinical: 'In this list; the overview says "being studied".',
} as const;

export const pancreasOther = pathway({
  id: 'pancreas-other',
  summary: pancreaticNet,
  title: {
    plain: 'Pancreas: other types, or no hormone',
    clinical: 'VIPoma, somatostatinoma and other pancreatic NETs',
  },
  intro: {
    plain:
      'The summary has three short lists here: for VIPoma, for somatostatinoma, and for other types. Tumors that make no extra hormone are not named. The list for other types probably counts for them.',
    clinical:
      'Three lists: VIPoma, somatostatinoma, other types. Nonfunctional tumors are not named; the third list probably applies.',
  },
  listing: {
    group: 'site',
    order: 94,
    name: { plain: 'Pancreas: another type, or no hormone', clinical: 'Pancreas: other types' },
    note: { plain: 'VIPoma, somatostatinoma, or no extra hormone', clinical: 'VIPoma, somatostatinoma, nonfunctional' },
    presented: true,
  },
  also: ['vipoma', 'somatostatinoma', 'verner-morrison syndrome', 'nonfunctional', 'non-functional', 'no hormone'],
  sections: ['vipoma', 'somatostatinoma', 'other-types'],
  questions: {
    'other-type': {
      name: { plain: 'Type of tumor', clinical: 'Type' },
      asks: { plain: 'What does your team call the tumor?', clinical: 'Type of tumor?' },
      means: {
        plain:
          'A VIPoma makes a hormone called VIP. A somatostatinoma makes somatostatin. "Another type" is any type with no list of its own, also a tumor that makes no extra hormone.',
        clinical: 'VIP, somatostatin, or any type without a list of its own, nonfunctional tumors included.',
      },
      whoKnows: { plain: 'Your team or the report can tell you.', clinical: 'Pathology report, hormone tests.' },
      answers: {
        vipoma: { says: 'VIPoma', as: 'VIPoma' },
        somatostatinoma: { says: 'Somatostatinoma', as: 'somatostatinoma' },
        'another-type': {
          says: {
            plain: 'Another type, or no extra hormone',
            clinical: 'Another type, nonfunctional included',
          },
          short: { plain: 'Another, or no hormone', clinical: 'Another' },
          as: { plain: 'another type', clinical: 'another type' },
        },
      },
      cites: [
        kinds$('VIPomas, which make vasoactive intestinal peptide'),
        kinds$('Somatostatinomas, which make somatostatin'),
        otherTypes$('Treatment of other types of pancreatic neuroendocrine tumors'),
      ],
    },
    'can-be-removed': {
      name: { plain: 'Can be removed', clinical: 'Resectability' },
      asks: { plain: 'How much of the tumor can surgery take out?', clinical: 'Resectability?' },
      means: {
        plain:
          'One line speaks of a tumor that cannot come out in full, another of one that cannot come out. Your team makes this call.',
        clinical: '"Cannot be completely removed" and "cannot be removed by surgery" are two criteria of the text.',
      },
      whoKnows: { plain: 'The surgeon can tell you.', clinical: 'The surgeon.' },
      answers: {
        completely: { says: 'All of it', as: { plain: 'all can come out', clinical: 'completely resectable' } },
        'not-completely': {
          says: { plain: 'Only a part of it', clinical: 'Not completely' },
          as: { plain: 'cannot come out in full', clinical: 'not completely resectable' },
        },
        'not-at-all': {
          says: { plain: 'None of it', clinical: 'Not at all' },
          as: { plain: 'cannot come out at all', clinical: 'not resectable' },
        },
      },
      cites: [
        vipoma$('when the tumor cannot be completely removed or'),
        vipoma$('ablation, if the tumor cannot be removed by'),
      ],
    },
    'node-spread': {
      name: { plain: 'Spread to lymph nodes', clinical: 'Nodal spread' },
      as: { plain: 'in lymph nodes', clinical: 'nodal spread' },
      asks: { plain: 'Has it spread to lymph nodes?', clinical: 'Spread to lymph nodes?' },
      means: {
        plain: 'Lymph nodes are small organs that help fight illness. Spread to other parts is the next question.',
        clinical: 'Lymph nodes only; other sites have a question of their own.',
      },
      whoKnows: { plain: 'The scan report says this.', clinical: 'Imaging or pathology report.' },
      answers: { no: { says: 'No' }, yes: { says: 'Yes' } },
      cites: [vipoma$('For tumors that have spread to lymph nodes')],
    },
    'distant-spread': {
      name: { plain: 'Spread to other parts', clinical: 'Distant spread' },
      as: { plain: 'spread', clinical: 'distant spread' },
      asks: { plain: 'Has it spread to other parts of the body?', clinical: 'Distant metastases?' },
      means: {
        plain: 'The lists say "distant parts" and "other parts of the body". We take the two as one. The liver counts.',
        clinical: '"Distant parts" and "other parts of the body" are taken together; the liver counts.',
      },
      whoKnows: { plain: 'The scan report says this.', clinical: 'Imaging report.' },
      answers: { no: { says: 'No' }, yes: { says: 'Yes' } },
      cites: [vipoma$('For tumors that continue to grow during treatment')],
    },
    'growing-during-treatment': {
      name: { plain: 'Still growing', clinical: 'Progression' },
      as: { plain: 'still growing', clinical: 'progression' },
      asks: { plain: 'Does the tumor keep growing during treatment?', clinical: 'Growth during treatment?' },
      means: {
        plain: 'Say no if it does not grow, or if there was no treatment yet.',
        clinical: 'No: stable, responding or untreated.',
      },
      whoKnows: { plain: 'Your team can tell by comparing scans.', clinical: 'Serial imaging.' },
      answers: { no: { says: 'No, or no treatment yet', short: 'No' }, yes: { says: 'Yes' } },
      cites: [vipoma$('For tumors that continue to grow during treatment')],
    },
  },
  options: {
    'vipoma.fluids-and-hormone-therapy': {
      says: hormoneOptions['vipoma.fluids-and-hormone-therapy'],
      detail: {
        plain: 'VIP makes the body lose water and salts. The summary names the two together.',
        clinical: 'The text names both together.',
      },
      strength: mayInclude,
      lines: [
        {
          for: { plain: 'a VIPoma', clinical: 'VIPoma' },
          when: isVipoma,
          cites: [vipoma$('Fluids and hormone therapy to replace fluids and')],
        },
      ],
    },
    'vipoma.tumor-and-node-removal': {
      says: {
        plain: 'Surgery to take out the tumor and nearby lymph nodes',
        clinical: 'Removal of the tumor and nearby lymph nodes',
      },
      strength: mayInclude,
      lines: [
        {
          for: { plain: 'a VIPoma', clinical: 'VIPoma' },
          when: isVipoma,
          cites: [vipoma$('remove the tumor and nearby lymph nodes')],
        },
      ],
    },
    'vipoma.debulking': {
      says: { plain: 'VIPoma: taking out as much as possible', clinical: 'VIPoma: debulking surgery' },
      detail: {
        plain: 'The summary calls it palliative: it is meant to ease symptoms and help you live better.',
        clinical: 'Called palliative in the text.',
      },
      strength: mayInclude,
      lines: [
        {
          for: {
            plain: 'a VIPoma that surgery cannot take out in full, or that has spread to distant parts',
            clinical: 'VIPoma, not completely resectable or with distant spread',
          },
          when: {
            all: [isVipoma, { any: [{ fact: 'can-be-removed', in: ['not-completely', 'not-at-all'] }, distant] }],
          },
          cites: [
            vipoma$('when the tumor cannot be completely removed or'),
            vipoma$('This is palliative therapy to relieve symptoms and'),
          ],
        },
      ],
    },
    'vipoma.spread-tumor-removal': {
      says: { plain: 'Surgery to take out what has spread', clinical: 'Removal of the tumor after spread' },
      strength: mayInclude,
      lines: [
        {
          for: {
            plain: 'a VIPoma that is in lymph nodes, or elsewhere in the body',
            clinical: 'VIPoma, nodal or distant spread',
          },
          when: { all: [isVipoma, anySpread] },
          cites: [
            vipoma$('For tumors that have spread to lymph nodes'),
            vipoma$('include the following: Surgery to remove the tumor'),
          ],
        },
      ],
    },
    'vipoma.ablation': {
      says: {
        plain: 'Radio waves or freezing (ablation)',
        clinical: 'Radiofrequency or cryosurgical ablation',
      },
      treatment: 'pancreas-ablation',
      strength: { plain: '"may include", if surgery cannot take it out', clinical: '"may include", if not removable' },
      lines: [
        {
          for: {
            plain: 'a VIPoma that has spread and that surgery cannot take out',
            clinical: 'VIPoma with spread that cannot be removed by surgery',
          },
          when: { all: [isVipoma, anySpread, { fact: 'can-be-removed', in: ['not-at-all'] }] },
          cites: [
            vipoma$('For tumors that have spread to lymph nodes'),
            vipoma$('ablation, if the tumor cannot be removed by'),
          ],
        },
        {
          for: {
            plain: 'a VIPoma that has spread and can come out in part, if the line counts that',
            clinical: 'VIPoma with spread, partly resectable, if the line includes that',
          },
          when: { all: [isVipoma, anySpread, { fact: 'can-be-removed', in: ['not-completely'] }] },
          open: true,
          cites: [vipoma$('ablation, if the tumor cannot be removed by')],
        },
      ],
    },
    'vipoma.chemotherapy': {
      says: { plain: 'VIPoma: chemotherapy', clinical: 'VIPoma: chemotherapy' },
      treatment: 'pancreas-chemotherapy',
      strength: mayInclude,
      lines: [
        {
          for: forVipomaGrowing,
          when: { all: [isVipoma, growingOrDistant] },
          cites: [
            vipoma$('For tumors that continue to grow during treatment'),
            vipoma$('include the following: Chemotherapy. Targeted therapy'),
          ],
        },
      ],
    },
    'vipoma.targeted-therapy': {
      says: { plain: 'VIPoma: targeted therapy', clinical: 'VIPoma: targeted therapy' },
      detail: studied,
      treatment: 'pancreas-targeted-therapy',
      strength: mayInclude,
      lines: [
        {
          for: forVipomaGrowing,
          when: { all: [isVipoma, growingOrDistant] },
          cites: [
            vipoma$('For tumors that continue to grow during treatment'),
            vipoma$('include the following: Chemotherapy. Targeted therapy'),
            overviewOf.targetedTherapy,
          ],
        },
      ],
    },
    'somatostatinoma.tumor-removal': {
      says: {
        plain: 'Somatostatinoma: taking out the tumor',
        clinical: 'Somatostatinoma: surgical removal of the tumor',
      },
      strength: mayInclude,
      lines: [
        {
          for: { plain: 'a somatostatinoma', clinical: 'somatostatinoma' },
          when: isSomatostatinoma,
          cites: [somatostatinoma$('Surgery to remove the tumor')],
        },
      ],
    },
    'somatostatinoma.debulking': {
      says: {
        plain: 'Somatostatinoma: taking out as much as possible',
        clinical: 'Somatostatinoma: debulking surgery',
      },
      detail: { plain: 'It is meant to ease symptoms and help you live better.', clinical: 'For symptom relief.' },
      strength: mayInclude,
      lines: [
        {
          for: {
            plain: 'a somatostatinoma that has spread to distant parts',
            clinical: 'somatostatinoma with distant spread',
          },
          when: { all: [isSomatostatinoma, distant] },
          cites: [somatostatinoma$('as much of the cancer as possible to')],
        },
      ],
    },
    'somatostatinoma.chemotherapy': {
      says: { plain: 'Somatostatinoma: chemotherapy', clinical: 'Somatostatinoma: chemotherapy' },
      treatment: 'pancreas-chemotherapy',
      strength: mayInclude,
      lines: [
        {
          for: forSomatostatinomaGrowing,
          when: { all: [isSomatostatinoma, growingOrDistant] },
          cites: [
            somatostatinoma$('For tumors that continue to grow during treatment'),
            somatostatinoma$('include the following: Chemotherapy. Targeted therapy'),
          ],
        },
      ],
    },
    'somatostatinoma.targeted-therapy': {
      says: { plain: 'Somatostatinoma: targeted therapy', clinical: 'Somatostatinoma: targeted therapy' },
      detail: studied,
      treatment: 'pancreas-targeted-therapy',
      strength: mayInclude,
      lines: [
        {
          for: forSomatostatinomaGrowing,
          when: { all: [isSomatostatinoma, growingOrDistant] },
          cites: [
            somatostatinoma$('For tumors that continue to grow during treatment'),
            somatostatinoma$('include the following: Chemotherapy. Targeted therapy'),
            overviewOf.targetedTherapy,
          ],
        },
      ],
    },
    'pancreas-other.tumor-removal': {
      says: {
        plain: 'Other types: taking out the tumor',
        clinical: 'Other types: surgical removal of the tumor',
      },
      strength: mayInclude,
      lines: [
        {
          for: { plain: 'another type', clinical: 'other types' },
          when: isAnother,
          cites: [
            otherTypes$('Treatment of other types of pancreatic neuroendocrine tumors'),
            otherTypes$('Surgery to remove the tumor'),
          ],
        },
      ],
    },
    'pancreas-other.debulking': {
      says: {
        plain: 'Other types: taking out as much as possible',
        clinical: 'Other types: debulking surgery',
      },
      detail: {
        plain: 'This or hormone therapy. It is meant to ease symptoms and help you live better.',
        clinical: 'This or hormone therapy, for symptom relief.',
      },
      strength: mayInclude,
      lines: [
        {
          for: {
            plain: 'another type that has spread to distant parts',
            clinical: 'other types with distant spread',
          },
          when: { all: [isAnother, distant] },
          cites: [otherTypes$('as much of the cancer as possible or')],
        },
      ],
    },
    'pancreas-other.hormone-therapy': {
      says: { plain: 'Other types: hormone therapy', clinical: 'Other types: hormone therapy' },
      detail: {
        plain:
          'This or surgery to take out as much as possible. It is meant to ease symptoms and help you live better.',
        clinical: 'This or debulking surgery, for symptom relief.',
      },
      treatment: 'pancreas-hormone-therapy',
      strength: mayInclude,
      lines: [
        {
          for: {
            plain: 'another type that has spread to distant parts',
            clinical: 'other types with distant spread',
          },
          when: { all: [isAnother, distant] },
          cites: [otherTypes$('as much of the cancer as possible or'), overviewOf.hormoneTherapy],
        },
      ],
    },
    'pancreas-other.chemotherapy': {
      says: { plain: 'Other types: chemotherapy', clinical: 'Other types: chemotherapy' },
      treatment: 'pancreas-chemotherapy',
      strength: mayInclude,
      lines: [
        {
          for: forAnotherGrowing,
          when: { all: [isAnother, growingOrDistant] },
          cites: [
            otherTypes$('For tumors that continue to grow during treatment'),
            otherTypes$('include the following: Chemotherapy. Targeted therapy'),
          ],
        },
      ],
    },
    'pancreas-other.targeted-therapy': {
      says: { plain: 'Other types: targeted therapy', clinical: 'Other types: targeted therapy' },
      detail: studied,
      treatment: 'pancreas-targeted-therapy',
      strength: mayInclude,
      lines: [
        {
          for: forAnotherGrowing,
          when: { all: [isAnother, growingOrDistant] },
          cites: [
            otherTypes$('For tumors that continue to grow during treatment'),
            otherTypes$('include the following: Chemotherapy. Targeted therapy'),
            overviewOf.targetedTherapy,
          ],
        },
      ],
    },
  },
  notices: {
    'grouped-because-alike': {
      says: {
        plain:
          'The summary puts these rare types together, as their treatment is much the same. It still has three lists. We keep them apart.',
        clinical: 'Grouped because treatment is similar; the text still has three lists, which are not merged.',
      },
      cites: [kinds$('they are treated in much the same way')],
    },
    'growing-is-also-in-the-recurrent-list': {
      says: {
        plain:
          'The list for tumors that came back or keep growing begins with the same words. It may count for you too.',
        clinical: 'The same criterion opens the list for recurrent or progressive tumors.',
      },
      when: growing,
      cites: [
        recurrent$('that continue to grow during treatment or recur'),
        vipoma$('For tumors that continue to grow during treatment'),
      ],
    },
    'completely-or-at-all': {
      says: {
        plain:
          'One line speaks of a tumor that cannot be taken out in full. Another speaks of a tumor that cannot be taken out. The summary does not say if the second counts a tumor that can come out in part.',
        clinical:
          '"Cannot be completely removed" and "cannot be removed by surgery": whether the second includes partial resectability is not stated.',
      },
      when: { all: [isVipoma, { fact: 'can-be-removed', in: ['not-completely'] }] },
      tone: 'unclear',
      cites: [
        vipoma$('when the tumor cannot be completely removed or'),
        vipoma$('ablation, if the tumor cannot be removed by'),
      ],
    },
    'removal-listed-though-not-removable': {
      says: {
        plain:
          'Two lines name an operation and do not ask if surgery can take the tumor out. So they stay listed when it cannot.',
        clinical: 'Two lines that name an operation do not ask for resectability and stay listed.',
      },
      when: { all: [isVipoma, { fact: 'can-be-removed', in: ['not-at-all'] }] },
      tone: 'unclear',
      cites: [
        vipoma$('remove the tumor and nearby lymph nodes'),
        vipoma$('include the following: Surgery to remove the tumor'),
        vipoma$('ablation, if the tumor cannot be removed by'),
      ],
    },
    'targeted-therapy-still-being-studied': {
      says: {
        plain: 'Targeted therapy is in this list. In another part, the summary says that some kinds are being studied.',
        clinical: 'Targeted therapy is in this list; the overview says that certain types are being studied.',
      },
      when: growingOrDistant,
      cites: [overviewOf.targetedTherapy],
    },
  },
  gaps: {
    'nonfunctional-not-named': {
      says: {
        plain:
          'This list is for "other types". It does not name tumors that make no extra hormone. It probably counts for them, but the summary does not say so.',
        clinical:
          'Nonfunctional tumors are not named; the list for other types probably applies, but that is not stated.',
      },
      ask: {
        plain: 'My tumor makes no hormone. Is this the list that fits?',
        clinical: 'Which list applies to a nonfunctional tumor?',
      },
      when: isAnother,
      cites: [
        otherTypes$('Treatment of other types of pancreatic neuroendocrine tumors'),
        functional$('Nonfunctional tumors do not make extra amounts of'),
      ],
    },
    'no-liver-list-here': {
      says: {
        plain: 'These lists name no treatment for the liver alone. Only ablation stands in the list for VIPoma.',
        clinical: 'No liver-directed options here, except ablation for VIPoma.',
      },
      ask: {
        plain: 'If it is in my liver, what can be done there?',
        clinical: 'Liver-directed treatment?',
      },
      when: distant,
      cites: [vipoma$('For tumors that have spread to lymph nodes')],
    },
    'no-size-and-place-here': {
      says: {
        plain: 'These lists ask for no size and for no place in the pancreas.',
        clinical: 'No size and no site within the pancreas.',
      },
      ask: {
        plain: 'Does the size of my tumor, or its place, change what can be done?',
        clinical: 'Do size and site change the plan?',
      },
      cites: [otherTypes$('Treatment of other types of pancreatic neuroendocrine tumors')],
    },
  },
  next: [{ ...recurrence, when: growing }, supportive, checkUps],
  initial: 'type',
  states: {
    type: {
      kind: 'question',
      asks: 'other-type',
      on: {
        vipoma: { target: 'vipomaRemoval', cites: [kinds$('VIPomas, which make vasoactive intestinal peptide')] },
        somatostatinoma: {
          target: 'somatostatinomaSpread',
          cites: [kinds$('Somatostatinomas, which make somatostatin')],
        },
        'another-type': 'anotherSpread',
        unsure: 'threeLists',
      },
    },
    vipomaRemoval: {
      kind: 'question',
      asks: 'can-be-removed',
      on: {
        completely: 'vipomaNodes',
        'not-completely': 'vipomaNodes',
        'not-at-all': 'vipomaNodes',
        unsure: 'vipomaNodes',
      },
    },
    vipomaNodes: {
      kind: 'question',
      asks: 'node-spread',
      on: { no: 'vipomaSpread', yes: 'vipomaSpread', unsure: 'vipomaSpread' },
    },
    vipomaSpread: {
      kind: 'question',
      asks: 'distant-spread',
      on: { no: 'vipomaGrowing', yes: 'vipomaGrowing', unsure: 'vipomaGrowing' },
    },
    vipomaGrowing: {
      kind: 'question',
      asks: 'growing-during-treatment',
      on: { no: 'vipomaList', yes: 'vipomaList', unsure: 'vipomaList' },
    },
    vipomaList: {
      kind: 'options',
      says: { plain: 'Listed for VIPoma', clinical: 'VIPoma: listed options' },
      offers: [
        'vipoma.fluids-and-hormone-therapy',
        'vipoma.tumor-and-node-removal',
        'vipoma.debulking',
        'vipoma.spread-tumor-removal',
        'vipoma.ablation',
        'vipoma.chemotherapy',
        'vipoma.targeted-therapy',
      ],
    },
    somatostatinomaSpread: {
      kind: 'question',
      asks: 'distant-spread',
      on: { no: 'somatostatinomaGrowing', yes: 'somatostatinomaGrowing', unsure: 'somatostatinomaGrowing' },
    },
    somatostatinomaGrowing: {
      kind: 'question',
      asks: 'growing-during-treatment',
      on: { no: 'somatostatinomaList', yes: 'somatostatinomaList', unsure: 'somatostatinomaList' },
    },
    somatostatinomaList: {
      kind: 'options',
      says: { plain: 'Listed for somatostatinoma', clinical: 'Somatostatinoma: listed options' },
      offers: [
        'somatostatinoma.tumor-removal',
        'somatostatinoma.debulking',
        'somatostatinoma.chemotherapy',
        'somatostatinoma.targeted-therapy',
      ],
    },
    anotherSpread: {
      kind: 'question',
      asks: 'distant-spread',
      on: { no: 'anotherGrowing', yes: 'anotherGrowing', unsure: 'anotherGrowing' },
    },
    anotherGrowing: {
      kind: 'question',
      asks: 'growing-during-treatment',
      on: { no: 'anotherList', yes: 'anotherList', unsure: 'anotherList' },
    },
    anotherList: {
      kind: 'options',
      says: { plain: 'Listed for other types', clinical: 'Other types: listed options' },
      offers: [
        'pancreas-other.tumor-removal',
        'pancreas-other.debulking',
        'pancreas-other.hormone-therapy',
        'pancreas-other.chemotherapy',
        'pancreas-other.targeted-therapy',
      ],
    },
    threeLists: {
      kind: 'options',
      says: {
        plain: 'The three lists: each line says for which type',
        clinical: 'The three lists; each line names its type',
      },
      offers: [
        'vipoma.fluids-and-hormone-therapy',
        'vipoma.tumor-and-node-removal',
        'vipoma.debulking',
        'vipoma.spread-tumor-removal',
        'vipoma.ablation',
        'vipoma.chemotherapy',
        'vipoma.targeted-therapy',
        'somatostatinoma.tumor-removal',
        'somatostatinoma.debulking',
        'somatostatinoma.chemotherapy',
        'somatostatinoma.targeted-therapy',
        'pancreas-other.tumor-removal',
        'pancreas-other.debulking',
        'pancreas-other.hormone-therapy',
        'pancreas-other.chemotherapy',
        'pancreas-other.targeted-therapy',
      ],
    },
  },
});
