/** What the professional edition of the summary on the pancreas lists for each ready-made case, written from the source by hand. */
export const expectedPancreasLists: Readonly<
  Record<string, { readonly listed: readonly string[]; readonly depends?: readonly string[] }>
> = {
  'hp-gastrinoma-head': {
    listed: [
      'gastrinoma.tumor-removal',
      'gastrinoma.nerve-surgery-with-acid-drug',
      'gastrinoma.stomach-removal',
      'gastrinoma.acid-lowering-drug',
    ],
  },
  'hp-gastrinoma-several-none-left': {
    listed: ['gastrinoma.body-or-tail-removal'],
    depends: ['gastrinoma.stomach-removal'],
  },
  'hp-insulinoma-unresectable': {
    listed: [
      'insulinoma.distal-pancreatectomy',
      'insulinoma.ablation',
      'insulinoma.combination-chemotherapy',
      'insulinoma.insulin-lowering-drug',
      'insulinoma.hormone-therapy',
    ],
  },
  'hp-insulinoma-small-body': { listed: [] },
  'hp-glucagonoma-several': { listed: ['glucagonoma.body-and-tail-removal'] },
  'hp-vipoma-localized': {
    listed: ['vipoma.fluids', 'vipoma.hormone-therapy', 'vipoma.tumor-and-node-removal'],
  },
  'hp-nonfunctional-not-resectable': { listed: [] },
  'hp-pancreas-liver-not-completely': {
    listed: [
      'pancreas-liver.cytoreduction',
      'pancreas-liver.embolization',
      'pancreas-liver.chemoembolization',
      'pancreas-liver.radioembolization',
      'pancreas-liver.radiofrequency-ablation',
      'pancreas-liver.cryosurgery',
      'pancreas-liver.alcohol-ablation',
      'pancreas-distant.chemotherapy',
      'pancreas-distant.tyrosine-kinase-inhibitor',
      'pancreas-distant.temozolomide',
      'pancreas-distant.vegf-pathway-inhibitor',
      'pancreas-distant.mtor-inhibitor',
      'pancreas-distant.radiolabeled-somatostatin-analog',
    ],
  },
  'hp-pancreas-recurrent-liver': {
    listed: [
      'pancreas-recurrent.regional-chemotherapy',
      'pancreas-recurrent.hormone-therapy',
      'pancreas-recurrent.radiolabeled-somatostatin-analog',
      'pancreas-recurrent.tyrosine-kinase-inhibitor',
      'pancreas-recurrent.temozolomide',
      'pancreas-recurrent.vegf-pathway-inhibitor',
      'pancreas-recurrent.mtor-inhibitor',
    ],
  },
  'hp-work-up-insulinoma': {
    listed: [
      'pancreas-work-up.ct',
      'pancreas-work-up.mri',
      'pancreas-work-up.endoscopic-ultrasound',
      'pancreas-work-up.octreotide-scan',
      'pancreas-work-up.spect',
      'pancreas-work-up.selective-arteriography-or-stimulation',
      'pancreas-work-up.fasting-glucose-and-insulin',
      'pancreas-work-up.proinsulin',
      'pancreas-work-up.intraoperative-ultrasound',
    ],
  },
  'hp-syndrome-somatostatin': {
    listed: ['syndrome.debulking'],
    depends: ['syndrome.somatostatin-analog'],
  },
  'hp-syndrome-vip-locally-advanced': {
    listed: ['vipoma.fluids', 'syndrome.somatostatin-analog'],
    depends: ['syndrome.debulking'],
  },
};
