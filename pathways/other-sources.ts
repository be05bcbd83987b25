import type { Source } from '../src/model/content/source.ts';

/**
 * Pages beside the summary. A pathway cites them only where its words name the page and its date. The stored copies do
 * not give their own addresses, so there is none: the home of a publisher under the name of a page would mislead.
 */
export const clevelandClinicNet = {
  id: 'cleveland-clinic-net',
  title: 'Neuroendocrine Tumors',
  publisher: 'Cleveland Clinic',
  updated: '2024-06-26',
  url: '',
  credit: 'Cleveland Clinic. Neuroendocrine Tumors. Last reviewed on 06/26/2024.',
  use: 'Facts only, in our own words. The page is about neuroendocrine tumors in general, not about the gut alone.',
  sections: {
    overview: {
      heading: 'Overview',
      opens: 'Neuroendocrine Tumors Neuroendocrine tumors (NETs) are a group of uncommon',
    },
    symptoms: { heading: 'Symptoms and Causes', opens: 'Symptoms and Causes What are the symptoms' },
    tests: { heading: 'Diagnosis and Tests', opens: 'Diagnosis and Tests How are neuroendocrine tumors diagnosed?' },
    'stages-and-grades': {
      heading: 'Stages and grades of neuroendocrine tumors',
      opens: 'Stages and grades of neuroendocrine tumors Healthcare providers',
    },
    treatment: {
      heading: 'Management and Treatment',
      opens: 'Management and Treatment How are neuroendocrine tumors treated?',
    },
    outlook: { heading: 'Outlook / Prognosis', opens: 'Outlook / Prognosis What can I expect' },
    living: { heading: 'Living With', opens: 'Living With How do I take care of myself' },
  },
} as const satisfies Source;

export const acsPancreaticNet = {
  id: 'acs-pancreatic-net-2018',
  title: 'If You Have a Pancreatic Neuroendocrine Tumor (NET)',
  publisher: 'American Cancer Society',
  updated: '2018-10-30',
  url: '',
  credit:
    'American Cancer Society. If You Have a Pancreatic Neuroendocrine Tumor (NET). Last revised October 30, 2018.',
  use: 'Facts only, in our own words. The page is of October 2018 and about the pancreas: both are said wherever it is used.',
  sections: {
    'what-it-is': {
      heading: 'What is a pancreatic neuroendocrine tumor?',
      opens: 'Skip to main content ACS & ASCO are Stronger Together',
    },
    tests: {
      heading: 'How does the doctor know I have a pancreatic neuroendocrine tumor?',
      opens: 'How does the doctor know I have a pancreatic neuroendocrine tumor?',
    },
    'stage-and-grade': { heading: 'How serious is my cancer?', opens: 'How serious is my cancer?' },
    treatment: { heading: 'What kind of treatment will I need?', opens: 'What kind of treatment will I need?' },
    'after-treatment': { heading: 'What will happen after treatment?', opens: 'What will happen after treatment?' },
    glossary: { heading: 'Words to know', opens: 'Ablation (ab-lay-shun): Treatment that removes or destroys' },
  },
} as const satisfies Source;

/** The stored copy names no author, date or address, so these stay empty. */
export const gepNetOverview = {
  id: 'gep-net-overview',
  title: 'Gastroenteropancreatic neuroendocrine tumors: overview',
  publisher: '',
  updated: '',
  url: '',
  credit:
    'Overview of gastroenteropancreatic neuroendocrine tumors. The stored copy states no author, date or address.',
  use: 'Facts only, in our own words, for definitions.',
  sections: {
    overview: {
      heading: 'Overview and classification',
      opens: 'Neuroendocrine tumors comprise heterogeneous group of neoplasms',
    },
    presentation: {
      heading: 'Clinical Presentation and Natural History',
      opens: 'Clinical Presentation and Natural History The clinical course',
    },
    syndromes: { heading: 'Syndrome table', opens: 'Tumor Clinical Syndrome Hormone Insulinoma' },
  },
} as const satisfies Source;
