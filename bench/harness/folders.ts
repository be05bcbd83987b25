import { join } from 'node:path';

export const bench = join(import.meta.dirname, '..');
export const project = join(bench, '..');

/** Everything that the bench makes; not kept under version control. */
export const made = join(bench, '.cache');

/** The copy of the app that has the generated pathways beside its own. */
export const site = join(made, 'site');
