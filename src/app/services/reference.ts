import { listings } from 'virtual:listings';
import type { Listed } from '../../model/content/definition.ts';
import type { EditionId } from '../../model/content/edition.ts';
import { glossaryOf } from '../../model/content/glossary.ts';
import { isLimits, type Term } from '../../model/content/reference.ts';
import type { Source } from '../../model/content/source.ts';
import { explainerOf } from '../../view/controls/Explained.tsx';
import type { Explain } from '../../view/controls/Terms.tsx';
import type { Reference } from '../../view/given/reference.ts';
import { loadEach, loadSources } from '../catalogue/files.ts';

export interface Told {
  readonly reference: Reference;
  readonly terms: readonly Term[];
  /** Marks the terms in texts. */
  readonly explain: Explain;
  /** Every pathway of the edition, by name. */
  readonly listed: readonly Listed[];
  /** Every source of the edition, by id: what is told beside a walk cites others than the walk. */
  readonly sources: Readonly<Record<string, Source>>;
}

/** What is told beside the walks of an edition, or of one of its summaries. Not every summary has treatments and topics. */
export async function loadTold(edition: EditionId, summary?: string): Promise<Told> {
  const folder = summary === undefined ? `${edition}/` : `${edition}/${summary}/`;
  const [{ glossary }, treatments, topics, limits, sources] = await Promise.all([
    import('../../../pathways/glossary.ts'),
    loadEach('treatments', folder),
    loadEach('topics', folder),
    loadEach('limits', folder),
    loadSources(edition),
  ]);
  const explain = explainerOf(glossaryOf(glossary));
  const reference = {
    explain,
    treatments: merged<Reference['treatments']>(treatments, 'treatments'),
    topics: merged<Reference['topics']>(topics, 'topics'),
    limits: limits.flatMap((exported) => Object.values(exported).filter(isLimits)),
  };
  const listed = listings.filter((pathway) => pathway.edition === edition);
  const byId = Object.fromEntries(sources.map((source) => [source.id, source]));
  return { reference, terms: glossary, explain, listed, sources: byId };
}

/** What the files export under this name, in one. */
function merged<Entries extends object>(files: readonly Readonly<Record<string, unknown>>[], name: string): Entries {
  return Object.assign({}, ...files.map((exported) => exported[name]));
}
