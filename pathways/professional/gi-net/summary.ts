import type { Summary } from '../../../src/model/content/summary.ts';
import { professional } from '../edition.ts';
import { pdqProfessional } from './source.ts';

export const giNet: Summary = {
  id: 'gi-net',
  edition: professional,
  order: 10,
  name: 'NCI PDQ health professional summary',
  source: pdqProfessional,
};
