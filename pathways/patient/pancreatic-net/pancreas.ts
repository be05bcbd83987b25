import type { Pointer } from '../../../src/model/content/definition.ts';
import { pathway } from '../../../src/model/content/definition.ts';
import { citing, linkTo } from '../../../src/model/content/source.ts';
import { checkUps, hormones, recurrence, supportive, testsFor, typeLists } from './shared.ts';
import { pdqPancreaticNet } from './source.ts';
import { pancreaticNet } from './summary.ts';

const whatItIs$ = citing(pdqPancreaticNet, 'what-it-is');
const exocrineCancer = whatItIs$('summary on Pancreatic Cancer Treatment for information');
const functional$ = citing(pdqPancreaticNet, 'functional');
const kinds$ = citing(pdqPancreaticNet, 'kinds');
const acthSigns$ = citing(pdqPancreaticNet, 'signs-acth');
const outlook$ = citing(pdqPancreaticNet, 'outlook');
const stages$ = citing(pdqPancreaticNet, 'stages');
const followUp$ = citing(pdqPancreaticNet, 'follow-up');
const recurrent$ = citing(pdqPancreaticNet, 'recurrent');
const otherTypes$ = citing(pdqPancreaticNet, 'other-types');

/**
 * The list of the type. The rare types share one link, which is ours: tumors that make no extra hormone are named by no
 * list. What the source ties stands at the answers that name the type.
 */
const byType = [
  {
    to: 'gastrinoma',
    says: { plain: 'The list for gastrinoma', clinical: 'Gastrinoma' },
    when: { fact: 'tumor-type', in: ['gastrinoma'] },
    cites: [kinds$('forms in cells that make gastrin')],
  },
  {
    to: 'insulinoma',
    says: { plain: 'The list for insulinoma', clinical: 'Insulinoma' },
    when: { fact: 'tumor-type', in: ['insulinoma'] },
    cites: [kinds$('forms in cells that make insulin')],
  },
  {
    to: 'glucagonoma',
    says: { plain: 'The list for glucagonoma', clinical: 'Glucagonoma' },
    when: { fact: 'tumor-type', in: ['glucagonoma'] },
    cites: [kinds$('forms in cells that make glucagon')],
  },
  {
    to: 'pancreas-other',
    says: { plain: 'The lists for other types', clinical: 'VIPoma, somatostatinoma, other types' },
    when: { fact: 'tumor-type', in: ['vipoma', 'somatostatinoma', 'other-hormone', 'nonfunctional'] },
    brings: [
      { fact: 'other-type', answer: 'vipoma', when: { fact: 'tumor-type', in: ['vipoma'] } },
      { fact: 'other-type', answer: 'somatostatinoma', when: { fact: 'tumor-type', in: ['somatostatinoma'] } },
      {
        fact: 'other-type',
        answer: 'another-type',
        when: { fact: 'tumor-type', in: ['other-hormone', 'nonfunctional'] },
      },
    ],
  },
] as const;

const team: Pointer = { says: { plain: 'Your care team', clinical: 'The treating team' } };
const contactLine: Pointer = {
  says: {
    plain: 'The phone line of the National Cancer Institute: 1-800-4-CANCER (1-800-422-6237)',
    clinical: 'NCI Cancer Information Service: 1-800-4-CANCER (1-800-422-6237)',
  },
};
/** The address that stands in the sources for it; this summary does not name it. */
const childhoodSummary = 'https://www.cancer.gov/types/pancreatic/patient/child-pancreatic-treatment-pdq';

