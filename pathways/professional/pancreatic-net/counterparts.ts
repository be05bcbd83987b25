import type { Counterpart, Counterparts } from '../../../src/model/content/counterparts.ts';

/**
 * Which place of the patient edition speaks of the same thing, for those who compare the two editions of the summary on the
 * pancreas. Ids only: no word, condition or citation of one edition stands in the other.
 */
const same = (...there: string[]): Counterpart => ({ there, same: true });
const near = (note: string, ...there: string[]): Counterpart => ({ there, same: false, note });

const twoQuestions = 'one question there, on removal, is two here: enucleation, and resection';
const conditions = 'the conditions differ';

/** Pathways by id. */
const pathways: Counterparts['pathways'] = {
  pancreas: near('other words for where things stand', 'pancreas'),
  gastrinoma: near('where it lies, and the share malignant, are told otherwise there', 'gastrinoma'),
  insulinoma: near(twoQuestions, 'insulinoma'),
  glucagonoma: near(twoQuestions, 'glucagonoma'),
  'pancreas-other': near('drugs against tumors that grow are listed there', 'pancreas-other'),
  'pancreas-metastatic': near('none there: spread is within each type'),
  'pancreas-recurrent': near('targeted drugs are one there', 'pancreas-recurrent'),
  'pancreas-work-up': near('with the values here', 'pancreas-tests'),
  syndromes: near('asks for symptoms there', 'syndromes'),
};

/** The same question with the same answers in both editions. */
const alikeAnswers: Readonly<Record<string, readonly string[]>> = {
  'pancreas/age': ['adult', 'child'],
  'pancreas/kind': ['endocrine', 'exocrine', 'poorly-differentiated-carcinoma'],
  'pancreas/tumor-type': ['gastrinoma', 'insulinoma', 'glucagonoma', 'vipoma', 'somatostatinoma', 'nonfunctional'],
  'gastrinoma/pancreas-tumors': ['one-in-head', 'one-in-body-or-tail', 'several', 'none-found'],
  'gastrinoma/duodenal-tumors': ['yes', 'no'],
  'insulinoma/how-many': ['one', 'more-than-one'],
  'insulinoma/part': ['head', 'body', 'tail'],
  'insulinoma/size-word': ['small', 'large', 'neither'],
  'glucagonoma/how-many': ['one', 'more-than-one'],
  'glucagonoma/part': ['head', 'body', 'tail'],
  'glucagonoma/size-word': ['small', 'large', 'neither'],
  'pancreas-other/other-type': ['vipoma', 'somatostatinoma', 'another-type'],
  'pancreas-recurrent/liver-metastases': ['yes', 'no'],
  'syndromes/hormone': ['gastrin', 'insulin', 'glucagon', 'vip', 'somatostatin', 'carcinoid-syndrome', 'none'],
};

/** Both answers of a question that is asked in other words there. */
const yesAndNo = (here: string, there: string): readonly (readonly [string, Counterpart])[] => [
  [`${here}=yes`, same(`${there}=yes`)],
  [`${here}=no`, same(`${there}=no`)],
];

/** Answers as pathway/question=answer. What is not named has no counterpart. */
const facts: Counterparts['facts'] = {
  ...Object.fromEntries(
    Object.entries(alikeAnswers).flatMap(([question, answers]) =>
      answers.map((answer) => [`${question}=${answer}`, same(`${question}=${answer}`)] as const),
    ),
  ),
  ...Object.fromEntries([
    ...yesAndNo('gastrinoma/liver-metastases', 'gastrinoma/liver-spread'),
    ...yesAndNo('gastrinoma/residual-disease', 'gastrinoma/tumor-left-after-surgery'),
    ...yesAndNo('insulinoma/metastases', 'insulinoma/spread'),
    ...yesAndNo('glucagonoma/metastases', 'glucagonoma/spread'),
  ]),
  'pancreas/tumor-type=other-hormone': near('ACTH is an answer of its own there', 'pancreas/tumor-type=other-hormone'),
  'pancreas/status=localized': near('newly found, there', 'pancreas/status=new'),
  'pancreas/status=metastatic': near('lymph nodes too, there', 'pancreas/status=spread'),
  'pancreas/status=recurrent-or-progressive': same('pancreas/status=came-back-or-growing'),
  'pancreas/status=resected-no-known-residual': same('pancreas/status=treated-none-known-left'),
  'syndromes/hormone=another-hormone': near(
    'ACTH and another hormone are answers of their own there',
    'syndromes/hormone=another-hormone',
  ),
};

