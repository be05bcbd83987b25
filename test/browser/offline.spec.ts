import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { frame } from '#texts/page/frame.ts';
import { sceneViews } from '../../src/model/address/views.ts';
import { walk } from '../../src/model/walk/walk.ts';
import { pathwayNamed, pathways } from '../support/content.ts';
import { nextVersion } from '../support/next-version.ts';
import { hostOf, type StaticHost } from '../support/static-host.ts';
import { fragment, pageOf, shortestRoutes } from '../support/walks.ts';
import { test as base, expect } from './page.ts';
import { answerInPanel, expectAt, expectOwnWorker, jump, openFooter, ready, shown } from './walking.ts';

const dist = join(import.meta.dirname, '../../dist');
const rectum = pathwayNamed('patient', 'rectum');

/** A plain host in some folder, which a test can stop and to which it can publish. */
const test = base.extend<{ host: StaticHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants a pattern here
  host: async ({}, use) => {
    const host = await hostOf(dist, 'some/folder');
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

test.use({
  firstVisit: true,
  serviceWorkers: 'allow',
  // Without a network the browser says that it could not ask for a newer worker.
  provoked: /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_FAILED|sw\.js/,
});

/** The worker holds everything and answers for this page. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 120_000,
  });
}

test('after one visit the whole site works with the network off', async ({ page, host, context }) => {
  await page.goto('rectum/');
  await ready(page);
  await kept(page);
  await host.stop();
  await context.setOffline(true);

  // What was open is loaded again, by its own address and with a walk.
  await page.reload();
  await ready(page);
  await expectAt(page, rectum, {});
  let walked = 0;
  for (const pathway of pathways.filter(({ edition }) => edition === 'patient')) {
    const [route] = [...shortestRoutes(pathway)].sort(
      (a, b) => Object.keys(b.facts).length - Object.keys(a.facts).length,
    );
    await page.goto(pageOf(pathway).slice(1));
    await ready(page);
    let given = {};
    for (const [fact, answer] of Object.entries(route?.facts ?? {})) {
      await answerInPanel(page, pathway, given, fact, answer);
      given = { ...given, [fact]: answer };
    }
    await expectAt(page, pathway, given);
    walked += 1;
  }
  for (const pathway of pathways.filter(({ edition }) => edition === 'professional')) await jump(page, pathway);
  console.log(`walked ${walked} pathways of the patient edition to an end without a network`);

  // Every view of a walk, and every page beside.
  for (const view of sceneViews) {
    await jump(page, rectum, { size: 'over-2-cm' }, { view });
    await expect(page.locator('.waiting')).toHaveCount(0);
  }
  // What writes a file is on the device as well.
  await jump(page, rectum, { size: 'over-2-cm' }, { view: 'share' });
  await page.getByRole('button', { name: 'Save: Mermaid' }).click();
  await expect(page.getByText('Saved: rectum-mermaid.mmd')).toBeVisible();
  for (const folder of ['', 'sources/', 'glossary/', 'saved/', 'practise/', 'professional/', 'professional/sources/']) {
    await page.goto(folder);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  // A folder without its slash, and one that is not there, lead somewhere useful, with the walk.
  await page.goto(`rectum${fragment(rectum, { size: 'over-2-cm' })}`);
  await expectAt(page, rectum, { size: 'over-2-cm' });
  await page.goto(`nowhere/at/all/${fragment(rectum, { size: 'over-2-cm' })}`);
  await expectAt(page, rectum, { size: 'over-2-cm' });
  expect(new URL(page.url()).pathname).toBe('/some/folder/rectum/');
});

test('a newer version is announced, taken over on request with the walk, and the old one goes', async ({
  page,
  host,
}) => {
  const next = await mkdtemp(join(tmpdir(), 'next-'));
  try {
    await page.goto(`rectum/${fragment(rectum, { size: '1-to-2-cm', 'muscle-layer': 'no' })}`);
    await ready(page);
    await kept(page);
    await expect(page.getByText(/^Version \d/)).toBeAttached();
    await expect(page.getByText('A newer version')).toHaveCount(0);

    await nextVersion(dist, next, 'Version ', 'Next version ');
    host.publish(next);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const notice = page.getByRole('status', { name: 'New version' });
    await expect(notice).toContainText('A newer version of this site is here');
    // Nothing moves or changes before the person asks for it.
    await expect(page.getByText(/^Version \d/)).toBeAttached();
    await expectAt(page, rectum, { size: '1-to-2-cm', 'muscle-layer': 'no' });

    await notice.getByRole('button', { name: 'Load it' }).click();
    await expect(page.getByText(/^Next version \d/)).toBeAttached();
    await expectAt(page, rectum, { size: '1-to-2-cm', 'muscle-layer': 'no' });
    await expect(notice).toHaveCount(0);

    // The new version is there without a network, too.
    await host.stop();
    await page.goto('colon/');
    await ready(page);
    await expect(page.getByText(/^Next version \d/)).toBeAttached();
    expect((await shown(page)).at).toBe(walk(pathwayNamed('patient', 'colon'), {}).at);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBeLessThanOrEqual(2);
  } finally {
    await host.stop();
    await rm(next, { recursive: true });
  }
});

test('who opens the site online gets the newest version at once, whatever is kept', async ({ page, host }) => {
  const next = await mkdtemp(join(tmpdir(), 'next-'));
  try {
    await page.goto('');
    await kept(page);
    await nextVersion(dist, next, 'Version ', 'Next version ');
    host.publish(next);
    await page.goto('rectum/');
    await expect(page.getByText(/^Next version \d/)).toBeAttached();
    await ready(page);
    // Nobody is told of a version that is on the screen already.
    await expectOwnWorker(page);
    await expect(page.getByRole('status', { name: 'New version' })).toHaveCount(0);
  } finally {
    await host.stop();
    await rm(next, { recursive: true });
  }
});

test('no worker is asked for in a frame of another page', async ({ page, host }) => {
  const outer = new URL('../hospital.html', host.address).href;
  await page.route(outer, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<title>A hospital</title><iframe src="${host.address}rectum/">` }),
  );
  await page.goto(outer);
  await page.waitForFunction(() => {
    const inner = document.querySelector('iframe')?.contentDocument;
    return inner?.querySelector('[data-at]') && !inner.querySelector('.drawn, .waiting');
  });
  await page.waitForLoadState('networkidle');
  const frame = page.frame({ url: /rectum/ });
  expect(await frame?.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('chosen colors stand in the page from its first byte', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('rectum/');
  await ready(page);
  await kept(page);
  const choose = async (name: string) => {
    await openFooter(page);
    await page.getByRole('group', { name: frame.theme.label }).getByRole('button', { name, exact: true }).click();
  };
  await choose(frame.theme.dark);
  // Without what the script reads, the page can only be dark as the worker hands it on.
  const forget = () => page.evaluate(() => localStorage.clear());
  await forget();
  await page.goto('stomach/');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 28, 40)');
  await ready(page);
  await choose(frame.theme.auto);
  await page.goto('rectum/');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(252, 250, 246)');
});
