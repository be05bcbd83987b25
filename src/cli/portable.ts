import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { noScripts } from '#texts/page/noScripts.ts';
import { hashOf, policyOfPortable } from './site/headers.ts';

/**
 * `npm run build:portable [-- <folder>]`: the whole app as one HTML file that opens from a disk or a stick, without a
 * server. Browsers let a page from a disk load no module, so script, styles, font and data all stand in the file.
 */
const root = join(import.meta.dirname, '../..');
const folder = process.argv[2] ?? join(root, 'dist-portable');

const built = await build({
  root,
  logLevel: 'warn',
  publicDir: false,
  build: {
    write: false,
    manifest: false,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: () => true,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { output: { codeSplitting: false, format: 'iife' } },
  },
});
const files = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
const chunks = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
const styles = files.flatMap((file) => (file.fileName.endsWith('.css') && file.type === 'asset' ? [file.source] : []));
const [code] = chunks;
if (code === undefined || chunks.length > 1)
  throw new Error(`The build made ${chunks.length} scripts; one was wanted.`);

// Nothing in a text may end the element that it stands in.
const script = code.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '\\x3c!--');
const style = styles.join('\n').replace(/<\/(?=style)/gi, '<\\/');
const first = await readFile(join(root, 'public/first.js'), 'utf8');
const icon = (await readFile(join(root, 'public/icon.svg'))).toString('base64');
const policy = policyOfPortable([first, script].map(hashOf), [hashOf(style)]);

const page = (await readFile(join(root, 'index.html'), 'utf8'))
  // An empty root says that every page is in this one file.
  .replace('<html lang="en">', '<html lang="en" data-root="">')
  .replace(
    '<meta charset="utf-8" />',
    `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
  .replace(
    /<link rel="icon"[^>]*>/,
    `<link rel="icon" href="data:image/svg+xml;base64,${icon}" type="image/svg+xml" />`,
  )
  .replace(/\s*<link rel="(apple-touch-icon|manifest)"[^>]*>/g, '')
  .replace(/<script [^>]*first\.js[^>]*><\/script>/, () => `<script>${first}</script>\n    <style>${style}</style>`)
  .replace('<noscript>', `<noscript data-again="${noScripts.again}">${noScripts.portable}`)
  .replace(/<script [^>]*main\.tsx[^>]*><\/script>/, () => `<script>${script}</script>`);

await mkdir(folder, { recursive: true });
const file = join(folder, 'gi-net-pathways.html');
await writeFile(file, page);
console.log(`${file}: ${(Buffer.byteLength(page) / 1e6).toFixed(2)} MB, everything in it`);
