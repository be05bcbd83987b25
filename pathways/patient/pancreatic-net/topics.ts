import type { Topic } from '../../../src/model/content/reference.ts';
import { citing } from '../../../src/model/content/source.ts';
import { acsPancreaticNet } from '../../other-sources.ts';
import { pdqPancreaticNet } from './source.ts';

const whatItIs$ = citing(pdqPancreaticNet, 'what-it-is');
const functional$ = citing(pdqPancreaticNet, 'functional');
const kinds$ = citing(pdqPancreaticNet, 'kinds');
const riskFactors$ = citing(pdqPancreaticNet, 'risk-factors');
const signs$ = citing(pdqPancreaticNet, 'signs');
const outlook$ = citing(pdqPancreaticNet, 'outlook');
const stages$ = citing(pdqPancreaticNet, 'stages');
const sideEffects$ = citing(pdqPancreaticNet, 'side-effects');
const trials$ = citing(pdqPancreaticNet, 'trials');
const about$ = citing(pdqPancreaticNet, 'about');
const acsTreatment$ = citing(acsPancreaticNet, 'treatment');
const acsAfter$ = citing(acsPancreaticNet, 'after-treatment');

const types = ['gastrinoma', 'insulinoma', 'glucagonoma', 'pancreas-other'] as const;

