/** The page that this edition cites beside its summaries. */
export { gepNetOverview } from '../other-sources.ts';
