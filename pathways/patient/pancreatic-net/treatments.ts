import type { Treatment } from '../../../src/model/content/reference.ts';
import { citing } from '../../../src/model/content/source.ts';
import { overviewOf } from './shared.ts';
import { pdqPancreaticNet } from './source.ts';

const surgery$ = citing(pdqPancreaticNet, 'surgery');
const chemotherapy$ = citing(pdqPancreaticNet, 'chemotherapy');
const hormone$ = citing(pdqPancreaticNet, 'hormone-therapy');
const liverArtery$ = citing(pdqPancreaticNet, 'liver-artery');
const targetedTherapy$ = citing(pdqPancreaticNet, 'targeted-therapy');
const supportiveCare$ = citing(pdqPancreaticNet, 'supportive-care');
const overview$ = citing(pdqPancreaticNet, 'overview');
const trials$ = citing(pdqPancreaticNet, 'trials');

/** What the option overview of this summary says. Names that the other summary of the edition has too begin with "pancreas". */
export const treatments = {
  enucleation: {
    says: { plain: 'Taking out the tumor alone (enucleation)', clinical: 'Enucleation' },
    is: { plain: 'Surgery that takes out the tumor and nothing else.', clinical: 'Removal of the tumor only.' },
    remarks: [
      {
        plain: 'The summary says that it may be done when the cancer is in one place in the pancreas.',
        clinical: 'May be done for cancer in one place in the pancreas.',
      },
    ],
    cites: [
      surgery$('Enucleation: Surgery to remove the tumor only'),
      surgery$('may be done when cancer occurs in one'),
    ],
  },
  pancreatoduodenectomy: {
    says: { plain: 'Whipple procedure (pancreatoduodenectomy)', clinical: 'Pancreatoduodenectomy (Whipple)' },
    is: {
      plain:
        'Big surgery. It takes out the head of the pancreas, the gallbladder and nearby lymph nodes. It takes out parts of the stomach, the small intestine and the bile duct too.',
      clinical:
        'Removal of the head of the pancreas, gallbladder, nearby lymph nodes and parts of stomach, small intestine and bile duct.',
    },
    remarks: [
      {
        plain: 'Some pancreas is left. It still makes insulin and the juices that break down food.',
        clinical: 'The remaining pancreas still produces digestive juices and insulin.',
      },
      {
        plain: 'Which organs come out depends on the person.',
        clinical: "The extent depends on the patient's condition.",
      },
    ],
    cites: [
      overviewOf.whipple,
      overviewOf.whippleOrgans,
      surgery$('Enough of the pancreas is left to make'),
      surgery$('organs removed during this procedure depend on the'),
    ],
  },
  'distal-pancreatectomy': {
    says: { plain: 'Taking out the body and tail of the pancreas', clinical: 'Distal pancreatectomy' },
    is: {
      plain: 'Surgery that takes out the body and the tail of the pancreas.',
      clinical: 'Removal of the body and tail of the pancreas.',
    },
    remarks: [
      {
        plain: 'The spleen may come out too, if the cancer has spread to it.',
        clinical: 'With the spleen if it is involved.',
      },
    ],
    cites: [overviewOf.distalPancreatectomy, overviewOf.spleen],
  },
  'total-gastrectomy': {
    says: { plain: 'Taking out the whole stomach', clinical: 'Total gastrectomy' },
    is: { plain: 'Surgery that takes out the whole stomach.', clinical: 'Removal of the whole stomach.' },
    cites: [overviewOf.wholeStomach],
  },
  'parietal-cell-vagotomy': {
    says: { plain: 'Cutting the nerve for stomach acid', clinical: 'Parietal cell vagotomy' },
    is: {
      plain: 'Surgery that cuts the nerve that tells stomach cells to make acid.',
      clinical: 'Division of the nerve that stimulates acid-producing cells.',
    },
    cites: [overviewOf.nerve],
  },
  'liver-resection': {
    says: { plain: 'Surgery on the liver', clinical: 'Liver resection' },
    is: {
      plain: 'Surgery that takes out part of the liver. The summary says "part or all".',
      clinical: 'Removal of part or all of the liver.',
    },
    cites: [overviewOf.liverResection],
  },
  'pancreas-ablation': {
    says: { plain: 'Radio waves or freezing (ablation)', clinical: 'Radiofrequency or cryosurgical ablation' },
    is: {
      plain: 'A probe kills cancer cells. Or a special tool freezes the tissue, so that the sick cells die.',
      clinical: 'Destruction by a probe with electrodes, or by freezing.',
    },
    how: {
      plain:
        'The probe goes in through the skin or through a cut in the belly. The freezing tool can be used in surgery too.',
      clinical:
        'Probe: percutaneous under local anesthesia or through an incision. Cryoablation: during surgery or laparoscopy, or through the skin.',
    },
    cites: [
      overviewOf.radiofrequency,
      overviewOf.freezing,
      surgery$('inserted directly through the skin and only local'),
      surgery$('used during surgery or laparoscopy or inserted through'),
    ],
  },
  'pancreas-chemotherapy': {
    says: 'Chemotherapy',
    is: {
      plain: 'Drugs that kill cancer cells or keep them from dividing.',
      clinical: 'Drugs that kill cancer cells or stop them from dividing.',
    },
    how: {
      plain:
        'By mouth or as a shot, it reaches cells in the whole body. Put into one organ or the belly, it acts mostly there.',
      clinical: 'Systemic: by mouth or injection. Regional: into an organ or a body cavity.',
    },
    remarks: [
      {
        plain: 'Combination chemotherapy means more than one drug.',
        clinical: 'Combination chemotherapy: more than one agent.',
      },
    ],
    cites: [
      chemotherapy$('by killing the cells or by stopping them'),
      chemotherapy$('reach cancer cells throughout the body (systemic chemotherapy)'),
      chemotherapy$('or a body cavity such as the abdomen'),
      overviewOf.combination,
    ],
  },
  'pancreas-hormone-therapy': {
    says: 'Hormone therapy',
    is: {
      plain: 'Treatment that takes hormones away or blocks what they do. It stops cancer cells from growing.',
      clinical: 'Removal of hormones or blockade of their effect, so that cancer cells stop growing.',
    },
    how: {
      plain:
        'If tests show that cancer cells have receptors for hormones, drugs, surgery or radiation are used. They lower the hormones or block them.',
      clinical: 'If receptors are shown: drugs, surgery or radiation reduce hormone production or block their effect.',
    },
    cites: [overviewOf.hormoneTherapy, hormone$('drugs, surgery, or radiation therapy is used to')],
  },
  'hepatic-arterial-occlusion': {
    says: { plain: 'Blocking the artery of the liver', clinical: 'Hepatic arterial occlusion' },
    is: {
      plain:
        'The main artery of the liver is blocked, in full or in part. Then less blood gets to the tumor, and its cells die.',
      clinical: 'Blockage or reduction of flow in the hepatic artery to kill tumor cells in the liver.',
    },
    remarks: [
      {
        plain: 'The liver still gets blood from a large vein. The block may last, or pass.',
        clinical: 'The portal vein keeps supplying the liver. Temporary or permanent, depending on the agent.',
      },
    ],
    cites: [
      liverArtery$('block or reduce the flow of blood to'),
      liverArtery$('continues to receive blood from the hepatic portal'),
      liverArtery$('blockage may be temporary or permanent, depending on'),
    ],
  },
  'pancreas-chemoembolization': {
    says: { plain: 'Blocking the artery with chemotherapy in it', clinical: 'Chemoembolization' },
    is: {
      plain: 'A cancer drug goes into the artery of the liver, with what blocks it.',
      clinical: 'Chemotherapy delivered during hepatic arterial occlusion.',
    },
    remarks: [
      {
        plain: 'Most of the drug stays near the tumor. Only a little gets to other parts of the body.',
        clinical: 'Most of the drug stays near the tumor; little reaches the rest of the body.',
      },
    ],
    cites: [
      liverArtery$('delivered during hepatic arterial occlusion is called chemoembolization'),
      liverArtery$('Most of the anticancer drug is trapped near'),
    ],
  },
  'pancreas-targeted-therapy': {
    says: 'Targeted therapy',
    is: {
      plain: 'Drugs that find some kinds of cancer cells and attack them.',
      clinical: 'Drugs or other substances that identify and attack specific cancer cells.',
    },
    remarks: [
      {
        plain: 'The summary says that it most often harms healthy cells less than chemotherapy or radiation.',
        clinical: 'Harms normal cells less, as a rule, than chemotherapy or radiation.',
      },
      {
        plain: 'It lists it for some tumors of the pancreas. In this part it says that some kinds are being studied.',
        clinical: 'Listed for some pancreatic NETs; the overview says "being studied".',
      },
    ],
    cites: [overviewOf.targetedTherapy, targetedTherapy$('usually cause less harm to normal cells than')],
  },
  'supportive-care': {
    says: 'Supportive care',
    is: {
      plain: 'Care that eases problems from the disease or from its treatment.',
      clinical: 'Care that lessens problems caused by the disease or its treatment.',
    },
    remarks: [
      {
        plain: 'Here it can be for stomach ulcers, diarrhea, and low or high blood sugar.',
        clinical: 'Stomach ulcers, diarrhea, low and high blood sugar.',
      },
    ],
    cites: [supportiveCare$('given to lessen the problems caused by the')],
  },
  'pancreas-clinical-trial': {
    says: 'Clinical trial',
    is: {
      plain: 'A study in people. It tests if a new treatment is safe and works.',
      clinical: 'Research on whether a new treatment is safe and effective, or better than the standard.',
    },
    remarks: [
      {
        plain:
          'You can join before, during or after other treatment starts. Some trials are for people whose cancer has not gotten better.',
        clinical: 'Entry before, during or after the start of treatment; some for cancer that has not improved.',
      },
    ],
    cites: [
      overview$('treatments are standard (the currently used treatment), and'),
      trials$('Patients can enter clinical trials before, during, or'),
      trials$('treatments for patients whose cancer has not gotten'),
    ],
  },
} as const satisfies Record<string, Treatment>;
