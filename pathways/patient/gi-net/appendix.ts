import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { next, unresectable } from './shared.ts';
import { pdqPatient } from './source.ts';
import { giNet } from './summary.ts';

const appendix$ = citing(pdqPatient, 'appendix');

export const appendix = pathway({
  id: 'appendix',
  summary: giNet,
  title: { plain: 'Tumor in the appendix', clinical: 'Appendiceal NET' },
  intro: {
    plain:
      'The summary lists two operations here and asks nothing first. If your report speaks of goblet cells, ask your team: the summary does not mention them.',
    clinical: 'Two operations, no criterion, no size. Goblet cell tumors are not mentioned in this summary.',
  },
  listing: { group: 'site', order: 60, name: 'Appendix', presented: true },
  body: { organs: ['appendix'], label: 'Appendix', says: 'Appendix' },
  also: ['appendiceal'],
  sections: ['appendix'],
  questions: {},
  options: {
    'appendix.appendectomy': {
      says: { plain: 'Surgery to remove the appendix', clinical: 'Appendectomy' },
      detail: {
        plain: 'If your appendix is out already, this surgery has been done.',
        clinical: 'May already have been done.',
      },
      treatment: 'resection',
      lines: [{ cites: [appendix$('Surgery ( resection ) to remove the appendix')] }],
    },
    'appendix.right-hemicolectomy-with-nodes': {
      says: {
        plain: 'Surgery to remove the right side of the colon',
        clinical: 'Right hemicolectomy with nearby lymph nodes',
      },
      detail: {
        plain: 'The appendix and nearby lymph nodes are taken out too.',
        clinical: 'Includes the appendix and the nearby lymph nodes.',
      },
      lines: [
        {
          cites: [appendix$('remove the right side of the colon'), appendix$('Nearby lymph nodes are also removed')],
        },
      ],
    },
  },
  gaps: {
    'no-criterion-between-operations': {
      says: {
        plain:
          'The summary does not say how doctors choose between these two operations. It names no size and no other sign.',
        clinical: 'No criterion is given between appendectomy and right hemicolectomy, not even size.',
      },
      ask: {
        plain: 'Is taking out the appendix enough for me, or not? Why?',
        clinical: 'Appendectomy or right hemicolectomy, and on what grounds?',
      },
      cites: [appendix$('tumors in the appendix may include: Surgery')],
    },
    'unresectable-no-list': unresectable,
  },
  next,
  initial: 'appendixList',
  states: {
    appendixList: {
      kind: 'options',
      says: { plain: 'Listed for the appendix', clinical: 'Appendiceal NET: listed options' },
      offers: ['appendix.appendectomy', 'appendix.right-hemicolectomy-with-nodes'],
    },
  },
});
