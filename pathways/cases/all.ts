import { patientCases } from './patient.ts';
import { patientPancreasCases } from './patient-pancreas.ts';
import { patientSeriesCases } from './patient-series.ts';
import { professionalCases } from './professional.ts';
import { professionalPancreasCases } from './professional-pancreas.ts';
import { professionalSeriesCases } from './professional-series.ts';

export { series } from './series.ts';

/** Every ready-made case. In which order they are offered follows from how hard they are. */
export const cases = [
  ...patientCases,
  ...patientPancreasCases,
  ...patientSeriesCases,
  ...professionalCases,
  ...professionalPancreasCases,
  ...professionalSeriesCases,
];
