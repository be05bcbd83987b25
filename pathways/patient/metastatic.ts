import { pathway } from '../../src/model/definition.ts';
import { citing } from '../../src/model/source.ts';
import { siteLists } from './shared.ts';
import { pdqPatient } from './source.ts';

const metastatic$ = citing(pdqPatient, 'metastatic');
const stages$ = citing(pdqPatient, 'stages');
const radiation$ = citing(pdqPatient, 'radiation');
const chemotherapy$ = citing(pdqPatient, 'chemotherapy');

const liverAlone = {
  all: [
    { fact: 'liver', in: ['yes'] },
    { fact: 'bone-brain-or-spinal-cord', in: ['no'] },
    { fact: 'elsewhere', in: ['no'] },
  ],
} as const;
const inLiver = { fact: 'liver', in: ['yes'] } as const;
const forLiver = { plain: 'cancer that has spread to the liver', clinical: 'liver metastases' } as const;

/** A25: two lists stand side by side, and nothing says whether the first one holds for the liver alone. */
const doubt = {
  when: liverAlone,
  says: {
    plain:
      'This is in the list for distant spread. The liver has a list of its own. The summary does not say whether this list counts when only the liver is affected.',
    clinical:
      'Listed for distant metastases. The summary does not say whether that list also applies to metastases in the liver alone.',
  },
  cites: [metastatic$('Overview section. Distant metastases Treatment of distant')],
} as const;

