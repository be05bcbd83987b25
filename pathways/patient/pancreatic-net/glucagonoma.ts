import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { liverProcedures, mayInclude, next, overviewOf, usually } from './shared.ts';
import {
  canBeRemoved,
  forMostlyLiver,
  howMany,
  men1NoBranch,
  mostlyLiverAndSevere,
  noTargetedTherapyHere,
  part,
  sizeWord,
  spread,
  whenMostlyLiver,
} from './shared-lists.ts';
import { pdqPancreaticNet } from './source.ts';
import { pancreaticNet } from './summary.ts';

const glucagonoma$ = citing(pdqPancreaticNet, 'glucagonoma');
const glucagonSigns$ = citing(pdqPancreaticNet, 'signs-glucagon');
const kinds$ = citing(pdqPancreaticNet, 'kinds');

const one = { fact: 'how-many', in: ['one'] } as const;
const moreThanOne = { fact: 'how-many', in: ['more-than-one'] } as const;
const small = { fact: 'size-word', in: ['small'] } as const;
const large = { fact: 'size-word', in: ['large'] } as const;
const smallInHeadOrTail = { all: [one, small, { fact: 'part', in: ['head', 'tail'] }] } as const;
const largeInHead = { all: [one, large, { fact: 'part', in: ['head'] }] } as const;
const cannotBeRemoved = { fact: 'can-be-removed', in: ['no'] } as const;
const hasSpread = { fact: 'spread', in: ['yes'] } as const;

const forNotRemovable = {
  plain: 'tumors that surgery cannot take out',
  clinical: 'tumors that cannot be removed by surgery',
} as const;
const forSpread = {
  plain: 'a tumor that is in lymph nodes, or elsewhere in the body',
  clinical: 'nodal or distant spread',
} as const;

