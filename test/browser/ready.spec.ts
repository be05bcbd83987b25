import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { pathwayNamed } from '../support/content.ts';
import { pageOf } from '../support/walks.ts';
import { expect, test } from './page.ts';
import { expectAt, ready } from './walking.ts';

test.use({ firstVisit: true, viewport: { width: 1440, height: 900 } });

const rectum = pathwayNamed('patient', 'rectum');

/** An old phone on "slow 4G", as Chromium's own tools emulate both. */
async function slowDown(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: 180_000,
    uploadThroughput: 84_375,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Notes for each click whether the frame after it shows an answer to it: as pressed, as given, or by what comes next. */
function watchClicks(): void {
  const seen: boolean[] = [];
  Object.assign(globalThis, { seen });
  addEventListener(
    'click',
    ({ target }) => {
      const button = (target as Element).closest('button');
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () =>
          seen.push(
            button !== null &&
              (!button.isConnected ||
                button.ariaPressed === 'true' ||
                getComputedStyle(button).outlineStyle !== 'none'),
          );
        port2.postMessage(undefined);
      });
    },
    true,
  );
}

/** Opens the page of the rectum and presses what the selector names this long after the first paint (in milliseconds). */
async function pressEarly(page: Page, selector: string, after: number): Promise<void> {
  await page.addInitScript(watchClicks);
  await slowDown(page);
  await page.goto(pageOf(rectum), { waitUntil: 'commit' });
  const { x, y, painted } = await page.evaluate(async (what) => {
    const paints = () => performance.getEntriesByName('first-contentful-paint');
    // The first paint may come before the end of the page: what is pressed has to be there.
    while (paints().length === 0 || !document.querySelector(what)) await new Promise(requestAnimationFrame);
    const { left, top, width, height } = document.querySelector(what)?.getBoundingClientRect() ?? new DOMRect();
    const [paint] = paints();
    return {
      x: left + width / 2,
      y: top + height / 2,
      painted: performance.timeOrigin + (paint?.startTime ?? 0),
    };
  }, selector);
  await new Promise((done) => setTimeout(done, painted + after - Date.now()));
  await page.mouse.click(x, y);
}

/** Whether the page answers by itself in the end: on a machine with other work that takes long. */
function becomesAlive(page: Page): Promise<boolean> {
  const alive = page.waitForFunction(() => 'alive' in document.documentElement.dataset, undefined, { timeout: 45_000 });
  return alive.then(
    () => true,
    () => false,
  );
}

/** The files that a page has asked for and not got yet. */
function filesOnTheirWay(page: Page): ReadonlySet<string> {
  const waiting = new Set<string>();
  page.on('request', (request) => waiting.add(request.url()));
  const done = (request: { url(): string }) => void waiting.delete(request.url());
  page.on('requestfinished', done);
  page.on('requestfailed', done);
  return waiting;
}

const steps = Array.from({ length: 10 }, (_, step) => step * 200);
const controls = { panel: '.question [data-answer="over-2-cm"]', chart: '.card-answer[data-row="over-2-cm"]' };

for (const [where, selector] of Object.entries(controls)) {
  for (const [some, tag] of [
    [steps.filter((_, place) => place % 2 === 0), []],
    [steps, ['@whole']],
  ] as [number[], string[]][]) {
    test(`an answer in the ${where} that is given before the page is alive shows at once and is not lost: ${some.length} times`, {
      tag,
    }, async ({ browser, baseURL }) => {
      test.slow();
      const lost: string[] = [];
      const unseen: number[] = [];
      for (const after of some) {
        let isDelivered = false;
        // What slows the line down lets a file hang for ever now and then: a page that never came alive for that was never pressed in time.
        for (let turn = 0; turn < 3 && !isDelivered; turn += 1) {
          const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 1440, height: 900 } });
          const page = await context.newPage();
          const waiting = filesOnTheirWay(page);
          await pressEarly(page, selector, after);
          const isAlive = await becomesAlive(page);
          const isThere = await expectAt(page, rectum, { size: 'over-2-cm' }).then(
            () => true,
            () => false,
          );
          const { hash, seen } = await page.evaluate(() => ({
            hash: location.hash,
            seen: (globalThis as unknown as { seen: boolean[] }).seen,
          }));
          isDelivered = isThere || isAlive || waiting.size === 0;
          if (isDelivered) {
            if (!isThere) lost.push(`${after} ms: ${hash || 'no answer'}, ${isAlive ? 'alive' : 'not alive'}`);
            if (seen.length !== 1 || seen.includes(false)) unseen.push(after);
          } else console.log(`${where}, ${after} ms: did not come, opened again: ${[...waiting].join(' ')}`);
          await context.close();
        }
        if (!isDelivered) lost.push(`${after} ms: never delivered`);
      }
      expect({ lost, unseen }).toEqual({ lost: [], unseen: [] });
    });
  }
}

test('where a page comes in pieces, the chart that is there stands where it stays', async ({ browser }) => {
  const html = readFileSync('dist/rectum/index.html', 'utf8');
  const chart = html.indexOf('<div class="pane pane-chart"');
  const pieces = [chart, html.indexOf('</button>', html.indexOf('data-row="over-2-cm"', chart))];
  expect(Math.min(chart, ...pieces)).toBeGreaterThan(0);
  const parts = [0, ...pieces].map((from, place) => html.slice(from, pieces[place]));
  let sendNext = () => {};
  const server = createServer(({ url }, answer) => {
    // Its scripts do not come: what stands is what was drawn.
    if (url !== '/rectum/') return;
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    sendNext = () => {
      answer.write(parts.shift());
      if (parts.length === 0) answer.end();
    };
    sendNext();
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const isPainted = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

  await page.goto(`http://127.0.0.1:${port}/rectum/`, { waitUntil: 'commit' });
  await page.locator('.view-switch').waitFor();
  await isPainted();
  sendNext();
  const answer = page.locator(controls.chart).first();
  await answer.waitFor();
  await isPainted();
  const before = await answer.boundingBox();
  sendNext();
  await page.locator('.site-footer').waitFor({ state: 'attached' });
  await isPainted();
  expect(await answer.boundingBox()).toEqual(before);
  await context.close();
  server.closeAllConnections();
  server.close();
});

test('what else is pressed before the page is alive is pressed again, once', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await pressEarly(page, '.menu-button', 600);
  await expect(page.locator('.menu-button')).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('[data-pressed]')).toHaveCount(0);
  await context.close();
});

test('the live chart stands where the drawn one stood, and keeps the focus', async ({ page }) => {
  // No script runs before the focus is given, however quick the machine is.
  let go = () => {};
  const focused = new Promise<void>((done) => {
    go = done;
  });
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await focused;
    await route.continue();
  });
  await page.goto(pageOf(rectum), { waitUntil: 'commit' });
  const answer = page.locator('.static-frame-wide [data-card="size"][data-row="over-2-cm"]');
  const drawn = await answer.first().boundingBox();
  await answer.first().focus();
  go();
  await ready(page);
  const live = page.locator('.react-flow [data-card="size"][data-row="over-2-cm"]');
  await expect(live).toBeFocused();
  const box = await live.boundingBox();
  for (const side of ['x', 'y', 'width'] as const) {
    expect(Math.abs((box?.[side] ?? 0) - (drawn?.[side] ?? 0)), side).toBeLessThan(1);
  }
});
