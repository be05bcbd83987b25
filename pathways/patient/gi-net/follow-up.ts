import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { pdqPatient } from './source.ts';
import { giNet } from './summary.ts';

const followUp$ = citing(pdqPatient, 'follow-up');
const stages$ = citing(pdqPatient, 'stages');
const trials$ = citing(pdqPatient, 'trials');

const recurrent = {
  to: 'recurrent',
  says: { plain: 'If it comes back', clinical: 'Recurrent GI NET' },
  cites: [stages$('Has come back after treatment')],
} as const;
const metastatic = {
  to: 'metastatic',
  says: { plain: 'If it ever spreads to a distant part', clinical: 'Metastatic GI NET' },
  cites: [stages$('Has spread to other parts of the')],
} as const;

export const followUp = pathway({
  id: 'follow-up',
  summary: giNet,
  title: { plain: 'Check-ups', clinical: 'Follow-up' },
  intro: {
    plain:
      'You have check-ups during treatment. Some tests go on from time to time when it is over. They show how well treatment works, and if the cancer has changed or come back.',
    clinical:
      'Some diagnostic and staging tests are repeated during treatment and from time to time after it, to assess response, change or recurrence.',
  },
  listing: { group: 'beside', order: 150, name: { plain: 'Check-ups after treatment', clinical: 'Follow-up' } },
  also: ['check-ups'],
  sections: ['follow-up'],
  questions: {
    'what-follow-up-shows': {
      name: { plain: 'What the check-up shows', clinical: 'Follow-up result' },
      asks: { plain: 'What did the last check-up show?', clinical: 'Result of follow-up?' },
      means: {
        plain: 'If it both came back and spread, both lists may matter. Pick one: it links to the other.',
        clinical: 'With recurrence and distant spread together both sections may apply; each links to the other.',
      },
      whoKnows: {
        plain: 'Your team can tell you what the tests mean.',
        clinical: 'Imaging, laboratory and endoscopy results.',
      },
      answers: {
        'no-sign-of-tumor': { says: { plain: 'No sign of the tumor', clinical: 'No evidence of tumor' } },
        'treatment-working-or-no-change': {
          says: { plain: 'Treatment is working, or no change', clinical: 'Response or stable' },
        },
        'came-back': { says: { plain: 'It has come back', clinical: 'Recurrence' } },
        'distant-spread': { says: { plain: 'It has spread to a distant part', clinical: 'Distant metastases' } },
        'not-better-with-treatment': {
          says: { plain: 'Not better with treatment', clinical: 'No improvement with treatment' },
        },
      },
      routing: true,
      cites: [followUp$('your condition has changed or if the')],
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
      cites: [followUp$('from time to time after treatment has')],
    },
    'no-signs-to-report': {
      says: {
        plain: 'The summary does not say what to tell your team about between check-ups.',
        clinical: 'No signs to report between check-ups are named.',
      },
      ask: {
        plain: 'Between check-ups, what do you want to hear about at once, and whom do I call?',
        clinical: 'Which signs to report between check-ups, and to whom?',
      },
      cites: [followUp$('from time to time after treatment has')],
    },
    'not-better-no-section': {
      says: {
        plain:
          'The summary says it matters when a tumor has not gotten better with treatment. It has no list for this. It does say that some clinical trials are for people in this situation.',
        clinical:
          'Lack of improvement with treatment is named as a factor and has no section. Some clinical trials are for this group.',
      },
      ask: {
        plain: 'If treatment does not help enough, what else is there? Is there a trial for me?',
        clinical: 'What further options exist, clinical trials included?',
      },
      when: { fact: 'what-follow-up-shows', in: ['not-better-with-treatment'] },
      cites: [stages$('Has not gotten better with treatment'), trials$('whose cancer has not gotten better')],
    },
  },
  next: [
    recurrent,
    metastatic,
    {
      to: 'carcinoid-syndrome',
      says: { plain: 'If the team says it is carcinoid syndrome', clinical: 'Carcinoid syndrome' },
    },
  ],
  initial: 'result',
  states: {
    result: {
      kind: 'question',
      asks: 'what-follow-up-shows',
      on: {
        'no-sign-of-tumor': { target: 'noSign', cites: [followUp$('from time to time after treatment has')] },
        'treatment-working-or-no-change': {
          target: 'workingOrNoChange',
          cites: [followUp$('whether to continue, change, or stop treatment')],
        },
        'came-back': { target: 'cameBack', cites: [stages$('Has come back after treatment')] },
        'distant-spread': { target: 'distantSpread', cites: [stages$('Has spread to other parts of the')] },
        'not-better-with-treatment': { target: 'notBetter', cites: [trials$('whose cancer has not gotten better')] },
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
      cites: [followUp$('from time to time after treatment has'), followUp$('your condition has changed or if the')],
    },
    workingOrNoChange: {
      kind: 'end',
      says: { plain: 'The tests help decide', clinical: 'Decisions follow the tests' },
      detail: {
        plain:
          'Whether to go on with a treatment, change it or stop it may depend on these tests. Ask what they mean for you.',
        clinical: 'Results may inform whether treatment is continued, changed or stopped.',
      },
      cites: [followUp$('whether to continue, change, or stop treatment')],
    },
    cameBack: {
      kind: 'goes-to',
      says: { plain: 'The list for a tumor that came back', clinical: 'Recurrence list' },
      detail: {
        plain: 'If it has also spread to a distant part, the lists for that may matter too.',
        clinical: 'With distant spread the metastatic lists may apply too.',
      },
      to: [recurrent, metastatic],
    },
    distantSpread: {
      kind: 'goes-to',
      says: { plain: 'The lists for distant spread', clinical: 'Metastatic lists' },
      detail: {
        plain: 'If it came back after treatment, the list for that may matter too.',
        clinical: 'If this is a recurrence, that list may apply too.',
      },
      to: [metastatic, recurrent],
    },
    notBetter: {
      kind: 'end',
      says: { plain: 'No list, but there may be a trial', clinical: 'No own section; clinical trials' },
      detail: {
        plain:
          'The summary has no list for this. It says that some clinical trials are for people whose cancer has not gotten better. Your team can tell you what else there is.',
        clinical: 'No section in the summary. Some clinical trials are for patients whose cancer has not improved.',
      },
      cites: [stages$('Has not gotten better with treatment'), trials$('whose cancer has not gotten better')],
    },
    notKnown: {
      kind: 'end',
      says: { plain: 'Ask what the tests showed', clinical: 'Result not known' },
      detail: {
        plain:
          'Tests may show how well treatment works, and if something has changed. Your team can tell you what yours showed.',
        clinical: 'Repeated tests may show response, change or recurrence. Ask the treating team.',
      },
      cites: [followUp$('be repeated to see how well the'), followUp$('your condition has changed or if the')],
    },
  },
});