export const glucagonoma = pathway({
  id: 'glucagonoma',
  summary: pancreaticNet,
  title: { plain: 'Glucagonoma: a tumor that makes glucagon', clinical: 'Glucagonoma' },
  intro: {
    plain:
      'Glucagon raises the sugar in the blood. The summary looks at how many tumors there are, where they are, the word for their size, whether surgery can take them out, and spread. Answer in any order.',
    clinical:
      'Independent facts: number, site within the pancreas, size word, resectability, spread. No centimeters are given.',
  },
  listing: {
    group: 'site',
    order: 93,
    name: 'Pancreas: glucagonoma',
    note: { plain: 'it makes glucagon, and raises blood sugar', clinical: 'hyperglycemia' },
  },
  also: ['glucagon'],
  sections: ['glucagonoma'],
  questions: {
    'how-many': { ...howMany, cites: [glucagonoma$('For more than one tumor in the pancreas')] },
    part,
    'size-word': {
      ...sizeWord,
      cites: [glucagonoma$('For one small tumor in the head or'), glucagonoma$('For one large tumor in the head of')],
    },
    'can-be-removed': { ...canBeRemoved, cites: [glucagonoma$('For tumors that cannot be removed by surgery')] },
    spread: { ...spread, cites: [glucagonoma$('spread to lymph nodes or other parts of')] },
    'mostly-liver-and-severe': {
      ...mostlyLiverAndSevere,
      cites: [glucagonoma$('If the cancer mostly affects the liver and')],
    },
  },
  options: {
    'glucagonoma.tumor-removal': {
      says: { plain: 'Surgery to take out the tumor', clinical: 'Surgical removal of the tumor' },
      treatment: 'enucleation',
      strength: usually,
      lines: [
        {
          for: {
            plain: 'one small tumor in the head or tail',
            clinical: 'a single small tumor in the head or tail',
          },
          when: smallInHeadOrTail,
          cites: [glucagonoma$('For one small tumor in the head or'), overviewOf.enucleation],
        },
        {
          for: {
            plain: 'more than one tumor, this or surgery on the body and tail',
            clinical: 'more than one tumor in the pancreas, this or removal of body and tail',
          },
          when: moreThanOne,
          cites: [
            glucagonoma$('For more than one tumor in the pancreas'),
            glucagonoma$('remove the tumor or surgery to remove the'),
          ],
        },
      ],
    },
    'glucagonoma.pancreatoduodenectomy': {
      says: { plain: 'Whipple procedure (pancreatoduodenectomy)', clinical: 'Pancreatoduodenectomy (Whipple)' },
      detail: {
        plain: 'Big surgery that takes out the head of the pancreas and parts of the organs near it.',
        clinical: 'Head of the pancreas, gallbladder, nearby nodes, parts of stomach, small intestine and bile duct.',
      },
      treatment: 'pancreatoduodenectomy',
      strength: usually,
      lines: [
        {
          for: {
            plain: 'one large tumor in the head that "cannot be removed by surgery"',
            clinical: 'one large tumor in the head "that cannot be removed by surgery"',
          },
          when: { all: [largeInHead, cannotBeRemoved] },
          cites: [glucagonoma$('For one large tumor in the head of'), overviewOf.whipple, overviewOf.whippleOrgans],
        },
        {
          for: {
            plain: 'one large tumor in the head, if the line means that the tumor alone cannot be taken out',
            clinical: 'one large tumor in the head, if the line means that removal of the tumor alone is not possible',
          },
          when: largeInHead,
          open: true,
          cites: [glucagonoma$('For one large tumor in the head of')],
        },
      ],
    },
    'glucagonoma.body-and-tail-removal': {
      says: {
        plain: 'Surgery to take out the body and tail of the pancreas',
        clinical: 'Removal of the body and tail of the pancreas',
      },
      treatment: 'distal-pancreatectomy',
      strength: usually,
      lines: [
        {
          for: {
            plain: 'more than one tumor, this or surgery to take out the tumor',
            clinical: 'more than one tumor in the pancreas, this or removal of the tumor',
          },
          when: moreThanOne,
          cites: [
            glucagonoma$('For more than one tumor in the pancreas'),
            glucagonoma$('remove the tumor or surgery to remove the'),
            overviewOf.distalPancreatectomy,
          ],
        },
      ],
    },
    'glucagonoma.combination-chemotherapy': {
      says: { plain: 'Chemotherapy with more than one drug', clinical: 'Combination chemotherapy' },
      treatment: 'pancreas-chemotherapy',
      strength: mayInclude,
      lines: [
        {
          for: forNotRemovable,
          when: cannotBeRemoved,
          cites: [
            glucagonoma$('For tumors that cannot be removed by surgery'),
            glucagonoma$('Combination chemotherapy. Hormone therapy. Radiofrequency ablation or'),
            overviewOf.combination,
          ],
        },
      ],
    },
    'glucagonoma.hormone-therapy': {
      says: 'Hormone therapy',
      treatment: 'pancreas-hormone-therapy',
      strength: mayInclude,
      lines: [
        {
          for: forNotRemovable,
          when: cannotBeRemoved,
          cites: [
            glucagonoma$('For tumors that cannot be removed by surgery'),
            glucagonoma$('Combination chemotherapy. Hormone therapy. Radiofrequency ablation or'),
            overviewOf.hormoneTherapy,
          ],
        },
      ],
    },
    'glucagonoma.ablation': {
      says: {
        plain: 'Killing the tumor with radio waves or by freezing (ablation)',
        clinical: 'Radiofrequency or cryosurgical ablation',
      },
      detail: {
        plain: 'The summary names it twice: for tumors that surgery cannot take out, and again under spread.',
        clinical: 'Named for tumors that cannot be removed, and again under spread with the same condition.',
      },
      treatment: 'pancreas-ablation',
      strength: mayInclude,
      lines: [
        {
          for: forNotRemovable,
          when: cannotBeRemoved,
          cites: [
            glucagonoma$('For tumors that cannot be removed by surgery'),
            glucagonoma$('Radiofrequency ablation or cryosurgical ablation. For cancer'),
            glucagonoma$('ablation, if the cancer cannot be removed by'),
          ],
        },
      ],
    },
    'glucagonoma.cancer-removal': {
      says: { plain: 'Surgery to take out the cancer', clinical: 'Surgical removal of the cancer' },
      strength: mayInclude,
      lines: [
        {
          for: forSpread,
          when: hasSpread,
          cites: [
            glucagonoma$('spread to lymph nodes or other parts of'),
            glucagonoma$('Surgery to remove the cancer'),
          ],
        },
      ],
    },
    'glucagonoma.hepatic-arterial-occlusion': {
      says: liverProcedures.occlusion,
      treatment: 'hepatic-arterial-occlusion',
      strength: liverProcedures.strength,
      lines: [
        {
          for: forMostlyLiver,
          when: whenMostlyLiver,
          cites: [
            glucagonoma$('If the cancer mostly affects the liver and'),
            glucagonoma$('Hepatic arterial occlusion, with or without systemic chemotherapy'),
          ],
        },
      ],
    },
    'glucagonoma.chemoembolization': {
      says: liverProcedures.chemoembolization,
      treatment: 'pancreas-chemoembolization',
      strength: liverProcedures.strength,
      lines: [
        {
          for: forMostlyLiver,
          when: whenMostlyLiver,
          cites: [
            glucagonoma$('If the cancer mostly affects the liver and'),
            glucagonoma$('Chemoembolization, with or without systemic chemotherapy'),
          ],
        },
      ],
    },
  },
  notices: {
    'cannot-be-removed-read-two-ways': {
      says: {
        plain:
          'The line on a large tumor in the head says that it "cannot be removed by surgery". Then it names an operation. It may mean that the tumor alone cannot be taken out. We leave the words as they are.',
        clinical:
          'The line says "cannot be removed by surgery" and then names an operation. It may mean that the tumor alone cannot be taken out. Left as worded.',
      },
      when: largeInHead,
      tone: 'unclear',
      cites: [glucagonoma$('For one large tumor in the head of')],
    },
    'removal-listed-though-not-removable': {
      says: {
        plain:
          'Some lines name an operation and do not ask if surgery can take the tumor out. So they stay listed beside the list for tumors that surgery cannot take out.',
        clinical:
          'Lines that name an operation do not ask for resectability. They stay listed beside the list for tumors that cannot be removed.',
      },
      when: {
        all: [cannotBeRemoved, { any: [smallInHeadOrTail, largeInHead, moreThanOne, hasSpread] }],
      },
      tone: 'unclear',
      cites: [
        glucagonoma$('For tumors that cannot be removed by surgery'),
        glucagonoma$('For one small tumor in the head or'),
      ],
    },
  },
  gaps: {
    'large-in-body-or-tail-no-line': {
      says: {
        plain:
          'One large tumor in the body or tail has no line here. Yet the summary says that a glucagonoma most often forms in the tail.',
        clinical: 'One large tumor in the body or tail has no line, although the tail is the usual site.',
      },
      ask: {
        plain: 'My tumor is large and in the body or tail of the pancreas. What can be done?',
        clinical: 'Options for a large tumor in the body or tail?',
      },
      when: { all: [one, large, { fact: 'part', in: ['body', 'tail'] }] },
      cites: [glucagonoma$('For one large tumor in the head of'), kinds$('usually forms in the tail of the pancreas')],
    },
    'no-number-for-small-or-large': {
      says: {
        plain: 'The summary gives no size in centimeters for "small" or "large" here.',
        clinical: '"Small" and "large" have no centimeter threshold in this list.',
      },
      ask: {
        plain: 'Do you call my tumor small or large, and why?',
        clinical: 'Is the tumor regarded as small or large, and on what basis?',
      },
      cites: [glucagonoma$('For one small tumor in the head or'), glucagonoma$('For one large tumor in the head of')],
    },
    'small-in-the-body-no-line': {
      says: {
        plain: 'For one small tumor, the line names the head or the tail. There is no line for the body.',
        clinical: 'For one small tumor only head and tail are named; the body has no line.',
      },
      ask: {
        plain: 'My tumor is small and in the body of the pancreas. What can be done?',
        clinical: 'Options for a small tumor in the body of the pancreas?',
      },
      when: { all: [one, small, { fact: 'part', in: ['body'] }] },
      cites: [glucagonoma$('For one small tumor in the head or')],
    },
    'neither-small-nor-large-no-line': {
      says: {
        plain: 'One tumor that is called neither small nor large has no line here.',
        clinical: 'A single tumor called neither small nor large has no line.',
      },
      ask: {
        plain: 'If my tumor is neither small nor large, what can be done?',
        clinical: 'Options for a tumor called neither small nor large?',
      },
      when: { all: [one, { fact: 'size-word', in: ['neither'] }] },
      cites: [glucagonoma$('For one small tumor in the head or'), glucagonoma$('For one large tumor in the head of')],
    },
    'blood-clots-and-rash-no-line': {
      says: {
        plain: 'The summary names blood clots and a skin rash as signs. No line says how they are treated.',
        clinical: 'Blood clots and the skin rash are named as signs, with no line on their treatment.',
      },
      ask: {
        plain: 'What can be done for the rash, and against blood clots?',
        clinical: 'Management of the rash and of thrombosis?',
      },
      cites: [
        glucagonSigns$('Blood clots in the lung can cause shortness'),
        glucagonSigns$('Skin rash on the face, stomach, or'),
      ],
    },
    'no-targeted-therapy-here': noTargetedTherapyHere,
    'men1-no-branch': men1NoBranch,
  },
  next,
  type: 'parallel',
  states: {
    howMany: { kind: 'question', asks: 'how-many' },
    part: { kind: 'question', asks: 'part' },
    sizeWord: { kind: 'question', asks: 'size-word' },
    canBeRemoved: { kind: 'question', asks: 'can-be-removed' },
    spread: { kind: 'question', asks: 'spread' },
    mostlyLiver: { kind: 'question', asks: 'mostly-liver-and-severe' },
    glucagonomaList: {
      kind: 'options',
      says: { plain: 'Listed for glucagonoma', clinical: 'Glucagonoma: listed options' },
      offers: [
        'glucagonoma.tumor-removal',
        'glucagonoma.pancreatoduodenectomy',
        'glucagonoma.body-and-tail-removal',
        'glucagonoma.combination-chemotherapy',
        'glucagonoma.hormone-therapy',
        'glucagonoma.ablation',
        'glucagonoma.cancer-removal',
        'glucagonoma.hepatic-arterial-occlusion',
        'glucagonoma.chemoembolization',
      ],
    },
  },
});
