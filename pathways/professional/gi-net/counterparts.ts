import type { Counterpart, Counterparts } from '../../../src/model/content/counterparts.ts';

/**
 * Which place of the patient edition speaks of the same thing, for those who compare the two editions. Ids only: no word,
 * threshold or citation of one edition stands in the other. `same: false` says that the two are near, not equal, and why.
 * Sizes in words have no counterpart in centimeters, so no answer of one is ever read as an answer of the other.
 */
const same = (...there: string[]): Counterpart => ({ there, same: true });
const near = (note: string, ...there: string[]): Counterpart => ({ there, same: false, note });

const partOfSmallIntestine = 'one pathway there, by part';
const narrower = 'narrower here: mesenteric metastases';

/** Pathways by id. */
const pathways: Counterparts['pathways'] = {
  start: same('start'),
  stomach: near('size in words there, types and centimeters here', 'stomach'),
  duodenum: near(partOfSmallIntestine, 'small-intestine'),
  'jejunum-ileum': near(partOfSmallIntestine, 'small-intestine'),
  appendix: near('no question there', 'appendix'),
  colon: near('no question there', 'colon'),
  rectum: same('rectum'),
  metastatic: same('metastatic'),
  recurrent: near('other questions', 'recurrent'),
  'carcinoid-syndrome': near('more questions here', 'carcinoid-syndrome'),
  'work-up': near('no pathway there'),
  'follow-up': near('by site here', 'follow-up'),
};

/** Answers as pathway/question=answer. What is not named has no counterpart. */
const facts: Counterparts['facts'] = {
  'start/age=adult': same('start/age=adult'),
  'start/age=child': same('start/age=child'),
  'start/differentiation=poorly-differentiated': same('start/report=poorly-differentiated-carcinoma'),
  'start/primary=stomach': same('start/primary=stomach'),
  'start/primary=duodenum': near('a part of it', 'start/primary=small-intestine'),
  'start/primary=jejunum-ileum': near('a part of it', 'start/primary=small-intestine'),
  'start/primary=appendix': same('start/primary=appendix'),
  'start/primary=colon': same('start/primary=colon'),
  'start/primary=rectum': same('start/primary=rectum'),
  'start/primary=pancreas': same('start/primary=pancreas'),
  'start/primary=elsewhere': same('start/primary=elsewhere'),
  'start/status=new': same('start/status=new'),
  'start/status=distant-metastases': same('start/status=distant-spread'),
  'start/status=recurrent-or-progressive': near('takes in progressive disease here', 'start/status=came-back'),
  'stomach/gastric-type=type-2': near('type II is the MEN1 setting', 'stomach/men1=yes'),
  'jejunum-ileum/after-surgery=no-surgery-yet': same('small-intestine/after-surgery=no-surgery-yet'),
  'jejunum-ileum/after-surgery=grossly-radical': near(
    'what could be seen, here',
    'small-intestine/after-surgery=all-removed',
  ),
  'jejunum-ileum/after-surgery=mesenteric-metastases-left': near(
    narrower,
    'small-intestine/after-surgery=tumor-remains',
  ),
  'jejunum-ileum/after-surgery=mesenteric-metastases-progressed': near(
    narrower,
    'small-intestine/after-surgery=tumor-keeps-growing',
  ),
  'rectum/size=under-1-cm': same('rectum/size=under-1-cm'),
  'rectum/size=1-to-2-cm': same('rectum/size=1-to-2-cm'),
  'rectum/size=over-2-cm': same('rectum/size=over-2-cm'),
  'rectum/muscle-layer=no': same('rectum/muscle-layer=no'),
  'rectum/muscle-layer=yes': near('as seen by EUS or MRI, here', 'rectum/muscle-layer=yes'),
  'metastatic/liver=yes': same('metastatic/liver=yes'),
  'metastatic/liver=no': same('metastatic/liver=no'),
  'metastatic/bone-brain-or-spinal-cord=yes': same('metastatic/bone-brain-or-spinal-cord=yes'),
  'metastatic/bone-brain-or-spinal-cord=no': same('metastatic/bone-brain-or-spinal-cord=no'),
  'carcinoid-syndrome/carcinoid-heart=yes': same('carcinoid-syndrome/carcinoid-heart=yes'),
  'carcinoid-syndrome/carcinoid-heart=no': same('carcinoid-syndrome/carcinoid-heart=no'),
  'follow-up/what-follow-up-shows=no-sign-of-tumor': same('follow-up/what-follow-up-shows=no-sign-of-tumor'),
  'follow-up/what-follow-up-shows=came-back': same('follow-up/what-follow-up-shows=came-back'),
  'follow-up/what-follow-up-shows=spread': same('follow-up/what-follow-up-shows=distant-spread'),
};

const alike = [
  'stomach.endoscopic-resection',
  'stomach.gastric-resection',
  'stomach.lymph-node-removal',
  'stomach.men1-duodenal-tumor-resection',
  'stomach.men1-hormone-therapy',
  'duodenum.endoscopic-resection',
  'duodenum.local-excision',
  'duodenum.resection-with-lymph-nodes',
  'jejunum-ileum.resection-with-mesentery-and-nodes',
  'jejunum-ileum.second-surgery-mesentery',
  'jejunum-ileum.hormone-therapy',
  'appendix.appendectomy',
  'appendix.right-hemicolectomy-with-nodes',
  'colon.partial-colectomy-with-nodes',
  'rectum.endoscopic-resection',
  'rectum.partial-rectum-resection',
  'rectum.anus-rectum-part-colon-resection',
  'distant.debulking-resection',
  'distant.hormone-therapy',
  'distant.radiopharmaceutical-therapy',
  'distant.external-radiation',
  'liver.hepatic-artery-embolization',
  'liver.cryosurgery',
  'liver.radiofrequency-ablation',
  'liver.liver-transplant',
  'recurrent.clinical-trial',
  'carcinoid.somatostatin-analog',
  'carcinoid.interferon',
  'carcinoid.trigger-avoidance',
  'carcinoid.stress-and-activity-avoidance',
  'carcinoid.antidiarrheal',
  'carcinoid.rash-medicine',
  'carcinoid.breathing-medicine',
  'carcinoid.pre-anesthesia-medicine',
  'carcinoid.heart-valve-replacement',
];

/** Options by id. The same id is the same treatment at the same site; its conditions may differ. */
const options: Counterparts['options'] = {
  ...Object.fromEntries(alike.map((id) => [id, same(id)])),
  'jejunum-ileum.second-surgery-mesentery': { ...same('jejunum-ileum.second-surgery-mesentery'), note: narrower },
  'liver.surgical-resection': near('the wider term: compare side by side', 'liver.local-excision'),
  'rectum.local-excision': near('1 to 2 cm only; the text names no route', 'rectum.endoscopic-resection'),
  'recurrent.re-resection': near('conditions and scope differ', 'recurrent.local-excision'),
  'recurrent.single-site-resection': near('conditions and scope differ', 'recurrent.local-excision'),
};

/** Options of the patient edition that are none here. */
const onlyThere: Readonly<Record<string, string>> = {
  'distant.clinical-trial': 'only a link in the metastatic section of this version',
};

export const counterparts = {
  here: 'professional',
  there: 'patient',
  pathways,
  facts,
  options,
  onlyThere,
  // The one pathway of the small intestine there is two here, by part.
  parts: { question: 'part', of: { duodenum: ['duodenum'], 'jejunum-ileum': ['jejunum', 'ileum'] } },
} as const satisfies Counterparts;
