import { readdir, readFile } from 'node:fs/promises';
import { extname, join, parse, resolve } from 'node:path';
import { type Copy, copyOf } from '../../audit/copy.ts';
import { isPageOf, readableText } from '../../audit/page.ts';
import type { Source } from '../../model/content/source.ts';

/** Where stored copies of the sources lie beside the project, if they do. */
export const sourcesFolder = resolve(import.meta.dirname, '../../../../shared/sources');

const formats = ['.txt', '.html', '.htm'];

/**
 * The copies of sources in a folder. A copy is found by its file name, the source's id, or - for a page saved under the
 * name that the browser gives it - by the address written into it. Throws where there is no such folder.
 */
export async function copiesIn(folder: string, sources: Iterable<Source>): Promise<Map<string, Copy>> {
  const names = (await readdir(folder)).filter((name) => formats.includes(extname(name).toLowerCase())).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ id: parse(name).name, content: await readFile(join(folder, name), 'utf8') })),
  );
  return new Map(
    [...sources].flatMap((source): [string, Copy][] => {
      const file =
        files.find(({ id }) => id === source.id) ??
        files.find(({ content }) => source.url !== '' && isPageOf(content, source.url));
      return file ? [[source.id, copyOf(source, readableText(file.content))]] : [];
    }),
  );
}

/** One copy, of whichever source has most of its sections in it. Nothing where none has any. */
export async function copyAt(file: string, sources: Iterable<Source>): Promise<Copy | undefined> {
  const text = readableText(await readFile(file, 'utf8'));
  const [best] = [...sources].map((source) => copyOf(source, text)).sort((a, b) => share(b) - share(a));
  return best && share(best) > 0 ? best : undefined;
}

function share(copy: Copy): number {
  return copy.sections.size / Object.keys(copy.source.sections).length;
}
