import { cpus, loadavg, totalmem } from 'node:os';
import type { Drawn, Network } from './drawn.ts';
import { type Contestant, networks, type Results, sizes } from './measure.ts';
import type { Steps } from './steps.ts';

/** Everything that was measured, as Markdown. */
export function reportOf({ browser, contestants, rounds, steps, failures }: Results, loadBefore: number): string {
  const drawn = networks.flatMap((network) => [
    `First chart drawn, ${names[network]}: milliseconds from the start of the navigation, and how many times as long as here`,
    drawnTable(contestants, network),
  ]);
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} on ${machine()}, Chromium ${browser}, the processor slowed down 4 times; load average ${loadBefore.toFixed(1)} before and ${(loadavg()[0] ?? 0).toFixed(1)} after. Medians of ${rounds} runs, one tool after the other in each, with the range in brackets.`,
    ...(contestants.length > 0 ? drawn : []),
    ...(contestants.length > 0 ? networks.flatMap((network) => takenTables(contestants, network)) : []),
    ...(contestants.length > 0 ? [weights(contestants)] : []),
    ...(steps.size > 0
      ? [
          'A step: milliseconds from a click on an answer in the chart to the next paint, which shows the answer, and until all of the next step is drawn',
          stepTable(steps),
        ]
      : []),
    ...failures.map((failure) => `- ${failure}`),
  ].join('\n\n');
}

const names: Readonly<Record<Network, string>> = {
  'slow 4G': 'on slow 4G (1.6 Mbit/s, 150 ms)',
  unlimited: 'with the network not slowed down',
};

function drawnTable(contestants: readonly Contestant[], network: Network): string {
  const ours = contestants[0]?.runs[network];
  const rows = contestants.map(({ name, runs }, place) => [
    name,
    ...sizes.map((size) => {
      const times = timesOf(runs[network].get(size));
      const own = timesOf(ours?.get(size));
      if (times.length === 0) return 'could not be run';
      return place === 0 ? spread(times) : `${spread(times)}, ${ratio(median(times), median(own))}`;
    }),
  ]);
  return table(['', ...sizes.map((size) => `${size} cards`)], rows);
}

/** What came over the network until the chart was drawn. */
function weights(contestants: readonly Contestant[]): string {
  const rows = contestants.map(({ name, runs }) => [
    name,
    ...sizes.map((size) => {
      const transferred = (runs['slow 4G'].get(size) ?? []).map((run) => run.transferred);
      return transferred.length > 0 ? whole(median(transferred)) : '';
    }),
  ]);
  return table(['kB over the network until drawn', ...sizes.map((size) => `${size} cards`)], rows);
}

/** How soon a click takes effect: here an answer, in other tools what stands for one. */
function takenTables(contestants: readonly Contestant[], network: Network): string[] {
  const rows = contestants.flatMap(({ name, uses }) =>
    uses.map(({ where, runs }) => [`${name}, ${where}`, ...sizes.map((size) => spread(runs[network].get(size) ?? []))]),
  );
  return [
    `A click taken, ${names[network]}: milliseconds from the start of the navigation until what it does is painted, clicked from the moment that it is seen. Over the buttons of xstate-viz lies a layer of its own, so they are pressed by script`,
    table(['', ...sizes.map((size) => `${size} cards`)], rows),
  ];
}

function stepTable(steps: ReadonlyMap<number, readonly Steps[]>): string {
  const [smallest] = [...steps.values()].map((runs) => median(runs.flatMap(({ clicks }) => clicks)));
  const rows = [...steps].map(([size, runs]) => {
    const clicks = runs.flatMap((run) => run.clicks);
    return [
      whole(size),
      spread(clicks),
      ratio(median(clicks), smallest ?? Number.NaN),
      spread(runs.flatMap((run) => run.settled)),
      spread(runs.flatMap((run) => run.points)),
      spread(runs.map((run) => run.mounted)),
      (median(runs.map((run) => run.heap)) / 1000).toFixed(1),
      whole(median(runs.map((run) => run.cards))),
      whole(median(runs.map((run) => run.nodes))),
    ];
  });
  return table(
    [
      'states',
      'step',
      'of 12',
      'all of the next step drawn',
      'pointing at an answer',
      'mounted',
      'heap, MB',
      'cards mounted',
      'DOM nodes',
    ],
    rows,
  );
}

function timesOf(runs: readonly Drawn[] = []): number[] {
  return runs.map(({ drawn }) => drawn);
}

/** The machine in a few words that name nobody. */
function machine(): string {
  const [cpu] = cpus();
  const model = cpu?.model.trim();
  return `${cpus().length} cores${model ? ` (${model})` : ''}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
}

/** "1,234 (1,200-1,300)": the median and the range. */
function spread(values: readonly number[]): string {
  return values.length > 0
    ? `${whole(median(values))} (${whole(Math.min(...values))}-${whole(Math.max(...values))})`
    : '';
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = Number.isInteger(half) ? sorted.slice(half - 1, half + 1) : sorted.slice(half - 0.5, half + 0.5);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

function ratio(value: number, of: number): string {
  return `${(value / of).toFixed(1)}x`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