const alike = [
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
  'insulinoma.tumor-removal',
  'insulinoma.pancreatoduodenectomy',
  'insulinoma.distal-pancreatectomy',
  'insulinoma.head-tumors-and-body-tail-removal',
  'insulinoma.combination-chemotherapy',
  'insulinoma.insulin-lowering-drug',
  'insulinoma.hormone-therapy',
  'insulinoma.hepatic-arterial-occlusion',
  'insulinoma.chemoembolization',
  'insulinoma.cancer-removal',
  'glucagonoma.pancreatoduodenectomy',
  'glucagonoma.combination-chemotherapy',
  'glucagonoma.hormone-therapy',
  'glucagonoma.hepatic-arterial-occlusion',
  'glucagonoma.chemoembolization',
  'glucagonoma.cancer-removal',
  'somatostatinoma.tumor-removal',
  'somatostatinoma.debulking',
  'pancreas-other.tumor-removal',
  'pancreas-other.debulking',
  'pancreas-other.hormone-therapy',
  'pancreas-recurrent.regional-chemotherapy',
  'pancreas-recurrent.hepatic-arterial-occlusion',
  'pancreas-recurrent.chemoembolization',
  'pancreas-recurrent.hormone-therapy',
];

const targeted = near('one there: targeted therapy', 'pancreas-recurrent.targeted-therapy');

/** Options by id. The same id is the same treatment of the same type; its conditions may differ. */
const options: Counterparts['options'] = {
  ...Object.fromEntries(alike.map((id) => [id, same(id)])),
  'gastrinoma.chemotherapy': near('liver metastases count here, and are left open there', 'gastrinoma.chemotherapy'),
  'gastrinoma.hormone-therapy': near(
    'liver metastases count here, and are left open there',
    'gastrinoma.hormone-therapy',
  ),
  'insulinoma.ablation': near('only for metastases here', 'insulinoma.ablation'),
  'glucagonoma.ablation': near('only for metastases here', 'glucagonoma.ablation'),
  'glucagonoma.tumor-removal': near('"if feasible" here', 'glucagonoma.tumor-removal'),
  'glucagonoma.body-and-tail-removal': near('"otherwise" here', 'glucagonoma.body-and-tail-removal'),
  'glucagonoma.distal-pancreatectomy': near('only here'),
  'vipoma.fluids': near('one there, with hormone therapy', 'vipoma.fluids-and-hormone-therapy'),
  'vipoma.hormone-therapy': near('one there, with fluids', 'vipoma.fluids-and-hormone-therapy'),
  'vipoma.tumor-and-node-removal': near(conditions, 'vipoma.tumor-and-node-removal'),
  'vipoma.debulking': near(conditions, 'vipoma.debulking'),
  'pancreas-recurrent.re-resection': near('only where feasible, here', 'pancreas-recurrent.tumor-removal'),
  'pancreas-recurrent.tyrosine-kinase-inhibitor': targeted,
  'pancreas-recurrent.mtor-inhibitor': targeted,
  'pancreas-recurrent.vegf-pathway-inhibitor': targeted,
};

/** Options of the patient edition that are none here. */
const onlyThere: Readonly<Record<string, string>> = {
  'gastrinoma.supportive-care': 'no option of this version',
  'pancreas-recurrent.clinical-trial': 'only a link in this version',
};

export const counterparts = {
  here: 'professional',
  there: 'patient',
  pathways,
  facts,
  options,
  onlyThere,
} as const satisfies Counterparts;
