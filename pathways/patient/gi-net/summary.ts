import type { Summary } from '../../../src/model/content/summary.ts';
import { patient } from '../edition.ts';
import { pdqPatient } from './source.ts';

export const giNet: Summary = {
  id: 'gi-net',
  edition: patient,
  order: 10,
  name: 'NCI PDQ patient summary',
  source: pdqPatient,
};
