import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin, runnerImport } from 'vite';
import { editions, type Pathway } from '../model/definition.ts';
import type { Source } from '../model/source.ts';
import { chartOf } from './chart.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Reading order of the catalogue; a pathway that is not named here stands last. */
const order = [
  'start',
  'stomach',
  'small-intestine',
  'duodenum',
  'jejunum-ileum',
  'appendix',
  'colon',
  'rectum',
  'metastatic',
  'recurrent',
  'carcinoid-syndrome',
  'work-up',
  'follow-up',
];

const catalogueId = 'virtual:catalogue';
const chartsId = 'virtual:charts';
const chartPrefix = 'virtual:chart/';
const isOurs = (id: string) => id === catalogueId || id === chartsId || id.startsWith(chartPrefix);
/** Rollup's mark for modules that are no files. */
const made = '\0';

interface Loaded {
  readonly pathways: readonly Pathway[];
  /** The source of each edition. */
  readonly sources: Readonly<Record<string, Source>>;
  /** Absolute paths of every file that was read. */
  readonly files: readonly string[];
}

/** All pathways of all editions, in the order of the catalogue. */
export async function loadPathways(): Promise<Pathway[]> {
  return [...(await load()).pathways];
}

/** Serves `virtual:catalogue`, `virtual:charts` and `virtual:chart/<edition>/<pathway>`, made from the files in pathways/. */
export function charts(): Plugin {
  let loading: Promise<Loaded> | undefined;
  const loaded = () => {
    loading ??= load();
    return loading;
  };
  return {
    name: 'charts',
    buildStart() {
      loading = undefined;
    },
    resolveId(id) {
      return isOurs(id) ? made + id : undefined;
    },
    async load(id) {
      if (!id.startsWith(`${made}virtual:`)) return undefined;
      const name = id.slice(made.length);
      if (!isOurs(name)) return undefined;
      const { pathways, sources, files } = await loaded();
      for (const file of files) this.addWatchFile(file);
      if (name === catalogueId) return catalogueModule(pathways, sources);
      if (name === chartsId) return chartsModule(pathways);
      const key = name.slice(chartPrefix.length);
      const pathway = pathways.find((candidate) => keyOf(candidate) === key);
      if (!pathway) throw new Error(`There is no pathway ${key}. Known: ${pathways.map(keyOf).join(', ')}.`);
      return `export default ${JSON.stringify(await chartOf(pathway))};`;
    },
    hotUpdate({ file, timestamp }) {
      if (!normalizePath(file).startsWith(`${normalizePath(root)}/pathways/`)) return undefined;
      loading = undefined;
      const { moduleGraph, hot } = this.environment;
      for (const module of moduleGraph.idToModuleMap.values()) {
        if (module.id?.startsWith(`${made}virtual:`) || module.file === file) {
          moduleGraph.invalidateModule(module, new Set(), timestamp, true);
        }
      }
      // The app keeps what it has loaded, and an address keeps the answers: a reload shows the same step, redrawn.
      hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** Runs every file of pathways/ in Node and takes the pathways that they export. */
async function load(): Promise<Loaded> {
  const entry = 'virtual:pathways';
  const { module, dependencies } = await runnerImport<{ default: Record<string, Record<string, unknown>> }>(entry, {
    root,
    logLevel: 'warn',
    plugins: [
      {
        name: 'pathways',
        resolveId: (id) => (id === entry ? made + id : undefined),
        load: (id) =>
          id === made + entry
            ? `export default import.meta.glob(${JSON.stringify(editions.map((edition) => `/pathways/${edition}/*.ts`))}, { eager: true });`
            : undefined,
      },
    ],
  });
  const pathways = Object.entries(module.default).flatMap(([file, exported]) => {
    const [, , edition, name] = file.split('/');
    return Object.values(exported)
      .filter(isPathway)
      .map((pathway) => {
        if (`${keyOf(pathway)}.ts` !== `${edition}/${name}`) {
          throw new Error(
            `${relative('/', file)} exports the pathway ${keyOf(pathway)}; its file must be ${keyOf(pathway)}.ts`,
          );
        }
        return pathway;
      });
  });
  const place = ({ edition, id }: Pathway) =>
    editions.indexOf(edition) * 1000 + (order.includes(id) ? order.indexOf(id) : order.length);
  const sources = Object.entries(module.default).flatMap(([file, exported]) => {
    const [, , edition = '', name] = file.split('/');
    const source = name === 'source.ts' && Object.values(exported).find(isSource);
    return source ? [[edition, source] as const] : [];
  });
  return {
    sources: Object.fromEntries(sources),
    pathways: pathways.sort((a, b) => place(a) - place(b) || a.id.localeCompare(b.id)),
    files: dependencies.filter((file) => file.startsWith(root)),
  };
}

function catalogueModule(pathways: readonly Pathway[], sources: Readonly<Record<string, Source>>): string {
  const entries = pathways.map(({ edition, id }) => ({ edition, id }));
  const dated = Object.entries(sources).map(([edition, { url, updated }]) => [edition, { url, updated }]);
  return [
    `export const catalogue = ${JSON.stringify(entries)};`,
    `export const sources = ${JSON.stringify(Object.fromEntries(dated))};`,
  ].join('\n');
}

function chartsModule(pathways: readonly Pathway[]): string {
  const loaders = pathways.map(keyOf).map((key) => `  ${JSON.stringify(key)}: () => import('${chartPrefix}${key}'),`);
  return ['export const charts = {', ...loaders, '};'].join('\n');
}

function keyOf({ edition, id }: Pathway): string {
  return `${edition}/${id}`;
}

function isPathway(value: unknown): value is Pathway {
  return typeof value === 'object' && value !== null && 'states' in value && 'edition' in value;
}

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && 'sections' in value && 'credit' in value;
}
