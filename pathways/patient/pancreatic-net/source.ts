import type { Source } from '../../../src/model/content/source.ts';

/** The stored copy gives no date of its own: it is what stood on the page in December 2025. */
export const pdqPancreaticNet = {
  id: 'pdq-pancreatic-net-patient',
  title: 'Pancreatic Neuroendocrine Tumors (Islet Cell Tumors) Treatment (PDQ) - Patient Version',
  publisher: 'National Cancer Institute (NCI)',
  updated: '',
  read: '2025-12',
  url: 'https://www.cancer.gov/types/pancreatic/patient/pnet-treatment-pdq',
  credit:
    'PDQ Adult Treatment Editorial Board. PDQ Pancreatic Neuroendocrine Tumors (Islet Cell Tumors) Treatment. Bethesda, MD: National Cancer Institute. As read in December 2025; the copy shows no date of its own. PMID: 26389340.',
  use: 'Text may be used freely. Only the whole, current summary may be called an NCI PDQ summary, so this site says "based on".',
  sections: {
    'what-it-is': {
      heading: 'General Information About Pancreatic Neuroendocrine Tumors (Islet Cell Tumors)',
      opens:
        'General Information About Pancreatic Neuroendocrine Tumors (Islet Cell Tumors) Go to Health Professional Version',
    },
    functional: {
      heading: 'Pancreatic NETs may or may not cause signs or symptoms',
      opens: 'may or may not cause signs or symptoms. Pancreatic NETs may be functional',
    },
    kinds: {
      heading: 'There are different kinds of functional pancreatic NETs',
      opens: 'different kinds of functional pancreatic NETs. Pancreatic NETs make different',
    },
    'risk-factors': {
      heading: 'Having certain syndromes can increase the risk of pancreatic NETs',
      opens: 'syndromes can increase the risk of pancreatic NETs. Anything that',
    },
    signs: {
      heading: 'Different types of pancreatic NETs have different signs and symptoms',
      opens: 'have different signs and symptoms. Signs or symptoms can be',
    },
    'signs-gastrin': {
      heading: 'Different types of pancreatic NETs have different signs and symptoms: too much gastrin',
      opens: 'Too much gastrin may cause',
    },
    'signs-insulin': {
      heading: 'Different types of pancreatic NETs have different signs and symptoms: too much insulin',
      opens: 'Too much insulin may cause',
    },
    'signs-glucagon': {
      heading: 'Different types of pancreatic NETs have different signs and symptoms: too much glucagon',
      opens: 'Too much glucagon may cause',
    },
    'signs-vip': {
      heading: 'Different types of pancreatic NETs have different signs and symptoms: too much VIP',
      opens: 'Too much vasoactive intestinal peptide (VIP) may cause',
    },
    'signs-somatostatin': {
      heading: 'Different types of pancreatic NETs have different signs and symptoms: too much somatostatin',
      opens: 'Too much somatostatin may cause',
    },
    'signs-acth': {
      heading: 'Different types of pancreatic NETs have different signs and symptoms: too much ACTH',
      opens: 'A pancreatic NET may also make too much adrenocorticotropic',
    },
    tests: {
      heading: 'Lab tests and imaging tests are used to diagnose pancreatic NETs',
      opens: 'are used to diagnose pancreatic NETs. The following tests',
    },
    'type-tests': {
      heading: 'Other kinds of lab tests are used to check for the specific type of pancreatic NETs',
      opens: 'check for the specific type of pancreatic NETs. The following',
    },
    'somatostatinoma-tests': {
      heading: 'Other kinds of lab tests are used to check for the specific type of pancreatic NETs: somatostatinoma',
      opens: 'Fasting serum somatostatin test: A test in which',
    },
    outlook: {
      heading: 'Certain factors affect prognosis (chance of recovery) and treatment options',
      opens: 'and treatment options. Pancreatic NETs can often be cured',
    },
    stages: {
      heading: 'Stages of Pancreatic Neuroendocrine Tumors',
      opens: 'Stages of Pancreatic Neuroendocrine Tumors Key Points',
    },
    overview: {
      heading: 'Treatment Option Overview',
      opens: 'Treatment Option Overview Key Points',
    },
    surgery: {
      heading: 'Treatment Option Overview: Surgery',
      opens: 'Surgery An operation may be done to remove',
    },
    chemotherapy: {
      heading: 'Treatment Option Overview: Chemotherapy',
      opens: 'Chemotherapy Chemotherapy is a cancer treatment',
    },
    'hormone-therapy': {
      heading: 'Treatment Option Overview: Hormone therapy',
      opens: 'Hormone therapy Hormone therapy is a cancer treatment',
    },
    'liver-artery': {
      heading: 'Treatment Option Overview: Hepatic arterial occlusion or chemoembolization',
      opens: 'Hepatic arterial occlusion or chemoembolization Hepatic arterial occlusion uses',
    },
    'targeted-therapy': {
      heading: 'Treatment Option Overview: Targeted therapy',
      opens: 'Targeted therapy Targeted therapy is a type',
    },
    'supportive-care': {
      heading: 'Treatment Option Overview: Supportive care',
      opens: 'Supportive care Supportive care is given',
    },
    'new-treatments': {
      heading: 'New types of treatment are being tested in clinical trials',
      opens: 'being tested in clinical trials. Information about clinical trials',
    },
    'side-effects': {
      heading: 'Treatment for pancreatic neuroendocrine tumors may cause side effects',
      opens: 'neuroendocrine tumors may cause side effects. For information',
    },
    trials: {
      heading: 'Patients may want to think about taking part in a clinical trial',
      opens: 'taking part in a clinical trial. For some patients',
    },
    'follow-up': {
      heading: 'Follow-up tests may be needed',
      opens: 'Follow-up tests may be needed. As you go',
    },
    gastrinoma: {
      heading: 'Treatment of Gastrinoma',
      opens: 'Treatment of Gastrinoma For information',
    },
    insulinoma: {
      heading: 'Treatment of Insulinoma',
      opens: 'Treatment of Insulinoma For information',
    },
    glucagonoma: {
      heading: 'Treatment of Glucagonoma',
      opens: 'Treatment of Glucagonoma For information',
    },
    vipoma: {
      heading: 'Treatment of Other Pancreatic Neuroendocrine Tumors (Islet Cell Tumors): VIPoma',
      opens: 'Treatment of Other Pancreatic Neuroendocrine Tumors (Islet Cell Tumors) For information',
    },
    somatostatinoma: {
      heading: 'Treatment of Other Pancreatic Neuroendocrine Tumors (Islet Cell Tumors): somatostatinoma',
      opens: 'For somatostatinoma, treatment may include the following',
    },
    'other-types': {
      heading: 'Treatment of Other Pancreatic Neuroendocrine Tumors (Islet Cell Tumors): other types',
      opens: 'Treatment of other types of pancreatic neuroendocrine tumors',
    },
    recurrent: {
      heading: 'Treatment of Recurrent or Progressive Pancreatic Neuroendocrine Tumors (Islet Cell Tumors)',
      opens:
        'Treatment of Recurrent or Progressive Pancreatic Neuroendocrine Tumors (Islet Cell Tumors) For information',
    },
    'learn-more': {
      heading: 'To Learn More About Pancreatic Neuroendocrine Tumors (Islet Cell Tumors)',
      opens: 'To Learn More About Pancreatic Neuroendocrine Tumors',
    },
    about: {
      heading: 'About This PDQ Summary',
      opens: 'About This PDQ Summary About PDQ',
    },
  },
} as const satisfies Source;
