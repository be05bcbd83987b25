import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pathwayNamed } from '../support/content.ts';
import { nextVersion } from '../support/next-version.ts';
import { hostOf, type StaticHost, type Way } from '../support/static-host.ts';
import { fragment } from '../support/walks.ts';
import { test as base, expect } from './page.ts';
import { answerInPanel, expectAt, expectOwnWorker, jump, ready } from './walking.ts';

const dist = join(import.meta.dirname, '../../dist');
const rectum = pathwayNamed('patient', 'rectum');
const colon = pathwayNamed('patient', 'colon');

/** A plain host, and folders for the releases that a test publishes. */
const test = base.extend<{ host: StaticHost; publishNext: (to: string) => Promise<string> }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants a pattern here
  host: async ({}, use) => {
    const host = await hostOf(dist, 'some/folder');
    await use(host);
    await host.stop();
  },
  publishNext: async ({ host }, use) => {
    const folders: string[] = [];
    await use(async (to) => {
      const next = await mkdtemp(join(tmpdir(), 'next-'));
      const before = folders.at(-1);
      folders.push(next);
      await nextVersion(before ?? dist, next, before ? `release${folders.length - 1} ` : 'Version ', to);
      host.publish(next);
      return next;
    });
    await host.stop();
    for (const folder of folders) await rm(folder, { recursive: true });
  },
  baseURL: async ({ host }, use) => use(host.address),
});

test.use({
  firstVisit: true,
  serviceWorkers: 'allow',
  // What comes instead of a file, and what a browser says of it.
  provoked: /./,
});

/** The answer of a portal: with 200, and of the type of a page. */
const portal: ReturnType<Way> = { status: 200, body: '<!doctype html><title>Hotel WiFi</title><h1>Log in</h1>' };

async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 60_000,
  });
}

/** Every file of the release is on the device: before that, a page without a network may lack a script. */
async function keptWhole(page: Page): Promise<void> {
  const [, line = ''] = /^const release = (.*);$/m.exec(await readFile(join(dist, 'sw.js'), 'utf8')) ?? [];
  const { id, files }: { id: string; files: object } = JSON.parse(line);
  const held = () =>
    page.evaluate(async (end) => {
      const name = (await caches.keys()).find((each) => each.endsWith(` ${end}`));
      return name ? (await (await caches.open(name)).keys()).length : 0;
    }, id);
  await expect.poll(held, { timeout: 60_000 }).toBe(Object.keys(files).length);
}

/** Takes the page open anew, and walks one step: it is the right page, and it is alive. */
async function expectAlive(page: Page): Promise<void> {
  await page.goto('rectum/');
  await ready(page);
  await answerInPanel(page, rectum, {}, 'size', 'over-2-cm');
  await expectAt(page, rectum, { size: 'over-2-cm' });
  await jump(page, rectum, { size: 'over-2-cm' }, { view: 'compare' });
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Log in|went wrong/);
}

/** Names of files in assets/ that begin so. */
async function assets(start: string): Promise<readonly string[]> {
  const names = (await readdir(join(dist, 'assets'))).filter((name) => name.startsWith(start) && name.endsWith('.js'));
  expect(names).not.toEqual([]);
  return names.map((name) => `/assets/${name}`);
}

for (const [what, start] of [
  ['a view', 'ComparePane-'],
  ['the script of every page', 'index-'],
] as const) {
  test(`a portal answers for ${what} while the site is being kept: it is not kept, and the next visit is whole`, async ({
    page,
    host,
  }) => {
    const names = await assets(start);
    await page.goto('rectum/');
    await ready(page);
    host.spoil((path) => (names.includes(path) ? portal : undefined));
    await page.evaluate(async () => {
      const { installing } = await navigator.serviceWorker.register(
        new URL('sw.js', document.baseURI.replace(/rectum.*/, '')),
      );
      await new Promise<void>((done) =>
        installing?.addEventListener('statechange', () => installing.state !== 'installing' && done()),
      );
    });
    host.spoil();
    await expectAlive(page);
    await kept(page);
    await host.stop();
    await expectAlive(page);
  });
}

test('a page that a portal answered for is not kept as that page', async ({ page, host }) => {
  host.spoil((path) =>
    path === '/colon/'
      ? { status: 302, headers: { Location: './portal' } }
      : path === '/colon/portal'
        ? portal
        : undefined,
  );
  await page.goto('rectum/');
  await ready(page);
  host.spoil();
  await expectAlive(page);
  await kept(page);
  await host.stop();
  await page.goto('colon/');
  await ready(page);
  await expectAt(page, colon, {});
});

