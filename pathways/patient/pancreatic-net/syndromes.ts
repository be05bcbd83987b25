import type { Pointer } from '../../../src/model/content/definition.ts';
import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { gepNetOverview } from '../../other-sources.ts';
import { mayInclude, supportive, testsFor, typeLists } from './shared.ts';
import { hormoneOptions } from './shared-hormones.ts';
import { pdqPancreaticNet } from './source.ts';
import { pancreaticNet } from './summary.ts';

const kinds$ = citing(pdqPancreaticNet, 'kinds');
const signs$ = citing(pdqPancreaticNet, 'signs');
const gastrinSigns$ = citing(pdqPancreaticNet, 'signs-gastrin');
const insulinSigns$ = citing(pdqPancreaticNet, 'signs-insulin');
const glucagonSigns$ = citing(pdqPancreaticNet, 'signs-glucagon');
const vipSigns$ = citing(pdqPancreaticNet, 'signs-vip');
const somatostatinSigns$ = citing(pdqPancreaticNet, 'signs-somatostatin');
const acthSigns$ = citing(pdqPancreaticNet, 'signs-acth');
const supportiveCare$ = citing(pdqPancreaticNet, 'supportive-care');
const gastrinoma$ = citing(pdqPancreaticNet, 'gastrinoma');
const insulinoma$ = citing(pdqPancreaticNet, 'insulinoma');
const vipoma$ = citing(pdqPancreaticNet, 'vipoma');
const glucagonoma$ = citing(pdqPancreaticNet, 'glucagonoma');
const somatostatinoma$ = citing(pdqPancreaticNet, 'somatostatinoma');
const overviewTable$ = citing(gepNetOverview, 'syndromes');
const overviewSigns$ = citing(gepNetOverview, 'presentation');
const overviewKinds$ = citing(gepNetOverview, 'overview');

const gastrin = { fact: 'hormone', in: ['gastrin'] } as const;
const insulin = { fact: 'hormone', in: ['insulin'] } as const;
const glucagon = { fact: 'hormone', in: ['glucagon'] } as const;
const vip = { fact: 'hormone', in: ['vip'] } as const;
const somatostatin = { fact: 'hormone', in: ['somatostatin'] } as const;
const glucagonOrSomatostatin = { fact: 'hormone', in: ['glucagon', 'somatostatin'] } as const;
const ulcers = { fact: 'stomach-ulcers', in: ['yes'] } as const;
const diarrhea = { fact: 'diarrhea', in: ['yes'] } as const;
const lowSugar = { fact: 'low-blood-sugar', in: ['yes'] } as const;
const highSugar = { fact: 'high-blood-sugar', in: ['yes'] } as const;

const mayBeTreated = '"may be treated"';
const yesOrNo = { no: { says: 'No' }, yes: { says: 'Yes' } } as const;
const whoKnows = { plain: 'Your team can tell you.', clinical: 'Treating team, laboratory tests.' } as const;

/** Said of pancreatic NETs in general: too much of the hormone may cause it, and it may be treated. Two steps, two places. */
const forGastrinUlcers = {
  plain: 'too much gastrin, with stomach ulcers',
  clinical: 'gastrin, gastric ulcers',
} as const;
const forLowSugar = { plain: 'too much insulin, with low blood sugar', clinical: 'insulin, hypoglycemia' } as const;
const forHighSugar = {
  plain: 'too much glucagon or somatostatin, with high blood sugar',
  clinical: 'glucagon or somatostatin, hyperglycemia',
} as const;
const forDiarrhea = {
  plain: 'too much gastrin, glucagon, VIP or somatostatin, with diarrhea',
  clinical: 'gastrin, glucagon, VIP or somatostatin, diarrhea',
} as const;
const withDiarrhea = {
  all: [{ fact: 'hormone', in: ['gastrin', 'glucagon', 'vip', 'somatostatin'] }, diarrhea],
} as const;
const diarrheaSigns = [
  gastrinSigns$('esophagus (gastroesophageal reflux). Diarrhea'),
  glucagonSigns$('arm or leg. Diarrhea. Weight loss'),
  vipSigns$('Very large amounts of watery diarrhea'),
  somatostatinSigns$('hungry, thirsty, tired, or weak. Diarrhea. Steatorrhea'),
] as const;
const highSugarSigns = [
  kinds$('causes hyperglycemia (high blood sugar)'),
  somatostatinSigns$('somatostatin may cause: High blood sugar'),
] as const;