export const metastatic = pathway({
  id: 'metastatic',
  edition: 'patient',
  title: { plain: 'When it has spread to a distant part', clinical: 'Metastatic GI NET' },
  intro: {
    plain:
      'The summary has two lists side by side here: one for distant spread, one for the liver. The tumor in the new place is still the same kind of tumor. Answer in any order.',
    clinical:
      'Two parallel lists: distant metastases and liver metastases. Sites of spread are independent facts. A metastasis is of the same type as its primary tumor.',
  },
  source: pdqPatient.id,
  sections: ['metastatic'],
  questions: {
    liver: {
      name: { plain: 'Liver', clinical: 'Liver' },
      asks: { plain: 'Has it spread to the liver?', clinical: 'Liver metastases?' },
      means: {
        plain: 'A tumor in the liver that came from the gut is not called liver cancer. It is still this tumor.',
        clinical: 'Metastatic GI NET in the liver, not primary liver cancer.',
      },
      whoKnows: { plain: 'The scan report says this.', clinical: 'Imaging report.' },
      answers: { no: { says: 'No' }, yes: { says: 'Yes' } },
      cites: [stages$('metastatic GI neuroendocrine tumor, not liver cancer')],
    },
    'bone-brain-or-spinal-cord': {
      name: { plain: 'Bone, brain or spinal cord', clinical: 'Bone, brain or spinal cord' },
      asks: {
        plain: 'Has it spread to a bone, the brain or the spinal cord?',
        clinical: 'Metastases in bone, brain or spinal cord?',
      },
      means: {
        plain: 'The spinal cord is the thick bundle of nerves in your back. Say yes if any one of the three is true.',
        clinical: 'Any one of the three counts.',
      },
      whoKnows: { plain: 'A bone scan or another scan shows this.', clinical: 'Bone scan, CT or MRI report.' },
      answers: { no: { says: 'No' }, yes: { says: 'Yes, one or more of them' } },
    },
    elsewhere: {
      name: { plain: 'Another distant part', clinical: 'Elsewhere' },
      asks: {
        plain: 'Has it spread to another distant part, such as the lungs?',
        clinical: 'Distant metastases elsewhere?',
      },
      means: {
        plain: 'Distant means far from where it started. Lymph nodes close to the tumor are not meant.',
        clinical: 'Regional lymph nodes are not meant.',
      },
      whoKnows: { plain: 'The scan report says this.', clinical: 'Imaging report.' },
      answers: { no: { says: 'No' }, yes: { says: 'Yes' } },
    },
  },
  options: {
    'distant.debulking-resection': {
      says: {
        plain: 'Surgery to take out as much of the tumor as possible',
        clinical: 'Debulking resection',
      },
      treatment: 'resection',
      lines: [{ cites: [metastatic$('remove as much of the tumor as')] }],
      doubt,
    },
    'distant.hormone-therapy': {
      says: { plain: 'Hormone therapy', clinical: 'Hormone therapy (somatostatin analog)' },
      treatment: 'hormone-therapy',
      lines: [{ cites: [metastatic$('tumor as possible. Hormone therapy . Radiopharmaceutical')] }],
      doubt,
    },
    'distant.radiopharmaceutical-therapy': {
      says: { plain: 'Radiopharmaceutical therapy', clinical: 'Radiopharmaceutical therapy' },
      detail: {
        plain: 'A drug carries something radioactive to the tumor.',
        clinical: 'A kind of internal radiation therapy. The agent is not named in the list.',
      },
      treatment: 'radiopharmaceutical-therapy',
      lines: [
        {
          cites: [
            metastatic$('Hormone therapy . Radiopharmaceutical therapy . External'),
            radiation$('Radiopharmaceutical therapy is a type of internal'),
          ],
        },
      ],
      doubt,
    },
    'distant.external-radiation': {
      says: { plain: 'Radiation from outside the body', clinical: 'External radiation therapy' },
      treatment: 'external-radiation',
      lines: [
        {
          for: {
            plain: 'spread to a bone, the brain or the spinal cord',
            clinical: 'bone, brain or spinal cord metastases',
          },
          when: { fact: 'bone-brain-or-spinal-cord', in: ['yes'] },
          cites: [
            metastatic$('External radiation therapy for cancer that has'),
            metastatic$('the bone, brain , or spinal cord'),
          ],
        },
      ],
    },
    'distant.clinical-trial': {
      says: { plain: 'A clinical trial of a new treatment', clinical: 'Clinical trial of a new treatment' },
      treatment: 'clinical-trial',
      lines: [{ cites: [metastatic$('spinal cord . A clinical trial of')] }],
      doubt,
    },
    'liver.local-excision': {
      says: { plain: 'Surgery to cut the tumor out of the liver', clinical: 'Local excision of liver tumor' },
      treatment: 'local-excision',
      lines: [{ for: forLiver, when: inLiver, cites: [metastatic$('remove the tumor from the liver')] }],
    },
    'liver.hepatic-artery-embolization': {
      says: {
        plain: 'Blocking the liver artery (hepatic artery embolization)',
        clinical: 'Hepatic artery embolization',
      },
      treatment: 'hepatic-artery-embolization',
      lines: [
        {
          for: forLiver,
          when: inLiver,
          cites: [metastatic$('the liver. Hepatic artery embolization . Cryosurgery')],
        },
      ],
    },
    'liver.cryosurgery': {
      says: { plain: 'Freezing the tumor (cryosurgery)', clinical: 'Cryosurgery' },
      treatment: 'cryosurgery',
      lines: [
        { for: forLiver, when: inLiver, cites: [metastatic$('embolization . Cryosurgery . Radiofrequency ablation')] },
      ],
    },
    'liver.radiofrequency-ablation': {
      says: {
        plain: 'Radio waves that kill the tumor (radiofrequency ablation)',
        clinical: 'Radiofrequency ablation',
      },
      treatment: 'radiofrequency-ablation',
      lines: [
        {
          for: forLiver,
          when: inLiver,
          cites: [metastatic$('Cryosurgery . Radiofrequency ablation . Liver transplant')],
        },
      ],
    },
    'liver.liver-transplant': {
      says: { plain: 'Liver transplant', clinical: 'Liver transplant' },
      treatment: 'liver-transplant',
      lines: [{ for: forLiver, when: inLiver, cites: [metastatic$('ablation . Liver transplant . Use our')] }],
    },
  },
  notices: {
    'usually-palliative': {
      says: {
        plain:
          'About the list for distant spread: treatment there is usually meant to ease symptoms and help you live better. The summary says "usually", not always.',
        clinical:
          'Distant metastases list only: treatment is usually palliative, aimed at symptom relief and better quality of life.',
      },
      cites: [metastatic$('usually palliative therapy to relieve symptoms and')],
    },
    'liver-only-overlap': {
      says: {
        plain:
          'When it has spread to the liver only, the summary does not say whether the list for distant spread counts too. Both lists are shown.',
        clinical:
          'Liver metastases only: the summary does not say whether the distant list also applies. Both lists are shown.',
      },
      when: liverAlone,
      tone: 'unclear',
      cites: [
        metastatic$('Overview section. Distant metastases Treatment of distant'),
        metastatic$('spread to the liver may include: Surgery'),
      ],
    },
    'chemoembolization-in-overview': {
      says: {
        plain:
          'In another part, the summary says that chemoembolization may be used for spread to the liver. It is not in the liver list.',
        clinical: 'The overview says chemoembolization may be used for liver metastases. It is not in the liver list.',
      },
      when: inLiver,
      cites: [chemotherapy$('Chemoembolization of the hepatic artery is a')],
    },
    'radiation-in-overview': {
      says: {
        plain:
          'In another part, the summary says that radiation is used when this tumor has spread, and names no places. The list names only bone, brain and spinal cord.',
        clinical:
          'The overview speaks of external and internal radiation for spread in general. The list ties external radiation to bone, brain and spinal cord.',
      },
      when: { fact: 'bone-brain-or-spinal-cord', in: ['no'] },
      tone: 'unclear',
      cites: [
        radiation$('External and internal radiation therapy are used'),
        metastatic$('the bone, brain , or spinal cord'),
      ],
    },
    'no-distant-place-named': {
      says: {
        plain:
          'If it has not spread to any distant part, this page may not be about you. The list for where it started is linked below. Ask your team.',
        clinical: 'Without distant metastases this section does not apply: see the list of the primary site.',
      },
      when: {
        all: [
          { fact: 'liver', in: ['no'] },
          { fact: 'bone-brain-or-spinal-cord', in: ['no'] },
          { fact: 'elsewhere', in: ['no'] },
        ],
      },
      cites: [metastatic$('Overview section. Distant metastases Treatment of distant')],
    },
  },
  gaps: {
    'no-order-in-liver-list': {
      says: {
        plain:
          'The summary lists five treatments for the liver. It gives no order and does not say how doctors choose, not even for a transplant.',
        clinical: 'Five liver options with no order and no criterion, none for transplant either.',
      },
      ask: {
        plain: 'Which of the five could be done for my liver, and why?',
        clinical: 'Which liver-directed option, and on what grounds?',
      },
      when: inLiver,
      cites: [metastatic$('that has spread to the liver may')],
    },
    'list-for-where-it-started': {
      says: {
        plain:
          'The summary does not say whether the list for where it started still counts after it has spread. You can open that list below.',
        clinical: 'The summary does not say whether the list of the primary site also applies after spread.',
      },
      ask: {
        plain: 'Does anything on the list for where it started still count for me?',
        clinical: 'Does treatment of the primary tumor also apply?',
      },
    },
  },
  next: [
    { to: 'follow-up', says: { plain: 'Check-ups during and after treatment', clinical: 'Follow-up' } },
    {
      to: 'recurrent',
      says: {
        plain: 'If this spread came after earlier treatment',
        clinical: 'Spread after earlier treatment: recurrence',
      },
      cites: [stages$('may come back in the stomach or')],
    },
    {
      to: 'carcinoid-syndrome',
      says: { plain: 'If the team says it is carcinoid syndrome', clinical: 'Carcinoid syndrome' },
    },
    ...siteLists,
  ],
  type: 'parallel',
  states: {
    liver: { kind: 'question', asks: 'liver' },
    boneBrainOrCord: { kind: 'question', asks: 'bone-brain-or-spinal-cord' },
    elsewhere: { kind: 'question', asks: 'elsewhere' },
    distant: {
      kind: 'options',
      says: { plain: 'Listed for distant spread', clinical: 'Distant metastases: listed options' },
      offers: [
        'distant.debulking-resection',
        'distant.hormone-therapy',
        'distant.radiopharmaceutical-therapy',
        'distant.external-radiation',
        'distant.clinical-trial',
      ],
    },
    liverList: {
      kind: 'options',
      says: { plain: 'Listed for spread to the liver', clinical: 'Liver metastases: listed options' },
      offers: [
        'liver.local-excision',
        'liver.hepatic-artery-embolization',
        'liver.cryosurgery',
        'liver.radiofrequency-ablation',
        'liver.liver-transplant',
      ],
    },
  },
});
