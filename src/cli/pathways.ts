import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Edition, editions, type Pathway } from '../model/definition.ts';
import type { Treatment } from '../model/reference.ts';
import type { Source } from '../model/source.ts';

/** Where the pathways of this project live. */
export const pathwaysFolder = resolve(import.meta.dirname, '../../pathways');

/** One file of clinical content with all that it exports. */
export interface ContentFile {
  /** From the folder of pathways: "patient/rectum.ts". */
  readonly file: string;
  readonly edition: Edition | undefined;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Everything under a folder of pathways, by import, so that a maintainer sees what the app would see. */
export async function contentIn(folder = pathwaysFolder): Promise<ContentFile[]> {
  const places = [
    { under: '', edition: undefined },
    ...editions.map((edition) => ({ under: edition, edition })),
  ] as const;
  const files = await Promise.all(
    places.map(async ({ under, edition }) => {
      const names = await readdir(join(folder, under)).catch(() => []);
      const modules = names.filter((name) => name.endsWith('.ts')).sort();
      return Promise.all(
        modules.map(async (name) => {
          const exports: Readonly<Record<string, unknown>> = await import(
            pathToFileURL(join(resolve(folder), under, name)).href
          );
          return { file: join(under, name), edition, exports };
        }),
      );
    }),
  );
  return files.flat();
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
export function treatmentsAmong(content: readonly ContentFile[], edition: Edition): string[] | undefined {
  const found = content
    .filter((file) => file.edition === edition)
    .flatMap(({ exports }) => Object.values(exports).filter(isTreatments));
  return found.length > 0 ? found.flatMap((treatments) => Object.keys(treatments)) : undefined;
}

function isPathway(value: unknown): value is Pathway {
  return typeof value === 'object' && value !== null && 'states' in value && 'questions' in value;
}

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && 'publisher' in value && 'sections' in value;
}

function isTreatments(value: unknown): value is Readonly<Record<string, Treatment>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries: unknown[] = Object.values(value);
  return entries.length > 0 && entries.every((entry) => typeof entry === 'object' && entry !== null && 'is' in entry);
}
