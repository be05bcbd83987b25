import type { Source } from '../../../src/model/content/source.ts';

export const pdqPatient = {
  id: 'pdq-patient-2025-02-20',
  title: 'Gastrointestinal Neuroendocrine Tumors Treatment (PDQ) - Patient Version',
  publisher: 'National Cancer Institute (NCI)',
  updated: '2025-02-20',
  url: 'https://www.cancer.gov/types/gi-neuroendocrine-tumors/patient/gi-neuroendocrine-treatment-pdq',
  credit:
    'PDQ Adult Treatment Editorial Board. PDQ Gastrointestinal Neuroendocrine Tumors Treatment. Bethesda, MD: National Cancer Institute. Updated 02/20/2025. PMID: 26389212.',
  use: 'Text may be used freely. Only the whole, current summary may be called an NCI PDQ summary, so this site says "based on".',
  sections: {
    header: {
      heading: 'Page header',
      opens: 'Gastrointestinal Neuroendocrine Tumors Treatment - NCI Skip to main content',
    },
    'what-it-is': {
      heading: 'General Information About Gastrointestinal Neuroendocrine Tumors',
      opens: 'General Information About Gastrointestinal Neuroendocrine Tumors Go to Health Professional Version',
    },
    'risk-factors': {
      heading: 'Health history can affect the risk of GI neuroendocrine tumors',
      opens: 'Health history can affect the risk of GI neuroendocrine tumors. Anything',
    },
    signs: {
      heading: 'Some GI neuroendocrine tumors have no signs or symptoms in the early stages',
      opens: 'neuroendocrine tumors have no signs or symptoms in the early stages. Signs',
    },
    'carcinoid-signs': {
      heading: 'Carcinoid syndrome may occur if the tumor spreads to the liver or other parts of the body',
      opens: 'Carcinoid syndrome may occur if the tumor spreads to the liver or other parts of the body. The hormones',
    },
    tests: {
      heading: 'Imaging studies and tests that examine the blood and urine',
      opens: 'urine are used to diagnose GI neuroendocrine tumors. In addition to asking',
    },
    outlook: {
      heading: 'Certain factors affect prognosis (chance of recovery) and treatment options',
      opens: 'Certain factors affect prognosis (chance of recovery) and treatment options. The prognosis',
    },
    stages: {
      heading: 'Stages of Gastrointestinal Neuroendocrine Tumors',
      opens: 'Stages of Gastrointestinal Neuroendocrine Tumors Key Points',
    },
    overview: {
      heading: 'Treatment Option Overview',
      opens: 'Treatment Option Overview Key Points',
    },
    surgery: {
      heading: 'Treatment Option Overview: Surgery',
      opens: 'Surgery Treatment of GI neuroendocrine tumors usually includes',
    },
    radiation: {
      heading: 'Treatment Option Overview: Radiation therapy',
      opens: 'Radiation therapy Radiation therapy is a cancer treatment',
    },
    chemotherapy: {
      heading: 'Treatment Option Overview: Chemotherapy',
      opens: 'Chemotherapy Chemotherapy is a cancer treatment',
    },
    'hormone-therapy': {
      heading: 'Treatment Option Overview: Hormone therapy',
      opens: 'Hormone therapy Hormone therapy with a somatostatin analog',
    },
    'carcinoid-treatment': {
      heading: 'Treatment for carcinoid syndrome may also be needed',
      opens: 'Treatment for carcinoid syndrome may also be needed. Treatment of carcinoid syndrome',
    },
    'new-treatments': {
      heading: 'New types of treatment are being tested in clinical trials',
      opens: 'New types of treatment are being tested in clinical trials. This summary',
    },
    'side-effects': {
      heading: 'Treatment for gastrointestinal neuroendocrine tumors may cause side effects',
      opens: 'Treatment for gastrointestinal neuroendocrine tumors may cause side effects. For information',
    },
    trials: {
      heading: 'Patients may want to think about taking part in a clinical trial',
      opens: 'want to think about taking part in a clinical trial. For some',
    },
    'follow-up': {
      heading: 'Follow-up care may be needed',
      opens: 'Follow-up care may be needed. As you go through treatment',
    },
    stomach: {
      heading: 'Treatment of Neuroendocrine Tumors in the Stomach',
      opens: 'Treatment of Neuroendocrine Tumors in the Stomach For information',
    },
    'small-intestine': {
      heading: 'Treatment of Neuroendocrine Tumors in the Small Intestine',
      opens: 'Treatment of Neuroendocrine Tumors in the Small Intestine For information',
    },
    appendix: {
      heading: 'Treatment of Neuroendocrine Tumors in the Appendix',
      opens: 'Treatment of Neuroendocrine Tumors in the Appendix For information',
    },
    colon: {
      heading: 'Treatment of Neuroendocrine Tumors in the Colon',
      opens: 'Treatment of Neuroendocrine Tumors in the Colon For information',
    },
    rectum: {
      heading: 'Treatment of Neuroendocrine Tumors in the Rectum',
      opens: 'Treatment of Neuroendocrine Tumors in the Rectum For information',
    },
    metastatic: {
      heading: 'Treatment of Metastatic Gastrointestinal Neuroendocrine Tumors',
      opens: 'Treatment of Metastatic Gastrointestinal Neuroendocrine Tumors For information',
    },
    recurrent: {
      heading: 'Treatment of Recurrent Gastrointestinal Neuroendocrine Tumors',
      opens: 'Treatment of Recurrent Gastrointestinal Neuroendocrine Tumors For information',
    },
    'learn-more': {
      heading: 'To Learn More About Gastrointestinal Neuroendocrine Tumors',
      opens: 'To Learn More About Gastrointestinal Neuroendocrine Tumors For more information',
    },
    about: {
      heading: 'About This PDQ Summary',
      opens: 'About This PDQ Summary About PDQ',
    },
  },
} as const satisfies Source;
