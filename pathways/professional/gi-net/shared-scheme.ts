import type { Notice } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { pdqProfessional } from './source.ts';

const classification$ = citing(pdqProfessional, 'classification');

/** P26: dated. */
export const whoScheme = {
  says: {
    plain:
      'As of May 9, 2025, this summary sorts tumors by a scheme from the year 2000. It does not use grades 1 to 3.',
    clinical:
      'As of May 9, 2025, its classification section uses the WHO scheme of 2000: no G1 to G3. No question here asks for grade.',
  },
  cites: [classification$('Updated in 2000, the World Health Organization')],
} as const satisfies Notice;
