import type { Summary } from '../../../src/model/content/summary.ts';
import { patient } from '../edition.ts';
import { pdqPancreaticNet } from './source.ts';

export const pancreaticNet: Summary = {
  id: 'pancreatic-net',
  edition: patient,
  order: 20,
  name: 'NCI PDQ patient summary on the pancreas',
  parts: { plain: 'Tumor in the pancreas, by type', clinical: 'Pancreas, by type' },
  source: pdqPancreaticNet,
};