const team: Pointer = { says: { plain: 'Your care team', clinical: 'The treating team' } };
const contactLine: Pointer = {
  says: {
    plain: 'The phone line of the National Cancer Institute: 1-800-4-CANCER (1-800-422-6237)',
    clinical: 'NCI Cancer Information Service: 1-800-4-CANCER (1-800-422-6237)',
  },
};
const listOfGastrinoma = { to: 'gastrinoma', says: { plain: 'The list for gastrinoma', clinical: 'Gastrinoma' } };
const otherTypes = {
  to: 'pancreas-other',
  says: { plain: 'The lists for other types', clinical: 'VIPoma, somatostatinoma, other types' },
  brings: [{ fact: 'other-type', answer: 'another-type' }],
} as const;

export const syndromes = pathway({
  id: 'syndromes',
  summary: pancreaticNet,
  title: { plain: 'My team named a hormone', clinical: 'Syndromes of functioning tumors' },
  intro: {
    plain:
      'This starts from what your team names: a hormone, a syndrome or a type of tumor. It shows what is aimed at the hormone and what it does. It does not tell from signs what somebody has.',
    clinical:
      'Starts from the hormone, syndrome or type that the team names, and shows what is aimed at the hormone or its effects. Not a diagnostic aid.',
  },
  listing: {
    group: 'beside',
    order: 132,
    name: { plain: 'Pancreas: my team named a hormone', clinical: 'Pancreas: syndromes' },
  },
  also: ['hormone syndrome', 'functioning tumor', 'functional tumor'],
  sections: ['supportive-care', 'gastrinoma', 'insulinoma', 'vipoma'],
  questions: {
    hormone: {
      name: { plain: 'Named by the team', clinical: 'Hormone' },
      asks: { plain: 'Which hormone or syndrome does your team name?', clinical: 'Hormone, syndrome or tumor named?' },
      means: {
        plain:
          'Choose only what your team has named. Many illnesses have the same signs, so signs alone do not tell which hormone it is.',
        clinical: 'As named by the treating team, never derived from signs.',
      },
      whoKnows: { plain: 'Your team can tell you. Blood tests show it.', clinical: 'Treating team, hormone tests.' },
      answers: {
        gastrin: {
          says: { plain: 'Gastrin, gastrinoma or Zollinger-Ellison', clinical: 'Gastrin (Zollinger-Ellison)' },
          short: { plain: 'Gastrin', clinical: 'Gastrin' },
          as: { plain: 'too much gastrin', clinical: 'gastrin' },
        },
        insulin: {
          says: { plain: 'Insulin, or insulinoma', clinical: 'Insulin' },
          short: { plain: 'Insulin', clinical: 'Insulin' },
          as: { plain: 'too much insulin', clinical: 'insulin' },
        },
        glucagon: {
          says: { plain: 'Glucagon, or glucagonoma', clinical: 'Glucagon' },
          short: { plain: 'Glucagon', clinical: 'Glucagon' },
          as: { plain: 'too much glucagon', clinical: 'glucagon' },
        },
        vip: {
          says: { plain: 'VIP, VIPoma or Verner-Morrison', clinical: 'VIP (Verner-Morrison)' },
          short: 'VIP',
          as: { plain: 'too much VIP', clinical: 'VIP' },
        },
        somatostatin: {
          says: { plain: 'Somatostatin, or somatostatinoma', clinical: 'Somatostatin' },
          short: { plain: 'Somatostatin', clinical: 'Somatostatin' },
          as: { plain: 'too much somatostatin', clinical: 'somatostatin' },
        },
        acth: { says: { plain: 'ACTH, or Cushing syndrome', clinical: 'ACTH (Cushing syndrome)' }, short: 'ACTH' },
        'growth-hormone-releasing-factor': {
          says: { plain: 'GHRF, or acromegaly', clinical: 'GHRF (acromegaly)' },
          short: 'GHRF',
        },
        'carcinoid-syndrome': { says: 'Carcinoid syndrome' },
        'another-hormone': {
          says: { plain: 'Another hormone', clinical: 'Another hormone' },
          short: { plain: 'Another', clinical: 'Another' },
        },
        none: { says: { plain: 'No extra hormone', clinical: 'None (nonfunctional)' }, short: 'None' },
      },
      cites: [
        kinds$('it is called Zollinger-Ellison syndrome'),
        kinds$('may also be called Verner-Morrison syndrome'),
        kinds$('other rare types of functional pancreatic NETs that'),
      ],
    },
    'acid-symptoms': {
      name: 'Acid symptoms',
      as: 'acid symptoms',
      asks: {
        plain: 'Do you have symptoms from too much stomach acid?',
        clinical: 'Symptoms from excess gastric acid?',
      },
      means: {
        plain: 'Ask your team which of your symptoms come from acid.',
        clinical: 'As attributed by the treating team.',
      },
      whoKnows,
      answers: yesOrNo,
      cites: [gastrinoma$('For symptoms caused by too much stomach acid')],
    },
    'stomach-ulcers': {
      name: 'Stomach ulcers',
      as: 'stomach ulcers',
      asks: { plain: 'Do you have stomach ulcers?', clinical: 'Gastric ulcers?' },
      means: { plain: 'A stomach ulcer is a sore in the lining of the stomach.', clinical: 'As found on endoscopy.' },
      whoKnows,
      answers: yesOrNo,
      cites: [gastrinSigns$('Stomach ulcers that keep coming back')],
    },
    diarrhea: {
      name: 'Diarrhea',
      as: 'diarrhea',
      asks: { plain: 'Does the hormone cause diarrhea?', clinical: 'Diarrhea attributed to the hormone?' },
      means: { plain: 'Your team can tell you if the tumor causes it.', clinical: 'As attributed to the tumor.' },
      whoKnows,
      answers: yesOrNo,
      cites: [...diarrheaSigns],
    },
    'low-blood-sugar': {
      name: 'Low blood sugar',
      as: 'low blood sugar',
      asks: { plain: 'Do you have low blood sugar from the tumor?', clinical: 'Hypoglycemia?' },
      means: { plain: 'A blood test shows it.', clinical: 'As measured.' },
      whoKnows,
      answers: yesOrNo,
      cites: [insulinSigns$('Too much insulin may cause: Low blood sugar')],
    },
    'high-blood-sugar': {
      name: 'High blood sugar',
      as: 'high blood sugar',
      asks: { plain: 'Do you have high blood sugar?', clinical: 'Hyperglycemia?' },
      means: { plain: 'A blood test shows it.', clinical: 'As measured.' },
      whoKnows,
      answers: yesOrNo,
      cites: [...highSugarSigns],
    },
    'can-be-removed': {
      name: { plain: 'Can be removed', clinical: 'Resectable' },
      as: { plain: 'can be removed', clinical: 'removable by surgery' },
      asks: { plain: 'Can surgery take the tumor out?', clinical: 'Can it be removed by surgery?' },
      means: {
        plain: 'The list for insulinoma has a drug for tumors that surgery cannot take out.',
        clinical: 'The insulinoma list ties drug therapy to tumors that cannot be removed.',
      },
      whoKnows: { plain: 'The surgeon can tell you.', clinical: 'The surgeon.' },
      answers: {
        yes: { says: 'Yes', as: { plain: 'can be removed', clinical: 'removable' } },
        no: { says: 'No', as: { plain: 'cannot be removed', clinical: 'not removable' } },
      },
      cites: [insulinoma$('For tumors that cannot be removed by surgery')],
    },
  },
  options: {
    'gastrinoma.acid-lowering-drug': {
      says: hormoneOptions['gastrinoma.acid-lowering-drug'],
      strength: '"may be"',
      lines: [
        {
          for: {
            plain: 'a gastrinoma, with symptoms from too much stomach acid',
            clinical: 'gastrinoma with symptoms of excess gastric acid',
          },
          when: { all: [gastrin, { fact: 'acid-symptoms', in: ['yes'] }] },
          cites: [gastrinoma$('For symptoms caused by too much stomach acid')],
        },
      ],
    },
    'pancreas-support.proton-pump-inhibitor': {
      says: hormoneOptions['pancreas-support.proton-pump-inhibitor'],
      strength: mayBeTreated,
      lines: [
        {
          for: forGastrinUlcers,
          when: { all: [gastrin, ulcers] },
          cites: [
            supportiveCare$('Proton pump inhibitor drugs such as'),
            gastrinSigns$('Stomach ulcers that keep coming back'),
          ],
        },
      ],
    },
    'pancreas-support.histamine-blocker': {
      says: hormoneOptions['pancreas-support.histamine-blocker'],
      strength: mayBeTreated,
      lines: [
        {
          for: forGastrinUlcers,
          when: { all: [gastrin, ulcers] },
          cites: [
            supportiveCare$('Histamine blocking drugs such as'),
            gastrinSigns$('Stomach ulcers that keep coming back'),
          ],
        },
      ],
    },
    'pancreas-support.somatostatin-type-drug': {
      says: hormoneOptions['pancreas-support.somatostatin-type-drug'],
      strength: mayBeTreated,
      lines: [
        {
          for: forGastrinUlcers,
          when: { all: [gastrin, ulcers] },
          cites: [
            supportiveCare$('Somatostatin-type drugs such as octreotide. Diarrhea may be'),
            gastrinSigns$('Stomach ulcers that keep coming back'),
          ],
        },
        {
          for: forDiarrhea,
          when: withDiarrhea,
          cites: [supportiveCare$('chloride. Somatostatin-type drugs such as octreotide. Low'), ...diarrheaSigns],
        },
      ],
    },
    'pancreas-support.fluids-into-a-vein': {
      says: hormoneOptions['pancreas-support.fluids-into-a-vein'],
      strength: mayBeTreated,
      lines: [
        {
          for: forDiarrhea,
          when: withDiarrhea,
          cites: [supportiveCare$('fluids with electrolytes such as potassium or chloride'), ...diarrheaSigns],
        },
      ],
    },
    'vipoma.fluids-and-hormone-therapy': {
      says: hormoneOptions['vipoma.fluids-and-hormone-therapy'],
      strength: mayInclude,
      lines: [
        {
          for: { plain: 'a VIPoma', clinical: 'VIPoma' },
          when: vip,
          cites: [vipoma$('Fluids and hormone therapy to replace fluids and')],
        },
      ],
    },
    'pancreas-support.small-frequent-meals': {
      says: hormoneOptions['pancreas-support.small-frequent-meals'],
      detail: { plain: 'This or a drug.', clinical: 'This or drug therapy.' },
      strength: mayBeTreated,
      lines: [
        {
          for: forLowSugar,
          when: { all: [insulin, lowSugar] },
          cites: [
            supportiveCare$('small, frequent meals or with drug therapy to'),
            insulinSigns$('Too much insulin may cause: Low blood sugar'),
          ],
        },
      ],
    },
    'pancreas-support.drug-for-low-blood-sugar': {
      says: hormoneOptions['pancreas-support.drug-for-low-blood-sugar'],
      detail: { plain: 'This or small meals, eaten often.', clinical: 'This or small, frequent meals.' },
      strength: mayBeTreated,
      lines: [
        {
          for: forLowSugar,
          when: { all: [insulin, lowSugar] },
          cites: [
            supportiveCare$('small, frequent meals or with drug therapy to'),
            insulinSigns$('Too much insulin may cause: Low blood sugar'),
          ],
        },
      ],
    },
    'insulinoma.insulin-lowering-drug': {
      says: hormoneOptions['insulinoma.insulin-lowering-drug'],
      detail: {
        plain: 'The summary calls it palliative: it is meant to ease symptoms.',
        clinical: 'Called palliative in the text.',
      },
      strength: mayInclude,
      lines: [
        {
          for: {
            plain: 'an insulinoma that surgery cannot take out',
            clinical: 'insulinoma that cannot be removed by surgery',
          },
          when: { all: [insulin, { fact: 'can-be-removed', in: ['no'] }] },
          cites: [
            insulinoma$('For tumors that cannot be removed by surgery'),
            insulinoma$('Palliative drug therapy to decrease the amount of'),
          ],
        },
      ],
    },
    'pancreas-support.diabetes-drug-by-mouth': {
      says: hormoneOptions['pancreas-support.diabetes-drug-by-mouth'],
      detail: { plain: 'This or insulin.', clinical: 'This or insulin.' },
      strength: mayBeTreated,
      lines: [
        {
          for: forHighSugar,
          when: { all: [glucagonOrSomatostatin, highSugar] },
          cites: [supportiveCare$('drugs taken by mouth or insulin by injection'), ...highSugarSigns],
        },
      ],
    },
    'pancreas-support.insulin-injection': {
      says: hormoneOptions['pancreas-support.insulin-injection'],
      detail: { plain: 'This or a drug by mouth.', clinical: 'This or an oral drug.' },
      strength: mayBeTreated,
      lines: [
        {
          for: forHighSugar,
          when: { all: [glucagonOrSomatostatin, highSugar] },
          cites: [supportiveCare$('drugs taken by mouth or insulin by injection'), ...highSugarSigns],
        },
      ],
    },
  },
  notices: {
    'signs-may-have-other-causes': {
      says: {
        plain: 'Other illnesses can cause the same signs. This page does not tell anyone what they have.',
        clinical: 'The signs are not specific. This page makes no diagnosis.',
      },
      cites: [
        signs$('hormones the tumor makes or by other conditions'),
        signs$('Check with your doctor if you have any'),
      ],
    },
    'tumor-lists-hold-more': {
      says: {
        plain:
          'Only what is aimed at the hormone stands here. Surgery and liver treatments can ease such symptoms too. They are in the list for the type.',
        clinical: 'Only what is aimed at the hormone; surgery and liver procedures stand in the list of the type.',
      },
      when: { fact: 'hormone', in: ['gastrin', 'insulin', 'glucagon', 'vip', 'somatostatin'] },
      cites: [
        gastrinoma$('If the cancer mostly affects the liver and'),
        insulinoma$('If the cancer mostly affects the liver and'),
        glucagonoma$('If the cancer mostly affects the liver and'),
        vipoma$('This is palliative therapy to relieve symptoms and'),
        somatostatinoma$('as much of the cancer as possible to'),
      ],
    },
    'overview-gastrinoma': {
      says: {
        plain:
          'From an overview that states no date and no author, not from NCI: a gastrinoma goes with ulcers and diarrhea. Its hormone is gastrin. The two are called Zollinger-Ellison syndrome.',
        clinical:
          'From an overview that states no date and no author, not from NCI: gastrinoma (Zollinger-Ellison syndrome), peptic ulcer, diarrhea; gastrin.',
      },
      when: gastrin,
      cites: [overviewTable$('Gastrinoma (ZE Syndrome) Peptic ulcer, diarrhea')],
    },
    'overview-insulinoma': {
      says: {
        plain:
          'From an overview that states no date and no author, not from NCI: an insulinoma goes with low blood sugar. It names insulin, and what the body makes insulin from.',
        clinical:
          'From an overview that states no date and no author, not from NCI: insulinoma, hypoglycemia; pro-insulin and insulin.',
      },
      when: insulin,
      cites: [overviewTable$('Insulinoma Hypoglycemia Pro-insulin, Insulin')],
    },
    'overview-glucagonoma': {
      says: {
        plain:
          'From an overview that states no date and no author, not from NCI: a glucagonoma goes with anemia, diabetes and a skin rash. NCI names no anemia here. NCI names blood clots, and the overview does not.',
        clinical:
          'From an overview that states no date and no author, not from NCI: glucagonoma with anemia, diabetes, necrolytic migratory erythema. NCI names no anemia here; it names blood clots, which the overview does not.',
      },
      when: glucagon,
      tone: 'unclear',
      cites: [
        overviewTable$('Glucagonoma Anemia, diabetes, NME Glucagon'),
        overviewTable$('NME- Necrolytic migratory erythema'),
      ],
    },
    'overview-vipoma': {
      says: {
        plain:
          'From an overview that states no date and no author, not from NCI: a VIPoma goes with watery diarrhea and low potassium. It is also called Verner-Morrison syndrome.',
        clinical:
          'From an overview that states no date and no author, not from NCI: VIPoma (Verner-Morrison syndrome), watery diarrhea, hypokalemia; VIP.',
      },
      when: vip,
      cites: [
        overviewTable$('VIPoma (VM Syndrome) Watery diarrhea, hypokalemia'),
        overviewTable$('VIP-Vasoactive intestinal peptide, GHFR-'),
      ],
    },
    'overview-somatostatinoma': {
      says: {
        plain:
          'From an overview that states no date and no author, not from NCI: a somatostatinoma goes with diabetes, diarrhea, fatty stool and gallstones.',
        clinical:
          'From an overview that states no date and no author, not from NCI: somatostatinoma with diabetes, diarrhea, steatorrhea and gallstones.',
      },
      when: somatostatin,
      cites: [overviewTable$('Somatostatinoma Diabetes, diarrhea, steatorrhea Gallstones Somatostatin')],
    },
    'overview-acth': {
      says: {
        plain:
          'From an overview that states no date and no author, not from NCI: a tumor that makes ACTH goes with Cushing syndrome.',
        clinical: "From an overview that states no date and no author, not from NCI: ACTH with Cushing's syndrome.",
      },
      when: { fact: 'hormone', in: ['acth'] },
      cites: [overviewTable$('Cushing’s syndrome ACTH ZE-')],
    },
    'overview-growth-hormone': {
      says: {
        plain:
          'From an overview that states no date and no author, not from NCI: GHRF goes with acromegaly. The overview spells it GHFR. No NCI text that we read here has it.',
        clinical:
          'From an overview that states no date and no author, not from NCI: GHRF (spelled GHFR there) with acromegaly. No NCI text used here names it.',
      },
      when: { fact: 'hormone', in: ['growth-hormone-releasing-factor'] },
      cites: [overviewTable$('GHFRoma Acromegaly GHFR')],
    },
    'overview-no-hormone': {
      says: {
        plain:
          'From an overview that states no date and no author, not from NCI: tumors that cause no hormone syndrome are most often found late. Their signs come from the lump, and from spread.',
        clinical:
          'From an overview that states no date and no author, not from NCI: non-functioning tumors tend to be found late; signs come from mass effect, invasion and metastases.',
      },
      when: { fact: 'hormone', in: ['none'] },
      cites: [
        overviewSigns$('are diagnosed late in the course'),
        overviewSigns$('tumor mass with local invasion and distant'),
        overviewKinds$('absence of clinical syndromes of hormonal hypersecretion'),
      ],
    },
  },
  gaps: {
    'rash-clots-weight-no-line': {
      says: {
        plain: 'The summary has no line on how the rash, blood clots and weight loss are treated.',
        clinical: 'No treatment line for rash, blood clots and weight loss.',
      },
      ask: {
        plain: 'What can be done for the rash, and against blood clots?',
        clinical: 'Management of the rash and of thrombosis?',
      },
      when: glucagon,
      cites: [
        glucagonSigns$('Skin rash on the face, stomach, or'),
        glucagonSigns$('Blood clots in the lung can cause shortness'),
        glucagonSigns$('Weight loss for no known reason'),
      ],
    },
    'gallstones-fatty-stool-no-line': {
      says: {
        plain: 'The summary has no line on how gallstones and fatty stool are treated.',
        clinical: 'No treatment line for gallstones and steatorrhea.',
      },
      ask: {
        plain: 'What can be done for gallstones or fatty stool?',
        clinical: 'Management of gallstones and steatorrhea?',
      },
      when: somatostatin,
      cites: [
        somatostatinSigns$('Steatorrhea (very foul-smelling stool that floats)'),
        somatostatinSigns$('stool that floats). Gallstones. Yellowing'),
      ],
    },
    'low-potassium-no-line-of-its-own': {
      says: {
        plain: 'Low potassium has no line of its own. The fluids for diarrhea hold potassium.',
        clinical: 'No line for hypokalemia; the fluids for diarrhea contain potassium.',
      },
      ask: {
        plain: 'Is my potassium low, and what is done about it?',
        clinical: 'Management of hypokalemia?',
      },
      when: vip,
      cites: [
        vipSigns$('Low potassium level in the blood'),
        supportiveCare$('fluids with electrolytes such as potassium or chloride'),
      ],
    },
  },
  next: [
    { ...listOfGastrinoma, when: gastrin, cites: [kinds$('forms in cells that make gastrin')] },
    {
      to: 'insulinoma',
      says: { plain: 'The list for insulinoma', clinical: 'Insulinoma' },
      when: insulin,
      cites: [kinds$('forms in cells that make insulin')],
    },
    {
      to: 'glucagonoma',
      says: { plain: 'The list for glucagonoma', clinical: 'Glucagonoma' },
      when: glucagon,
      cites: [kinds$('forms in cells that make glucagon')],
    },
    {
      ...otherTypes,
      when: { fact: 'hormone', in: ['vip', 'somatostatin', 'growth-hormone-releasing-factor'] },
      brings: [
        { fact: 'other-type', answer: 'vipoma', when: vip },
        { fact: 'other-type', answer: 'somatostatinoma', when: somatostatin },
      ],
    },
    supportive,
  ],
  initial: 'named',
  states: {
    named: {
      kind: 'question',
      asks: 'hormone',
      on: {
        gastrin: { target: 'gastrinAcid', cites: [kinds$('it is called Zollinger-Ellison syndrome')] },
        insulin: { target: 'insulinSugar', cites: [insulinSigns$('Too much insulin may cause: Low blood sugar')] },
        glucagon: { target: 'sugarAndDiarrhea', cites: [glucagonSigns$('Skin rash on the face, stomach, or')] },
        vip: { target: 'vipDiarrhea', cites: [vipSigns$('Very large amounts of watery diarrhea')] },
        somatostatin: {
          target: 'sugarAndDiarrhea',
          cites: [somatostatinSigns$('somatostatin may cause: High blood sugar')],
        },
        acth: { target: 'notCovered', cites: [acthSigns$('Cushing syndrome are not discussed in this summary')] },
        'growth-hormone-releasing-factor': 'notCovered',
        'carcinoid-syndrome': 'carcinoid',
        'another-hormone': 'otherHormone',
        none: 'otherHormone',
        unsure: 'notNamed',
      },
    },
    gastrinAcid: {
      kind: 'question',
      asks: 'acid-symptoms',
      on: { no: 'gastrinUlcers', yes: 'gastrinUlcers', unsure: 'gastrinUlcers' },
    },
    gastrinUlcers: {
      kind: 'question',
      asks: 'stomach-ulcers',
      on: { no: 'gastrinDiarrhea', yes: 'gastrinDiarrhea', unsure: 'gastrinDiarrhea' },
    },
    gastrinDiarrhea: {
      kind: 'question',
      asks: 'diarrhea',
      on: { no: 'gastrinList', yes: 'gastrinList', unsure: 'gastrinList' },
    },
    gastrinList: {
      kind: 'options',
      says: { plain: 'Against what gastrin does', clinical: 'Gastrin: listed options' },
      offers: [
        'gastrinoma.acid-lowering-drug',
        'pancreas-support.proton-pump-inhibitor',
        'pancreas-support.histamine-blocker',
        'pancreas-support.somatostatin-type-drug',
        'pancreas-support.fluids-into-a-vein',
      ],
    },
    insulinSugar: {
      kind: 'question',
      asks: 'low-blood-sugar',
      on: { no: 'insulinRemoval', yes: 'insulinRemoval', unsure: 'insulinRemoval' },
    },
    insulinRemoval: {
      kind: 'question',
      asks: 'can-be-removed',
      on: { yes: 'insulinList', no: 'insulinList', unsure: 'insulinList' },
    },
    insulinList: {
      kind: 'options',
      says: { plain: 'Against what insulin does', clinical: 'Insulin: listed options' },
      offers: [
        'pancreas-support.small-frequent-meals',
        'pancreas-support.drug-for-low-blood-sugar',
        'insulinoma.insulin-lowering-drug',
      ],
    },
    sugarAndDiarrhea: {
      kind: 'question',
      asks: 'diarrhea',
      on: { no: 'highSugarAsked', yes: 'highSugarAsked', unsure: 'highSugarAsked' },
    },
    highSugarAsked: {
      kind: 'question',
      asks: 'high-blood-sugar',
      on: { no: 'sugarList', yes: 'sugarList', unsure: 'sugarList' },
    },
    sugarList: {
      kind: 'options',
      says: {
        plain: 'Against what these hormones do',
        clinical: 'Glucagon or somatostatin: listed options',
      },
      offers: [
        'pancreas-support.somatostatin-type-drug',
        'pancreas-support.fluids-into-a-vein',
        'pancreas-support.diabetes-drug-by-mouth',
        'pancreas-support.insulin-injection',
      ],
    },
    vipDiarrhea: {
      kind: 'question',
      asks: 'diarrhea',
      on: { no: 'vipList', yes: 'vipList', unsure: 'vipList' },
    },
    vipList: {
      kind: 'options',
      says: { plain: 'Against what VIP does', clinical: 'VIP: listed options' },
      offers: [
        'vipoma.fluids-and-hormone-therapy',
        'pancreas-support.somatostatin-type-drug',
        'pancreas-support.fluids-into-a-vein',
      ],
    },
    notCovered: {
      kind: 'not-covered',
      says: { plain: 'ACTH and GHRF are not covered', clinical: 'ACTH, GHRF: not covered' },
      detail: {
        plain:
          'The summary says that it does not discuss how tumors that make ACTH are treated. No NCI text that we read here names GHRF. It does not mean that there is no treatment.',
        clinical:
          'The text states that treatment of ACTH-producing tumors is not discussed. No NCI text used here names GHRF.',
      },
      instead: [team, contactLine],
      cites: [acthSigns$('Cushing syndrome are not discussed in this summary')],
    },
    carcinoid: {
      kind: 'goes-to',
      says: 'Another NCI summary',
      detail: {
        plain: 'The NCI summary on tumors of the gut has a list for it. We keep the two summaries apart.',
        clinical: 'Listed in the NCI summary on GI NETs; the summaries are not merged.',
      },
      to: [
        {
          to: 'carcinoid-syndrome',
          says: 'Carcinoid syndrome',
        },
      ],
    },
    otherHormone: {
      kind: 'goes-to',
      says: 'Other types',
      detail: {
        plain:
          'The summary has no list against what another hormone does. It names no list for tumors without extra hormone. The list for other types probably counts.',
        clinical: 'No list for the effects of other hormones, and none that names nonfunctional tumors.',
      },
      to: [otherTypes],
    },
    notNamed: {
      kind: 'goes-to',
      says: { plain: 'Tests that show the type', clinical: 'Tests for the type' },
      detail: {
        plain: 'First the team has to name it. Blood tests for hormones can show which one it is.',
        clinical: 'The hormone has to be named first; tests for it come first.',
      },
      to: [testsFor, ...typeLists],
    },
  },
});
