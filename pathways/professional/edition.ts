import type { Edition } from '../../src/model/content/edition.ts';

/** For those who treat. */
export const professional = {
  id: 'professional',
  order: 20,
  register: 'clinical',
  audience: 'MedicalAudience',
  short: 'Professional',
  title: { plain: 'Edition for doctors', clinical: 'Health professional edition' },
  listed: { plain: 'Edition for doctors', clinical: 'Professional edition' },
  text: 'health professional summary',
  showsEvidence: true,
  takesAlong: 'summary',
  example: 'rectum',
} as const satisfies Edition;
