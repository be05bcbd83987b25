import { patientCases } from './patient.ts';
import { professionalCases } from './professional.ts';

/** Every ready-made case, in the order in which it is offered. */
export const cases = [...patientCases, ...professionalCases];
