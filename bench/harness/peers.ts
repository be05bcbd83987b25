import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Chart } from '../../src/layout/drawn/layout.ts';
import { bpmnOf, type Drawing, machineOf, mermaidOf } from './drawing.ts';
import { bench, made } from './folders.ts';
import type { Operable } from './taken.ts';

/** Another tool, with a page that shows one chart and nothing else. */
export interface Peer {
  readonly id: string;
  /** Package and version, as tables show it. */
  readonly name: string;
  readonly entry: string;
  /** What its page finds in the HTML. */
  readonly given: (drawing: Drawing, chart: Chart) => unknown;
  /** Selectors of what stands for a card and a line. The chart is drawn when the page holds all of both. */
  readonly cards: string;
  readonly lines: string;
  /** What is clicked to use the chart, and what shows that it was; none where nothing answers a click. */
  readonly use?: Pick<Operable, 'control' | 'taken' | 'isCovered'>;
  /** Built with the React of its time. */
  readonly old?: true;
}

/** A state of xstate-viz that the machine is in. */
const active = '[data-active]:not([data-active="false"], [data-type^="machine"])';

export const peers: readonly Peer[] = [
  {
    id: 'react-flow',
    name: 'React Flow, laid out by ELK in the page',
    entry: 'react-flow.tsx',
    given: (drawing) => drawing,
    cards: '.is-laid-out .react-flow__node',
    lines: '.is-laid-out .react-flow__edge',
    use: { control: '.is-laid-out .react-flow__node', taken: '.react-flow__node.selected' },
  },
  {
    id: 'mermaid',
    name: 'Mermaid',
    entry: 'mermaid.ts',
    given: mermaidOf,
    cards: '#frame .node',
    lines: '#frame .flowchart-link',
    use: { control: '#frame .node', taken: '#frame.is-chosen' },
  },
  {
    id: 'bpmn-js',
    name: 'bpmn-js, with the positions in its file',
    entry: 'bpmn-js.ts',
    given: (drawing, chart) => bpmnOf(drawing, chart.layouts.plain.near),
    cards: '#frame .djs-shape',
    lines: '#frame .djs-connection',
    use: { control: '#frame .djs-shape', taken: '#frame .djs-shape.selected' },
  },
  {
    id: 'xstate-viz',
    name: '@statecharts/xstate-viz, with React 16',
    entry: 'xstate-viz.ts',
    given: machineOf,
    cards: '#frame div[data-id]:not([data-type^="machine"])',
    lines: '#frame svg > g',
    use: {
      control: `#frame ${active} div:not([data-disabled]) > button`,
      taken: `#frame ${active}:not(:first-child)`,
      isCovered: true,
    },
    old: true,
  },
];

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** The scripts and styles of a peer, once it is built. */
export interface Built {
  readonly script: string;
  readonly preloads: readonly string[];
  readonly styles: readonly string[];
}

/** Builds a peer's page with Vite as it comes. Throws where it cannot be built. */
export async function buildPeer(peer: Peer): Promise<Built> {
  const outDir = folderOf(peer);
  const old = ['react', 'react-dom'].map((name) => ({ find: new RegExp(`^${name}$`), replacement: `${name}16` }));
  await rm(outDir, { recursive: true, force: true });
  await build({
    configFile: false,
    root: bench,
    base: './',
    logLevel: 'error',
    plugins: peer.old ? [] : [react()],
    resolve: { alias: peer.old ? old : [] },
    build: {
      outDir,
      manifest: true,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: peer.entry },
    },
  });
  return builtPeer(peer);
}

/** What a peer's last build holds. */
export async function builtPeer(peer: Peer): Promise<Built> {
  const text = await readFile(join(folderOf(peer), '.vite/manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as Readonly<Record<string, Chunk>>;
  const entry = manifest[peer.entry];
  if (!entry) throw new Error(`the build has no ${peer.entry}`);
  const chunks = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined) => {
    if (!chunk || chunks.has(chunk)) return;
    chunks.add(chunk);
    for (const name of chunk.imports ?? []) visit(manifest[name]);
  };
  visit(entry);
  return {
    script: entry.file,
    preloads: [...chunks].map(({ file }) => file).filter((file) => file !== entry.file),
    styles: [...chunks].flatMap(({ css }) => css ?? []),
  };
}

/** Writes the page of one chart. `preloads` are chunks besides those that its entry names, which this chart needs. */
export async function writePage(
  peer: Peer,
  { script, preloads, styles }: Built,
  cards: number,
  given: unknown,
  more: readonly string[],
): Promise<void> {
  const links = [
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`),
    ...[...new Set([...preloads, ...more])].map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
  ];
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${peer.name}</title>
    <style>
      body { margin: 0; font: 14px/1.3 sans-serif }
      #frame { height: 100vh }
      .card { box-sizing: border-box; width: 280px; padding: 9px 12px; border: 1px solid; border-radius: 12px; background: #fff }
    </style>
    <script type="module" crossorigin src="./${script}"></script>
    ${links.join('\n    ')}
  </head>
  <body>
    <div id="frame"></div>
    <script type="application/json" id="given">${JSON.stringify(given).replace(/</g, '\\u003c')}</script>
  </body>
</html>
`;
  await writeFile(join(folderOf(peer), `${cards}.html`), html);
}

function folderOf({ id }: Peer): string {
  return join(made, 'peers', id);
}
