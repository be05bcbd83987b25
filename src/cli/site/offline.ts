import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';

/** What no visitor asks for: files for hosts, search engines and this build, and the worker itself. */
const notKept = /^(\.|_headers$|404\.html$|sitemap\.xml$|sw\.js$)/;

/** Of each file of a release the beginning of its checksum, which no accident hits. */
type Files = Readonly<Record<string, string>>;

/**
 * The last step of a build: gives the release a name that follows from every byte of it, writes the name into each page,
 * and hands the worker the name and the files with their checksums. `dist` may be any built site, so that a test can publish
 * a next one.
 */
export async function sealRelease(dist: string): Promise<{ readonly id: string; readonly files: Files }> {
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
    hash.update(`${name}\n`).update(name === 'sw.js' ? withRelease(content.toString(), '', {}) : (text ?? content));
  }
  const id = hash.digest('hex').slice(0, 12);
  for (const [name, text] of pages) {
    await writeFile(join(dist, name), text.replace('<html ', `<html data-release="${id}" `));
  }
  const files: Record<string, string> = {};
  for (const name of names.filter((each) => !notKept.test(each))) {
    // A page is asked for by its folder.
    files[name.replace(/(^|\/)index\.html$/, '$1')] = checksum(await readFile(join(dist, name)));
  }
  const worker = join(dist, 'sw.js');
  await writeFile(worker, withRelease(await readFile(worker, 'utf8'), id, files));
  return { id, files };
}

function checksum(content: Buffer): string {
  return createHash('sha256').update(content).digest('base64').slice(0, 20);
}

function withRelease(worker: string, id: string, files: Files): string {
  const line = `const release = ${JSON.stringify({ id, files })};`;
  const changed = worker.replace(/^const release = .*;$/m, () => line);
  if (!changed.includes(line)) throw new Error('sw.js has no line "const release = …;" to put the list of files in.');
  return changed;
}

function unsealed(page: string): string {
  return page.replace(/<html data-release="[^"]*" /, '<html ');
}
