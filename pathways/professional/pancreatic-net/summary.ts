import type { Summary } from '../../../src/model/content/summary.ts';
import { professional } from '../edition.ts';
import { pdqPancreaticNetProfessional } from './source.ts';

export const pancreaticNet: Summary = {
  id: 'pancreatic-net',
  edition: professional,
  order: 20,
  name: 'NCI PDQ professional pancreas summary',
  parts: { plain: 'Tumor in the pancreas, by type', clinical: 'Pancreas, by type' },
  source: pdqPancreaticNetProfessional,
};
