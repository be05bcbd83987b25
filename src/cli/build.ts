import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type InlineConfig, mergeConfig, minifySync } from 'vite';
import { noScripts } from '#texts/page/noScripts.ts';
import config from '../../vite.config.ts';
import type { pages as drawPages, Page } from '../app/prerender.tsx';
import { siteAddress } from './site/address.ts';
import { arrivalScript, buildArrival, lostPage } from './site/arrival.ts';
import { hashOf, policyOfPages } from './site/headers.ts';
import { sealRelease } from './site/offline.ts';
import { rulesFor, withoutFonts } from './site/sheet.ts';
import { budgets, compressesTo } from './site/weights.ts';

/**
 * Builds the site into dist/: the client, then every page drawn to HTML with what it needs preloaded. `SITE_URL` is the
 * address under which it will stand, for canonical links and the site map; without it there are none.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const drawn = join(root, 'node_modules/.cache/prerender');

interface Chunk {
  readonly file: string;
}

// Read once, so that both builds share what they load of the content.
const configured = (isSsrBuild: boolean, own: InlineConfig) =>
  build(mergeConfig({ ...config({ command: 'build', mode: 'production', isSsrBuild }), root, configFile: false }, own));
const client = await configured(false, { build: { manifest: true } });
await configured(true, {
  logLevel: 'warn',
  publicDir: false,
  build: { ssr: 'src/app/prerender.tsx', outDir: drawn, emptyOutDir: true },
});

// What stands in public/ is copied as it is, with its comments.
const first = join(root, 'dist/first.js');
const written = minifySync(first, await readFile(first, 'utf8'), { module: false, compress: { target: 'es2015' } });
await writeFile(first, written.code);

const chunks = [client]
  .flat()
  .flatMap((built) => ('output' in built ? built.output : []))
  .filter((output) => output.type === 'chunk');
const site = siteAddress();
const template = await readFile(join(root, 'dist/index.html'), 'utf8');
const manifest = JSON.parse(await readFile(join(root, 'dist/.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

const { file: font } = manifest['src/view/styles/reading.woff2'] ?? {};
if (font === undefined) throw new Error('The build has no font of the pages.');
const [entry = ''] = /<script type="module".*?<\/script>/.exec(template) ?? [];
if (entry === '') throw new Error('The built page names no entry.');
const [, nameOfSheet] = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/.exec(template) ?? [];
if (!nameOfSheet) throw new Error('The built page names no style sheet.');
const fileOfSheet = join(root, 'dist', nameOfSheet);
// Every page names the fonts itself. Named again by the sheet that follows, they would take the place of a fallback that stands.
const { fonts, rest: sheet } = withoutFonts(await readFile(fileOfSheet, 'utf8'));
await writeFile(fileOfSheet, sheet);

const sheetWithoutScripts = join(root, 'dist/no-scripts.css');
const rulesWithoutScripts = withoutSpaces(await readFile(sheetWithoutScripts, 'utf8'));
await writeFile(sheetWithoutScripts, rulesWithoutScripts);

const { pages } = (await import(pathToFileURL(join(drawn, 'prerender.js')).href)) as { pages: typeof drawPages };
const all = await pages(site);
const arrival = await buildArrival(root, join(root, 'dist'));
const folders = all.map(({ folder }) => folder);
for (const page of all) {
  const file = join(root, 'dist', page.folder, 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await styled(fill(page)));
}
await writeFile(join(root, 'dist/404.html'), lostPage(arrival, folders, site));
if (site !== undefined) {
  await writeFile(
    join(root, 'dist/sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${all
      .map((page) => `  <url><loc>${site}${page.folder}</loc></url>`)
      .join('\n')}\n</urlset>\n`,
  );
}
const { id, files } = await sealRelease(join(root, 'dist'));
await rm(drawn, { recursive: true, force: true });
console.log(
  `${all.length} pages drawn; release ${id} keeps ${Object.keys(files).length} files for use without a network`,
);

/**
 * Puts the rules that a page needs into the page, so that on a slow network it is drawn a whole round trip sooner; the whole
 * sheet follows at its end. A page that would be too heavy with them links the sheet first, as the template does.
 */
