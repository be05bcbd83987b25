import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';

/** What no visitor asks for: files for hosts, search engines and this build, and the worker itself. */
const notKept = /^(\.|_headers$|sitemap\.xml$|sw\.js$)/;

/**
 * The last step of a build: gives the release a name that follows from every byte of it, writes the name into each page,
 * and hands the worker the name and the list of files. `dist` may be any built site, so that a test can publish a next one.
 */
export async function sealRelease(dist: string): Promise<{ readonly id: string; readonly files: readonly string[] }> {
  const names = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
    .sort();
  const hash = createHash('sha256');
  const pages = new Map<string, string>();
  for (const name of names) {
    const content = await readFile(join(dist, name));
    const text = name.endsWith('.html') ? unsealed(content.toString()) : undefined;
    if (text !== undefined) pages.set(name, text);
    hash.update(`${name}\n`).update(name === 'sw.js' ? withRelease(content.toString(), '', []) : (text ?? content));
  }
  const id = hash.digest('hex').slice(0, 12);
  // A page is asked for by its folder.
  const files = names.filter((name) => !notKept.test(name)).map((name) => name.replace(/(^|\/)index\.html$/, '$1'));
  for (const [name, text] of pages) {
    await writeFile(join(dist, name), text.replace('<html ', `<html data-release="${id}" `));
  }
  const worker = join(dist, 'sw.js');
  await writeFile(worker, withRelease(await readFile(worker, 'utf8'), id, files));
  return { id, files };
}

function withRelease(worker: string, id: string, files: readonly string[]): string {
  const line = `const release = ${JSON.stringify({ id, files })};`;
  const changed = worker.replace(/^const release = .*;$/m, () => line);
  if (!changed.includes(line)) throw new Error('sw.js has no line "const release = …;" to put the list of files in.');
  return changed;
}

function unsealed(page: string): string {
  return page.replace(/<html data-release="[^"]*" /, '<html ');
}
