import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { gates } from '../../gates.ts';
import { pdqPatient } from './source.ts';
import { giNet } from './summary.ts';

const recurrent$ = citing(pdqPatient, 'recurrent');
const stages$ = citing(pdqPatient, 'stages');
const metastatic$ = citing(pdqPatient, 'metastatic');

export const recurrent = pathway({
  id: 'recurrent',
  summary: giNet,
  title: { plain: 'If it comes back', clinical: 'Recurrent GI NET' },
  intro: {
    plain:
      'The summary lists two treatments for a tumor that came back. It does not ask where. One question below is optional: it shows which other list may matter.',
    clinical: 'Two listed options, no criterion. Where it recurred is not asked; the question below only routes.',
  },
  listing: {
    group: 'spread',
    order: 120,
    name: { plain: 'It came back after treatment', clinical: 'Recurrent tumor' },
  },
  also: ['recurrence', 'came back', 'it came back'],
  gate: gates.cameBack,
  sections: ['recurrent'],
  questions: {
    'where-back': {
      name: { plain: 'Where it came back', clinical: 'Site of recurrence' },
      asks: { plain: 'Where has it come back?', clinical: 'Site of recurrence?' },
      means: {
        plain: 'You can skip this. It changes nothing in the list, but it may point to one more list.',
        clinical: 'Optional. It decides no option here and links to the metastatic lists where they may apply.',
      },
      whoKnows: { plain: 'The scan report or the scope report says this.', clinical: 'Imaging or endoscopy report.' },
      answers: {
        'stomach-or-intestines': { says: { plain: 'In the stomach or the gut', clinical: 'Stomach or intestines' } },
        liver: { says: { plain: 'In the liver', clinical: 'Liver' } },
        'another-part-of-the-body': {
          says: { plain: 'In another part of the body', clinical: 'Another part of the body' },
        },
        'several-places': { says: 'In several places' },
      },
      routing: true,
      cites: [stages$('may come back in the stomach or')],
    },
  },
  options: {
    'recurrent.local-excision': {
      says: {
        plain: 'Surgery to cut out part or all of the tumor',
        clinical: 'Local excision of part or all of the tumor',
      },
      treatment: 'local-excision',
      lines: [{ cites: [recurrent$('remove part or all of the tumor')] }],
    },
    'recurrent.clinical-trial': {
      says: { plain: 'A clinical trial of a new treatment', clinical: 'Clinical trial of a new treatment' },
      treatment: 'clinical-trial',
      lines: [{ cites: [recurrent$('tumor . A clinical trial of a')] }],
    },
  },
  gaps: {
    'no-criterion': {
      says: {
        plain:
          'The summary does not say how doctors choose here. It gives no rule for taking out part of the tumor or all of it.',
        clinical: 'No criterion between the two options, nor between partial and complete excision.',
      },
      ask: {
        plain: 'Can the tumor that came back be taken out, in part or fully?',
        clinical: 'Is excision possible, in part or completely?',
      },
      cites: [recurrent$('recurrent gastrointestinal (GI) neuroendocrine tumors may include')],
    },
    'options-of-first-site-not-mentioned': {
      says: {
        plain:
          'The summary does not say whether treatments from the list for where it first started can be used again.',
        clinical: 'Options of the original site are neither included nor excluded.',
      },
      ask: {
        plain: 'Could a treatment from the list for where it started still be used?',
        clinical: 'Do options of the original site remain available?',
      },
    },
  },
  next: [
    {
      to: 'metastatic',
      says: { plain: 'The lists for distant spread may matter too', clinical: 'Metastatic lists may also apply' },
      when: { fact: 'where-back', in: ['liver', 'another-part-of-the-body', 'several-places'] },
      cites: [
        stages$('may come back in the stomach or'),
        metastatic$('Overview section. Distant metastases Treatment of distant'),
      ],
    },
    { to: 'follow-up', says: { plain: 'Check-ups after treatment', clinical: 'Follow-up' } },
    {
      to: 'carcinoid-syndrome',
      says: { plain: 'If the team says it is carcinoid syndrome', clinical: 'Carcinoid syndrome' },
    },
  ],
  type: 'parallel',
  states: {
    whereBack: { kind: 'question', asks: 'where-back', optional: true },
    recurrentList: {
      kind: 'options',
      says: { plain: 'Listed if it has come back', clinical: 'Recurrence: listed options' },
      offers: ['recurrent.local-excision', 'recurrent.clinical-trial'],
    },
  },
});
