import { catalogue } from 'virtual:catalogue';
import type { Chart } from '../../layout/drawn/layout.ts';
import { keyOf, type Pathway } from '../../model/content/definition.ts';
import type { EditionId } from '../../model/content/edition.ts';
import type { Source } from '../../model/content/source.ts';

export { catalogue };

/** What the app needs to show one pathway. */
export interface Entry {
  readonly pathway: Pathway;
  /** Loads where everything stands in its chart: only panes that draw it need that. */
  readonly loadChart: () => Promise<Chart>;
  /** The source that it follows. */
  readonly source: Source;
  /** Every source that it cites, by id. */
  readonly sources: Readonly<Record<string, Source>>;
}

const loaded = new Map<string, Entry>();

export function idsIn(edition: EditionId): readonly string[] {
  return Object.hasOwn(catalogue, edition) ? (catalogue[edition] ?? []) : [];
}

export function isKnown(edition: EditionId, id: string): boolean {
  return idsIn(edition).includes(id);
}

/** Loads a pathway of the catalogue, once. Throws where the files cannot be had, for example offline. */
export async function load(edition: EditionId, id: string): Promise<Entry> {
  const key = keyOf({ edition, id });
  const known = loaded.get(key);
  if (known) return known;
  const { charts, loadPathway, loadSources } = await import('./files.ts');
  const [pathway, all] = await Promise.all([loadPathway(edition, id), loadSources(edition, id)]);
  const loadChart = charts[key];
  if (!pathway || !loadChart) throw new Error(`there is no pathway ${key}`);
  const entry = {
    pathway,
    loadChart: () => loadChart().then((chart) => chart.default),
    source: pathway.summary.source,
    sources: Object.fromEntries(all.map((source) => [source.id, source])),
  };
  loaded.set(key, entry);
  return entry;
}

/** A pathway that has been loaded before. */
export function entryOf(edition: EditionId, id: string): Entry | undefined {
  return loaded.get(keyOf({ edition, id }));
}
