import type { Notice } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { pdqProfessional } from './source.ts';

const general$ = citing(pdqProfessional, 'general');

/** P31: two sentences of the same source, both quoted. */
export const rectumAndSyndrome = {
  says: {
    plain:
      'One sentence says that rectal tumors that spread are not linked to carcinoid syndrome. Another says that they rarely cause it. Tell the team about any flushing, diarrhea or wheezing.',
    clinical:
      'Of metastatic rectal disease the text says that it "is not associated with" the syndrome; elsewhere, that appendix and rectum "rarely" produce it. Neither settles a single case.',
  },
  tone: 'unclear',
  cites: [
    general$('rectal neuroendocrine tumors is not associated with'),
    general$('appendix and rectum rarely produce this syndrome'),
  ],
} as const satisfies Notice;
