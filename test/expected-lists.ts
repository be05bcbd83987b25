import { expectedPancreasLists } from './expected-lists-pancreas.ts';
import { expectedSeriesLists } from './expected-lists-series.ts';

/**
 * What the source lists for each ready-made case, written down by hand from the source and not from the pathway: the test
 * compares the two. Whatever is not named here is not listed for that case.
 */
export const expectedLists: Readonly<
  Record<string, { readonly listed: readonly string[]; readonly depends?: readonly string[] }>
> = {
  'rectum-small': { listed: ['rectum.endoscopic-resection'] },
  'rectum-exactly-1-cm': {
    listed: [
      'rectum.endoscopic-resection',
      'rectum.partial-rectum-resection',
      'rectum.anus-rectum-part-colon-resection',
    ],
  },
  'rectum-exactly-2-cm': {
    listed: [
      'rectum.endoscopic-resection',
      'rectum.partial-rectum-resection',
      'rectum.anus-rectum-part-colon-resection',
    ],
  },
  'rectum-small-but-deep': {
    listed: ['rectum.partial-rectum-resection', 'rectum.anus-rectum-part-colon-resection'],
    depends: ['rectum.endoscopic-resection'],
  },
  'rectum-no-size': {
    listed: ['rectum.partial-rectum-resection', 'rectum.anus-rectum-part-colon-resection'],
    depends: ['rectum.endoscopic-resection'],
  },
  'stomach-small': { listed: ['stomach.endoscopic-resection', 'stomach.gastric-resection'] },
  'stomach-centimeters-only': {
    listed: ['stomach.gastric-resection'],
    depends: ['stomach.endoscopic-resection', 'stomach.lymph-node-removal'],
  },
  'stomach-growing-not-spreading': { listed: ['stomach.gastric-resection'] },
  'stomach-men1-small-but-deep': {
    listed: [
      'stomach.endoscopic-resection',
      'stomach.gastric-resection',
      'stomach.lymph-node-removal',
      'stomach.men1-duodenal-tumor-resection',
      'stomach.men1-hormone-therapy',
    ],
  },
  'duodenum-slightly-larger': { listed: ['duodenum.local-excision', 'duodenum.resection-with-lymph-nodes'] },
  'ileum-tumor-left': {
    listed: [
      'jejunum-ileum.resection-with-mesentery-and-nodes',
      'jejunum-ileum.second-surgery-mesentery',
      'jejunum-ileum.hormone-therapy',
    ],
  },
  'jejunum-all-out': {
    listed: ['jejunum-ileum.resection-with-mesentery-and-nodes', 'jejunum-ileum.hormone-therapy'],
  },
  'small-intestine-part-not-known': {
    listed: [],
    depends: [
      'duodenum.endoscopic-resection',
      'duodenum.local-excision',
      'duodenum.resection-with-lymph-nodes',
      'jejunum-ileum.resection-with-mesentery-and-nodes',
      'jejunum-ileum.second-surgery-mesentery',
      'jejunum-ileum.hormone-therapy',
    ],
  },
  'appendix-with-a-size': { listed: ['appendix.appendectomy', 'appendix.right-hemicolectomy-with-nodes'] },
  'colon-one-option': { listed: ['colon.partial-colectomy-with-nodes'] },
  'spread-to-liver-only': {
    listed: [
      'distant.debulking-resection',
      'distant.hormone-therapy',
      'distant.radiopharmaceutical-therapy',
      'distant.clinical-trial',
      'liver.local-excision',
      'liver.hepatic-artery-embolization',
      'liver.cryosurgery',
      'liver.radiofrequency-ablation',
      'liver.liver-transplant',
    ],
  },
  'spread-to-bone': {
    listed: [
      'distant.debulking-resection',
      'distant.hormone-therapy',
      'distant.radiopharmaceutical-therapy',
      'distant.external-radiation',
      'distant.clinical-trial',
    ],
  },
  'spread-to-liver-and-lung': {
    listed: [
      'distant.debulking-resection',
      'distant.hormone-therapy',
      'distant.radiopharmaceutical-therapy',
      'distant.clinical-trial',
      'liver.local-excision',
      'liver.hepatic-artery-embolization',
      'liver.cryosurgery',
      'liver.radiofrequency-ablation',
      'liver.liver-transplant',
    ],
  },
  'came-back-in-the-liver': { listed: ['recurrent.local-excision', 'recurrent.clinical-trial'] },
  'syndrome-without-liver-spread': {
    listed: [
      'carcinoid.somatostatin-analog',
      'carcinoid.interferon',
      'carcinoid.antidiarrheal',
      'carcinoid.rash-medicine',
      'carcinoid.breathing-medicine',
      'carcinoid.pre-anesthesia-medicine',
      'carcinoid.trigger-avoidance',
      'carcinoid.stress-and-activity-avoidance',
    ],
  },
  'syndrome-heart-not-known': {
    listed: [
      'carcinoid.somatostatin-analog',
      'carcinoid.interferon',
      'carcinoid.antidiarrheal',
      'carcinoid.rash-medicine',
      'carcinoid.breathing-medicine',
      'carcinoid.pre-anesthesia-medicine',
      'carcinoid.trigger-avoidance',
      'carcinoid.stress-and-activity-avoidance',
    ],
    depends: ['carcinoid.heart-valve-replacement'],
  },
  'hp-rectum-small-muscularis': {
    listed: ['rectum.eus-or-mri', 'rectum.partial-rectum-resection', 'rectum.anus-rectum-part-colon-resection'],
    depends: ['rectum.endoscopic-resection'],
  },
  'hp-rectum-exactly-1-cm': {
    listed: [
      'rectum.eus-or-mri',
      'rectum.partial-rectum-resection',
      'rectum.anus-rectum-part-colon-resection',
      'rectum.local-excision',
    ],
    depends: ['rectum.endoscopic-resection'],
  },
  'hp-rectum-specimen-1-to-2-cm': {
    listed: ['rectum.eus-or-mri', 'rectum.partial-rectum-resection', 'rectum.anus-rectum-part-colon-resection'],
    depends: ['rectum.endoscopic-resection', 'rectum.local-excision'],
  },
  'hp-appendix-beyond': {
    listed: [],
    depends: ['appendix.appendectomy', 'appendix.right-hemicolectomy-with-nodes'],
  },
  'hp-stomach-type-1-multiple-large': {
    listed: ['stomach.local-excision', 'stomach.somatostatin-analog', 'stomach.endoscopic-surveillance'],
    depends: ['stomach.gastric-resection'],
  },
  'hp-stomach-type-2-deep': {
    listed: [
      'stomach.wide-excision',
      'stomach.gastric-resection',
      'stomach.lymph-node-removal',
      'stomach.men1-duodenal-tumor-resection',
      'stomach.endoscopic-surveillance',
    ],
    depends: ['stomach.endoscopic-resection'],
  },
  'hp-recurrence-unknown-primary': {
    listed: ['recurrent.re-resection', 'recurrent.single-site-resection', 'recurrent.clinical-trial'],
  },
  'hp-rectum-found-in-specimen': {
    listed: ['rectum.eus-or-mri'],
    depends: [
      'rectum.endoscopic-resection',
      'rectum.partial-rectum-resection',
      'rectum.anus-rectum-part-colon-resection',
    ],
  },
  'hp-appendix-at-base': { listed: [], depends: ['appendix.appendectomy'] },
  'hp-appendix-two-lines': {
    listed: ['appendix.right-hemicolectomy-with-nodes'],
    depends: ['appendix.appendectomy'],
  },
  'hp-appendix-goblet-cell': { listed: ['appendix.right-hemicolectomy-with-nodes', 'appendix.chemotherapy'] },
  'hp-duodenum-exactly-1-cm': {
    listed: ['duodenum.local-excision', 'duodenum.follow-up-endoscopy'],
    depends: ['duodenum.endoscopic-resection', 'duodenum.full-thickness-excision', 'duodenum.endoscopic-ultrasound'],
  },
  'hp-duodenum-ampullary': {
    listed: [],
    depends: ['duodenum.endoscopic-resection', 'duodenum.local-excision', 'duodenum.follow-up-endoscopy'],
  },
  'hp-duodenum-over-2-cm': {
    listed: [
      'duodenum.endoscopic-ultrasound',
      'duodenum.resection-with-lymph-nodes',
      'duodenum.abnormal-node-resection',
    ],
    depends: ['duodenum.endoscopic-resection', 'duodenum.follow-up-endoscopy', 'duodenum.radiographic-surveillance'],
  },
  'hp-ileum-octreotide': {
    listed: ['jejunum-ileum.resection-with-mesentery-and-nodes', 'jejunum-ileum.mesenteric-metastases-removal'],
    depends: ['jejunum-ileum.hormone-therapy', 'jejunum-ileum.lifelong-surveillance'],
  },
  'hp-ileum-radical': {
    listed: ['jejunum-ileum.resection-with-mesentery-and-nodes', 'jejunum-ileum.lifelong-surveillance'],
  },
  'hp-colon-not-radical': { listed: ['colon.debulking'] },
  'hp-stomach-type-1': {
    listed: ['stomach.endoscopic-resection', 'stomach.somatostatin-analog', 'stomach.endoscopic-surveillance'],
    depends: ['stomach.local-excision'],
  },
  'hp-stomach-type-2-one-of-two': {
    listed: [
      'stomach.endoscopic-resection',
      'stomach.men1-duodenal-tumor-resection',
      'stomach.endoscopic-surveillance',
    ],
    depends: ['stomach.wide-excision', 'stomach.gastric-resection', 'stomach.lymph-node-removal'],
  },
  'hp-stomach-type-3-small': { listed: ['stomach.gastric-resection', 'stomach.lymph-node-removal'] },
  'hp-stomach-type-unknown': {
    listed: [],
    depends: [
      'stomach.endoscopic-resection',
      'stomach.local-excision',
      'stomach.wide-excision',
      'stomach.gastric-resection',
      'stomach.lymph-node-removal',
      'stomach.gastrectomy',
      'stomach.men1-duodenal-tumor-resection',
      'stomach.men1-hormone-therapy',
      'stomach.somatostatin-analog',
      'stomach.endoscopic-surveillance',
    ],
  },
  'hp-metastatic-liver-silent-primary': {
    listed: [
      'distant.conservative-resection',
      'distant.debulking-resection',
      'distant.hormone-therapy',
      'distant.radiopharmaceutical-therapy',
      'liver.surgical-resection',
      'liver.hepatic-artery-embolization',
      'liver.cryosurgery',
      'liver.radiofrequency-ablation',
      'liver.liver-transplant',
    ],
    depends: ['distant.primary-tumor-resection'],
  },
  'hp-metastatic-bone': {
    listed: [
      'distant.debulking-resection',
      'distant.hormone-therapy',
      'distant.radiopharmaceutical-therapy',
      'distant.external-radiation',
    ],
  },
  'hp-recurrent-fast-several': { listed: ['recurrent.clinical-trial'] },
  'hp-crisis-and-bronchospasm': {
    listed: [
      'carcinoid.crisis-somatostatin-analog',
      'carcinoid.crisis-plasma-infusion',
      'carcinoid.somatostatin-analog',
      'carcinoid.interferon',
      'carcinoid.trigger-avoidance',
      'carcinoid.stress-and-activity-avoidance',
    ],
    depends: ['carcinoid.breathing-medicine'],
  },
  'hp-work-up-duodenum': {
    listed: [
      'work-up.urinary-5-hiaa',
      'work-up.chromogranin-a',
      'work-up.somatostatin-receptor-scintigraphy',
      'work-up.ct-or-mri',
      'work-up.mibg-scintigraphy',
      'work-up.5-htp-pet',
      'work-up.endoscopic-ultrasound',
    ],
    depends: [
      'work-up.bone-scintigraphy',
      'work-up.capsule-endoscopy',
      'work-up.double-balloon-enteroscopy',
      'work-up.angiography',
    ],
  },
  'hp-follow-up-rectum': { listed: [] },
  'hp-follow-up-appendix': { listed: ['appendix.follow-up'] },
  ...expectedPancreasLists,
  ...expectedSeriesLists,
  'gastrinoma-one-in-the-tail': {
    listed: ['gastrinoma.supportive-care', 'gastrinoma.acid-lowering-drug', 'gastrinoma.body-or-tail-removal'],
  },
  'gastrinoma-spread-to-the-liver-only': {
    listed: [
      'gastrinoma.supportive-care',
      'gastrinoma.tumor-removal',
      'gastrinoma.nerve-surgery-with-acid-drug',
      'gastrinoma.stomach-removal',
      'gastrinoma.liver-resection',
      'gastrinoma.ablation',
      'gastrinoma.chemoembolization',
    ],
    depends: ['gastrinoma.chemotherapy', 'gastrinoma.hormone-therapy'],
  },
  'gastrinoma-none-found': {
    listed: [
      'gastrinoma.supportive-care',
      'gastrinoma.acid-lowering-drug',
      'gastrinoma.nerve-surgery-with-acid-drug',
      'gastrinoma.stomach-removal',
    ],
  },
  'insulinoma-small-in-the-head': { listed: ['insulinoma.tumor-removal'] },
  'insulinoma-small-in-the-body': { listed: [] },
  'insulinoma-large-head-can-be-removed': { listed: [], depends: ['insulinoma.pancreatoduodenectomy'] },
  'glucagonoma-large-in-the-tail': { listed: [] },
  'glucagonoma-cannot-be-removed': {
    listed: [
      'glucagonoma.tumor-removal',
      'glucagonoma.body-and-tail-removal',
      'glucagonoma.combination-chemotherapy',
      'glucagonoma.hormone-therapy',
      'glucagonoma.ablation',
      'glucagonoma.cancer-removal',
    ],
  },
  'no-hormone-with-spread': {
    listed: [
      'pancreas-other.tumor-removal',
      'pancreas-other.debulking',
      'pancreas-other.hormone-therapy',
      'pancreas-other.chemotherapy',
      'pancreas-other.targeted-therapy',
    ],
  },
  'vipoma-part-can-come-out': {
    listed: [
      'vipoma.fluids-and-hormone-therapy',
      'vipoma.tumor-and-node-removal',
      'vipoma.debulking',
      'vipoma.spread-tumor-removal',
    ],
    depends: ['vipoma.ablation'],
  },
  'somatostatinoma-keeps-growing': {
    listed: ['somatostatinoma.tumor-removal', 'somatostatinoma.chemotherapy', 'somatostatinoma.targeted-therapy'],
  },
  'pancreas-came-back-in-the-liver': {
    listed: [
      'pancreas-recurrent.tumor-removal',
      'pancreas-recurrent.chemotherapy',
      'pancreas-recurrent.hormone-therapy',
      'pancreas-recurrent.targeted-therapy',
      'pancreas-recurrent.clinical-trial',
      'pancreas-recurrent.regional-chemotherapy',
      'pancreas-recurrent.hepatic-arterial-occlusion',
      'pancreas-recurrent.chemoembolization',
    ],
  },
  'low-blood-sugar': { listed: ['pancreas-support.small-frequent-meals', 'pancreas-support.drug-for-low-blood-sugar'] },
  'gastrin-and-a-normal-acid-test': {
    listed: [
      'pancreas-tests.exam-and-history',
      'pancreas-tests.blood-chemistry',
      'pancreas-tests.chromogranin-a',
      'pancreas-tests.ct-scan',
      'pancreas-tests.mri',
      'pancreas-tests.octreotide-scan',
      'pancreas-tests.endoscopic-ultrasound',
      'pancreas-tests.ercp',
      'pancreas-tests.angiogram',
      'pancreas-tests.laparotomy',
      'pancreas-tests.ultrasound-during-surgery',
      'pancreas-tests.biopsy',
      'pancreas-tests.bone-scan',
      'pancreas-tests.fasting-gastrin',
      'pancreas-tests.basal-acid-output',
    ],
  },
  'glucagon-with-a-rash': { listed: ['pancreas-support.diabetes-drug-by-mouth', 'pancreas-support.insulin-injection'] },
};