/** What this summary tells beside its lists. Ids differ from those of the other summary of the edition. */
export const topics = {
  'pancreas-what-it-is': {
    title: { plain: 'What kind of tumor is this?', clinical: 'Pancreatic NET' },
    points: [
      {
        says: {
          plain:
            'The pancreas lies behind the stomach. Its wide end is the head, the middle is the body, the narrow end is the tail.',
          clinical: 'Head, body and tail; behind the stomach.',
        },
        cites: [
          whatItIs$('wider end of the pancreas is called the'),
          whatItIs$('lies behind the stomach and in front of'),
        ],
      },
      {
        says: {
          plain: 'These tumors start in cells of the pancreas that make hormones. The cells are called islet cells.',
          clinical: 'Arise from the endocrine (islet) cells.',
        },
        cites: [whatItIs$('Endocrine pancreas cells make several kinds of hormones')],
      },
      {
        says: {
          plain: 'Other names are islet cell tumor, pancreatic endocrine tumor, and islet cell carcinoma.',
          clinical: 'Also: islet cell tumor, pancreatic endocrine tumor; if malignant, islet cell carcinoma.',
        },
        cites: [
          whatItIs$('called islet cell tumors, pancreatic endocrine tumors, or'),
          whatItIs$('called pancreatic endocrine cancer or islet cell carcinoma'),
        ],
      },
      {
        says: { plain: 'They can be cancer, or not cancer.', clinical: 'Benign or malignant.' },
        cites: [whatItIs$('may be benign (not cancer) or malignant (cancer)')],
      },
      {
        says: {
          plain: 'They are rarer than the other kind of tumor of the pancreas, the exocrine kind.',
          clinical: 'Much less common than exocrine tumors.',
        },
        cites: [whatItIs$('much less common than pancreatic exocrine tumors')],
      },
      {
        says: {
          plain: 'A condition that runs in some families, MEN1, makes these tumors more likely.',
          clinical: 'MEN1 is a risk factor.',
        },
        cites: [riskFactors$('is a risk factor for pancreatic NETs')],
      },
    ],
    pathways: ['pancreas', ...types],
  },
  'pancreas-functional': {
    title: { plain: 'With extra hormone, or without', clinical: 'Functional and nonfunctional' },
    points: [
      {
        says: {
          plain: 'Some of these tumors make extra hormone, and the hormone causes signs. They are called functional.',
          clinical: 'Functional: extra hormones that cause signs.',
        },
        cites: [functional$('Functional tumors make extra amounts of hormones')],
      },
      {
        says: {
          plain:
            'Others make no extra hormone. They are called nonfunctional. Signs come as the tumor grows and spreads.',
          clinical: 'Nonfunctional: signs from growth and spread.',
        },
        cites: [functional$('Nonfunctional tumors do not make extra amounts of')],
      },
      {
        says: {
          plain: 'The summary says that most are functional.',
          clinical: 'Per this text, most are functional.',
        },
        cites: [functional$('Most pancreatic NETs are functional tumors')],
      },
    ],
    pathways: ['pancreas', 'pancreas-other'],
    questions: ['tumor-type', 'other-type'],
  },
  'pancreas-no-hormone-signs': {
    title: { plain: 'Signs of a tumor that makes no hormone', clinical: 'Signs of a nonfunctional tumor' },
    points: [
      {
        says: {
          plain: 'It may grow for a long time with no signs.',
          clinical: 'May grow long without signs.',
        },
        cites: [signs$('may grow for a long time without causing')],
      },
      {
        says: {
          plain:
            'Signs can be diarrhea, an upset stomach, a lump in the belly, pain in the belly or back, or yellow skin and eyes.',
          clinical: 'Diarrhea, indigestion, abdominal lump, abdominal or back pain, jaundice.',
        },
        cites: [
          signs$('such as: Diarrhea. Indigestion. A lump'),
          signs$('A lump in the abdomen'),
          signs$('Pain in the abdomen or back'),
          signs$('Yellowing of the skin and whites of the'),
        ],
      },
      {
        says: {
          plain: 'Other illnesses can cause the same signs. A doctor can find out.',
          clinical: 'The signs are not specific: other conditions may cause them.',
        },
        cites: [
          signs$('hormones the tumor makes or by other conditions'),
          signs$('Check with your doctor if you have any'),
        ],
      },
    ],
    pathways: ['pancreas', 'pancreas-other'],
  },
  'pancreas-outlook': {
    title: { plain: 'What the outlook depends on', clinical: 'Prognostic factors' },
    points: [
      {
        says: {
          plain: 'The summary says that these tumors can often be cured.',
          clinical: 'Per the text, often curable.',
        },
        cites: [outlook$('Pancreatic NETs can often be cured')],
      },
      {
        says: {
          plain: 'It depends on the kind of cancer cell, and on where in the pancreas the tumor is.',
          clinical: 'Type of cell; site within the pancreas.',
        },
        cites: [outlook$('The type of cancer cell'), outlook$('Where the tumor is found in the pancreas')],
      },
      {
        says: {
          plain: 'It depends on spread: in several places of the pancreas, or elsewhere in the body.',
          clinical: 'More than one place in the pancreas, or spread elsewhere.',
        },
        cites: [outlook$('spread to more than one place in the')],
      },
      {
        says: {
          plain: 'It depends on MEN1, on age and health, and on whether it is new or has come back.',
          clinical: 'MEN1; age and general health; new or recurrent.',
        },
        cites: [
          outlook$('Whether the patient has MEN1 syndrome'),
          outlook$("The patient's age and general health"),
          outlook$('cancer has just been diagnosed or has recurred'),
        ],
      },
    ],
    gap: {
      id: 'pancreas-no-figures-on-outlook',
      says: {
        plain: 'The summary gives no numbers about the outlook. Only your team can say what it may be for you.',
        clinical: 'No survival figures are given.',
      },
      ask: { plain: 'What does all this mean for me?', clinical: 'What is the prognosis in this case?' },
    },
  },
  'pancreas-how-often-cancer': {
    title: {
      plain: 'About the outlook: which types are most often cancer',
      clinical: 'Outlook: how often each type is malignant',
    },
    points: [
      {
        says: { plain: 'Most gastrinomas are cancer.', clinical: 'Gastrinoma: most are malignant.' },
        cites: [kinds$('Most gastrinomas are malignant')],
      },
      {
        says: {
          plain: 'Insulinomas are most often not cancer. They grow slowly and rarely spread.',
          clinical: 'Insulinoma: usually benign, slow-growing, rarely spreads.',
        },
        cites: [kinds$('Insulinomas are usually benign'), kinds$('slow-growing tumors that rarely spread')],
      },
      {
        says: { plain: 'Most glucagonomas are cancer.', clinical: 'Glucagonoma: most are malignant.' },
        cites: [kinds$('Most glucagonomas are malignant')],
      },
      {
        says: {
          plain: 'Most tumors that make no extra hormone are cancer.',
          clinical: 'Nonfunctional: most are malignant.',
        },
        cites: [functional$('Most nonfunctional tumors are malignant')],
      },
    ],
    pathways: ['pancreas', ...types],
  },
  'pancreas-spread-and-stage': {
    title: { plain: 'Spread, and why no stage is asked', clinical: 'Spread and stage' },
    points: [
      {
        says: {
          plain: 'When it spreads to the liver, it is still this tumor. It is not liver cancer.',
          clinical: 'Liver metastases are of the same tumor.',
        },
        cites: [stages$('is metastatic pancreatic neuroendocrine tumor, not liver cancer')],
      },
      {
        says: {
          plain: 'The tests that find the tumor also show if it has spread.',
          clinical: 'Diagnostic tests also show spread.',
        },
        cites: [stages$('also used to find out whether the cancer')],
      },
      {
        says: {
          plain: 'There is a staging system. The summary says that treatment is not planned by it.',
          clinical: 'A staging system exists and is, per the text, not used to plan treatment.',
        },
        cites: [stages$('it is not used to plan treatment')],
      },
      {
        says: {
          plain: 'It can come back in the pancreas or elsewhere.',
          clinical: 'Recurrence: pancreas or elsewhere.',
        },
        cites: [stages$('may come back in the pancreas or in')],
      },
    ],
    pathways: ['pancreas', ...types, 'pancreas-recurrent'],
    questions: ['status'],
  },
  'pancreas-trials': {
    title: { plain: 'Clinical trials', clinical: 'Clinical trials' },
    points: [
      {
        says: {
          plain: 'You can join a trial before, during or after treatment starts.',
          clinical: 'Entry before, during or after the start of treatment.',
        },
        cites: [trials$('Patients can enter clinical trials before, during, or')],
      },
      {
        says: {
          plain: 'Some are for people whose cancer has not gotten better.',
          clinical: 'Some are for cancer that has not improved.',
        },
        cites: [trials$('treatments for patients whose cancer has not gotten')],
      },
    ],
    links: [
      { says: 'ClinicalTrials.gov', url: 'https://clinicaltrials.gov' },
      {
        says: {
          plain: 'National Cancer Institute: look for "Clinical Trials"',
          clinical: 'NCI: clinical trials search',
        },
        url: 'https://www.cancer.gov',
      },
    ],
  },
  'pancreas-side-effects': {
    title: { plain: 'Side effects', clinical: 'Side effects' },
    points: [
      {
        says: {
          plain: 'Treatment may cause side effects. The summary points to a page of the National Cancer Institute.',
          clinical: 'The summary refers to the NCI Side Effects page.',
        },
        cites: [sideEffects$('For information about side effects caused by treatment')],
      },
      {
        says: {
          plain:
            'Of surgery, an American Cancer Society page of October 2018 about the pancreas names these. Something may leak inside the body. A wound can get sick or bleed. It can be hard to eat, so that you lose weight. You may go to the bathroom more, or less. It can bring diabetes.',
          clinical:
            'American Cancer Society page of October 2018 about the pancreas, after surgery: leakage, infection, bleeding, trouble eating, weight loss, changed bathroom habits, diabetes.',
        },
        cites: [
          acsTreatment$('Leaking inside the body'),
          acsTreatment$('the body • Infection • Bleeding'),
          acsTreatment$('Trouble eating • Weight loss'),
          acsTreatment$('Changes in bathroom habits'),
          acsTreatment$('bathroom habits • Diabetes'),
        ],
      },
      {
        says: {
          plain:
            'Of chemo, the same American Cancer Society page of October 2018 about the pancreas names these. You may lose your hair, have a sore mouth, or not want to eat. You may have diarrhea, feel sick or tired, or bleed with ease. Most of this goes away when treatment ends.',
          clinical:
            'American Cancer Society page of October 2018 about the pancreas, of chemotherapy: hair loss, mouth sores, poor appetite, diarrhea, nausea, infections, easy bruising, tiredness; most resolve.',
        },
        cites: [
          acsTreatment$('• Hair loss • Mouth sores'),
          acsTreatment$('Not feeling like eating'),
          acsTreatment$('Diarrhea • Feeling sick to your stomach'),
          acsTreatment$('Bruising and bleeding easily'),
          acsTreatment$('problems usually go away after treatment ends'),
        ],
      },
    ],
    gap: {
      id: 'pancreas-no-side-effects-listed',
      says: {
        plain: 'The summary itself does not list the side effects of any treatment. Your team can tell you more.',
        clinical: 'No side effects are listed in the summary itself.',
      },
      ask: {
        plain: 'What side effects may this treatment have, and what can be done about them?',
        clinical: 'Which side effects are to be expected?',
      },
    },
  },
  'pancreas-visits': {
    title: { plain: 'How often check-ups may be', clinical: 'Interval of visits' },
    points: [
      {
        says: {
          plain:
            'The summary names no times. An American Cancer Society page of October 2018 about the pancreas does. It says: you see the doctor for years. At first it may be every 3 to 6 months. Later it is less often.',
          clinical:
            'Not in the summary. American Cancer Society page of October 2018 about the pancreas: for years, at first every 3 to 6 months, later less often.',
        },
        cites: [acsAfter$('you will see your cancer doctor'), acsAfter$('visits may be every 3 to 6')],
      },
    ],
    pathways: ['pancreas-follow-up'],
  },
  'pancreas-support': {
    title: { plain: 'Where to get help', clinical: 'Support' },
    points: [
      {
        says: {
          plain: 'Phone line of the National Cancer Institute: 1-800-4-CANCER (1-800-422-6237).',
          clinical: 'NCI Cancer Information Service: 1-800-4-CANCER (1-800-422-6237).',
        },
        cites: [about$("NCI's contact center, at 1-800-4-CANCER")],
      },
      {
        says: {
          plain:
            'This copy of the summary was read in December 2025. It shows no date of its own, so the page may have changed since.',
          clinical: 'The copy read in December 2025 shows no date; the page may have changed since.',
        },
        cites: [about$('is the date of the most recent change')],
      },
    ],
    links: [{ says: 'National Cancer Institute', url: 'https://www.cancer.gov' }],
  },
} as const satisfies Record<string, Topic>;
