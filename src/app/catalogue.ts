import { catalogue, charts, sources } from 'virtual:catalogue';
import type { Chart } from '../layout/layout.ts';
import type { Edition, Pathway } from '../model/definition.ts';
import type { Source } from '../model/source.ts';
import type { PathwayPage, parseFacts } from './PathwayPage.tsx';

export { catalogue, sources };
export type CatalogueEntry = (typeof catalogue)[number];

const modules = import.meta.glob<Record<string, unknown>>([
  '../../pathways/patient/*.ts',
  '../../pathways/professional/*.ts',
  '../../pathways/other-sources.ts',
]);

/** What the app needs to show one pathway. */
export interface Entry {
  readonly Page: typeof PathwayPage;
  readonly parseFacts: typeof parseFacts;
  readonly pathway: Pathway;
  readonly chart: Chart;
  /** The source that it follows. */
  readonly source: Source;
  /** Every source that it cites, by id. */
  readonly sources: Readonly<Record<string, Source>>;
}

const loaded = new Map<string, Entry>();

export function isKnown(edition: Edition, id: string): boolean {
  return catalogue.some((entry) => entry.edition === edition && entry.id === id);
}

/** Loads a pathway of the catalogue with its chart, once. Throws where the files cannot be had, for example offline. */
export async function load(edition: Edition, id: string): Promise<Entry> {
  const key = `${edition}/${id}`;
  const known = loaded.get(key);
  if (known) return known;
  const [module, own, others, chart, page] = await Promise.all([
    modules[`../../pathways/${key}.ts`]?.(),
    modules[`../../pathways/${edition}/source.ts`]?.(),
    modules['../../pathways/other-sources.ts']?.(),
    charts[key]?.(),
    import('./PathwayPage.tsx'),
  ]);
  const pathway = Object.values(module ?? {}).find(isPathway);
  const all = Object.values({ ...own, ...others }).filter(isSource);
  const cited = Object.fromEntries(all.map((source) => [source.id, source]));
  const source = pathway && cited[pathway.source];
  if (!pathway || !chart || !source) throw new Error(`there is no pathway ${key}`);
  const entry = {
    Page: page.PathwayPage,
    parseFacts: page.parseFacts,
    pathway,
    chart: chart.default,
    source,
    sources: cited,
  };
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
