import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A site of two pages, light enough for every budget. */
const light: Readonly<Record<string, string>> = {
  '.vite/manifest.json': JSON.stringify({
    'index.html': { file: 'assets/index.js', imports: ['_react.js'], css: ['assets/index.css'] },
    '_react.js': { file: 'assets/react.js' },
    '_shared.js': { file: 'assets/shared.js' },
    '_flow.js': { file: 'assets/flow.js' },
    'pathways/patient/rectum.ts': { file: 'assets/rectum.js', imports: ['_shared.js'] },
    '\0virtual:chart/patient/rectum': { file: 'assets/rectum-chart.js' },
    'src/view/chart/ChartPane.tsx': {
      file: 'assets/ChartPane.js',
      imports: ['index.html', '_flow.js'],
      css: ['assets/ChartPane.css'],
    },
  }),
  'index.html':
    '<link rel="stylesheet" href="./assets/index.css"><script type="module" src="./assets/index.js"></script>',
  'rectum/index.html':
    '<link rel="stylesheet" href="../assets/index.css"><script type="module" src="../assets/index.js"></script>',
  ...Object.fromEntries(
    ['index', 'react', 'shared', 'flow', 'rectum', 'rectum-chart', 'ChartPane'].map((name) => [
      `assets/${name}.js`,
      `export const ${name.replace('-', '')} = 1;`,
    ]),
  ),
  'assets/index.css': 'p { color: black }',
  'assets/ChartPane.css': 'svg { color: black }',
  'assets/font.woff2': 'font',
};

test('a light site is within every budget', () => {
  expect(budgetsOf({})).toEqual({ status: 0, over: [] });
});

/** A file made heavy, and the sentence that must be said of it. */
const heavy: readonly (readonly [file: string, kB: number, says: RegExp])[] = [
  [
    'assets/index.js',
    79,
    /^Over budget: JS of a start page of \/ is 79\.\d kB, the budget is 78; 1 of 2 pages are over it/,
  ],
  ['assets/react.js', 79, /JS of a start page of \/ .* 1 of 2 pages/],
  ['assets/rectum.js', 100, /JS before the first step of \/rectum\/ .* 1 of 2 pages/],
  ['assets/rectum-chart.js', 61, /the chart adds 61\.\d kB of JS, the budget is 60/],
  ['assets/shared.js', 100, /JS before the first step of \/rectum\/ /],
  ['assets/ChartPane.js', 61, /the chart adds 61\.\d kB of JS, the budget is 60/],
  ['assets/flow.js', 61, /the chart adds 61\.\d kB of JS, the budget is 60/],
  ['rectum/index.html', 13, /HTML of \/rectum\/ is 13\.\d kB, the budget is 12; 1 of 2 pages/],
  ['assets/index.css', 11, /CSS of .* is 11\.\d kB, the budget is 10; 2 of 2 pages/],
  ['assets/ChartPane.css', 11, /CSS of .* is 11\.\d kB, the budget is 10; 2 of 2 pages/],
  ['assets/font.woff2', 61, /the fonts are .* kB, the budget is 60/],
];

test.each(heavy)('%s of %i kB is over budget', (file, kB, says) => {
  const { status, over } = budgetsOf({ [file]: `${light[file]}\n/* ${incompressible(kB)} */` });
  expect(status).toBe(1);
  expect(over).toEqual([expect.stringMatching(says)]);
});

test.each(['elk.bundled.js', 'elk-api.js'])('%s of elkjs is found in a chunk', (name) => {
  const elk = createRequire(import.meta.url).resolve(`elkjs/lib/${name}`);
  const { status, over } = budgetsOf({ 'assets/flow.js': readFileSync(elk, 'utf8') });
  expect(status).toBe(1);
  expect(over).toContainEqual(expect.stringMatching(/assets\/flow\.js holds elkjs/));
});

test('a build without the pages and chunks that the budgets are about is no pass', () => {
  const { '.vite/manifest.json': _, ...unbuilt } = light;
  expect(budgetsOf(unbuilt, {}).status).toBe(1);
  const { 'rectum/index.html': __, ...undrawn } = light;
  expect(budgetsOf(undrawn, {}).status).toBe(1);
  expect(
    budgetsOf({ '.vite/manifest.json': light['.vite/manifest.json']?.replace('src/view', 'src/views') ?? '' }).status,
  ).toBe(1);
});

/** Runs the command on a site with some of its files replaced. */
function budgetsOf(replaced: Readonly<Record<string, string>>, base = light) {
  const dist = mkdtempSync(join(tmpdir(), 'budgets-'));
  folders.push(dist);
  for (const [file, content] of Object.entries({ ...base, ...replaced })) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), content);
  }
  const command = ['--import', 'tsx', join(root, 'src/cli/budgets.ts'), dist];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, over: stderr.split('\n').filter((line) => line.startsWith('Over budget')) };
}

/** Text that Brotli makes about as many thousand bytes of. */
function incompressible(kB: number): string {
  return randomBytes(kB * 1000 * 0.996).toString('base64');
}
