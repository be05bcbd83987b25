import type { Next, Pointer } from '../../../src/model/content/definition.ts';
import { pathway } from '../../../src/model/content/definition.ts';
import { citing, linkTo } from '../../../src/model/content/source.ts';
import { pdqPatient } from './source.ts';
import { giNet } from './summary.ts';

const whatItIs$ = citing(pdqPatient, 'what-it-is');
const outlook$ = citing(pdqPatient, 'outlook');
const stages$ = citing(pdqPatient, 'stages');
const trials$ = citing(pdqPatient, 'trials');
const about$ = citing(pdqPatient, 'about');
/** The summary that this one names for the pancreas. */
const pancreasSummary = whatItIs$('Pancreatic Neuroendocrine Tumors (Islet Cell Tumors) Treatment');
const childhood = whatItIs$('Childhood Gastrointestinal Neuroendocrine Tumors Treatment');

/** The list of the place where it started. Its section is the summary's own division. */
const byPrimary = [
  {
    to: 'stomach',
    says: { plain: 'Tumor in the stomach', clinical: 'Gastric NET' },
    when: { fact: 'primary', in: ['stomach'] },
  },
  {
    to: 'small-intestine',
    says: { plain: 'Tumor in the small intestine', clinical: 'Small intestinal NET' },
    when: { fact: 'primary', in: ['small-intestine'] },
  },
  {
    to: 'appendix',
    says: { plain: 'Tumor in the appendix', clinical: 'Appendiceal NET' },
    when: { fact: 'primary', in: ['appendix'] },
  },
  {
    to: 'colon',
    says: { plain: 'Tumor in the colon', clinical: 'Colonic NET' },
    when: { fact: 'primary', in: ['colon'] },
  },
  {
    to: 'rectum',
    says: { plain: 'Tumor in the rectum', clinical: 'Rectal NET' },
    when: { fact: 'primary', in: ['rectum'] },
  },
] as const;

/** Its lists go by type, in a summary of its own: how things stand is asked there. */
const pancreas = {
  to: 'pancreas',
  says: { plain: 'Tumor in the pancreas', clinical: 'Pancreatic NET' },
  when: { fact: 'primary', in: ['pancreas'] },
  brings: [
    { fact: 'age', answer: 'adult', when: { fact: 'age', in: ['adult'] } },
    { fact: 'kind', answer: 'endocrine', when: { fact: 'report', in: ['neuroendocrine-tumor'] } },
  ],
  cites: [pancreasSummary],
} as const;

const metastatic = {
  to: 'metastatic',
  says: { plain: 'If it has spread to a distant part', clinical: 'Metastatic GI NET' },
  cites: [stages$('Has spread to other parts of the')],
} as const satisfies Next;
const recurrent = {
  to: 'recurrent',
  says: { plain: 'If it came back after treatment', clinical: 'Recurrent GI NET' },
  cites: [stages$('Has come back after treatment')],
} as const satisfies Next;
const followUp = {
  to: 'follow-up',
  says: { plain: 'Check-ups after treatment', clinical: 'Follow-up' },
} as const satisfies Next;

const team: Pointer = { says: { plain: 'Your care team', clinical: 'The treating team' } };
const contactLine: Pointer = {
  says: {
    plain: 'The phone line of the National Cancer Institute: 1-800-4-CANCER (1-800-422-6237)',
    clinical: 'NCI Cancer Information Service: 1-800-4-CANCER (1-800-422-6237)',
  },
};

