import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { next, unresectable } from './shared.ts';
import { pdqPatient } from './source.ts';
import { giNet } from './summary.ts';

const colon$ = citing(pdqPatient, 'colon');

export const colon = pathway({
  id: 'colon',
  summary: giNet,
  title: { plain: 'Tumor in the colon', clinical: 'Colonic NET' },
  intro: {
    plain: 'The summary lists one treatment here and asks nothing first.',
    clinical: 'One listed option, introduced with "may include".',
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
  questions: {},
  options: {
    'colon.partial-colectomy-with-nodes': {
      says: {
        plain: 'Surgery to remove part of the colon, with nearby lymph nodes',
        clinical: 'Partial colectomy with nearby lymph nodes',
      },
      detail: {
        plain: 'The aim is to take out as much of the cancer as can be taken out.',
        clinical: 'Aim: removal of as much cancer as possible.',
      },
      treatment: 'resection',
      lines: [
        {
          cites: [colon$('remove part of the colon and nearby'), colon$('remove as much of the cancer as')],
        },
      ],
    },
  },
  gaps: {
    'only-one-option-listed': {
      says: {
        plain:
          'Only one treatment is listed here. The summary does not speak of small tumors, or of tumors already taken out with a scope.',
        clinical:
          'Only one option is listed. Small tumors and tumors already removed at colonoscopy are not addressed.',
      },
      ask: {
        plain: 'Is this the only treatment for my case, or are there others?',
        clinical: 'Does this apply to the case, and what else is possible?',
      },
      cites: [colon$('tumors in the colon may include: Surgery')],
    },
    'unresectable-no-list': unresectable,
  },
  next,
  initial: 'colonList',
  states: {
    colonList: {
      kind: 'options',
      says: { plain: 'Listed for the colon', clinical: 'Colonic NET: listed option' },
      offers: ['colon.partial-colectomy-with-nodes'],
    },
  },
});
