import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealRelease } from '../../src/cli/site/offline.ts';

/**
 * Makes from a built site what its next version would be: another text in the footer, so other scripts with other names, and
 * none of the old ones. It spares a second build.
 */
export async function nextVersion(dist: string, next: string, from: string, to: string): Promise<void> {
  await cp(dist, next, { recursive: true });
  const assets = join(next, 'assets');
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const renamed = new Map(scripts.map((name) => [name, name.replace(/\.js$/, '-next.js')]));
  const names = new RegExp(scripts.map((name) => name.replace(/[.\\+*?^$()[\]{}|]/g, '\\$&')).join('|'), 'g');
  const files = await readdir(next, { recursive: true });
  for (const file of files.filter((name) => /\.(js|html)$/.test(name))) {
    const text = await readFile(join(next, file), 'utf8');
    await writeFile(join(next, file), text.replace(names, (name) => renamed.get(name) ?? name).replaceAll(from, to));
  }
  for (const [name, changed] of renamed) await rename(join(assets, name), join(assets, changed));
  await sealRelease(next);
}
