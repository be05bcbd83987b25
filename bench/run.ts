import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bench } from './harness/folders.ts';

/**
 * `npm run bench [-- --write] [-- --rounds 5] [-- --minutes 60] [-- --only drawn|steps] [-- --built] [-- --quick]`: how soon a chart is drawn here and in
 * other tools, and what a step costs. Prints Markdown; `--write` puts it into docs/speed.md, `--built` measures what was built
 * the last time.
 */
const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    minutes: { type: 'string', default: '60' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});

if (!existsSync(join(bench, 'node_modules'))) {
  // The peers' own scripts have nothing to do for a page, and are not run. Which Node a peer asks for is left aside: it runs in
  // the browser, and a part of Mermaid asks for a newer one than this project.
  const installed = spawnSync('npm', ['ci', '--prefix', bench, '--ignore-scripts', '--no-engine-strict'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
}

const { measure } = await import('./harness/measure.ts');
const { reportOf } = await import('./harness/report.ts');
const { writeToPage } = await import('./harness/written.ts');

const [loadBefore = 0] = loadavg();
const results = await measure({
  rounds: values.quick ? 1 : Number(values.rounds),
  minutes: Number(values.minutes),
  isBuilt: values.built,
  only: values.only,
});
const report = reportOf(results, loadBefore);
console.log(`\n${report}`);
// A quick run is made to see whether all of it runs.
if (values.quick && results.failures.length > 0) process.exitCode = 1;
// Of a machine that has other things to do no figure is kept.
const isBusy = loadBefore > 1.5;
if (values.write && isBusy)
  console.error(`\nThe load average was ${loadBefore.toFixed(1)} at the start; above 1.5 nothing is written.`);
if (values.write && !isBusy && !writeToPage(report))
  console.error('\ndocs/speed.md has no <!-- bench --> … <!-- /bench -->, so nothing was written.');
