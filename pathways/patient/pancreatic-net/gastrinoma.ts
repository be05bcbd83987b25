import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { liverProcedures, mayInclude, next, overviewOf, usually } from './shared.ts';
import { hormoneOptions } from './shared-hormones.ts';
import {
  forMostlyLiver,
  men1NoBranch,
  mostlyLiverAndSevere,
  noTargetedTherapyHere,
  whenMostlyLiver,
} from './shared-lists.ts';
import { pdqPancreaticNet } from './source.ts';
import { pancreaticNet } from './summary.ts';

const gastrinoma$ = citing(pdqPancreaticNet, 'gastrinoma');
const kinds$ = citing(pdqPancreaticNet, 'kinds');

const oneInHead = { fact: 'pancreas-tumors', in: ['one-in-head'] } as const;
const leftOfSeveral = {
  all: [
    { fact: 'pancreas-tumors', in: ['several'] },
    { fact: 'tumor-left-after-surgery', in: ['yes'] },
  ],
} as const;
const noneFound = {
  all: [
    { fact: 'pancreas-tumors', in: ['none-found'] },
    { fact: 'duodenal-tumors', in: ['no'] },
  ],
} as const;
const inDuodenum = { fact: 'duodenal-tumors', in: ['yes'] } as const;
const inLiver = { fact: 'liver-spread', in: ['yes'] } as const;

const forOneInHead = {
  plain: 'one tumor in the head of the pancreas',
  clinical: 'a single tumor in the head',
} as const;
const forLeftOfSeveral = {
  plain: 'several tumors, when some tumor is left after surgery',
  clinical: 'several tumors, with tumor remaining after surgery',
} as const;
const forNoneFound = { plain: 'when no tumor is found', clinical: 'no tumor found' } as const;
const forLiver = { plain: 'a tumor that has spread to the liver', clinical: 'spread to the liver' } as const;
const forElsewhere = {
  plain: 'a tumor that has spread to other parts of the body',
  clinical: 'spread to other parts of the body',
} as const;
const forNotBetter = {
  plain: 'a tumor that does not get better with surgery or with drugs that lower acid',
  clinical: 'no improvement with surgery or acid-lowering drugs',
} as const;

/** N07: the line on the liver comes before it, and whether "other parts" counts the liver is not said. */
const chemotherapyAndHormones = [
  {
    for: forElsewhere,
    when: { fact: 'spread-elsewhere', in: ['yes'] },
    cites: [
      gastrinoma$('If cancer has spread to other parts of'),
      gastrinoma$('may include: Chemotherapy. Hormone therapy. If the'),
    ],
  },
  {
    for: forNotBetter,
    when: { fact: 'not-better', in: ['yes'] },
    cites: [
      gastrinoma$('does not get better with surgery or drugs'),
      gastrinoma$('may include: Chemotherapy. Hormone therapy. If the'),
    ],
  },
  {
    for: {
      plain: 'a tumor that has spread to the liver, if "other parts" counts the liver',
      clinical: 'spread to the liver, if "other parts of the body" includes it',
    },
    when: inLiver,
    open: true,
    cites: [gastrinoma$('If cancer has spread to other parts of')],
  },
] as const;

