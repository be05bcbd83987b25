import type { Source } from '../../../src/model/content/source.ts';

export const pdqProfessional = {
  id: 'pdq-professional-2025-05-09',
  title: 'Gastrointestinal Neuroendocrine Tumors Treatment (PDQ) - Health Professional Version',
  publisher: 'National Cancer Institute (NCI)',
  updated: '2025-05-09',
  url: 'https://www.cancer.gov/types/gi-neuroendocrine-tumors/hp/gi-neuroendocrine-treatment-pdq',
  credit:
    'PDQ Adult Treatment Editorial Board. PDQ Gastrointestinal Neuroendocrine Tumors Treatment. Bethesda, MD: National Cancer Institute. Updated 05/09/2025. PMID: 26389233.',
  use: 'Based on the NCI PDQ health professional version, updated May 9, 2025. Text may be used freely. Only the whole, regularly updated summary may be called an NCI PDQ summary, so this site says "based on". Staging tables and reference lists are not part of the stored copy.',
  sections: {
    general: {
      heading: 'General Information About Gastrointestinal Neuroendocrine (Carcinoid) Tumors',
      opens: 'General Information About Gastrointestinal Neuroendocrine (Carcinoid) Tumors Go to Patient Version',
    },
    classification: {
      heading: 'Cellular and Pathological Classification of Gastrointestinal Neuroendocrine Tumors',
      opens: 'Cellular and Pathological Classification of Gastrointestinal Neuroendocrine Tumors A variety of',
    },
    'treatment-overview': {
      heading: 'Treatment Option Overview for Gastrointestinal Neuroendocrine Tumors',
      opens: 'Treatment Option Overview for Gastrointestinal Neuroendocrine Tumors Treatment options for',
    },
    stomach: {
      heading: 'Treatment of Gastric Neuroendocrine Tumors',
      opens: 'Treatment of Gastric Neuroendocrine Tumors Type I gastric neuroendocrine',
    },
    duodenum: {
      heading: 'Treatment of Duodenal Neuroendocrine Tumors',
      opens: 'Treatment of Duodenal Neuroendocrine Tumors Duodenal neuroendocrine (carcinoid) tumors',
    },
    'jejunum-ileum': {
      heading: 'Treatment of Jejunal and Ileal Neuroendocrine Tumors',
      opens: 'Treatment of Jejunal and Ileal Neuroendocrine Tumors At the time of',
    },
    appendix: {
      heading: 'Treatment of Appendiceal Neuroendocrine Tumors',
      opens: 'Treatment of Appendiceal Neuroendocrine Tumors Approximately 90% of appendiceal',
    },
    colon: {
      heading: 'Treatment of Colonic Neuroendocrine Tumors',
      opens: 'Treatment of Colonic Neuroendocrine Tumors Colonic neuroendocrine (carcinoid) tumors',
    },
    rectum: {
      heading: 'Treatment of Rectal Neuroendocrine Tumors',
      opens: 'Treatment of Rectal Neuroendocrine Tumors In general, rectal neuroendocrine',
    },
    metastatic: {
      heading: 'Treatment of Metastatic Gastrointestinal Neuroendocrine Tumors',
      opens: 'Treatment of Metastatic Gastrointestinal Neuroendocrine Tumors Although the definitive role',
    },
    recurrent: {
      heading: 'Treatment of Recurrent Gastrointestinal Neuroendocrine Tumors',
      opens: 'Treatment of Recurrent Gastrointestinal Neuroendocrine Tumors The prognosis for any',
    },
    about: {
      heading: 'Latest Updates to This Summary, and About This PDQ Summary',
      opens: 'Latest Updates to This Summary (05/09/2025)',
    },
  },
} as const satisfies Source;
