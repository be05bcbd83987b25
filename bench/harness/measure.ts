import { type Browser, chromium } from '@playwright/test';
import { browserArguments, findOrInstallBrowser } from '../../src/cli/browser.ts';
import { chartOf } from '../../src/layout/chart-cache.ts';
import type { Chart } from '../../src/layout/drawn/layout.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { type Drawable, type Drawn, measureDrawn, type Network, slowdown } from './drawn.ts';
import { idOf, pathwayOf } from './pathway.ts';
import { type Built, buildPeer, builtPeer, type Peer, peers, writePage } from './peers.ts';
import { serve } from './server.ts';
import { buildForSteps, buildSite, copyProject } from './site.ts';
import { measureSteps, type Steps } from './steps.ts';
import { measureTaken, type Operable } from './taken.ts';

/** `--quick` shows that everything runs, and no figures worth writing down: the smallest chart, once. */
const isQuick = process.argv.includes('--quick');
export const sizes = isQuick ? [12] : [12, 40, 200];
const stepSizes = isQuick ? [12] : [12, 40, 200, 1000, 5000];
export const networks: readonly Network[] = isQuick ? ['unlimited'] : ['slow 4G', 'unlimited'];
const stepRounds = isQuick ? 1 : 3;

/** One way to draw charts, and what was measured of it, by network and number of cards. */
export interface Contestant {
  readonly name: string;
  readonly drawables: ReadonlyMap<number, Drawable>;
  readonly runs: Readonly<Record<Network, ReadonlyMap<number, Drawn[]>>>;
  /** How soon a click takes effect there, in milliseconds. */
  readonly uses: readonly (Use & { readonly runs: Readonly<Record<Network, ReadonlyMap<number, number[]>>> })[];
}

/** A part of the page that can be used. */
interface Use extends Omit<Operable, 'url'> {
  readonly where: string;
}

export interface Results {
  readonly browser: string;
  /** Ours first. */
  readonly contestants: readonly Contestant[];
  readonly rounds: number;
  /** By number of cards. */
  readonly steps: ReadonlyMap<number, readonly Steps[]>;
  /** What could not be run, and why. */
  readonly failures: readonly string[];
}

interface Options {
  readonly rounds: number;
  /** No round of charts begins later than so many minutes after the first. */
  readonly minutes: number;
  /** What was built the last time is measured again. */
  readonly isBuilt: boolean;
  readonly only: string | undefined;
}

interface Sized {
  readonly size: number;
  readonly chart: Chart;
  readonly drawing: Drawing;
}

export async function measure({ rounds: most, minutes, isBuilt, only }: Options): Promise<Results> {
  const charts = await Promise.all(
    sizes.map(async (size): Promise<Sized> => {
      const pathway = pathwayOf(size);
      const chart = await chartOf(pathway);
      return { size, chart, drawing: drawingOf(pathway, chart) };
    }),
  );
  if (!isBuilt) await buildOurs(charts, only);
  const { address, close } = await serve();
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: [...browserArguments] });
  const failures: string[] = [];
  let rounds = most;
  try {
    const contestants: Contestant[] = [];
    if (only !== 'steps') {
      contestants.push(here('here', `${address}site/`, '', charts));
      contestants.push(here('here, with nothing drawn in the build', `${address}site/`, 'bare.html', charts));
      for (const peer of peers) {
        say(`trying ${peer.name}`);
        const built = await (isBuilt ? builtPeer(peer) : buildPeer(peer)).catch((error: unknown) => {
          failures.push(`${peer.name} could not be built: ${reasonOf(error)}`);
        });
        if (built) contestants.push(await tried(browser, `${address}peers/`, peer, built, charts, failures));
      }
      rounds = await measureAllDrawn(browser, contestants, most, minutes, failures);
    }
    const steps = only === 'drawn' ? new Map() : await measureAllSteps(browser, `${address}steps/`);
    return { browser: browser.version(), contestants, rounds, steps, failures };
  } finally {
    await browser.close();
    close();
  }
}

async function buildOurs(charts: readonly Sized[], only: string | undefined): Promise<void> {
  say('building the app with the generated pathways');
  await copyProject();
  if (only !== 'steps') await buildSite(sizes.map(pathwayOf));
  if (only === 'drawn') return;
  await buildForSteps(stepSizes.map(pathwayOf), new Map(charts.map(({ size, chart }) => [idOf(size), chart])));
}

