import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { recurrence, typeLists } from './shared.ts';
import { pdqPancreaticNet } from './source.ts';
import { pancreaticNet } from './summary.ts';

const followUp$ = citing(pdqPancreaticNet, 'follow-up');

const cameBackTo = {
  ...recurrence,
  cites: [...recurrence.cites, followUp$('your condition has changed or if the cancer')],
};

export const pancreasFollowUp = pathway({
  id: 'pancreas-follow-up',
  summary: pancreaticNet,
  title: { plain: 'Pancreas: check-ups', clinical: 'Pancreatic NET: follow-up' },
  intro: {
    plain:
      'You have check-ups during treatment. Some tests go on from time to time when it is over. They show how well treatment works, and if something has changed.',
    clinical: 'Some diagnostic and staging tests are repeated during treatment and from time to time after it.',
  },
  listing: {
    group: 'beside',
    order: 155,
  },
  also: ['check-ups pancreas'],
  sections: ['follow-up'],
  questions: {
    'what-follow-up-shows': {
      name: { plain: 'What the check-up shows', clinical: 'Follow-up result' },
      asks: { plain: 'What did the last check-up show?', clinical: 'Result of follow-up?' },
      means: {
        plain: 'If more than one fits, pick one. Each list links to the others.',
        clinical: 'With more than one finding, each list links to the others.',
      },
      whoKnows: {
        plain: 'Your team can tell you what the tests mean.',
        clinical: 'Imaging and laboratory results.',
      },
      answers: {
        'no-sign-of-tumor': { says: { plain: 'No sign of the tumor', clinical: 'No evidence of tumor' } },
        'treatment-working-or-no-change': {
          says: { plain: 'Treatment is working, or no change', clinical: 'Response or stable' },
        },
        'came-back': { says: { plain: 'It has come back', clinical: 'Recurrence' } },
        'growing-during-treatment': {
          says: { plain: 'It keeps growing during treatment', clinical: 'Progression during treatment' },
        },
        spread: { says: { plain: 'It has spread to a new part', clinical: 'New site of spread' } },
      },
      routing: true,
      cites: [followUp$('your condition has changed or if the cancer')],
    },
  },
  options: {},
  gaps: {
    'no-interval': {
      says: {
        plain: 'The summary does not say how often check-ups take place, or for how long.',
        clinical: 'No follow-up interval and no duration are stated.',
      },
      ask: {
        plain: 'How often will I have check-ups, which tests, and for how long?',
        clinical: 'Which tests, at what interval and for how long?',
      },
      cites: [followUp$('Some of the tests will continue to be')],
    },
  },
  next: [recurrence, ...typeLists],
  initial: 'result',
  states: {
    result: {
      kind: 'question',
      asks: 'what-follow-up-shows',
      on: {
        'no-sign-of-tumor': { target: 'noSign', cites: [followUp$('Some of the tests will continue to be')] },
        'treatment-working-or-no-change': {
          target: 'workingOrNoChange',
          cites: [followUp$('whether to continue, change, or stop treatment may')],
        },
        'came-back': { target: 'cameBack', cites: [followUp$('your condition has changed or if the cancer')] },
        'growing-during-treatment': {
          target: 'cameBack',
          cites: [followUp$('whether to continue, change, or stop treatment may')],
        },
        spread: 'hasSpread',
        unsure: 'notKnown',
      },
    },
    noSign: {
      kind: 'end',
      says: { plain: 'The check-ups go on', clinical: 'Follow-up continues' },
      detail: {
        plain: 'Some tests are still done now and then when treatment is over. They can show if it has come back.',
        clinical: 'Some tests go on at times once treatment has ended and may show recurrence.',
      },
      cites: [
        followUp$('Some of the tests will continue to be'),
        followUp$('your condition has changed or if the cancer'),
      ],
    },
    workingOrNoChange: {
      kind: 'end',
      says: { plain: 'The tests help decide', clinical: 'Decisions follow the tests' },
      detail: {
        plain:
          'Whether to go on with a treatment, change it or stop it may depend on these tests. Ask what they mean for you.',
        clinical: 'Results may inform whether treatment is continued, changed or stopped.',
      },
      cites: [followUp$('whether to continue, change, or stop treatment may')],
    },
    cameBack: {
      kind: 'goes-to',
      says: { plain: 'The list for a tumor that came back or keeps growing', clinical: 'Recurrence list' },
      detail: {
        plain: 'The list for your type may matter too. The summary does not say which one comes first.',
        clinical: 'The list of the type may apply too; which one comes first is not stated.',
      },
      to: [cameBackTo, ...typeLists],
    },
    hasSpread: {
      kind: 'goes-to',
      says: { plain: 'The list for your type', clinical: 'List of the type' },
      detail: {
        plain: 'Each list has lines for a tumor that has spread. Open the one for your type.',
        clinical: 'Each list has lines for spread.',
      },
      to: [...typeLists],
    },
    notKnown: {
      kind: 'end',
      says: { plain: 'Ask what the tests showed', clinical: 'Result not known' },
      detail: {
        plain:
          'Tests may show how well treatment works, and if something has changed. Your team can tell you what yours showed.',
        clinical: 'Repeated tests may show response, change or recurrence. Ask the treating team.',
      },
      cites: [followUp$('your condition has changed or if the cancer')],
    },
  },
});
