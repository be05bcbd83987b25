import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { gates } from '../../gates.ts';
import { siteLists } from './shared.ts';
import { pdqPatient } from './source.ts';
import { giNet } from './summary.ts';

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

const nowhere = {
  all: [
    { fact: 'liver', in: ['no'] },
    { fact: 'bone-brain-or-spinal-cord', in: ['no'] },
    { fact: 'elsewhere', in: ['no'] },
  ],
} as const;

export const metastatic = pathway({
  id: 'metastatic',
  summary: giNet,
  title: { plain: 'If it has spread to a distant part', clinical: 'Metastatic GI NET' },
  intro: {
    plain:
      'The summary has two lists side by side here: one for distant spread, one for the liver. The tumor in the new place is still the same kind of tumor. Answer in any order.',
    clinical:
      'Two parallel lists: distant metastases and liver metastases. Sites of spread are independent facts. A metastasis is of the same type as its primary tumor.',
  },
  listing: {
    group: 'spread',
    order: 110,
    name: { plain: 'It has spread to a distant part', clinical: 'Distant metastases' },
    note: { plain: 'such as the liver, bones or lungs', clinical: 'distant and liver lists' },
  },
  body: {
    organs: ['liver'],
    label: { plain: 'Spread to the liver', clinical: 'Liver metastases' },
    says: { plain: 'Spread to the liver or another distant part', clinical: 'Liver: distant metastases' },
  },
  also: ['metastases', 'distant spread', 'spread to a distant part'],
  gate: gates.spread,
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
      asks: { plain: 'Has it spread to another distant part?', clinical: 'Distant metastases elsewhere?' },
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
      lines: [{ cites: [metastatic$('remove as much of the tumor as')] }],
    },
    'distant.hormone-therapy': {
      says: { plain: 'Hormone therapy', clinical: 'Hormone therapy (somatostatin analog)' },
      treatment: 'hormone-therapy',
      lines: [{ cites: [metastatic$('tumor as possible. Hormone therapy . Radiopharmaceutical')] }],
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
    // A25: two lists stand side by side. The liver is a distant part, so both hold; the text does not tie them together.
    'liver-only-overlap': {
      says: {
        plain:
          'The liver is a distant part too, so the list for distant spread is shown with the liver list. The summary sets them side by side and says no more about how they fit together.',
        clinical:
          'Liver metastases are distant metastases, so both lists are shown. The summary sets them side by side and does not relate them.',
      },
      when: liverAlone,
      cites: [
        metastatic$('Overview section. Distant metastases Treatment of distant'),
        metastatic$('spread to the liver may include: Surgery'),
        stages$('metastatic GI neuroendocrine tumor, not liver cancer'),
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
  premise: {
    denied: nowhere,
    says: {
      plain: 'listed for a tumor that has spread to a distant part, which is not what you answered',
      clinical: 'listed for distant metastases, which is not what was answered',
    },
    leads: 'notSpread',
  },
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
    notSpread: {
      kind: 'goes-to',
      says: { plain: 'The list for where it started', clinical: 'No distant metastases: list of the primary site' },
      detail: {
        plain:
          'You said that it has not spread to a distant part. Then the list for where it started is the one to look at.',
        clinical: 'Without distant metastases this section does not apply.',
      },
      to: siteLists,
    },
  },
});
