import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Chart } from '../../src/layout/drawn/layout.ts';
import type { Pathway } from '../../src/model/content/definition.ts';
import { project, site } from './folders.ts';
import { placed } from './placing.ts';

const copied = ['src', 'pathways', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/**
 * Builds the app with the generated pathways beside its own, by its own `npm run build`, in the copy. Each pathway is then a
 * page of the site like any other; beside it stands `bare.html`, the same page with nothing drawn in the build.
 */
export async function buildSite(pathways: readonly Pathway[]): Promise<void> {
  await addPathways(pathways);
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/build.ts'], { cwd: site, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The app could not be built:\n${done.stdout}${done.stderr}`);
  for (const { id } of pathways) {
    const page = await readFile(join(site, 'dist', id, 'index.html'), 'utf8');
    const bare = page.replace(/<div id="root">.*<\/div>(?=\s*(?:<link [^>]*>\s*)?<\/body>)/s, '<div id="root"></div>');
    if (bare === page) throw new Error(`The page of ${id} has nothing drawn in it.`);
    await writeFile(join(site, 'dist', id, 'bare.html'), bare);
  }
}

/**
 * Builds the app once more, with the pathways on which steps are measured. These pages are not drawn in the build: at 5,000
 * cards one would weigh megabytes, and a step is the same once the app has taken over.
 */
export async function buildForSteps(pathways: readonly Pathway[], charts: ReadonlyMap<string, Chart>): Promise<void> {
  await addPathways(pathways);
  const outDir = join(site, 'dist-steps');
  await build({
    root: site,
    logLevel: 'warn',
    plugins: [chartsOf(pathways, charts)],
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
  });
  const template = await readFile(join(outDir, 'index.html'), 'utf8');
  for (const { id } of pathways) {
    const html = template.replace('<html lang="en">', `<html lang="en" data-page="#/${id}" data-root="./">`);
    await writeFile(join(outDir, `${id}.html`), html);
  }
}

/** Copies the project as it stands: before anything is built of it. */
export async function copyProject(): Promise<void> {
  const own = join(site, 'node_modules');
  for (const name of [...copied, 'dist']) await rm(join(site, name), { recursive: true, force: true });
  await rm(own, { recursive: true, force: true });
  await mkdir(join(own, '.cache'), { recursive: true });
  for (const name of copied) await cp(join(project, name), join(site, name), { recursive: true });
  // The copy lies below the peers' packages, so that without links of its own it would be built with those.
  const shared = join(project, 'node_modules');
  for (const name of (await readdir(shared)).filter((each) => !each.startsWith('.'))) {
    await symlink(join(shared, name), join(own, name));
  }
  await mkdir(join(shared, '.cache/charts'), { recursive: true });
  await symlink(join(shared, '.cache/charts'), join(own, '.cache/charts'));
}

async function addPathways(pathways: readonly Pathway[]): Promise<void> {
  for (const pathway of pathways) {
    const { summary, ...own } = pathway;
    const file = join(site, 'pathways', pathway.edition, summary.id, `${pathway.id}.ts`);
    const text = `export const generated = { ...${JSON.stringify(own)}, summary: giNet };`;
    await writeFile(file, `import { giNet } from './summary.ts';\n\n${text}\n`);
  }
}

/** Serves charts that are placed here in place of those that the build would lay out. */
function chartsOf(pathways: readonly Pathway[], charts: ReadonlyMap<string, Chart>): Plugin {
  return {
    name: 'bench-charts',
    enforce: 'pre',
    load(id) {
      const pathway = pathways.find((each) => id === `\0virtual:chart/${each.edition}/${each.id}`);
      return pathway && `export default ${JSON.stringify(charts.get(pathway.id) ?? placed(pathway))};`;
    },
  };
}
