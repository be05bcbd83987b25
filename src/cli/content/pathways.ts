import { readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isPathway, type Pathway } from '../../model/content/definition.ts';
import { type Edition, type EditionId, inOrder, isEdition } from '../../model/content/edition.ts';
import type { Treatment } from '../../model/content/reference.ts';
import { isSource, type Source } from '../../model/content/source.ts';

/** Where the pathways of this project live. */
export const pathwaysFolder = resolve(import.meta.dirname, '../../../pathways');

/** One file of clinical content with all that it exports. */
export interface ContentFile {
  /** From the folder of pathways: "patient/gi-net/rectum.ts". */
  readonly file: string;
  readonly edition: EditionId | undefined;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Everything under a folder of pathways, by import, so that a maintainer sees what the app would see. */
export async function contentIn(folder = pathwaysFolder): Promise<ContentFile[]> {
  const names = await readdir(resolve(folder), { recursive: true }).catch(() => []);
  const modules = names.map((name) => name.split(sep)).filter((parts) => parts.at(-1)?.endsWith('.ts'));
  const nested = (parts: readonly string[]) => parts.length > 1;
  // Made-up cases and the words of the search are no content of an edition.
  const files = modules
    .filter(([first]) => first !== 'cases' && first !== 'words')
    .map((parts) => ({ parts, file: parts.join('/') }));
  files.sort((a, b) => Number(nested(a.parts)) - Number(nested(b.parts)) || (a.file < b.file ? -1 : 1));
  return Promise.all(
    files.map(async ({ parts, file }) => {
      const exports: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(resolve(folder), file)).href);
      return { file, edition: nested(parts) ? parts[0] : undefined, exports };
    }),
  );
}

/** The editions among all content, in their order. */
export function editionsAmong(content: readonly ContentFile[]): Edition[] {
  return inOrder(content.flatMap(({ exports }) => Object.values(exports).filter(isEdition)));
}

/** The pathways among all content, in the order of their files. */
export function pathwaysAmong(content: readonly ContentFile[]): { readonly file: string; readonly pathway: Pathway }[] {
  return content.flatMap(({ file, exports }) =>
    Object.values(exports)
      .filter(isPathway)
      .map((pathway) => ({ file, pathway })),
  );
}

/** The sources among all content, by id. */
export function sourcesAmong(content: readonly ContentFile[]): Map<string, Source> {
  const sources = content.flatMap(({ exports }) => Object.values(exports).filter(isSource));
  return new Map(sources.map((source) => [source.id, source]));
}

/** The ids of the treatments that an edition explains, or nothing where it has no overview yet. */
export function treatmentsAmong(content: readonly ContentFile[], edition: EditionId): string[] | undefined {
  const found = content
    .filter((file) => file.edition === edition)
    .flatMap(({ exports }) => Object.values(exports).filter(isTreatments));
  return found.length > 0 ? found.flatMap((treatments) => Object.keys(treatments)) : undefined;
}

function isTreatments(value: unknown): value is Readonly<Record<string, Treatment>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries: unknown[] = Object.values(value);
  return entries.length > 0 && entries.every((entry) => typeof entry === 'object' && entry !== null && 'is' in entry);
}
