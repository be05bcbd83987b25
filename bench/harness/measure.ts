import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { browserArguments, findOrInstallBrowser } from '../../src/cli/browser.ts';
import { chartOf } from '../../src/layout/chart.ts';
import { drawingOf } from './drawing.ts';
import { type Drawable, type Drawn, measureDrawn, type Network, slowdown } from './drawn.ts';
import { made } from './folders.ts';
import { idOf, pathwayOf } from './pathway.ts';
import { type Built, buildPeer, peers, writePage } from './peers.ts';
import { type Server, serve } from './server.ts';
import { buildForSteps, buildSite } from './site.ts';
import { measureSteps, type Steps } from './steps.ts';

const sizes = [12, 40, 200] as const;
const stepSizes = [12, 40, 200, 1000, 5000] as const;
const networks: readonly Network[] = ['slow 4G', 'unlimited'];
const stepVisits = 3;

/** One way to draw a chart, with a chart to draw of each size. */
interface Contestant {
  readonly name: string;
  readonly drawables: ReadonlyMap<number, Drawable>;
}

export interface Results {
  readonly sizes: readonly number[];
  readonly browser: string;
  /** In the order of the tables, ours first. */
  readonly drawn: readonly {
    readonly network: Network;
    readonly name: string;
    readonly runs: ReadonlyMap<number, readonly Drawn[]>;
  }[];
  readonly steps: ReadonlyMap<number, readonly Steps[]>;
  /** Who could not be run at all, and why. */
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
}

interface Options {
  readonly rounds: number;
  /** What was built the last time is measured again. */
  readonly isBuilt: boolean;
  readonly only: string | undefined;
}

export async function measure({ rounds, isBuilt, only }: Options): Promise<Results> {
  const failed: { name: string; reason: string }[] = [];
  if (!isBuilt) await buildOurs();
  const server = await serve();
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: [...browserArguments] });
  try {
    const ours = contestantsHere(server);
    const others: Contestant[] = [];
    for (const peer of only === 'steps' ? [] : peers) {
      try {
        others.push(await prepared(browser, server, peer, isBuilt));
      } catch (error) {
        failed.push({ name: peer.name, reason: error instanceof Error ? error.message : String(error) });
        say(`${peer.name} could not be run: ${failed.at(-1)?.reason}`);
      }
    }
    return {
      sizes,
      browser: browser.version(),
      drawn: only === 'steps' ? [] : await measureAll(browser, [...ours, ...others], rounds),
      steps: only === 'drawn' ? new Map() : await measureAllSteps(browser, server),
      failed,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

async function buildOurs(): Promise<void> {
  say('building the app with the generated pathways');
  await buildSite(sizes.map(pathwayOf));
  const pathways = stepSizes.map(pathwayOf);
  const charts = pathways.slice(0, sizes.length).map(async (pathway) => [pathway.id, await chartOf(pathway)] as const);
  await buildForSteps(pathways, new Map(await Promise.all(charts)));
}

function contestantsHere({ address }: Server): Contestant[] {
  const drawables = (file: string) =>
    new Map(
      sizes.map((size): [number, Drawable] => [
        size,
        {
          url: `${address}site/${idOf(size)}/${file}`,
          cards: '.static-frame-wide .card, .react-flow .card',
          cardCount: size,
          lines: '.static-frame-wide .edge, .react-flow .edge',
          lineCount: lineCount(size),
          live: '.react-flow .card-answer',
        },
      ]),
    );
  return [
    { name: 'here', drawables: drawables('') },
    { name: 'here, with nothing drawn in the build', drawables: drawables('bare.html') },
  ];
}