/** What is no page of this site: that of a portal, a refusal, a fault, and the start page in place of a folder that is gone. */
const noPages: readonly (readonly [string, readonly Way[]])[] = [
  [
    'a portal, a fault, a folder that is gone',
    [
      () => portal,
      () => ({ status: 503, body: '<h1>Sorry</h1>' }),
      (path) => (path === '/rectum/' ? { status: 302, headers: { Location: '../' } } : undefined),
    ],
  ],
  [
    'a login elsewhere, any refusal, any fault',
    [
      () => ({ status: 302, headers: { Location: '/login' } }),
      ...[401, 403, 404, 429, 500].map((status) => () => ({ status, body: '<h1>Sorry</h1>' })),
    ],
  ],
];

for (const [what, ways] of noPages) {
  test(`kept pages win over what is no page of this site: ${what}`, async ({ page, host }) => {
    await page.goto('rectum/');
    await kept(page);
    for (const way of ways) {
      host.spoil(way);
      await expectAlive(page);
    }
  });
}

test('what was deleted under a living worker is kept again, and what was spoiled there is not shown', async ({
  page,
  host,
}) => {
  const [entry = ''] = await assets('index-');
  await page.goto('rectum/');
  await kept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await expectAlive(page);
  await keptWhole(page);
  await host.stop();
  await page.goto('colon/');
  await ready(page);
  await expectAt(page, colon, {});

  await host.start();
  await page.evaluate(async (name) => {
    for (const each of await caches.keys()) {
      const url = new URL(`../${name.slice(1)}`, location.href.replace(/[?#].*/, ''));
      const html = new Response('<h1>Log in</h1>', { headers: { 'Content-Type': 'text/html' } });
      await (await caches.open(each)).put(url, html);
    }
  }, entry);
  await expectAlive(page);
  await host.stop();
  await expectAlive(page);
});

test('what an older release kept wrongly is left behind', async ({ page, host, publishNext }) => {
  const [entry = '', view = ''] = [...(await assets('index-')), ...(await assets('ComparePane-'))];
  await page.goto('rectum/');
  await ready(page);
  await page.evaluate(
    async (names) => {
      const cache = await caches.open('gi-net-pathways /some/folder/ 7df2f1654584');
      for (const name of names) {
        const html = new Response('<h1>Log in</h1>', { headers: { 'Content-Type': 'text/html' } });
        await cache.put(`/some/folder${name}`, html);
      }
    },
    [entry, view],
  );
  await expectAlive(page);
  await kept(page);
  await expectAlive(page);
  await publishNext('release1 ');
  await expectAlive(page);
  await host.stop();
  await expectAlive(page);
});

test('half a deployment shows the release before, alive, until it is whole', async ({ page, host, publishNext }) => {
  await page.goto('rectum/');
  await kept(page);
  await publishNext('release1 ');
  for (const answer of [{ status: 404, body: '' }, portal]) {
    // The pages are there already, their scripts are not.
    host.spoil((path) => (/^\/assets\/.*\.js$/.test(path) ? answer : undefined));
    await expectAlive(page);
    await expect(page.getByText(/^Version \d/)).toBeAttached();
  }
  host.spoil();
  await expectAlive(page);
  await expect(page.getByText(/^release1 \d/)).toBeAttached();
});

test('a window finds the parts of its own release, however many came after it', async ({
  page,
  context,
  publishNext,
}) => {
  await page.goto(`rectum/${fragment(rectum, { size: 'over-2-cm' })}`);
  await kept(page);
  const other = await context.newPage();
  for (const name of ['release1 ', 'release2 ', 'release3 ']) {
    await publishNext(name);
    await other.goto('colon/');
    await expect(other.getByText(new RegExp(`^${name}\\d`))).toBeAttached();
    // Its worker is at work before the next page is asked for: with the tools of this test attached, a worker that takes over
    // cuts off a page that the one before is fetching, and the browser then waits for ever. Without them it does not.
    await expectOwnWorker(other);
  }
  await page.bringToFront();
  await jump(page, rectum, { size: 'over-2-cm' }, { view: 'compare' });
  await expect(page.getByText(/did not load/)).toHaveCount(0);
  // When nobody shows them any more, they go: at the next page, or at one after it, since a window that is closed may still count.
  await page.close();
  await expect(async () => {
    await other.reload();
    // A window that does not answer is waited for, and each page asks once.
    const kept = () => other.evaluate(async () => (await caches.keys()).length);
    await expect.poll(kept, { timeout: 12_000 }).toBe(1);
  }).toPass({ timeout: 60_000 });
});