export const start = pathway({
  id: 'start',
  summary: giNet,
  title: { plain: 'Where do I start?', clinical: 'Entry' },
  intro: {
    plain:
      'A few questions lead to the part of the summary that fits. We chose the order of the questions. "I am not sure" is always fine.',
    clinical: 'Routing questions to the sections of the summary. Their order is ours, not that of the source.',
  },
  listing: {
    group: 'beside',
    order: 10,
    name: { plain: 'Help me find the right part', clinical: 'Start from age, report, site and status' },
    note: { plain: 'A few short questions', clinical: 'Hands over to the pathway' },
  },
  sections: ['what-it-is', 'outlook', 'stages'],
  questions: {
    age: {
      name: { plain: 'Age', clinical: 'Age' },
      asks: { plain: 'Is this about an adult or a child?', clinical: 'Adult or child?' },
      means: {
        plain: 'The summary is about adults. It gives no age. If you are not sure, go on and ask your team.',
        clinical: 'Scope is adults; no age limit is stated.',
      },
      answers: { adult: { says: 'An adult' }, child: { says: 'A child' } },
      routing: true,
      cites: [about$('treatment of adult gastrointestinal neuroendocrine tumors')],
    },
    report: {
      name: { plain: 'Kind of tumor', clinical: 'Diagnosis' },
      asks: { plain: 'What does the report call the tumor?', clinical: 'Diagnosis in the pathology report?' },
      means: {
        plain:
          'The summary is about neuroendocrine tumors of the gut. They are also called carcinoid tumors. The summary does not speak of a poorly differentiated carcinoma.',
        clinical: 'Neuroendocrine (carcinoid) tumor. The summary does not name poorly differentiated carcinoma.',
      },
      whoKnows: {
        plain: 'The report on the biopsy says this. Your doctor can read it with you.',
        clinical: 'Pathology report.',
      },
      answers: {
        'neuroendocrine-tumor': {
          says: { plain: 'Neuroendocrine or carcinoid tumor', clinical: 'Neuroendocrine (carcinoid) tumor' },
          short: { plain: 'Neuroendocrine, carcinoid', clinical: 'Neuroendocrine (carcinoid)' },
        },
        'neuroendocrine-carcinoma': {
          says: 'Neuroendocrine carcinoma',
        },
        'poorly-differentiated-carcinoma': {
          says: 'Poorly differentiated carcinoma',
          short: 'Poorly differentiated',
        },
        'goblet-cell': { says: 'Goblet cell tumor' },
        'something-else': { says: { plain: 'Something else', clinical: 'Another diagnosis' } },
      },
      routing: true,
      cites: [whatItIs$('also called gastrointestinal carcinoid tumors')],
    },
    primary: {
      name: { plain: 'Where it started', clinical: 'Primary site' },
      asks: { plain: 'Where did the tumor start?', clinical: 'Primary site?' },
      means: {
        plain: 'This means the place where it first grew, even when it is now in other places too.',
        clinical: 'Site of origin, not of metastases.',
      },
      whoKnows: {
        plain: 'Your team or the report can tell you.',
        clinical: 'Pathology, endoscopy and imaging reports.',
      },
      answers: {
        stomach: { says: 'Stomach' },
        'small-intestine': {
          says: { plain: 'Small intestine', clinical: 'Small intestine (with duodenum)' },
        },
        appendix: { says: 'Appendix' },
        colon: { says: 'Colon' },
        rectum: { says: 'Rectum' },
        pancreas: { says: 'Pancreas' },
        elsewhere: {
          says: { plain: 'Another place, such as the lung', clinical: 'Elsewhere, for example lung' },
          short: { plain: 'Another place', clinical: 'Elsewhere' },
        },
      },
      routing: true,
      cites: [
        stages$('Cancer cells break away from where they'),
        outlook$('Where the tumor is in the gastrointestinal'),
      ],
    },
    status: {
      name: { plain: 'How things are now', clinical: 'Status' },
      asks: { plain: 'Which of these fits best right now?', clinical: 'Current status?' },
      means: {
        plain:
          'Distant means far from where it started, such as the liver or a bone. Lymph nodes close to the tumor are not distant.',
        clinical: 'Distant metastases only; regional lymph nodes have an answer of their own.',
      },
      whoKnows: {
        plain: 'The scan report says if it has spread. Your team can tell you.',
        clinical: 'Imaging and pathology reports.',
      },
      answers: {
        new: {
          says: { plain: 'Newly found, no known distant spread', clinical: 'New, no known distant metastases' },
          short: { plain: 'Newly found', clinical: 'New' },
        },
        'nearby-lymph-nodes': {
          says: { plain: 'Spread to nearby lymph nodes only', clinical: 'Regional lymph nodes only' },
        },
        'distant-spread': { says: { plain: 'Spread to a distant part', clinical: 'Distant metastases' } },
        'came-back': { says: { plain: 'It came back after treatment', clinical: 'Recurrence after treatment' } },
        'treated-none-known-left': {
          says: { plain: 'Taken out, nothing known to be left', clinical: 'Removed, no known residual tumor' },
          short: { plain: 'Nothing known left', clinical: 'None known left' },
        },
        'not-better-with-treatment': {
          says: { plain: 'Not better with treatment', clinical: 'No improvement with treatment' },
        },
      },
      routing: true,
      cites: [stages$('Treatment depends mainly on whether the tumor'), outlook$('newly diagnosed or has recurred')],
    },
  },
  options: {},
  gaps: {
    'nearby-nodes-no-own-list': {
      says: {
        plain:
          'The summary has no list of its own for spread to nearby lymph nodes only. The lists by place speak of taking nearby lymph nodes out.',
        clinical:
          'No separate list for regional nodal spread. Several site lists include removal of nearby lymph nodes.',
      },
      ask: {
        plain: 'If it is in nearby lymph nodes, what does that change for me?',
        clinical: 'Does regional nodal spread change the plan?',
      },
      when: { fact: 'status', in: ['nearby-lymph-nodes'] },
      cites: [outlook$('such as the liver or lymph nodes')],
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
      when: { fact: 'status', in: ['not-better-with-treatment'] },
      cites: [stages$('Has not gotten better with treatment'), trials$('whose cancer has not gotten better')],
    },
  },
  next: [
    {
      to: 'carcinoid-syndrome',
      says: { plain: 'If it is carcinoid syndrome', clinical: 'Carcinoid syndrome' },
    },
    followUp,
    metastatic,
  ],
  initial: 'age',
  states: {
    age: {
      kind: 'question',
      asks: 'age',
      on: {
        adult: 'report',
        child: { target: 'child', cites: [childhood] },
        unsure: 'report',
      },
    },
    report: {
      kind: 'question',
      asks: 'report',
      on: {
        'neuroendocrine-tumor': 'primary',
        'neuroendocrine-carcinoma': 'notNamed',
        'poorly-differentiated-carcinoma': 'poorlyDifferentiated',
        'goblet-cell': 'notNamed',
        'something-else': 'notNamed',
        unsure: 'primary',
      },
    },
    primary: {
      kind: 'question',
      asks: 'primary',
      on: {
        stomach: 'status',
        'small-intestine': 'status',
        appendix: 'status',
        colon: 'status',
        rectum: 'status',
        pancreas: {
          target: 'siteList',
          cites: [pancreasSummary],
        },
        elsewhere: 'elsewhere',
        unsure: 'statusWhenStartUnknown',
      },
    },
    status: {
      kind: 'question',
      asks: 'status',
      on: {
        new: {
          target: 'siteList',
          cites: [
            stages$('Treatment depends mainly on whether the tumor'),
            outlook$('newly diagnosed or has recurred'),
          ],
        },
        'nearby-lymph-nodes': 'siteListWithNearbyNodes',
        'distant-spread': { target: 'distantSpread', cites: [stages$('Has spread to other parts of the')] },
        'came-back': { target: 'cameBack', cites: [stages$('Has come back after treatment')] },
        'treated-none-known-left': 'treated',
        'not-better-with-treatment': { target: 'notBetter', cites: [trials$('whose cancer has not gotten better')] },
        unsure: 'siteListSpreadUnknown',
      },
    },
    statusWhenStartUnknown: {
      kind: 'question',
      asks: 'status',
      on: {
        new: 'startUnknown',
        'nearby-lymph-nodes': 'startUnknown',
        'distant-spread': { target: 'distantSpread', cites: [stages$('Has spread to other parts of the')] },
        'came-back': { target: 'cameBack', cites: [stages$('Has come back after treatment')] },
        'treated-none-known-left': 'treated',
        'not-better-with-treatment': 'startUnknown',
        unsure: 'startUnknown',
      },
    },
    siteList: {
      kind: 'goes-to',
      says: { plain: 'The list for where it started', clinical: 'List of the primary site' },
      to: [...byPrimary, pancreas],
    },
    siteListWithNearbyNodes: {
      kind: 'goes-to',
      says: { plain: 'The list for where it started', clinical: 'List of the primary site' },
      detail: {
        plain: 'There is no list of its own for nearby lymph nodes.',
        clinical: 'No separate list for regional lymph nodes.',
      },
      to: byPrimary,
    },
    siteListSpreadUnknown: {
      kind: 'goes-to',
      says: { plain: 'The list for where it started', clinical: 'List of the primary site' },
      detail: {
        plain: 'It matters whether it has spread. Your team can tell you. For distant spread there is one more list.',
        clinical: 'Spread is a main factor: with distant metastases the metastatic lists apply.',
      },
      to: [...byPrimary, metastatic],
    },
    distantSpread: {
      kind: 'goes-to',
      says: { plain: 'The lists for distant spread', clinical: 'Metastatic lists' },
      detail: {
        plain: 'From there you can also open the list for where it started.',
        clinical: 'With links to the lists of the primary sites.',
      },
      to: [metastatic, ...byPrimary],
    },
    cameBack: {
      kind: 'goes-to',
      says: { plain: 'The list for a tumor that came back', clinical: 'Recurrence list' },
      to: [recurrent],
    },
    treated: {
      kind: 'goes-to',
      says: { plain: 'Check-ups after treatment', clinical: 'Follow-up' },
      detail: {
        plain: 'You can also open the list for where it started.',
        clinical: 'With a link to the list of the primary site.',
      },
      to: [followUp, ...byPrimary],
    },
    notBetter: {
      kind: 'goes-to',
      says: { plain: 'The list for where it started', clinical: 'List of the primary site' },
      detail: {
        plain: 'The summary has no list for this. It says that some clinical trials are for people in this situation.',
        clinical: 'No section of its own. Some clinical trials are for this group.',
      },
      to: [...byPrimary, metastatic],
    },
    startUnknown: {
      kind: 'end',
      says: { plain: 'First ask where it started', clinical: 'Primary site needed' },
      detail: {
        plain:
          'The summary sorts its lists by where the tumor started. When that is not known and no distant spread is known, it has no list to show. That does not mean that there is no treatment. Ask your care team where it started, and if that can be found out.',
        clinical:
          'Lists are by primary site. None is given for an unknown primary without distant metastases. Ask the treating team about the search for the primary.',
      },
      cites: [outlook$('Where the tumor is in the gastrointestinal')],
    },
    child: {
      kind: 'not-covered',
      says: { plain: 'This is about adults only', clinical: 'Adults only' },
      detail: {
        plain: 'The summary does not speak of children. The National Cancer Institute has another summary for them.',
        clinical: 'Childhood GI NETs have an NCI summary of their own.',
      },
      instead: [
        {
          says: {
            plain: 'The link to the childhood summary, in the NCI summary for adults',
            clinical: 'NCI PDQ for adults: its link to Childhood Gastrointestinal Neuroendocrine Tumors Treatment',
          },
          url: linkTo(childhood, pdqPatient),
        },
        team,
        contactLine,
      ],
      cites: [about$('treatment of adult gastrointestinal neuroendocrine tumors'), childhood],
    },
    elsewhere: {
      kind: 'not-covered',
      says: { plain: 'This place is not covered here', clinical: 'Primary site not covered' },
      detail: {
        plain:
          'The summary has no list for other places, such as the lung, the esophagus or the gallbladder. It names no other summary for them. That does not mean that there is no treatment.',
        clinical: 'No section for other sites, for example lung, esophagus or gallbladder, and no pointer for them.',
      },
      instead: [team, contactLine],
      cites: [about$("call the Cancer Information Service (CIS), NCI's")],
    },
    notNamed: {
      kind: 'not-covered',
      says: { plain: 'No list is shown for this report', clinical: 'Diagnosis not named in the summary' },
      detail: {
        plain:
          'The summary is about neuroendocrine tumors of the gut, also called carcinoid tumors. It does not use the words of this report. Its lists may not fit, so we do not show them here. This is our own caution. It does not mean that there is no treatment. Ask your team which kind of tumor it is.',
        clinical:
          'Our caution, not a statement of the summary: it speaks of GI neuroendocrine (carcinoid) tumors and does not use this diagnosis. Ask what kind of tumor it is.',
      },
      instead: [team, contactLine],
    },
    poorlyDifferentiated: {
      kind: 'not-covered',
      says: { plain: 'No list is shown for this report', clinical: 'Poorly differentiated: not covered' },
      detail: {
        plain:
          'The summary does not name this kind of tumor. It does not speak of how the cells look. Its lists may not fit, so we do not show them here. This is our own caution. It does not mean that there is no treatment.',
        clinical:
          'Our caution, not a statement of the summary: grade and differentiation are not mentioned there, so its lists are not shown for this diagnosis.',
      },
      instead: [team, contactLine],
    },
  },
});
