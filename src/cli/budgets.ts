import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readSite } from './site.ts';

/** `npm run budgets [-- <folder of a built site>]`: what a visitor has to load, against what was promised. */

/** Thousands of bytes, as sent with Brotli at its best. */
const budgets = { scripts: 78, html: 12, styles: 10, chart: 60, fonts: 60 } as const;

/** Texts that survive minification and stand in every build of elkjs: in its engine, and in what talks to its worker. */
const layoutEngine = /org\.eclipse\.elk|Cannot construct an ELK/;

const dist = resolve(process.argv[2] ?? join(import.meta.dirname, '../../dist'));
const site = readSite(dist);
const over: string[] = [];

const width = Math.max(...site.pages.map(({ address }) => address.length)) + 2;
console.log(`kB, brotli${' '.repeat(width - 10)}${['JS', 'HTML', 'CSS'].map((name) => name.padStart(9)).join('')}`);
line('budget', [budgets.scripts, budgets.html, budgets.styles].map(String));
for (const { address, html, scripts, styles } of site.pages) {
  line(address, [
    figure(address, 'JS before the first step', sizeOf(scripts), budgets.scripts),
    figure(address, 'HTML', sizeOf([html]), budgets.html),
    figure(address, 'CSS', sizeOf(styles), budgets.styles),
  ]);
}
console.log();
line('chart, JS', [figure('the chart', 'JS', sizeOf(site.chart), budgets.chart), `of ${budgets.chart}`]);
line('fonts', [figure('the site', 'fonts', sizeOf(site.fonts), budgets.fonts), `of ${budgets.fonts}`]);

const engines = [...new Set([...site.pages.flatMap(({ scripts }) => scripts), ...site.chart])].filter((file) =>
  layoutEngine.test(readFileSync(join(dist, file), 'utf8')),
);
line('elkjs', [engines.length > 0 ? 'loaded!' : 'none']);
for (const file of engines) over.push(`${file} holds elkjs: a shipped pathway is laid out in the build`);

for (const problem of over) console.error(`Over budget: ${problem}.`);
process.exitCode = over.length > 0 ? 1 : 0;

/** One figure for the table; what is over its budget is marked, and kept to be said at the end. */
function figure(where: string, what: string, bytes: number, budget: number): string {
  const size = (bytes / 1000).toFixed(1);
  if (bytes <= budget * 1000) return size;
  over.push(`${what} of ${where} is ${size} kB, the budget is ${budget} kB`);
  return `${size}!`;
}

/** Bytes on the wire of some files, each compressed by itself as servers do. Fonts are compressed already. */
function sizeOf(files: readonly string[]): number {
  return files.map(compressed).reduce((sum, bytes) => sum + bytes, 0);
}

function compressed(file: string): number {
  const content = readFileSync(join(dist, file));
  if (file.endsWith('.woff2')) return content.length;
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length;
}

function line(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(width) + cells.map((cell) => cell.padStart(9)).join(''));
}
