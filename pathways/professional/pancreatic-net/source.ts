import type { Source } from '../../../src/model/content/source.ts';

export const pdqPancreaticNetProfessional = {
  id: 'pdq-pancreatic-net-professional-2025-05-09',
  title: 'Pancreatic Neuroendocrine Tumors (Islet Cell Tumors) Treatment (PDQ) - Health Professional Version',
  publisher: 'National Cancer Institute (NCI)',
  updated: '2025-05-09',
  url: 'https://www.cancer.gov/types/pancreatic/hp/pnet-treatment-pdq',
  credit:
    'PDQ Adult Treatment Editorial Board. PDQ Pancreatic Neuroendocrine Tumors (Islet Cell Tumors) Treatment. Bethesda, MD: National Cancer Institute. Updated 05/09/2025. PMID: 26389309.',
  use: 'Based on the NCI PDQ health professional version on pancreatic tumors, updated May 9, 2025. Text may be used freely. Only the whole, regularly updated summary may be called an NCI PDQ summary, so this site says "based on". Staging tables and reference lists are not part of the stored copy.',
  sections: {
    general: {
      heading: 'General Information About Pancreatic Neuroendocrine Tumors (Islet Cell Tumors)',
      opens: 'General Information About Pancreatic Neuroendocrine Tumors (Islet Cell Tumors) Go to Patient Version',
    },
    'prognostic-factors': {
      heading: 'General Information: Prognostic Factors',
      opens: 'Prognostic Factors Most islet cell cancers',
    },
    diagnostics: { heading: 'General Information: Diagnostics', opens: 'Diagnostics The potential long delays' },
    'diagnosis-gastrinoma': { heading: 'Diagnostics: Gastrinoma', opens: 'Gastrinoma Diagnosis is dependent on' },
    'diagnosis-insulinoma': { heading: 'Diagnostics: Insulinoma', opens: 'Insulinoma Insulinomas are far more likely' },
    'diagnosis-glucagonoma': {
      heading: 'Diagnostics: Glucagonoma',
      opens: 'Glucagonoma Glucagonoma is the third most',
    },
    'diagnosis-vipoma': {
      heading: 'Diagnostics: Miscellaneous islet cell tumors, VIPoma',
      opens: 'Miscellaneous islet cell tumors These tumors are',
    },
    'diagnosis-somatostatinoma': {
      heading: 'Diagnostics: Miscellaneous islet cell tumors, somatostatinoma',
      opens: 'Somatostatinoma. These tumors are particularly rare',
    },
    classification: {
      heading: 'Cellular Classification of Pancreatic Neuroendocrine Tumors (Islet Cell Tumors)',
      opens: 'Cellular Classification of Pancreatic Neuroendocrine Tumors',
    },
    stage: {
      heading: 'Stage Information for Pancreatic Neuroendocrine Tumors (Islet Cell Tumors)',
      opens: 'Stage Information for Pancreatic Neuroendocrine Tumors',
    },
    localized: {
      heading: 'Treatment Option Overview: Localized Disease',
      opens: 'Localized Disease If technically and medically',
    },
    cytoreduction: {
      heading: 'Treatment Option Overview: Surgical Cytoreduction for Metastases',
      opens: 'Surgical Cytoreduction for Metastases Surgery plays',
    },
    systemic: {
      heading: 'Treatment Option Overview: Systemic Therapy for Advanced and Metastatic Disease',
      opens: 'Systemic Therapy for Advanced and Metastatic Disease Somatostatin',
    },
    fluorouracil: { heading: 'Treatment Option Overview: Fluorouracil dosing', opens: 'Fluorouracil dosing The' },
    gastrinoma: { heading: 'Treatment of Gastrinoma', opens: 'Treatment of Gastrinoma The approach to' },
    insulinoma: { heading: 'Treatment of Insulinoma', opens: 'Treatment of Insulinoma Curative surgical excision' },
    glucagonoma: { heading: 'Treatment of Glucagonoma', opens: 'Treatment of Glucagonoma As with the' },
    vipoma: {
      heading: 'Treatment of Miscellaneous Islet Cell Tumors: VIPoma',
      opens: 'Treatment of Miscellaneous Islet Cell Tumors VIPoma',
    },
    somatostatinoma: {
      heading: 'Treatment of Miscellaneous Islet Cell Tumors: Somatostatinoma',
      opens: 'Somatostatinoma Complete excision is the',
    },
    'other-types': {
      heading: 'Treatment of Miscellaneous Islet Cell Tumors: Other Pancreatic Neuroendocrine Tumors',
      opens: 'Other Pancreatic Neuroendocrine Tumors For these',
    },
    recurrent: {
      heading: 'Treatment of Recurrent and Progressive Pancreatic Neuroendocrine Tumors',
      opens: 'Treatment of Recurrent and Progressive Pancreatic',
    },
    about: {
      heading: 'Latest Updates to This Summary, and About This PDQ Summary',
      opens: 'Latest Updates to This Summary (05/09/2025)',
    },
  },
} as const satisfies Source;
