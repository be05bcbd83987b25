import { charts, citedBesides, pathwayFiles, sourceFiles } from 'virtual:files';
import { isPathway, keyOf, type Pathway } from '../../model/content/definition.ts';
import type { EditionId } from '../../model/content/edition.ts';
import { isSource, type Source } from '../../model/content/source.ts';

/** How each file of pathways/ and each chart is loaded, by names such as `patient/gi-net/rectum`. Apart from the catalogue, because the start page opens none of them. */
const modules = import.meta.glob<Record<string, unknown>>([
  '../../../pathways/*/**/*.ts',
  '!../../../pathways/{cases,words}/**',
  '!../../../pathways/*/**/{edition,summary,shared}.ts',
]);

const root = '../../../pathways/';

export { charts };

/** The files that a pathway needs: its own, and those of the sources that it cites. */
export function filesOf(edition: EditionId, id: string): string[] {
  const key = keyOf({ edition, id });
  const own = pathwayFiles[key] ?? '';
  const folder = own.slice(0, own.lastIndexOf('/') + 1);
  const besides = citedBesides[key] ?? [];
  const sources = sourceFiles.filter(({ file }, place) => file.startsWith(folder) || besides.includes(place));
  return [own, ...sources.map(({ file }) => file)];
}

/** Loads a pathway, where there is one of this name. */
export async function loadPathway(edition: EditionId, id: string): Promise<Pathway | undefined> {
  const [own] = filesOf(edition, id);
  return Object.values((await modules[`${root}${own}.ts`]?.()) ?? {}).find(isPathway);
}

/** Loads the sources that a pathway cites, or without one every source of an edition, those of its summaries first. */
export async function loadSources(edition: EditionId, id?: string): Promise<Source[]> {
  const names =
    id === undefined
      ? sourceFiles.flatMap((source) => (source.edition === edition ? [source.file] : []))
      : filesOf(edition, id).slice(1);
  const files = await Promise.all(names.map((name) => modules[`${root}${name}.ts`]?.()));
  return files.flatMap((exported) => Object.values(exported ?? {}).filter(isSource));
}

/** Loads every file of this name in a folder of pathways/: `topics` in `patient`, or in `patient/gi-net`. */
export async function loadEach(name: string, folder = ''): Promise<Record<string, unknown>[]> {
  const files = Object.entries(modules).filter(
    ([path]) => path.startsWith(`${root}${folder}`) && path.endsWith(`/${name}.ts`),
  );
  return Promise.all(files.map(([, load]) => load()));
}
