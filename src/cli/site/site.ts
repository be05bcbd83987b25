import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

/** One entry of Vite's manifest: a file of the build, by the module that it was made from. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** One page of the built site. Files are named from the root of the site. */
export interface SitePage {
  /** Folder of the page from the root of the site: `/`, `/rectum/`, `/professional/rectum/`. */
  readonly address: string;
  readonly html: string;
  /** Steps are taken on the start pages and on those of pathways; the others are read. */
  readonly kind: 'start' | 'pathway' | 'read';
  /** Scripts that the page names, and all that these need: what is loaded before the first step. */
  readonly scripts: readonly string[];
  /** Those of them that hold the pathway itself and its sources, and what it says with others of its summary. */
  readonly content: readonly string[];
  /** Fonts that it asks for before it is drawn. */
  readonly fonts: readonly string[];
  /** Every style sheet that the page may load, the chart's too. */
  readonly styles: readonly string[];
}

export interface Site {
  readonly pages: readonly SitePage[];
  /** The scripts that the chart adds to those of a pathway's page until it takes an answer. */
  readonly chart: readonly string[];
  /** Those that come later still: React Flow, which moves the chart, and what prints it. */
  readonly flow: readonly string[];
  /** Where everything stands in the chart of each pathway: one script each, which the chart loads with itself. */
  readonly positions: readonly string[];
  /** What all pages ask for; the whole of the font comes only with letters that no text of ours has. */
  readonly fonts: readonly string[];
  /** The scripts of some modules that are loaded on demand, with all that these need. */
  readonly scriptsOf: (modules: readonly string[]) => readonly string[];
}

/** Reads a built site: its pages, and what each of them loads. Throws where it is not the site that was meant. */
export function readSite(dist: string): Site {
  const manifestFile = join(dist, '.vite/manifest.json');
  if (!existsSync(manifestFile)) throw new Error(`There is no ${manifestFile}. Run npm run build first.`);
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(manifestFile, 'utf8'));
  // Modules in the manifest by name are those that something loads on demand.
  const chartModules = Object.keys(manifest).filter((key) => key.startsWith('src/view/chart/'));
  if (chartModules.length === 0) throw new Error('The build has no chunk of src/view/chart that is loaded on demand.');
  const chart = closure(manifest, chartModules);
  const first = new Set(closure(manifest, ['src/view/chart/ChartPane.tsx']).files);
  const pagesOfApp = Object.keys(manifest).filter((key) => /^(index\.html|src\/app\/.*Page\.tsx)$/.test(key));
  const app = new Set(closure(manifest, pagesOfApp).files);
  const files = filesIn(dist);
  const pathways = pathwayPages(manifest, files);
  const starts = ['', ...editionsOf(manifest).map((edition) => `${edition}/`)];
  const pages = files
    .filter((file) => posix.basename(file) === 'index.html')
    .map((file): SitePage => {
      const html = readFileSync(join(dist, file), 'utf8');
      const folder = dirname(file) === '.' ? '' : `${dirname(file)}/`;
      const linked = linksOf(html).map((link) => posix.join(folder, link));
      const keys = Object.keys(manifest).filter((key) => linked.includes(fileOf(manifest, key)));
      const loaded = closure(manifest, [...keys, ...(pathways.get(folder) ?? [])]);
      return {
        address: `/${folder}`,
        html: file,
        kind: pathways.has(folder) ? 'pathway' : starts.includes(folder) ? 'start' : 'read',
        scripts: distinct([...linked, ...loaded.files]).filter((name) => name.endsWith('.js')),
        content: loaded.files.filter((file) => !app.has(file)),
        fonts: fontsOf(html).map((link) => posix.join(folder, link)),
        styles: distinct([...linked, ...loaded.styles, ...chart.styles]).filter((name) => name.endsWith('.css')),
      };
    });
  const walked = pages.filter(({ address }) => pathways.has(address.slice(1)));
  if (walked.length === 0) throw new Error(`${dist} holds no page of a pathway.`);
  return {
    pages,
    chart: chart.files.filter((file) => first.has(file) && walked.some(({ scripts }) => !scripts.includes(file))),
    flow: chart.files.filter((file) => !first.has(file) && walked.some(({ scripts }) => !scripts.includes(file))),
    positions: chartKeys(manifest).map((key) => fileOf(manifest, key)),
    fonts: distinct(pages.flatMap(({ fonts }) => fonts)),
    scriptsOf: (modules) => closure(manifest, modules).files,
  };
}

/** The editions whose charts were built. */
function editionsOf(manifest: Readonly<Record<string, Chunk>>): string[] {
  return distinct(chartKeys(manifest).flatMap((key) => /virtual:chart\/([^/]+)\//.exec(key)?.[1] ?? []));
}

function chartKeys(manifest: Readonly<Record<string, Chunk>>): string[] {
  return Object.keys(manifest).filter((key) => key.includes('virtual:chart/'));
}

/** The pathway that each page needs, whether its HTML preloads it or not, by the folder of the page. */
function pathwayPages(manifest: Readonly<Record<string, Chunk>>, files: readonly string[]): Map<string, string[]> {
  const keys = Object.keys(manifest);
  return new Map(
    keys.flatMap((key) => {
      const [, edition, id] = /^pathways\/([^/]+)\/[^/]+\/([^/]+)\.ts$/.exec(key) ?? [];
      const isPathway = chartKeys(manifest).some((chart) => chart.endsWith(`virtual:chart/${edition}/${id}`));
      if (!edition || !id || !isPathway) return [];
      // The default edition has its pages at the root of the site.
      const folder = files.includes(`${edition}/${id}/index.html`) ? `${edition}/${id}/` : `${id}/`;
      return [[folder, [key]]];
    }),
  );
}

/** The chunks of some modules and everything that these import statically. */
function closure(manifest: Readonly<Record<string, Chunk>>, modules: readonly string[]) {
  const files = new Set<string>();
  const styles = new Set<string>();
  const visit = (key: string) => {
    const file = fileOf(manifest, key);
    if (files.has(file)) return;
    files.add(file);
    for (const style of manifest[key]?.css ?? []) styles.add(style);
    for (const imported of manifest[key]?.imports ?? []) visit(imported);
  };
  modules.forEach(visit);
  return { files: [...files], styles: [...styles] };
}

function fileOf(manifest: Readonly<Record<string, Chunk>>, key: string): string {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no chunk of ${key}.`);
  return chunk.file;
}

/**
 * Scripts, preloaded modules and style sheets of a page, as they are written in it; what only pages without scripts take is left
 * out. The pages are our own, so this suffices.
 */
function linksOf(html: string): string[] {
  return (
    [...html.replace(/<noscript\b.*?<\/noscript>/gs, '').matchAll(/<(?:script|link)\b[^>]*>/g)]
      .map(([tag]) => tag)
      // What only some screens load is the chart, which is counted by itself.
      .filter(
        (tag) => tag.startsWith('<script') || (/rel="(modulepreload|stylesheet)"/.test(tag) && !/ media="/.test(tag)),
      )
      .flatMap((tag) => /(?:src|href)="([^"]*)"/.exec(tag)?.[1] ?? [])
  );
}

function fontsOf(html: string): string[] {
  return [...html.matchAll(/<link rel="preload" as="font"[^>]* href="([^"]*)"/g)].map(([, link = '']) => link);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
    .sort();
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
