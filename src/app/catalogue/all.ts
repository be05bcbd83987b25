import type { Pathway } from '../../model/content/definition.ts';
import type { EditionId } from '../../model/content/edition.ts';
import type { Source } from '../../model/content/source.ts';
import { idsIn } from './catalogue.ts';

/** Every pathway of an edition, and every source that they cite, those of its summaries first. */
export async function loadAll(
  edition: EditionId,
): Promise<{ readonly pathways: readonly Pathway[]; readonly sources: readonly Source[] }> {
  const { loadPathway, loadSources } = await import('./files.ts');
  const [sources, pathways] = await Promise.all([
    loadSources(edition),
    Promise.all(idsIn(edition).map((id) => loadPathway(edition, id))),
  ]);
  return { pathways: pathways.filter((pathway) => pathway !== undefined), sources };
}