async function styled(page: string): Promise<string> {
  const [link, up] = /<link rel="stylesheet"[^>]* href="([^"]*)assets\/[^>]*>/.exec(page) ?? [];
  if (!link || up === undefined) throw new Error('A page names no style sheet.');
  const faces = fonts.replaceAll('url(./', `url(${up}assets/`);
  const late = page.replace('</body>', () => `  ${link}\n  </body>`);
  // The rules for pages without scripts stay with them.
  const rules = faces + (await rulesFor(page.replace(/(<noscript[^>]*>)<style>.*?<\/style>/s, '$1'), sheet));
  const light = withRules(late, rules);
  // The name of the release comes into it yet.
  const isLight = compressesTo(budgets.html * 1000 - 50, Buffer.from(light));
  return isLight ? light.replace(link, '') : withRules(page, faces);
}

/**
 * Puts style rules into a page, before the sheet that it links, and what it may do, for hosts that send no headers: first in
 * the head, because it holds for what comes after it.
 */
function withRules(page: string, rules: string): string {
  const sheets = [hashOf(rules), hashOf(rulesWithoutScripts)];
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOfPages(sheets)}">`;
  return page
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${policy}`)
    .replace(/<link rel="stylesheet"/, (link) => `<style>${rules}</style>\n    ${link}`);
}

/** A short sheet of plain rules without its comments, and without the spaces that only people need. */
function withoutSpaces(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

/**
 * What stands above a page where its scripts are off, and what first.js says where they did not come. Its rules stand in the page: a
 * sheet that is linked there would hold up all that follows until it has come.
 */
function withoutScripts(): string {
  const said = `<style>${rulesWithoutScripts}</style><p class="note-bar">${escaped(noScripts.drawn)}</p>`;
  return `<noscript data-again="${escaped(noScripts.again)}">${said}</noscript>`;
}

/** Puts a page into the built template. All addresses are relative, so that the site runs under any folder. */
function fill(page: Page): string {
  const up = '../'.repeat(page.folder.split('/').length - 1);
  const step = page.content ? chunksOf(['src/app/PathwayPage.tsx', ...page.content]) : [];
  const chart = page.chart ? chunksOf(['src/view/chart/ChartPane.tsx', page.chart]) : [];
  const preload = (file: string, which = '') =>
    `<link rel="modulepreload" fetchpriority="low"${which} crossorigin href="./${file}">`;
  const head = [
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${font}">`,
    // The page is read and its chart looked at without scripts, so what draws it comes through a slow network first. Of the
    // scripts the entry is the largest, and the first: a host that answers a few at a time answers those that stand first.
    entry.replace('<script type="module"', '<script type="module" fetchpriority="low"'),
    ...step.map((file) => preload(file)),
    `<meta name="description" content="${escaped(page.description)}">`,
    ...(site === undefined ? [] : [`<link rel="canonical" href="${escaped(site + page.folder)}">`]),
    // A data block is not run, so a strict Content-Security-Policy lets it be.
    `<script type="application/ld+json">${JSON.stringify(page.data).replace(/</g, '\\u003c')}</script>`,
  ];
  // Only a wide screen shows the chart beside the step, and the step goes first.
  const beside = chart
    .filter((file) => !step.includes(file))
    .map((file) => preload(file, ' media="(min-width: 60rem)"'));
  // A link to another page may come by way of a start page: nothing is shown before it is opened there.
  const arrives = page.start ? arrivalScript(`./${arrival}`, folders) : undefined;
  return template
    .replace(entry, '')
    .replace(/<script\s+async[^>]* src="\.\/first\.js"><\/script>/, (script) => arrives ?? script)
    .replace('<html lang="en">', `<html lang="en" data-page="${escaped(page.address)}" data-root="${up || './'}">`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(page.title)}</title>\n    ${head.join('\n    ')}`)
    .replace('</head>', () => `${beside.map((link) => `  ${link}\n  `).join('')}</head>`)
    .replace('<noscript></noscript>', withoutScripts)
    .replace('<div id="root"></div>', () => `<div id="root">${page.html}</div>`)
    .replace(/(href|src)="\.\/(?=assets|first|no-scripts|icon|manifest)/g, `$1="${up || './'}`);
}

/** What some modules need beside the entry. A page names all of it, so that it comes in one round. */
function chunksOf(modules: readonly string[]): string[] {
  const files = new Set<string>();
  const visit = (file: string | undefined) => {
    const chunk = chunks.find(({ fileName }) => fileName === file);
    if (!chunk || chunk.isEntry || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    chunk.imports.forEach(visit);
  };
  // A module that several chunks share stands in one of another name.
  for (const module of modules) visit(chunks.find(({ moduleIds }) => moduleIds.map(nameOf).includes(module))?.fileName);
  return [...files];
}

/** A module by its name from the root of the project; what the build makes up has a name of its own. */
function nameOf(id: string): string {
  return id.startsWith('\0') ? id.slice(1) : relative(root, id).split(sep).join('/');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
