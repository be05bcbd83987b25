import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { headers } from '../../src/cli/site/headers.ts';
import { walk } from '../../src/model/walk/walk.ts';
import { pathways } from '../support/content.ts';
import { hostOf } from '../support/static-host.ts';
import { pageOf } from '../support/walks.ts';

/**
 * `tsx test/engines/walk.ts <engine> <file that starts it>`: walks every pathway once in an engine that the browser tests do
 * not drive, by the first answer to each question, and holds every step against the model.
 */

interface Driver {
  readonly version: string;
  readonly goto: (address: string) => Promise<void>;
  /** The value of an expression in the page. */
  readonly read: (expression: string) => Promise<unknown>;
  readonly click: (selector: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const [engine = '', file = ''] = process.argv.slice(2);
const driver = await (engine === 'chrome' ? inChrome(file) : byWebDriver(engine, file));
const host = await hostOf(join(import.meta.dirname, '../../dist'), 'some/folder', headers);
let steps = 0;
const failures: string[] = [];
for (const pathway of pathways) {
  const name = `${pathway.edition}/${pathway.id}`;
  try {
    await driver.goto('about:blank');
    await driver.goto(host.address + pageOf(pathway).slice(1));
    await until(
      `document.querySelector('[data-at]') && !document.querySelector('.drawn, .waiting, .chart-area > .static-frame') || undefined`,
    );
    await driver.read(`document.querySelector('.gate .primary')?.click()`);
    await until(`!document.querySelector('.gate') || undefined`);
    const facts: Record<string, string> = {};
    for (let way = walk(pathway, facts); way.asks; way = walk(pathway, facts)) {
      const answers = '.question [data-answer]';
      const answer = String(await until(`document.querySelector('${answers}')?.dataset.answer`));
      await driver.click(`.question [data-answer="${answer}"]`);
      facts[way.asks] = answer;
      const { at } = walk(pathway, facts);
      await until(`document.querySelector('[data-at="${at}"]') ? true : undefined`);
      steps += 1;
    }
    const heading = await driver.read(`document.querySelector('h1')?.textContent`);
    if (/went wrong/.test(String(heading))) throw new Error(String(heading));
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
}
await driver.stop();
await host.stop();
console.log(
  `${engine} ${driver.version}: ${pathways.length - failures.length} of ${pathways.length} pathways, ${steps} steps`,
);
for (const failure of failures) console.error(`✗ ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function until(expression: string): Promise<unknown> {
  for (let tries = 0; tries < 300; tries += 1) {
    const value = await driver.read(expression);
    if (value !== undefined && value !== null && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never came: ${expression}`);
}

async function inChrome(executablePath: string): Promise<Driver> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--headless', '--no-zygote'] });
  const page = await browser.newPage({ serviceWorkers: 'block' });
  return {
    version: browser.version(),
    goto: async (address) => void (await page.goto(address)),
    read: (expression) => page.evaluate(expression),
    click: (selector) => page.locator(selector).first().click(),
    stop: () => browser.close(),
  };
}

/** By the protocol that every engine has a driver for: WebKitWebDriver, geckodriver. */
async function byWebDriver(name: string, command: string): Promise<Driver> {
  const port = 4938;
  const process: ChildProcess = spawn(command, [`--port=${port}`], { stdio: 'ignore' });
  const send = async (path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: body ? 'POST' : 'DELETE',
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const started = async (): Promise<unknown> => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await send('/session', { capabilities: { alwaysMatch: {} } });
      } catch (error) {
        if (tries > 20) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  };
  const { sessionId, capabilities } = (await started()) as {
    sessionId: string;
    capabilities: { browserName: string; browserVersion: string };
  };
  const session = `/session/${sessionId}`;
  const read = (expression: string) => send(`${session}/execute/sync`, { script: `return ${expression}`, args: [] });
  return {
    version: `${name === capabilities.browserName ? '' : `${capabilities.browserName} `}${capabilities.browserVersion}`,
    goto: async (url) => void (await send(`${session}/url`, { url })),
    read,
    click: async (selector) => {
      const found = (await send(`${session}/element`, { using: 'css selector', value: selector })) as object;
      await send(`${session}/element/${Object.values(found)[0]}/click`, {});
    },
    stop: async () => {
      await send(session);
      process.kill();
    },
  };
}
