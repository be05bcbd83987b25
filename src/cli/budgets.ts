import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSite } from './site/site.ts';
import { budgets, compressed } from './site/weights.ts';

/** `npm run budgets [-- <folder of a built site>]`: what a visitor has to load, against what was promised. */

/** Texts that survive minification and stand in every build of elkjs: in its engine, and in what talks to its worker. */
const layoutEngine = /org\.eclipse\.elk|Cannot construct an ELK/;

const sizes = new Map<string, number>();
const dist = resolve(process.argv[2] ?? join(import.meta.dirname, '../../dist'));
const site = readSite(dist);
const pages = site.pages.map(({ address, kind, html, scripts, content, styles }) => ({
  address,
  scripts: kind === 'start' ? sizeOf(scripts) : undefined,
  pathwayScripts: kind === 'pathway' ? sizeOf(scripts.filter((file) => !content.includes(file))) : undefined,
  content: kind === 'pathway' ? sizeOf(content) : undefined,
  html: sizeOf([html]),
  styles: sizeOf(styles),
}));
// A page draws one chart, so the heaviest of them counts.
const chart = sizeOf(site.chart) + Math.max(0, ...site.positions.map((file) => sizeOf([file])));
const flow = sizeOf(site.flow);
const fonts = sizeOf(site.fonts);
const engines = [...new Set([...site.pages.flatMap(({ scripts }) => scripts), ...site.chart, ...site.flow])].filter(
  (file) => layoutEngine.test(readFileSync(join(dist, file), 'utf8')),
);

const width = Math.max(...pages.map(({ address }) => address.length), 'kB, brotli'.length) + 2;
line('kB, brotli', ['JS', 'JS of walk', 'content', 'HTML', 'CSS']);
line('budget', [budgets.scripts, budgets.pathwayScripts, budgets.content, budgets.html, budgets.styles].map(String));
for (const { address, scripts, pathwayScripts, content, html, styles } of pages) {
  line(address, [
    marked(scripts, budgets.scripts),
    marked(pathwayScripts, budgets.pathwayScripts),
    marked(content, budgets.content),
    marked(html, budgets.html),
    marked(styles, budgets.styles),
  ]);
}
console.log();
line('chart, JS', [marked(chart, budgets.chart), `of ${budgets.chart}`]);
line('React Flow, JS', [marked(flow, budgets.flow), `of ${budgets.flow}`]);
line('fonts', [marked(fonts, budgets.fonts), `of ${budgets.fonts}`]);
line('elkjs', [engines.length > 0 ? 'loaded!' : 'none']);

const problems = [
  ...over('JS of a start page', 'scripts'),
  ...over('JS before the first step', 'pathwayScripts'),
  ...over('content of a pathway', 'content'),
  ...over('HTML', 'html'),
  ...over('CSS', 'styles'),
  ...(chart > budgets.chart * 1000 ? [`the chart adds ${inKb(chart)} kB of JS, the budget is ${budgets.chart}`] : []),
  ...(flow > budgets.flow * 1000 ? [`React Flow adds ${inKb(flow)} kB of JS, the budget is ${budgets.flow}`] : []),
  ...(fonts > budgets.fonts * 1000 ? [`the fonts are ${inKb(fonts)} kB, the budget is ${budgets.fonts}`] : []),
  ...engines.map((file) => `${file} holds elkjs, but what ships is laid out in the build`),
];
for (const problem of problems) console.error(`Over budget: ${problem}.`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** One sentence on a figure that some page holds too much of, or none. */
function over(what: string, of: 'scripts' | 'pathwayScripts' | 'content' | 'html' | 'styles'): string[] {
  const measured = pages.map((page) => ({ address: page.address, bytes: page[of] ?? 0 }));
  const heavy = measured.filter(({ bytes }) => bytes > budgets[of] * 1000).sort((a, b) => b.bytes - a.bytes);
  const [worst] = heavy;
  if (!worst) return [];
  const count = `${heavy.length} of ${pages.length} pages are over it`;
  return [`${what} of ${worst.address} is ${inKb(worst.bytes)} kB, the budget is ${budgets[of]}; ${count}`];
}

/** Thousands of bytes; what is over its budget is marked, and what has no budget is left out. */
function marked(bytes: number | undefined, budget: number): string {
  if (bytes === undefined) return '-';
  return bytes > budget * 1000 ? `${inKb(bytes)}!` : inKb(bytes);
}

function inKb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** Bytes on the wire of some files, each compressed by itself as servers do. Fonts are compressed already. */
function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, file) => {
    const bytes = sizes.get(file) ?? weightOf(file);
    sizes.set(file, bytes);
    return sum + bytes;
  }, 0);
}

function weightOf(file: string): number {
  const content = readFileSync(join(dist, file));
  return file.endsWith('.woff2') ? content.length : compressed(content);
}

function line(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(width) + cells.map((cell) => cell.padStart(11)).join(''));
}
