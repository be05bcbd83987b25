import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin, runnerImport } from 'vite';
import { questionsLeft } from '../model/ahead/questions-left.ts';
import { isPathway, keyOf, type Listed, type Pathway } from '../model/content/definition.ts';
import { type Edition, inOrder, isEdition, type KnownEdition } from '../model/content/edition.ts';
import { isSource } from '../model/content/source.ts';
import { isSummary, type Summary } from '../model/content/summary.ts';
import { walk } from '../model/walk/walk.ts';
import { chartOf } from './chart-cache.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const catalogueId = 'virtual:catalogue';
const listingsId = 'virtual:listings';
const filesId = 'virtual:files';
const chartPrefix = 'virtual:chart/';
/** Rollup's mark for modules that are no files. */
const made = '\0';
const ours = `(${catalogueId}|${listingsId}|${filesId}|${chartPrefix}.*)$`;

interface Loaded {
  readonly editions: readonly Edition[];
  readonly pathways: readonly Pathway[];
  readonly summaries: readonly Summary[];
  /** The files that hold sources, by edition, as `patient/gi-net/source`. */
  readonly sourceFiles: readonly { readonly edition: string; readonly file: string }[];
  /** The source files that a pathway needs besides that of its summary, by `<edition>/<id>`: as places in `sourceFiles`. */
  readonly citedBesides: Readonly<Record<string, readonly number[]>>;
  /** Absolute paths of every file that was read. */
  readonly files: readonly string[];
}

/** All pathways of all editions, in the order of the catalogue. */
export async function loadPathways(): Promise<Pathway[]> {
  return [...(await load()).pathways];
}

/** What one process has loaded, for all that it builds. */
let loading: Promise<Loaded> | undefined;

/** Serves `virtual:catalogue`, `virtual:listings`, `virtual:files` and `virtual:chart/<edition>/<pathway>`, made from the files in pathways/. */
export function charts(): Plugin {
  return {
    name: 'charts',
    // With a filter the bundler asks only for these, and not of each of some hundred modules.
    resolveId: { filter: { id: new RegExp(`^${ours}`) }, handler: (id) => made + id },
    load: {
      filter: { id: new RegExp(`^${made}${ours}`) },
      async handler(id) {
        const name = id.slice(made.length);
        loading ??= load();
        const content = await loading;
        const { pathways, files } = content;
        for (const file of files) this.addWatchFile(file);
        if (name === catalogueId) return catalogueModule(content);
        if (name === listingsId) return listingsModule(content);
        if (name === filesId) return filesModule(content);
        const key = name.slice(chartPrefix.length);
        const pathway = pathways.find((candidate) => keyOf(candidate) === key);
        if (!pathway) throw new Error(`There is no pathway ${key}. Known: ${pathways.map(keyOf).join(', ')}.`);
        return `export default ${JSON.stringify(await chartOf(pathway))};`;
      },
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

/** Runs every file of pathways/ in Node and takes the editions, summaries and pathways that they export. */
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
          id === made + entry ? "export default import.meta.glob('/pathways/*/**/*.ts', { eager: true });" : undefined,
      },
    ],
  });
  const all = Object.entries(module.default).flatMap(([path, exported]) =>
    Object.values(exported).map((value) => ({ file: path.replace(/^\/pathways\/|\.ts$/g, ''), value })),
  );
  const editions = inOrder(all.flatMap(({ value }) => (isEdition(value) ? [value] : [])));
  const pathways = all.flatMap(({ file, value }) => (isPathway(value) ? [inItsFile(value, file)] : []));
  const summaries = all.flatMap(({ value }) => (isSummary(value) ? [value] : []));
  const sourceFiles = all.flatMap(({ file, value }) => {
    const [edition = ''] = file.split('/');
    return isSource(value) && editions.some(({ id }) => id === edition) ? [{ edition, file }] : [];
  });
  // Those of the summaries come before those beside them, and a file may hold several.
  const inFiles = sourceFiles
    .sort((a, b) => b.file.split('/').length - a.file.split('/').length || a.file.localeCompare(b.file))
    .filter(({ file }, index, among) => among.findIndex((other) => other.file === file) === index);
  /** Those that it cites besides its own, as places among them. What is told beside the walk brings the others along. */
  const citedBesides = (pathway: Pathway) => {
    const cited = citedIn(pathway);
    cited.delete(pathway.source);
    return inFiles.flatMap(({ edition, file }, place) =>
      edition === pathway.edition &&
      all.some((each) => each.file === file && isSource(each.value) && cited.has(each.value.id))
        ? [place]
        : [],
    );
  };
  return {
    editions,
    pathways: sorted(pathways, editions),
    summaries: summaries.sort((a, b) => a.order - b.order || a.id.localeCompare(b.id)),
    sourceFiles: inFiles,
    citedBesides: Object.fromEntries(
      pathways
        .map((pathway) => [keyOf(pathway), citedBesides(pathway)] as const)
        .filter(([, places]) => places.length > 0),
    ),
    files: dependencies.filter((file) => file.startsWith(root)),
  };
}

