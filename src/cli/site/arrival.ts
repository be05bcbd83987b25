import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { lost as texts } from '#texts/page/lost.ts';
import { hashOf, policyOfPages } from './headers.ts';

/** How deep below the site a link may lead that is no page. */
const deepest = 5;

/** Builds what runs before a start page is shown, and gives its address from the root of the site. */
export async function buildArrival(root: string, dist: string): Promise<string> {
  const outDir = join(root, 'node_modules/.cache/arrival');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      write: false,
      copyPublicDir: false,
      lib: { entry: join(root, 'src/app/arrival/arrive.ts'), formats: ['iife'], name: 'arrive' },
    },
  });
  const [output] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (output?.type !== 'chunk') throw new Error('src/app/arrival/arrive.ts became no script.');
  const name = `assets/arrive-${createHash('sha256').update(output.code).digest('hex').slice(0, 8)}.js`;
  await mkdir(join(dist, 'assets'), { recursive: true });
  await writeFile(join(dist, name), output.code);
  return name;
}

/** The script as an element of a page. */
export function arrivalScript(script: string, folders: readonly string[], how = ''): string {
  return `<script ${how}src="${script}" data-pages="${folders.filter((folder) => folder !== '').join(' ')}"></script>`;
}

const style =
  'body{margin:0;font:1.125rem/1.5 system-ui,sans-serif;color:#1c2a3a;background:#fcfaf6}main{max-width:40rem;margin:15vh auto;padding:0 1rem;animation:a 1s 1s both}@keyframes a{from{opacity:0}}@media(prefers-color-scheme:dark){body{color:#e9edf3;background:#151c28}a{color:#7fd0cf}}';

/**
 * The page that hosts send where there is none. It stands at any depth, so it asks for the one script at each, and the one
 * that is there leads on to what the address means. Where none comes, it says in plain words what has happened.
 */
export function lostPage(script: string, folders: readonly string[], site = '/'): string {
  const scripts = Array.from({ length: deepest }, (_, depth) =>
    arrivalScript(`${'../'.repeat(depth) || './'}${script}`, folders, 'async '),
  );
  return `<!doctype html>
<html lang="en" data-lost>
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyOfPages([hashOf(style)])}">
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <title>${texts.title}</title>
    <style>${style}</style>
    ${scripts.join('\n    ')}
  </head>
  <body>
    <main>
      <h1>${texts.title}</h1>
      <p>${texts.says}</p>
      <p><a href="${site}">${texts.start}</a></p>
    </main>
  </body>
</html>
`;
}
