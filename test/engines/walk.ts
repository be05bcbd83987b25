import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { chromium, firefox, type LaunchOptions } from '@playwright/test';
import { headers } from '../../src/cli/site/headers.ts';
import type { Facts } from '../../src/model/content/condition.ts';
import type { Pathway } from '../../src/model/content/definition.ts';
import { walk } from '../../src/model/walk/walk.ts';
import { pathways } from '../support/content.ts';
import { shownStep } from '../support/read.ts';
import { hostOf } from '../support/static-host.ts';
import { expected, pageOf } from '../support/walks.ts';

/**
 * `tsx test/engines/walk.ts <engine> <file that starts it>`: walks every pathway once, each on its own page, by the first
 * answer to each question, and holds what every step shows against the model: place, options, notices, answers, address.
 */

interface Driver {
  readonly version: string;
  readonly goto: (address: string) => Promise<void>;
  /** The value of an expression in the page. */
  readonly read: (expression: string) => Promise<unknown>;
  /** Presses as a finger or a mouse does, not by script. */
  readonly click: (selector: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const drivers: Readonly<Record<string, (file: string) => Promise<Driver>>> = {
  // Some old builds know no other kind of start than all in few processes.
  chromium: (file) =>
    byPlaywright('chromium', { executablePath: file, args: ['--no-sandbox', '--headless', '--no-zygote'] }),
  firefox: (file) => byPlaywright('firefox', { executablePath: file, channel: 'moz-firefox' }),
  webkit: byWebDriver,
};

const [engine = '', file = ''] = process.argv.slice(2);
const start = drivers[engine];
if (!start) throw new Error(`${engine} is none of ${Object.keys(drivers).join(', ')}`);

// Said sooner than the end, so that a walk which a clock stops has told how far it came.
const began = performance.now();
const driver = await start(file);
const host = await hostOf(join(import.meta.dirname, '../../dist'), 'some/folder', headers);
// A worker that fetches the whole site meanwhile would cost more than the walks; it is let in at the end.
host.spoil((path) => (path === '/sw.js' ? { status: 404 } : undefined));
let steps = 0;
let failures = 0;
try {
  for (const [index, pathway] of pathways.entries()) {
    steps += await tried(pageOf(pathway), () => walkOnce(pathway));
    if (index % 10 === 9) console.log(told(index + 1));
  }
  console.log(told(pathways.length));
  await tried('without a network', walkWithoutNetwork);
} finally {
  await driver.stop();
  await host.stop();
}
process.exitCode = failures > 0 ? 1 : 0;

function told(walked: number): string {
  const seconds = Math.round((performance.now() - began) / 1000);
  return `${engine} ${driver.version}: ${walked - failures} of ${walked} pathways as the model says, ${steps} steps, ${seconds} s`;
}

async function tried(what: string, walks: () => Promise<number>): Promise<number> {
  try {
    return await walks();
  } catch (error) {
    failures += 1;
    console.error(`✗ ${what}: ${error instanceof Error ? error.message : error}`);
    return 0;
  }
}

/** What the worker keeps is enough for another page than the one that it came with. */
async function walkWithoutNetwork(): Promise<number> {
  const [first, other] = pathways;
  if (!first || !other) throw new Error('there are no pathways');
  host.spoil();
  await driver.goto(host.address + pageOf(first).slice(1));
  await until(`navigator.serviceWorker.controller?.state === 'activated'`);
  await host.stop();
  const count = await walkOnce(other);
  console.log(`${engine} ${driver.version}: ${pageOf(other)} without a network, ${count} steps`);
  return count;
}

/** Walks to an end, and says in how many steps. */
async function walkOnce(pathway: Pathway): Promise<number> {
  await driver.goto(host.address + pageOf(pathway).slice(1));
  await until(
    `document.querySelector('[data-at]') && !document.querySelector('.drawn, .waiting, .chart-area > .static-frame')`,
  );
  // The faults of a page that nobody sees: its scripts' and its policy's.
  await driver.read(
    `(window.faults = [], ['error', 'unhandledrejection', 'securitypolicyviolation'].forEach((kind) => addEventListener(kind, (event) => faults.push(kind + ' ' + (event.message || event.reason || event.violatedDirective)))), document.querySelector('.gate .primary')?.click(), true)`,
  );
  await until(`!document.querySelector('.gate')`);
  let facts: Facts = {};
  let count = 0;
  for (let way = walk(pathway, facts); way.asks; way = walk(pathway, facts)) {
    const answer = String(await driver.read(`document.querySelector('.question [data-answer]').dataset.answer`));
    await driver.click(`.question [data-answer="${answer}"]`);
    facts = { ...facts, [way.asks]: answer };
    count += 1;
    await expectAt(pathway, facts);
  }
  const faults = await driver.read('window.faults.join()');
  if (faults !== '') throw new Error(String(faults));
  return count;
}

async function expectAt(pathway: Pathway, facts: Facts): Promise<void> {
  const wanted = JSON.parse(JSON.stringify(expected(pathway, facts))) as unknown;
  // What a compiler puts around functions to keep their names is not there in the page.
  const expression = `((__name) => JSON.stringify((${shownStep})()))((named) => named)`;
  let shown: unknown;
  for (const end = performance.now() + 30_000; performance.now() < end; await pause(50)) {
    shown = JSON.parse(String(await driver.read(expression)));
    if (isDeepStrictEqual(shown, wanted)) return;
  }
  throw new Error(`shows ${JSON.stringify(shown)}, and not ${JSON.stringify(wanted)}`);
}

async function until(condition: string): Promise<void> {
  for (const end = performance.now() + 60_000; performance.now() < end; await pause(50)) {
    if ((await driver.read(`Boolean(${condition})`)) === true) return;
  }
  throw new Error(`never came: ${condition}`);
}

/** Drives Chromium by its own protocol, and a Firefox as everyone has it by the one that all browsers are to speak. */
async function byPlaywright(name: 'chromium' | 'firefox', options: LaunchOptions): Promise<Driver> {
  const browser = await { chromium, firefox }[name].launch(options);
  const page = await browser.newPage();
  return {
    version: browser.version(),
    goto: async (address) => void (await page.goto(address)),
    read: (expression) => page.evaluate(expression),
    click: (selector) => page.locator(selector).first().click(),
    stop: () => browser.close(),
  };
}

/** By WebDriver, for an engine that Playwright drives in a build of its own alone. */
async function byWebDriver(command: string): Promise<Driver> {
  const port = await freePort();
  const server: ChildProcess = spawn(command, [`--port=${port}`], { stdio: 'ignore' });
  const send = async (path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: body ? 'POST' : 'DELETE',
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(60_000),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const started = async (tries = 20): Promise<unknown> => {
    try {
      return await send('/session', { capabilities: { alwaysMatch: {} } });
    } catch (error) {
      if (tries === 0) throw error;
      await pause(500);
      return started(tries - 1);
    }
  };
  const { sessionId, capabilities } = (await started()) as {
    sessionId: string;
    capabilities: { browserName: string; browserVersion: string };
  };
  const session = `/session/${sessionId}`;
  return {
    version: `${capabilities.browserVersion} (${capabilities.browserName})`,
    goto: async (url) => void (await send(`${session}/url`, { url })),
    read: (expression) => send(`${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    click: async (selector) => {
      const found = (await send(`${session}/element`, { using: 'css selector', value: selector })) as object;
      await send(`${session}/element/${Object.values(found)[0]}/click`, {});
    },
    stop: async () => {
      await send(session);
      server.kill();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