/** The sources of every citation within some content, by id. */
function citedIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const own = 'anchor' in value && 'source' in value && typeof value.source === 'string' ? [value.source] : [];
  return new Set([...own, ...Object.values(value).flatMap((part) => [...citedIn(part)])]);
}

/** A pathway stands in the folder of its summary, in a file of its own name: the name is its address. */
function inItsFile(pathway: Pathway, file: string): Pathway {
  const own = `${pathway.edition}/${pathway.summary.id}/${pathway.id}`;
  if (file !== own) throw new Error(`pathways/${file}.ts exports the pathway ${keyOf(pathway)}; it must be ${own}.ts`);
  return pathway;
}

/** In the order of the editions and, within each, as the pathways say. Throws where one id stands for two. */
function sorted(pathways: readonly Pathway[], editions: readonly Edition[]): Pathway[] {
  const place = ({ edition }: Pathway) => editions.findIndex(({ id }) => id === edition);
  const known = new Set<string>();
  for (const pathway of pathways) {
    if (known.has(keyOf(pathway))) throw new Error(`${keyOf(pathway)} stands in two summaries of its edition`);
    known.add(keyOf(pathway));
  }
  return [...pathways].sort(
    (a, b) => place(a) - place(b) || a.listing.order - b.listing.order || a.id.localeCompare(b.id),
  );
}

/** What every page needs to know: which editions and pathways there are. */
function catalogueModule({ editions, pathways }: Loaded): string {
  const idsIn = (edition: string) => pathways.filter((pathway) => pathway.edition === edition).map(({ id }) => id);
  const ids = editions.map(({ id }) => [id, idsIn(id)]);
  return [
    `export const editions = ${JSON.stringify(editions.map(known))};`,
    `export const catalogue = ${JSON.stringify(Object.fromEntries(ids))};`,
  ].join('\n');
}

function known({
  order,
  listed,
  text,
  audience,
  showsEvidence,
  takesAlong,
  example,
  ...edition
}: Edition): KnownEdition {
  return edition;
}

/** What lists and menus say of each pathway and summary: apart from the catalogue, since pages that are read need none of it. */
function listingsModule({ pathways, summaries }: Loaded): string {
  const entries = pathways.map(
    (pathway): Listed => ({
      ...{ edition: pathway.edition, id: pathway.id, title: pathway.title, listing: pathway.listing },
      ...{ of: pathway.summary.id, most: questionsLeft(pathway, walk(pathway, {})) },
      ...(pathway.body ? { body: pathway.body } : {}),
      ...(pathway.gate ? { gate: pathway.gate } : {}),
    }),
  );
  const known = summaries.map(({ id, edition, name, parts, source: { url, updated, read } }) => ({
    ...{ edition: edition.id, id, name },
    ...(parts ? { parts } : {}),
    source: { url, updated, ...(read === undefined ? {} : { read }) },
  }));
  return [
    `export const listings = ${JSON.stringify(entries)};`,
    `export const summaries = ${JSON.stringify(known)};`,
  ].join('\n');
}

/** Where everything lies, for pages that load a pathway. */
function filesModule({ pathways, sourceFiles, citedBesides }: Loaded): string {
  const files = pathways.map((pathway) => [keyOf(pathway), `${pathway.edition}/${pathway.summary.id}/${pathway.id}`]);
  const loaders = pathways.map(keyOf).map((key) => `  ${JSON.stringify(key)}: () => import('${chartPrefix}${key}'),`);
  return [
    `export const pathwayFiles = ${JSON.stringify(Object.fromEntries(files))};`,
    `export const sourceFiles = ${JSON.stringify(sourceFiles)};`,
    `export const citedBesides = ${JSON.stringify(citedBesides)};`,
    ...['export const charts = {', ...loaders, '};'],
  ].join('\n');
}
