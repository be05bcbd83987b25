import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { pages as drawPages, Page } from '../app/prerender.tsx';
import { hashOf, policyOfPages } from './headers.ts';
import { sealRelease } from './offline.ts';
import { rulesFor, withoutFonts } from './sheet.ts';
import { siteAddress } from './site-address.ts';
import { budgets, compressed } from './weights.ts';

/**
 * Builds the site into dist/: the client, then every page drawn to HTML with what it needs preloaded. `SITE_URL` is the
 * address under which it will stand, for canonical links; package.json's homepage when not set.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const drawn = join(root, 'node_modules/.cache/prerender');

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly src?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

await build({ root, build: { manifest: true } });
await build({
  root,
  logLevel: 'warn',
  publicDir: false,
  build: { ssr: 'src/app/prerender.tsx', outDir: drawn, emptyOutDir: true },
});

const site = await siteAddress();
const template = await readFile(join(root, 'dist/index.html'), 'utf8');
const manifest = JSON.parse(await readFile(join(root, 'dist/.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

const [, nameOfSheet] = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/.exec(template) ?? [];
if (!nameOfSheet) throw new Error('The built page names no style sheet.');
const fileOfSheet = join(root, 'dist', nameOfSheet);
// Every page names the fonts itself. Named again by the sheet that follows, they would take the place of a fallback that stands.
const { fonts, rest: sheet } = withoutFonts(await readFile(fileOfSheet, 'utf8'));
await writeFile(fileOfSheet, sheet);

const { pages } = (await import(pathToFileURL(join(drawn, 'prerender.js')).href)) as { pages: typeof drawPages };
const all = await pages(site);
for (const page of all) {
  const file = join(root, 'dist', page.folder, 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await styled(fill(page)));
}
await writeFile(
  join(root, 'dist/sitemap.xml'),
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${all
    .map((page) => `  <url><loc>${site}${page.folder}</loc></url>`)
    .join('\n')}\n</urlset>\n`,
);
const { id, files } = await sealRelease(join(root, 'dist'));
await rm(drawn, { recursive: true, force: true });
console.log(`${all.length} pages drawn; release ${id} keeps ${files.length} files for use without a network`);

/**
 * Puts the rules that a page needs into the page, so that on a slow network it is drawn a whole round trip sooner; the whole
 * sheet follows at its end. A page that would be too heavy with them links the sheet first, as the template does.
 */
async function styled(page: string): Promise<string> {
  const [link, up] = /<link rel="stylesheet"[^>]* href="([^"]*)assets\/[^>]*>/.exec(page) ?? [];
  if (!link || up === undefined) throw new Error('A page names no style sheet.');
  const faces = fonts.replaceAll('url(./', `url(${up}assets/`);
  const light = withRules(
    page.replace('</body>', () => `  ${link}\n  </body>`),
    faces + (await rulesFor(page, sheet)),
  );
  const isLight = compressed(Buffer.from(light)) <= budgets.html * 1000;
  return isLight ? light.replace(link, '') : withRules(page, faces);
}

/**
 * Puts style rules into a page, before the sheet that it links, and what it may do, for hosts that send no headers: first in
 * the head, because it holds for what comes after it.
 */
function withRules(page: string, rules: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOfPages([hashOf(rules)])}">`;
  return page
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${policy}`)
    .replace(/<link rel="stylesheet"/, (link) => `<style>${rules}</style>\n    ${link}`);
}

/** Puts a page into the built template. All addresses are relative, so that the site runs under any folder. */
function fill(page: Page): string {
  const up = '../'.repeat(page.folder.split('/').length - 1);
  const preloads = (page.pathway ? chunksOf(page.pathway) : []).map(
    (file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="./${file}">`,
  );
  const font = Object.values(manifest).find(({ file }) => file.endsWith('.woff2'));
  const head = [
    `<meta name="description" content="${escaped(page.description)}">`,
    `<link rel="canonical" href="${escaped(site + page.folder)}">`,
    ...(font ? [`<link rel="preload" as="font" type="font/woff2" crossorigin href="./${font.file}">`] : []),
    ...preloads,
    // A data block is not run, so a strict Content-Security-Policy lets it be.
    `<script type="application/ld+json">${JSON.stringify(page.data).replace(/</g, '\\u003c')}</script>`,
  ];
  return (
    template
      .replace('<html lang="en">', `<html lang="en" data-page="${escaped(page.address)}" data-root="${up || './'}">`)
      .replace(/<title>.*?<\/title>/, () => `<title>${escaped(page.title)}</title>\n    ${head.join('\n    ')}`)
      // The page is read and its chart looked at without scripts, so what draws it comes through a slow network first.
      .replace('<script type="module"', '<script type="module" fetchpriority="low"')
      .replace('<div id="root"></div>', () => `<div id="root">${page.html}</div>`)
      .replace(/(href|src)="\.\/(?=assets|theme|icon|manifest)/g, `$1="${up || './'}`)
  );
}

/** What the page of a pathway loads right after the entry: the pathway and its sources. */
function chunksOf(key: string): string[] {
  const edition = key.split('/')[0];
  const roots = [
    'src/app/files.ts',
    'src/app/PathwayPage.tsx',
    `pathways/${key}.ts`,
    `pathways/${edition}/source.ts`,
    'pathways/other-sources.ts',
  ];
  const files = new Set<string>();
  // What several pathways share is a chunk of another name, which the pathway's own imports lead to.
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || name === 'index.html' || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  roots.forEach(visit);
  return [...files];
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