export const gastrinoma = pathway({
  id: 'gastrinoma',
  summary: pancreaticNet,
  title: { plain: 'Gastrinoma: a tumor that makes gastrin', clinical: 'Gastrinoma' },
  intro: {
    plain:
      'Gastrin tells the stomach to make acid. The summary looks at where the tumors are, where it has spread, and what treatment has done so far. Answer in any order. Skip what does not fit you.',
    clinical:
      'Independent facts: acid symptoms, tumors in the pancreas and duodenum, spread, response so far. One list, in the order of the text.',
  },
  listing: {
    group: 'site',
    order: 91,
    name: 'Pancreas: gastrinoma',
    note: { plain: 'it makes gastrin, for stomach acid', clinical: 'Zollinger-Ellison syndrome' },
    presented: true,
  },
  also: ['zollinger-ellison', 'zollinger-ellison syndrome', 'gastrin'],
  sections: ['gastrinoma'],
  questions: {
    'acid-symptoms': {
      name: { plain: 'Acid symptoms', clinical: 'Acid symptoms' },
      as: { plain: 'symptoms from acid', clinical: 'acid symptoms' },
      asks: {
        plain: 'Do you have symptoms from too much stomach acid?',
        clinical: 'Symptoms from excess gastric acid?',
      },
      means: {
        plain: 'Ask your team which of your symptoms come from acid. Other illnesses can cause the same symptoms.',
        clinical: 'As attributed by the treating team.',
      },
      whoKnows: { plain: 'Your team can tell you.', clinical: 'Treating team.' },
      answers: { no: { says: 'No' }, yes: { says: 'Yes' } },
      cites: [gastrinoma$('For symptoms caused by too much stomach acid')],
    },
    'pancreas-tumors': {
      name: { plain: 'In the pancreas', clinical: 'In the pancreas' },
      asks: { plain: 'What was found in the pancreas?', clinical: 'Tumors in the pancreas?' },
      means: {
        plain:
          'The head is the wide end of the pancreas. The body is the middle. The tail is the narrow end. "None found" means that the team looked and found no tumor there.',
        clinical: '"None found": looked for and not found in the pancreas.',
      },
      whoKnows: { plain: 'The scan report says this.', clinical: 'Imaging or endoscopic ultrasound report.' },
      answers: {
        'one-in-head': {
          says: { plain: 'One tumor, in the head', clinical: 'Single, in the head' },
          short: { plain: 'One, in the head', clinical: 'Head' },
          as: { plain: 'one tumor in the head', clinical: 'single tumor in the head' },
        },
        'one-in-body-or-tail': {
          says: { plain: 'One tumor, in the body or tail', clinical: 'Single, in the body or tail' },
          short: { plain: 'One, in body or tail', clinical: 'Body or tail' },
          as: { plain: 'one tumor in the body or tail', clinical: 'single tumor in the body or tail' },
        },
        several: { says: 'Several tumors', short: 'Several', as: 'several tumors' },
        'none-found': {
          says: { plain: 'None found in the pancreas', clinical: 'None found in the pancreas' },
          short: 'None found',
          as: 'none found in the pancreas',
        },
      },
      cites: [gastrinoma$('For a single tumor in the head of')],
    },
    'duodenal-tumors': {
      name: { plain: 'In the duodenum', clinical: 'Duodenal tumors' },
      asks: {
        plain: 'Was a tumor found in the duodenum, the first part of the bowel?',
        clinical: 'One or more tumors in the duodenum?',
      },
      means: {
        plain: 'One tumor there is enough for a yes. A gastrinoma sometimes forms in the small intestine.',
        clinical: 'One or more count alike.',
      },
      whoKnows: { plain: 'The scan or scope report says this.', clinical: 'Imaging or endoscopy report.' },
      answers: { no: { says: 'No' }, yes: { says: 'Yes, one or more', short: 'Yes' } },
      cites: [gastrinoma$('For one or more tumors in the duodenum')],
    },
    'tumor-left-after-surgery': {
      name: { plain: 'Tumor left', clinical: 'Residual tumor' },
      as: { plain: 'tumor left after surgery', clinical: 'tumor remaining after surgery' },
      asks: { plain: 'Was some tumor left after surgery?', clinical: 'Tumor remaining after surgery?' },
      means: {
        plain: 'You can skip this. It counts only when there were several tumors in the pancreas.',
        clinical: 'Optional: counts with several tumors only.',
      },
      whoKnows: {
        plain: 'The surgeon, or the scan after surgery, can tell you.',
        clinical: 'Operation report and imaging after surgery.',
      },
      answers: {
        no: { says: 'No, or no surgery yet', short: { plain: 'No', clinical: 'No' } },
        yes: { says: 'Yes' },
      },
      cites: [gastrinoma$('If tumor remains after surgery, treatment may include')],
    },
    'liver-spread': {
      name: { plain: 'Liver spread', clinical: 'Liver' },
      as: { plain: 'spread to the liver', clinical: 'spread to the liver' },
      asks: { plain: 'Has it spread to the liver?', clinical: 'Spread to the liver?' },
      means: {
        plain: 'A tumor in the liver that came from the pancreas is not called liver cancer. It is still this tumor.',
        clinical: 'Metastasis of this tumor, not primary liver cancer.',
      },
      whoKnows: { plain: 'The scan report says this.', clinical: 'Imaging report.' },
      answers: { no: { says: 'No' }, yes: { says: 'Yes' } },
      cites: [gastrinoma$('If the cancer has spread to the liver')],
    },
    'spread-elsewhere': {
      name: { plain: 'Other spread', clinical: 'Spread elsewhere' },
      as: { plain: 'spread to other parts', clinical: 'spread elsewhere' },
      asks: { plain: 'Has it spread to other parts of the body?', clinical: 'Spread to other parts of the body?' },
      means: {
        plain: 'This means parts other than the liver and the duodenum. The list has no line for lymph nodes alone.',
        clinical: 'Sites other than liver and duodenum. Lymph nodes alone have no line.',
      },
      whoKnows: { plain: 'The scan report says this.', clinical: 'Imaging report.' },
      answers: { no: { says: 'No' }, yes: { says: 'Yes' } },
      cites: [gastrinoma$('If cancer has spread to other parts of')],
    },
    'not-better': {
      name: { plain: 'Not better', clinical: 'No improvement' },
      as: { plain: 'not better with treatment', clinical: 'no improvement' },
      asks: {
        plain: 'Is it not getting better with surgery or with drugs that lower acid?',
        clinical: 'No improvement with surgery or acid-lowering drugs?',
      },
      means: {
        plain: 'Say yes if it did not get better. Say no if it did, or if there was no treatment yet.',
        clinical: 'Yes: no improvement with surgery, or with drugs that decrease gastric acid.',
      },
      whoKnows: { plain: 'Your team can tell you.', clinical: 'Treating team.' },
      answers: {
        no: { says: 'No, or no treatment yet', short: 'No' },
        yes: { says: { plain: 'Yes, it is not better', clinical: 'Yes, no improvement' }, short: 'Yes' },
      },
      cites: [gastrinoma$('does not get better with surgery or drugs')],
    },
    'mostly-liver-and-severe': {
      ...mostlyLiverAndSevere,
      cites: [gastrinoma$('If the cancer mostly affects the liver and')],
    },
  },
  options: {
    'gastrinoma.supportive-care': {
      says: 'Supportive care',
      detail: {
        plain: 'Care that eases what the tumor or its treatment causes. This list is the only one that names it again.',
        clinical: 'Named again in this list only; explained in the overview.',
      },
      treatment: 'supportive-care',
      strength: mayInclude,
      lines: [{ cites: [gastrinoma$('Treatment of gastrinoma may include supportive care and')] }],
    },
    'gastrinoma.acid-lowering-drug': {
      says: hormoneOptions['gastrinoma.acid-lowering-drug'],
      strength: '"may be"',
      lines: [
        {
          for: { plain: 'symptoms from too much stomach acid', clinical: 'symptoms of excess gastric acid' },
          when: { fact: 'acid-symptoms', in: ['yes'] },
          cites: [gastrinoma$('For symptoms caused by too much stomach acid')],
        },
      ],
    },
    'gastrinoma.tumor-removal': {
      says: { plain: 'Surgery to take out the tumor', clinical: 'Surgical removal of the tumor' },
      lines: [
        {
          for: forOneInHead,
          when: oneInHead,
          cites: [
            gastrinoma$('For a single tumor in the head of'),
            gastrinoma$('head of the pancreas: Surgery to remove'),
          ],
        },
      ],
    },
    'gastrinoma.nerve-surgery-with-acid-drug': {
      says: {
        plain: 'Cutting the nerve for stomach acid, with a drug that lowers acid',
        clinical: 'Nerve surgery (parietal cell vagotomy) with an acid-lowering drug',
      },
      detail: {
        plain: 'The nerve tells stomach cells to make acid. The summary lists the two together.',
        clinical: 'Listed together as one item.',
      },
      treatment: 'parietal-cell-vagotomy',
      lines: [
        {
          for: forOneInHead,
          when: oneInHead,
          cites: [gastrinoma$('remove the tumor. Surgery to cut the nerve'), overviewOf.nerve],
        },
        {
          for: forLeftOfSeveral,
          when: leftOfSeveral,
          strength: '"may include either"',
          cites: [
            gastrinoma$('If tumor remains after surgery, treatment may include'),
            gastrinoma$('may include either: Surgery to cut the nerve'),
          ],
        },
        {
          for: forNoneFound,
          when: noneFound,
          strength: mayInclude,
          cites: [
            gastrinoma$('If no tumor is found, treatment may include'),
            gastrinoma$('include the following: Surgery to cut the nerve'),
          ],
        },
      ],
    },
    'gastrinoma.stomach-removal': {
      says: { plain: 'Surgery to take out the whole stomach (rare)', clinical: 'Total gastrectomy (rare)' },
      detail: { plain: 'The summary says each time that this is rare.', clinical: '"(rare)" in each line.' },
      treatment: 'total-gastrectomy',
      strength: '"(rare)"',
      lines: [
        {
          for: forOneInHead,
          when: oneInHead,
          cites: [gastrinoma$('whole stomach (rare). For a single tumor'), overviewOf.wholeStomach],
        },
        {
          for: forLeftOfSeveral,
          when: leftOfSeveral,
          cites: [
            gastrinoma$('If tumor remains after surgery, treatment may include'),
            gastrinoma$('stomach acid; or Surgery to remove the whole'),
          ],
        },
        {
          for: forNoneFound,
          when: noneFound,
          cites: [
            gastrinoma$('If no tumor is found, treatment may include'),
            gastrinoma$('whole stomach (rare). If the cancer has'),
          ],
        },
      ],
    },
    'gastrinoma.body-or-tail-removal': {
      says: {
        plain: 'Surgery to take out the body or tail of the pancreas',
        clinical: 'Removal of the body or tail of the pancreas',
      },
      strength: usually,
      lines: [
        {
          for: { plain: 'one tumor in the body or tail', clinical: 'a single tumor in the body or tail' },
          when: { fact: 'pancreas-tumors', in: ['one-in-body-or-tail'] },
          cites: [gastrinoma$('For a single tumor in the body or')],
        },
        {
          for: { plain: 'more than one tumor in the pancreas', clinical: 'several tumors in the pancreas' },
          when: { fact: 'pancreas-tumors', in: ['several'] },
          cites: [gastrinoma$('For several tumors in the pancreas, treatment is')],
        },
      ],
    },
    'gastrinoma.pancreatoduodenectomy': {
      says: { plain: 'Whipple procedure (pancreatoduodenectomy)', clinical: 'Pancreatoduodenectomy (Whipple)' },
      detail: {
        plain: 'Big surgery that takes out the head of the pancreas and parts of the organs near it.',
        clinical: 'Head of the pancreas, gallbladder, nearby nodes, parts of stomach, small intestine and bile duct.',
      },
      treatment: 'pancreatoduodenectomy',
      strength: usually,
      lines: [
        {
          for: { plain: 'one or more tumors in the duodenum', clinical: 'one or more duodenal tumors' },
          when: inDuodenum,
          cites: [gastrinoma$('For one or more tumors in the duodenum'), overviewOf.whipple, overviewOf.whippleOrgans],
        },
      ],
    },
    'gastrinoma.liver-resection': {
      says: {
        plain: 'Surgery to take out part or all of the liver',
        clinical: 'Resection of part or all of the liver',
      },
      treatment: 'liver-resection',
      strength: mayInclude,
      lines: [
        {
          for: forLiver,
          when: inLiver,
          cites: [
            gastrinoma$('If the cancer has spread to the liver'),
            gastrinoma$('remove part or all of the liver'),
            overviewOf.liverResection,
          ],
        },
      ],
    },
    'gastrinoma.ablation': {
      says: {
        plain: 'Killing the tumor with radio waves or by freezing (ablation)',
        clinical: 'Radiofrequency or cryosurgical ablation',
      },
      treatment: 'pancreas-ablation',
      strength: mayInclude,
      lines: [
        {
          for: forLiver,
          when: inLiver,
          cites: [
            gastrinoma$('If the cancer has spread to the liver'),
            gastrinoma$('Radiofrequency ablation or cryosurgical ablation'),
            overviewOf.radiofrequency,
            overviewOf.freezing,
          ],
        },
      ],
    },
    'gastrinoma.chemoembolization': {
      says: liverProcedures.chemoembolization,
      treatment: 'pancreas-chemoembolization',
      lines: [
        {
          for: forLiver,
          when: inLiver,
          strength: mayInclude,
          cites: [
            gastrinoma$('If the cancer has spread to the liver'),
            gastrinoma$('cryosurgical ablation. Chemoembolization. If cancer has spread'),
          ],
        },
        {
          for: forMostlyLiver,
          when: whenMostlyLiver,
          strength: liverProcedures.strength,
          cites: [
            gastrinoma$('If the cancer mostly affects the liver and'),
            gastrinoma$('Chemoembolization, with or without systemic chemotherapy'),
          ],
        },
      ],
    },
    'gastrinoma.hepatic-arterial-occlusion': {
      says: liverProcedures.occlusion,
      treatment: 'hepatic-arterial-occlusion',
      strength: liverProcedures.strength,
      lines: [
        {
          for: forMostlyLiver,
          when: whenMostlyLiver,
          cites: [
            gastrinoma$('If the cancer mostly affects the liver and'),
            gastrinoma$('Hepatic arterial occlusion, with or without systemic chemotherapy'),
          ],
        },
      ],
    },
    'gastrinoma.chemotherapy': {
      says: 'Chemotherapy',
      treatment: 'pancreas-chemotherapy',
      strength: mayInclude,
      lines: chemotherapyAndHormones,
    },
    'gastrinoma.hormone-therapy': {
      says: 'Hormone therapy',
      treatment: 'pancreas-hormone-therapy',
      strength: mayInclude,
      lines: chemotherapyAndHormones,
    },
  },
  notices: {
    'liver-among-other-parts': {
      says: {
        plain:
          'The line on "other parts of the body" comes after the line on the liver. The summary does not say if it counts the liver too. So chemotherapy and hormone therapy stay open here.',
        clinical:
          'The line on "other parts of the body" follows the liver line. Whether it includes the liver is not stated; chemotherapy and hormone therapy stay open with liver spread only.',
      },
      when: {
        all: [inLiver, { fact: 'spread-elsewhere', in: ['no'] }, { fact: 'not-better', in: ['no'] }],
      },
      tone: 'unclear',
      cites: [
        gastrinoma$('If the cancer has spread to the liver'),
        gastrinoma$('If cancer has spread to other parts of'),
      ],
    },
    'pancreas-and-duodenum-together': {
      says: {
        plain: 'With tumors in both places, two lines hold. The summary does not say how the two go together.',
        clinical: 'Tumors in the pancreas and in the duodenum: two lines apply. How they combine is not stated.',
      },
      when: {
        all: [{ fact: 'pancreas-tumors', in: ['one-in-head', 'one-in-body-or-tail', 'several'] }, inDuodenum],
      },
      tone: 'unclear',
      cites: [
        gastrinoma$('For one or more tumors in the duodenum'),
        gastrinoma$('For a single tumor in the head of'),
        gastrinoma$('For a single tumor in the body or'),
        gastrinoma$('For several tumors in the pancreas, treatment is'),
      ],
    },
    'another-summary-on-the-duodenum': {
      says: {
        plain:
          'The National Cancer Institute has another summary, on tumors of the gut. It has its own list for the duodenum. We keep the two lists apart.',
        clinical: 'The NCI summary on GI NETs has a duodenal list of its own. The two are not merged here.',
      },
      when: inDuodenum,
      cites: [
        gastrinoma$('For one or more tumors in the duodenum'),
        kinds$('usually forms in the head of the pancreas'),
      ],
    },
  },
  gaps: {
    'three-items-no-order': {
      says: {
        plain:
          'The summary lists three treatments for a tumor in the head. It gives no order and does not say how doctors choose.',
        clinical: 'Three items for a tumor in the head, with no order and no criterion.',
      },
      ask: {
        plain: 'Which of the three could be done for me, and why?',
        clinical: 'Which of the three, and on what grounds?',
      },
      when: oneInHead,
      cites: [gastrinoma$('For a single tumor in the head of')],
    },
    'no-word-when-a-tumor-cannot-be-removed': {
      says: {
        plain:
          'This list does not speak of a tumor that surgery cannot take out. That does not mean that nothing can be done.',
        clinical: 'Unresectable tumors are not addressed in this list.',
      },
      ask: {
        plain: 'Can surgery take out my tumor? If not, what then?',
        clinical: 'Is the tumor resectable, and if not, what are the options?',
      },
      cites: [gastrinoma$('For a single tumor in the head of'), gastrinoma$('For a single tumor in the body or')],
    },
    'lymph-nodes-only-no-line': {
      says: {
        plain: 'The list has no line for spread to lymph nodes only.',
        clinical: 'No line for spread to lymph nodes only.',
      },
      ask: {
        plain: 'If it is only in lymph nodes, what does that change for me?',
        clinical: 'Does nodal spread alone change the plan?',
      },
      cites: [gastrinoma$('If cancer has spread to other parts of')],
    },
    'no-targeted-therapy-here': noTargetedTherapyHere,
    'men1-no-branch': men1NoBranch,
  },
  next: [
    ...next,
    {
      to: 'small-intestine',
      says: {
        plain: 'The first part of the bowel: another NCI summary, on tumors of the gut',
        clinical: 'Another NCI summary (GI NETs): small intestine',
      },
      when: inDuodenum,
    },
  ],
  type: 'parallel',
  states: {
    acid: { kind: 'question', asks: 'acid-symptoms' },
    pancreasTumors: { kind: 'question', asks: 'pancreas-tumors' },
    duodenalTumors: { kind: 'question', asks: 'duodenal-tumors' },
    tumorLeft: { kind: 'question', asks: 'tumor-left-after-surgery', optional: true },
    liverSpread: { kind: 'question', asks: 'liver-spread' },
    spreadElsewhere: { kind: 'question', asks: 'spread-elsewhere' },
    notBetter: { kind: 'question', asks: 'not-better' },
    mostlyLiver: { kind: 'question', asks: 'mostly-liver-and-severe' },
    gastrinomaList: {
      kind: 'options',
      says: { plain: 'Listed for gastrinoma', clinical: 'Gastrinoma: listed options' },
      offers: [
        'gastrinoma.supportive-care',
        'gastrinoma.acid-lowering-drug',
        'gastrinoma.tumor-removal',
        'gastrinoma.nerve-surgery-with-acid-drug',
        'gastrinoma.stomach-removal',
        'gastrinoma.body-or-tail-removal',
        'gastrinoma.pancreatoduodenectomy',
        'gastrinoma.liver-resection',
        'gastrinoma.ablation',
        'gastrinoma.chemoembolization',
        'gastrinoma.hepatic-arterial-occlusion',
        'gastrinoma.chemotherapy',
        'gastrinoma.hormone-therapy',
      ],
    },
  },
});
