import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ran } from './support/command.ts';

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
    'pathways/patient/gi-net/rectum.ts': { file: 'assets/rectum.js', imports: ['_shared.js'] },
    '\0virtual:chart/patient/rectum': { file: 'assets/rectum-chart.js' },
    'src/view/chart/ChartPane.tsx': {
      file: 'assets/ChartPane.js',
      imports: ['index.html'],
      css: ['assets/ChartPane.css'],
    },
    'src/view/chart/FlowChart.tsx': { file: 'assets/FlowChart.js', imports: ['_flow.js'] },
    'src/app/PathwayPage.tsx': { file: 'assets/walk.js', imports: ['index.html'] },
  }),
  'index.html':
    '<link rel="preload" as="font" href="./assets/font.woff2"><link rel="stylesheet" href="./assets/index.css"><script type="module" src="./assets/index.js"></script>',
  'rectum/index.html':
    '<link rel="stylesheet" href="../assets/index.css"><script type="module" src="../assets/index.js"></script><link rel="modulepreload" href="../assets/walk.js">',
  ...Object.fromEntries(
    ['index', 'react', 'shared', 'flow', 'rectum', 'rectum-chart', 'ChartPane', 'FlowChart', 'walk'].map((name) => [
      `assets/${name}.js`,
      `export const ${name.replace('-', '')} = 1;`,
    ]),
  ),
  'assets/index.css': 'p { color: black }',
  'assets/ChartPane.css': 'svg { color: black }',
  'assets/font.woff2': 'font',
};

test('a light site is within every budget', async () => {
  expect(await budgetsOf({})).toEqual({ status: 0, over: [] });
});

/** A file made heavy, and the sentence that must be said of it. */
const heavy: readonly (readonly [file: string, kB: number, says: RegExp])[] = [
  [
    'assets/index.js',
    80,
    /^Over budget: JS of a start page of \/ is 80\.\d kB, the budget is 79; 1 of 2 pages are over it/,
  ],
  ['assets/react.js', 80, /JS of a start page of \/ .* 1 of 2 pages/],
  ['assets/rectum.js', 12, /content of a pathway of \/rectum\/ .* 1 of 2 pages/],
  ['assets/rectum-chart.js', 16, /the chart adds 16\.\d kB of JS, the budget is 15\.2/],
  ['assets/shared.js', 12, /content of a pathway of \/rectum\/ /],
  ['assets/ChartPane.js', 16, /the chart adds 16\.\d kB of JS, the budget is 15\.2/],
  ['assets/walk.js', 98, /JS before the first step of \/rectum\/ .* 1 of 2 pages/],
  ['assets/flow.js', 53, /React Flow adds 53\.\d kB of JS, the budget is 52\.3/],
  ['rectum/index.html', 15, /HTML of \/rectum\/ is 15\.\d kB, the budget is 14\.2; 1 of 2 pages/],
  ['assets/index.css', 11, /CSS of .* is 11\.\d kB, the budget is 10; 2 of 2 pages/],
  ['assets/ChartPane.css', 11, /CSS of .* is 11\.\d kB, the budget is 10; 2 of 2 pages/],
  ['assets/font.woff2', 14, /the fonts are .* kB, the budget is 13\.3/],
];

test.each(heavy)('%s of %i kB is over budget', async (file, kB, says) => {
  const { status, over } = await budgetsOf({ [file]: `${light[file]}\n/* ${incompressible(kB)} */` });
  expect(status).toBe(1);
  expect(over).toEqual([expect.stringMatching(says)]);
});

test.each(['elk.bundled.js', 'elk-api.js'])('%s of elkjs is found in a chunk', async (name) => {
  const elk = createRequire(import.meta.url).resolve(`elkjs/lib/${name}`);
  const { status, over } = await budgetsOf({ 'assets/flow.js': readFileSync(elk, 'utf8') });
  expect(status).toBe(1);
  expect(over).toContainEqual(expect.stringMatching(/assets\/flow\.js holds elkjs/));
});

test('a build without the pages and chunks that the budgets are about is no pass', async () => {
  const { '.vite/manifest.json': _, ...unbuilt } = light;
  expect((await budgetsOf(unbuilt, {})).status).toBe(1);
  const { 'rectum/index.html': __, ...undrawn } = light;
  expect((await budgetsOf(undrawn, {})).status).toBe(1);
  const renamed = light['.vite/manifest.json']?.replace('src/view', 'src/views') ?? '';
  expect((await budgetsOf({ '.vite/manifest.json': renamed })).status).toBe(1);
});

/** Runs the command on a site with some of its files replaced. */
async function budgetsOf(replaced: Readonly<Record<string, string>>, base = light) {
  const dist = mkdtempSync(join(tmpdir(), 'budgets-'));
  folders.push(dist);
  for (const [file, content] of Object.entries({ ...base, ...replaced })) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), content);
  }
  const { code, err } = await ran('budgets', [dist]);
  return { status: code, over: err.split('\n').filter((line) => line.startsWith('Over budget')) };
}

/** Text that Brotli makes about as many thousand bytes of. */
function incompressible(kB: number): string {
  return randomBytes(kB * 1000 * 0.996).toString('base64');
}
