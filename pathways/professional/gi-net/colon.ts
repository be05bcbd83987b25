import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { prophylaxis, toCarcinoidSyndrome, toFollowUp, toMetastatic } from './shared.ts';
import { pdqProfessional } from './source.ts';
import { giNet } from './summary.ts';

const colon$ = citing(pdqProfessional, 'colon');
const general$ = citing(pdqProfessional, 'general');
const metastatic$ = citing(pdqProfessional, 'metastatic');
const overview$ = citing(pdqProfessional, 'treatment-overview');

const radicalResection = colon$('Attempts to achieve radical resection by hemicolectomy');
const onlyDebulking = colon$('frequently only debulking is possible');
const likeAdenocarcinoma = colon$('treated similarly to adenocarcinoma of the colon');

export const colon = pathway({
  id: 'colon',
  summary: giNet,
  title: { plain: 'Tumor in the colon', clinical: 'Colonic NET' },
  intro: {
    plain: 'The summary asks one thing here: can surgery take out all of the tumor?',
    clinical: 'The list turns on whether radical resection is possible.',
  },
  listing: {
    group: 'site',
    order: 70,
    name: 'Colon',
    note: { plain: 'the large bowel', clinical: 'without appendix and rectum' },
    presented: true,
  },
  body: { organs: ['colon'], label: 'Colon', says: { plain: 'Colon: the large bowel', clinical: 'Colon' } },
  also: ['large bowel'],
  sections: ['colon'],
  questions: {
    'radical-resection-possible': {
      name: { plain: 'Can all come out', clinical: 'Radical resection' },
      as: { plain: 'all can come out', clinical: 'radical resection possible' },
      asks: { plain: 'Can surgery take out all of the tumor?', clinical: 'Radical resection possible?' },
      whoKnows: { plain: 'The surgeon, with the scans.', clinical: 'Surgeon, from imaging and operative findings.' },
      answers: {
        yes: { says: 'Yes' },
        no: { says: 'No', as: { plain: 'not all can come out', clinical: 'radical resection not possible' } },
      },
      cites: [radicalResection, onlyDebulking],
    },
  },
  options: {
    'colon.partial-colectomy-with-nodes': {
      says: {
        plain: 'Removal of part of the colon and lymph nodes',
        clinical: 'Hemicolectomy or subtotal colectomy with nodes',
      },
      detail: {
        plain: 'A large part of the colon comes out, with its lymph nodes.',
        clinical: 'With lymphadenectomy; the aim is radical resection.',
      },
      strength: '"attempts ... should be made"',
      lines: [
        {
          for: {
            plain: 'tumors that can come out fully, or where that is not known',
            clinical: 'tumors with a possible radical resection, or where that is not known',
          },
          when: { unless: { fact: 'radical-resection-possible', in: ['no'] } },
          cites: [radicalResection, likeAdenocarcinoma],
        },
      ],
    },
    'colon.debulking': {
      says: { plain: 'Taking out as much as can be', clinical: 'Debulking' },
      strength: '"frequently only debulking is possible"',
      lines: [
        {
          for: {
            plain: 'tumors that cannot be taken out fully',
            clinical: 'tumors without a possible radical resection',
          },
          when: { fact: 'radical-resection-possible', in: ['no'] },
          cites: [onlyDebulking],
        },
      ],
    },
  },
  notices: {
    'prophylaxis-before-procedures': prophylaxis,
    'like-adenocarcinoma': {
      says: {
        plain: 'The summary says these tumors are treated much like the common colon cancer.',
        clinical: 'Treated similarly to adenocarcinoma of the colon.',
      },
      cites: [likeAdenocarcinoma],
    },
    'size-and-survival': {
      says: {
        plain: 'These tumors are often over 5 cm when found. About 40 of 100 people are alive after 5 years.',
        clinical: 'Often exophytic and over 5 cm; 5-year survival about 40%.',
      },
      cites: [colon$('are often exophytic and large (>5 cm)')],
    },
    'more-liver-than-nodes': {
      says: {
        plain:
          'At first there is often more spread in the liver than in the lymph nodes near by. See the list for distant spread.',
        clinical: 'Often more liver than regional nodal metastases at presentation. See metastatic disease.',
      },
      cites: [colon$('more liver metastases than regional lymph node')],
    },
    'seldom-on-octreotide-scan': {
      says: {
        plain: 'Only a few, on the right side, show up on an octreotide scan.',
        clinical: 'Only occasional right-sided tumors are positive on octreotide scintigraphy.',
      },
      cites: [colon$('Only occasional right-sided lesions are positive with')],
    },
  },
  gaps: {
    'small-tumors': {
      says: {
        plain: 'The summary says nothing of small tumors, or of those taken out in a colon scope test.',
        clinical: 'Small tumors and tumors removed at colonoscopy: no line.',
      },
    },
    'similarly-in-what': {
      says: {
        plain: 'It does not say in what way, beyond surgery. On chemotherapy it says elsewhere that it helps little.',
        clinical:
          'What "similarly to adenocarcinoma" means beyond resection, drug therapy for one, is not stated; elsewhere chemotherapy is called of little benefit.',
      },
      cites: [
        likeAdenocarcinoma,
        overview$('no protocol has shown objective tumor response'),
        metastatic$('appears to be of little benefit in'),
      ],
    },
  },
  next: [
    { ...toMetastatic, cites: [colon$('more liver metastases than regional lymph node')] },
    {
      ...toCarcinoidSyndrome,
      cites: [general$('Metastatic disease from colonic neuroendocrine tumors may produce')],
    },
    toFollowUp,
  ],
  initial: 'radicalResection',
  states: {
    radicalResection: {
      kind: 'question',
      asks: 'radical-resection-possible',
      on: {
        yes: { target: 'list', cites: [radicalResection] },
        no: { target: 'list', cites: [onlyDebulking] },
        unsure: 'list',
      },
    },
    list: {
      kind: 'options',
      says: { plain: 'Listed for the colon', clinical: 'Colon' },
      offers: ['colon.partial-colectomy-with-nodes', 'colon.debulking'],
    },
  },
});
