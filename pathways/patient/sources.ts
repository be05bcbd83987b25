/** Pages beside the summaries, which this edition cites under their own names. */
export { acsPancreaticNet, clevelandClinicNet, gepNetOverview } from '../other-sources.ts';
