import { catalogue, sources } from 'virtual:catalogue';
import type { Chart } from '../layout/layout.ts';
import type { Edition, Pathway } from '../model/definition.ts';
import type { Source } from '../model/source.ts';

export { catalogue, sources };

const files = () => import('./files.ts');

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

export function isKnown(edition: Edition, id: string): boolean {
  return catalogue.some((entry) => entry.edition === edition && entry.id === id);
}

/** Every pathway of an edition, and every source that they cite, the edition's own first. */
export async function loadAll(
  edition: Edition,
): Promise<{ readonly pathways: readonly Pathway[]; readonly sources: readonly Source[] }> {
  const ids = catalogue.filter((entry) => entry.edition === edition).map(({ id }) => id);
  const { loadFile } = await files();
  const [own, others, ...modules] = await Promise.all([
    loadFile(`${edition}/source`),
    edition === 'patient' ? loadFile('other-sources') : undefined,
    ...ids.map((id) => loadFile(`${edition}/${id}`)),
  ]);
  return {
    pathways: modules.flatMap((module) => Object.values(module ?? {}).filter(isPathway)),
    sources: Object.values({ ...own, ...others }).filter(isSource),
  };
}

/** Loads a pathway of the catalogue, once. Throws where the files cannot be had, for example offline. */
export async function load(edition: Edition, id: string): Promise<Entry> {
  const key = `${edition}/${id}`;
  const known = loaded.get(key);
  if (known) return known;
  const { charts, loadFile } = await files();
  const [module, own, others] = await Promise.all([
    loadFile(key),
    loadFile(`${edition}/source`),
    loadFile('other-sources'),
  ]);
  const loadChart = charts[key];
  const pathway = Object.values(module ?? {}).find(isPathway);
  const all = Object.values({ ...own, ...others }).filter(isSource);
  const cited = Object.fromEntries(all.map((source) => [source.id, source]));
  const source = pathway && cited[pathway.source];
  if (!pathway || !loadChart || !source) throw new Error(`there is no pathway ${key}`);
  const entry = { pathway, loadChart: () => loadChart().then((chart) => chart.default), source, sources: cited };
  loaded.set(key, entry);
  return entry;
}

/** A pathway that has been loaded before. */
export function entryOf(edition: Edition, id: string): Entry | undefined {
  return loaded.get(`${edition}/${id}`);
}

function isPathway(value: unknown): value is Pathway {
  return typeof value === 'object' && value !== null && 'states' in value;
}

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && 'sections' in value && 'credit' in value;
}
