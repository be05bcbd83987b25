import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bench } from './harness/folders.ts';

/**
 * `npm run bench [-- --write] [-- --rounds 5] [-- --only drawn|steps] [-- --built]`: how soon a chart is drawn here and in
 * other tools, and what a step costs. Prints Markdown; `--write` puts it into the README, `--built` measures what was built
 * the last time.
 */
const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});

if (!existsSync(join(bench, 'node_modules'))) {
  // The peers' own scripts have nothing to do for a page, and are not run.
  const installed = spawnSync('npm', ['ci', '--prefix', bench, '--ignore-scripts'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
}

const { measure } = await import('./harness/measure.ts');
const { reportOf } = await import('./harness/report.ts');
const { writeToReadme } = await import('./harness/readme.ts');

const [loadBefore = 0] = loadavg();
const results = await measure({ rounds: Number(values.rounds), isBuilt: values.built, only: values.only });
const report = reportOf(results, loadBefore);
console.log(`\n${report}`);
if (values.write && !writeToReadme(report))
  console.error('\nREADME.md has no <!-- bench --> … <!-- /bench -->, so nothing was written.');