function here(name: string, address: string, file: string, charts: readonly Sized[]): Contestant {
  const drawables = charts.map(({ size, chart }): [number, Drawable] => [
    size,
    {
      url: `${address}${idOf(size)}/${file}`,
      cards: '.static-frame-wide .card, .react-flow .card',
      cardCount: size,
      lines: '.static-frame-wide .edge, .react-flow .edge',
      lineCount: chart.sheet.lines.length,
    },
  ]);
  return contestant(name, drawables, file === '' ? ours : []);
}

/** A peer with the charts that it can draw at all. Each is drawn once at full speed, to see which of its scripts it needs. */
async function tried(
  browser: Browser,
  address: string,
  peer: Peer,
  built: Built,
  charts: readonly Sized[],
  failures: string[],
): Promise<Contestant> {
  const drawables: [number, Drawable][] = [];
  for (const { size, chart, drawing } of charts) {
    const folder = `${address}${peer.id}/`;
    const { cards, lines } = peer;
    const url = `${folder}${size}.html`;
    const drawable = { url, cards, cardCount: size, lines, lineCount: drawing.lines.length };
    const given = peer.given(drawing, chart);
    try {
      await writePage(peer, built, size, given, []);
      const { scripts } = await measureDrawn(browser, drawable, 'unlimited', 1);
      const used = scripts.map((script) => script.slice(folder.length)).filter((script) => script !== built.script);
      await writePage(peer, built, size, given, used);
      drawables.push([size, drawable]);
    } catch (error) {
      failures.push(`${peer.name} could not be run with ${size} cards: ${reasonOf(error)}`);
    }
  }
  return contestant(peer.name, drawables, peer.use ? [{ where: 'chart', ...peer.use }] : []);
}

/** The next question of a generated pathway stands there. */
const taken = '.pathway[data-at="state1"]';
const ours: readonly Use[] = [
  { where: 'panel', control: '.question [data-answer="above"]', taken },
  { where: 'chart', control: '.chart-area .card-answer[data-card="state0"][data-row="above"]', taken },
  {
    where: 'panel, on a phone',
    control: '.question [data-answer="above"]',
    taken,
    viewport: { width: 360, height: 740 },
  },
];

function contestant(name: string, drawables: readonly [number, Drawable][], uses: readonly Use[]): Contestant {
  const none = <Run>() => new Map(sizes.map((size): [number, Run[]] => [size, []]));
  return {
    name,
    drawables: new Map(drawables),
    runs: { 'slow 4G': none(), unlimited: none() },
    uses: uses.map((use) => ({ ...use, runs: { 'slow 4G': none(), unlimited: none() } })),
  };
}

/** Everyone after one another, round after round, so that a machine that is busy for a while is so for all. Returns how many there were. */
async function measureAllDrawn(
  browser: Browser,
  contestants: readonly Contestant[],
  rounds: number,
  minutes: number,
  failures: string[],
): Promise<number> {
  const late = Date.now() + minutes * 60_000;
  for (let round = 1; round <= rounds; round += 1) {
    if (Date.now() > late) return round - 1;
    for (const network of networks) {
      for (const size of sizes) {
        say(`round ${round} of ${rounds}: ${size} cards, network ${network}`);
        for (const { name, drawables, runs } of contestants) {
          const drawable = drawables.get(size);
          if (!drawable) continue;
          try {
            runs[network].get(size)?.push(await measureDrawn(browser, drawable, network, slowdown));
          } catch (error) {
            failures.push(`${name} failed in a run with ${size} cards, network ${network}: ${reasonOf(error)}`);
          }
        }
        for (const { name, drawables, uses } of contestants) {
          for (const { where, runs, ...use } of uses) {
            const { url } = drawables.get(size) ?? {};
            if (!url) continue;
            try {
              runs[network].get(size)?.push(await measureTaken(browser, { url, ...use }, network, slowdown));
            } catch (error) {
              failures.push(
                `${name} took no click with ${size} cards, ${where}, network ${network}: ${reasonOf(error)}`,
              );
            }
          }
        }
      }
    }
  }
  return rounds;
}

async function measureAllSteps(browser: Browser, address: string): Promise<Map<number, Steps[]>> {
  const steps = new Map(stepSizes.map((size): [number, Steps[]] => [size, []]));
  for (let round = 1; round <= stepRounds; round += 1) {
    for (const size of stepSizes) {
      say(`steps, round ${round} of ${stepRounds}: ${size} cards`);
      const id = idOf(size);
      steps.get(size)?.push(await measureSteps(browser, `${address}${id}.html`, id));
    }
  }
  return steps;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

/** Progress goes where it does not mix with the tables. */
function say(what: string): void {
  console.error(what);
}