export const pancreas = pathway({
  id: 'pancreas',
  summary: pancreaticNet,
  title: { plain: 'Tumor in the pancreas', clinical: 'Pancreatic NET: entry' },
  intro: {
    plain:
      'A few questions lead to the list for your type of tumor. We chose the order of the questions. "I am not sure" is always fine. If you know the name of your type, you can also open its list at once.',
    clinical: 'Routing questions to the lists by type. Their order is ours, not that of the source.',
  },
  listing: {
    group: 'site',
    order: 90,
    name: 'Pancreas',
    presented: true,
  },
  body: {
    organs: ['pancreas'],
    label: 'Pancreas',
    says: { plain: 'Pancreas: the gland behind the stomach', clinical: 'Pancreas' },
  },
  also: ['pancreatic', 'islet cell tumor', 'islet cell carcinoma', 'pancreatic endocrine tumor', 'pnet'],
  sections: ['what-it-is', 'functional', 'kinds', 'outlook', 'stages'],
  questions: {
    age: {
      name: { plain: 'Age', clinical: 'Age' },
      asks: { plain: 'Is this about an adult or a child?', clinical: 'Adult or child?' },
      means: {
        plain: 'The summary names no age. It says nothing of children. If you are not sure, go on and ask your team.',
        clinical: 'No age is named; children are not mentioned.',
      },
      answers: { adult: { says: 'An adult' }, child: { says: 'A child' } },
      routing: true,
    },
    kind: {
      name: { plain: 'Kind of tumor', clinical: 'Diagnosis' },
      asks: { plain: 'What does the report call the tumor?', clinical: 'Diagnosis in the pathology report?' },
      means: {
        plain:
          'Endocrine cells make hormones. Tumors of these cells are called neuroendocrine, endocrine or islet cell tumors. "Islet cell carcinoma" is one of them. Exocrine cells make juices that break down food. Tumors of those cells have another summary.',
        clinical: 'Neuroendocrine (islet cell) tumor or carcinoma, as opposed to exocrine cancer.',
      },
      whoKnows: {
        plain: 'The report on the biopsy says this. Your doctor can read it with you.',
        clinical: 'Pathology report.',
      },
      answers: {
        endocrine: {
          says: { plain: 'Neuroendocrine or islet cell tumor', clinical: 'Neuroendocrine (islet cell) tumor' },
          short: { plain: 'Neuroendocrine', clinical: 'Neuroendocrine' },
        },
        exocrine: {
          says: { plain: 'Exocrine pancreatic cancer', clinical: 'Exocrine pancreatic cancer' },
          short: { plain: 'Exocrine', clinical: 'Exocrine' },
        },
        'poorly-differentiated-carcinoma': {
          says: 'Poorly differentiated carcinoma',
          short: { plain: 'Poorly differentiated', clinical: 'Poorly differentiated' },
        },
      },
      routing: true,
      cites: [
        whatItIs$('discusses islet cell tumors of the endocrine pancreas'),
        whatItIs$('called islet cell tumors, pancreatic endocrine tumors, or'),
        whatItIs$('called pancreatic endocrine cancer or islet cell carcinoma'),
      ],
    },
    'tumor-type': {
      name: { plain: 'Type of tumor', clinical: 'Type' },
      asks: { plain: 'Which type is it, or which hormone does it make?', clinical: 'Type, or hormone produced?' },
      means: {
        plain:
          'Some tumors make extra hormone. They are called functional. Others make none: they are called nonfunctional. Each type has its own name.',
        clinical: 'Functional tumors are named for their hormone; nonfunctional tumors make no extra hormone.',
      },
      whoKnows: {
        plain: 'Your team or the report can tell you.',
        clinical: 'Pathology report and hormone tests.',
      },
      answers: {
        gastrinoma: {
          says: { plain: 'Gastrinoma: it makes gastrin', clinical: 'Gastrinoma' },
          short: { plain: 'Gastrinoma', clinical: 'Gastrinoma' },
        },
        insulinoma: {
          says: { plain: 'Insulinoma: it makes insulin', clinical: 'Insulinoma' },
          short: { plain: 'Insulinoma', clinical: 'Insulinoma' },
        },
        glucagonoma: {
          says: { plain: 'Glucagonoma: it makes glucagon', clinical: 'Glucagonoma' },
          short: { plain: 'Glucagonoma', clinical: 'Glucagonoma' },
        },
        vipoma: { says: { plain: 'VIPoma: it makes VIP', clinical: 'VIPoma' }, short: 'VIPoma' },
        somatostatinoma: {
          says: { plain: 'Somatostatinoma: it makes somatostatin', clinical: 'Somatostatinoma' },
          short: { plain: 'Somatostatinoma', clinical: 'Somatostatinoma' },
        },
        nonfunctional: {
          says: { plain: 'Nonfunctional: it makes no extra hormone', clinical: 'Nonfunctional' },
          short: { plain: 'No extra hormone', clinical: 'Nonfunctional' },
        },
        'other-hormone': {
          says: { plain: 'It makes another hormone', clinical: 'Another hormone' },
          short: { plain: 'Another hormone', clinical: 'Another hormone' },
        },
        acth: {
          says: { plain: 'It makes ACTH (Cushing syndrome)', clinical: 'ACTH (Cushing syndrome)' },
          short: 'ACTH',
        },
      },
      routing: true,
      cites: [
        functional$('Functional tumors make extra amounts of hormones'),
        functional$('Nonfunctional tumors do not make extra amounts of'),
        kinds$('other rare types of functional pancreatic NETs that'),
      ],
    },
    status: {
      name: { plain: 'How things are now', clinical: 'Status' },
      asks: { plain: 'Which of these fits best right now?', clinical: 'Current status?' },
      means: {
        plain: 'Spread means that it is in lymph nodes or in another part of the body, such as the liver.',
        clinical: 'Spread: lymph nodes or another part of the body.',
      },
      whoKnows: {
        plain: 'The scan report says if it has spread. Your team can tell you.',
        clinical: 'Imaging and pathology reports.',
      },
      answers: {
        new: { says: { plain: 'Newly found, no known spread', clinical: 'New, no known spread' } },
        spread: {
          says: { plain: 'Spread to lymph nodes or to another part', clinical: 'Spread to nodes or elsewhere' },
        },
        'came-back-or-growing': {
          says: {
            plain: 'It came back, or keeps growing during treatment',
            clinical: 'Recurrent, or progressive during treatment',
          },
        },
        'treated-none-known-left': {
          says: { plain: 'Taken out, nothing known to be left', clinical: 'Removed, no known residual tumor' },
        },
      },
      routing: true,
      cites: [
        outlook$('cancer has just been diagnosed or has recurred'),
        stages$('has spread to lymph nodes near the pancreas'),
      ],
    },
  },
  options: {},
  notices: {
    'staging-not-used': {
      says: {
        plain:
          'There is a staging system. The summary says that it is not used to plan treatment. What counts is this: is it in one place in the pancreas or in several, and has it spread?',
        clinical:
          'A staging system exists and, per the text, is not used to plan treatment. One or several places in the pancreas and spread are what counts.',
      },
      cites: [
        stages$('it is not used to plan treatment'),
        stages$('cancer is found in one place in the'),
        stages$('cancer is found in several places in the'),
        stages$('has spread to lymph nodes near the pancreas'),
      ],
    },
    'type-lists-do-not-mix': {
      says: {
        plain: 'Each type has its own list. We carry no line of one list into another.',
        clinical: 'Lists are by type; no line of one is carried into another.',
      },
      cites: [kinds$('they are treated in much the same way')],
    },
  },
  gaps: {
    'no-age-named': {
      says: {
        plain: 'The summary names no age and says nothing about children.',
        clinical: 'No age is named; children are not mentioned.',
      },
      ask: {
        plain: 'Who treats children with this kind of tumor?',
        clinical: 'Which center treats children with this tumor?',
      },
      when: { fact: 'age', in: ['child'] },
    },
    'nonfunctional-not-named': {
      says: {
        plain:
          'No list names tumors that make no extra hormone. The list for other types probably counts. The summary does not say so.',
        clinical: 'No list names nonfunctional tumors; the list for other types probably applies.',
      },
      ask: {
        plain: 'My tumor makes no hormone. Which list fits me?',
        clinical: 'Which list applies to a nonfunctional tumor?',
      },
      when: { fact: 'tumor-type', in: ['nonfunctional'] },
      cites: [
        otherTypes$('Treatment of other types of pancreatic neuroendocrine tumors'),
        functional$('Nonfunctional tumors do not make extra amounts of'),
      ],
    },
    'poorly-differentiated-not-named': {
      says: {
        plain:
          'The summary does not speak of how the cells look. Our own caution: we do not show its lists for this report.',
        clinical: 'Differentiation is not mentioned. Our caution: its lists are not shown for this diagnosis.',
      },
      ask: {
        plain: 'What does "poorly differentiated" mean for me?',
        clinical: 'Which text covers a poorly differentiated carcinoma?',
      },
      when: { fact: 'kind', in: ['poorly-differentiated-carcinoma'] },
    },
  },
  next: [hormones, supportive, testsFor, checkUps, ...typeLists],
  initial: 'age',
  states: {
    age: { kind: 'question', asks: 'age', on: { adult: 'kind', child: 'child', unsure: 'kind' } },
    kind: {
      kind: 'question',
      asks: 'kind',
      on: {
        endocrine: 'type',
        exocrine: {
          target: 'exocrine',
          cites: [exocrineCancer],
        },
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
        vipoma: { target: 'status', cites: [kinds$('VIPomas, which make vasoactive intestinal peptide')] },
        somatostatinoma: { target: 'status', cites: [kinds$('Somatostatinomas, which make somatostatin')] },
        nonfunctional: 'status',
        'other-hormone': {
          target: 'status',
          cites: [kinds$('other rare types of functional pancreatic NETs that')],
        },
        acth: { target: 'acth', cites: [acthSigns$('Cushing syndrome are not discussed in this summary')] },
        unsure: 'typeNotKnown',
      },
    },
    status: {
      kind: 'question',
      asks: 'status',
      on: {
        new: 'typeList',
        spread: 'typeListWithSpread',
        'came-back-or-growing': {
          target: 'cameBack',
          cites: [recurrent$('that continue to grow during treatment or recur')],
        },
        'treated-none-known-left': {
          target: 'treated',
          cites: [followUp$('Some of the tests will continue to be')],
        },
        unsure: 'typeList',
      },
    },
    typeList: {
      kind: 'goes-to',
      says: { plain: 'The list for your type', clinical: 'List of the type' },
      to: byType,
    },
    typeListWithSpread: {
      kind: 'goes-to',
      says: { plain: 'The list for your type', clinical: 'List of the type' },
      detail: {
        plain: 'It has lines for a tumor that has spread. There is no list of its own for spread.',
        clinical: 'Spread has lines within each list, and no list of its own.',
      },
      to: byType,
    },
    cameBack: {
      kind: 'goes-to',
      says: { plain: 'The list for a tumor that came back or keeps growing', clinical: 'Recurrence list' },
      detail: {
        plain: 'You can also open the list for your type. The summary does not say which one comes first.',
        clinical: 'With a link to the list of the type; which one comes first is not stated.',
      },
      to: [recurrence, ...byType],
    },
    treated: {
      kind: 'goes-to',
      says: { plain: 'Check-ups after treatment', clinical: 'Follow-up' },
      detail: {
        plain: 'You can also open the list for your type.',
        clinical: 'With a link to the list of the type.',
      },
      to: [checkUps, ...byType],
    },
    typeNotKnown: {
      kind: 'goes-to',
      says: { plain: 'Tests that show the type', clinical: 'Tests for the type' },
      detail: {
        plain: 'The lists go by type. Blood tests for hormones can show it. You can also look at each list.',
        clinical: 'Lists are by type; the tests for it come first, with links to every list.',
      },
      to: [testsFor, ...typeLists],
    },
    child: {
      kind: 'not-covered',
      says: { plain: 'The summary says nothing of children', clinical: 'Children not mentioned' },
      detail: {
        plain:
          'The summary names no age. So we do not show its lists for a child. The National Cancer Institute has a summary on tumors of the pancreas in children.',
        clinical: 'No age is named, so the lists are not shown for a child. NCI has a childhood summary.',
      },
      instead: [
        {
          says: {
            plain: 'Childhood Pancreatic Cancer Treatment, on cancer.gov',
            clinical: 'NCI PDQ: Childhood Pancreatic Cancer Treatment',
          },
          url: childhoodSummary,
        },
        team,
        contactLine,
      ],
    },
    exocrine: {
      kind: 'not-covered',
      says: { plain: 'Exocrine cancer is not covered here', clinical: 'Exocrine pancreatic cancer: not covered' },
      detail: {
        plain:
          'This summary is about tumors of the cells that make hormones. The National Cancer Institute has another summary for exocrine cancer.',
        clinical: 'Exocrine pancreatic cancer has an NCI summary of its own.',
      },
      instead: [
        {
          says: {
            plain: 'The link to the summary on pancreatic cancer, in this NCI summary',
            clinical: 'NCI PDQ: its link to Pancreatic Cancer Treatment',
          },
          url: linkTo(exocrineCancer, pdqPancreaticNet),
        },
        team,
        contactLine,
      ],
      cites: [exocrineCancer],
    },
    poorlyDifferentiated: {
      kind: 'not-covered',
      says: { plain: 'No list is shown for this report', clinical: 'Poorly differentiated: not covered' },
      detail: {
        plain:
          'The summary does not name this kind of tumor. Its lists may not fit, so we do not show them here. This is our own caution. It does not mean that there is no treatment.',
        clinical:
          'Our caution, not a statement of the summary: differentiation is not mentioned there, so its lists are not shown.',
      },
      instead: [team, contactLine],
    },
    acth: {
      kind: 'not-covered',
      says: { plain: 'Tumors that make ACTH are not covered', clinical: 'ACTH: not covered' },
      detail: {
        plain:
          'The summary says that it does not discuss how these tumors are treated. It does not mean that there is no treatment.',
        clinical: 'The text states that treatment of ACTH-producing tumors is not discussed.',
      },
      instead: [team, contactLine],
      cites: [
        acthSigns$('too much adrenocorticotropic hormone (ACTH) and cause Cushing'),
        acthSigns$('Cushing syndrome are not discussed in this summary'),
      ],
    },
  },
});
