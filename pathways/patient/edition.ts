import type { Edition } from '../../src/model/content/edition.ts';

/** For people with a tumor and those close to them. */
export const patient = {
  id: 'patient',
  order: 10,
  isDefault: true,
  register: 'plain',
  audience: 'Patient',
  short: 'Patient',
  title: 'Patient edition',
  listed: 'Patient edition',
  text: 'patient summary',
  showsEvidence: false,
  takesAlong: 'questions',
  example: 'rectum',
  guide: 'start',
  notHere: 'age=child',
} as const satisfies Edition;
