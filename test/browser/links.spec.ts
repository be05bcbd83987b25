import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pathwayNamed } from '../support/content.ts';
import { hostOf } from '../support/static-host.ts';
import { fragment } from '../support/walks.ts';
import { expect, faultsOf, test } from './page.ts';
import { expectAt, openFooter, ready } from './walking.ts';

const rectum = pathwayNamed('patient', 'rectum');
const dist = join(import.meta.dirname, '../../dist');

test.use({ viewport: { width: 390, height: 844 } });

test('what is shared and what stands in the address bar is the page that is drawn for the place', async ({ page }) => {
  // A narrower window is led one step at a time, which stands in the address.
  await page.setViewportSize({ width: 800, height: 844 });
  await page.goto('/');
  await page.locator('a[data-site="rectum"] .organ-name').click();
  await ready(page);
  await page.locator('.question [data-answer="over-2-cm"]').click();
  await expect.poll(() => page.url()).toBe(new URL('/rectum/#/rectum?size=over-2-cm', page.url()).href);
  // Links of the page hold from where it stands now.
  await openFooter(page);
  await page.getByRole('link', { name: 'Words explained' }).first().click();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/glossary/');
  const links = await page
    .locator('footer a')
    .evaluateAll((all) =>
      all.map((each) => (each as HTMLAnchorElement).href).filter((href) => !href.startsWith('tel:')),
    );
  for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
  await page.goBack();
  await expectAt(page, rectum, { size: 'over-2-cm' });
  await page.goBack();
  await page.goBack();
  await expect(page.locator('a[data-site="rectum"]')).toBeVisible();
});

test.describe('on a host as plain as they come', () => {
  /** What a host or a program makes of a link, each to the same place. */
  const links = [
    'rectum/#/rectum?size=1-to-2-cm&muscle-layer=no',
    '#/rectum?size=1-to-2-cm&muscle-layer=no',
    '%23/rectum?size=1-to-2-cm&muscle-layer=no',
    'rectum/%23/rectum?size=1-to-2-cm&muscle-layer=no',
    'rectum/%2523/rectum?size=1-to-2-cm&amp;muscle-layer=no',
    '?rectum?size=1-to-2-cm&muscle-layer=no',
    'rectum/?size=1-to-2-cm&muscle-layer=no',
    'RECTUM/#/RECTUM?SIZE=1-TO-2-CM&MUSCLE-LAYER=NO',
    'rectum/index.htm?size=1-to-2-cm&muscle-layer=no',
    'a/b/rectum?size=1-to-2-cm&muscle-layer=no',
    '#!/rectum?size=1-to-2-cm&muscle-layer=no).',
    'rectum/#/rectum%3Fsize%3D1-to-2-cm%26muscle-layer%3Dno&utm_source=x&fbclid=1',
  ];

  test('every link opens its place in silence', async ({ browser }) => {
    const host = await hostOf(dist, 'some/folder');
    const page = await browser.newPage({ serviceWorkers: 'block' });
    for (const link of links) {
      await page.goto('about:blank');
      await page.goto(host.address + link);
      await expect(page.locator('[data-fact="muscle-layer"][data-answer="no"]').first(), link).toBeAttached();
      await expect(page.locator('[data-pathway="rectum"]'), link).toBeVisible();
      await expect(page.getByRole('region', { name: 'About this link' }), link).toBeHidden();
      expect(new URL(page.url()).pathname, link).toBe('/some/folder/rectum/');
    }
    await page.close();
    await host.stop();
  });

  test('an address that means nothing shows the start page and says so', async ({ browser }) => {
    const host = await hostOf(dist, 'some/folder');
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(`${host.address}pelvis/old.html`);
    await expect(page.getByRole('region', { name: 'About this link' })).toContainText('pelvis');
    await expect(page.locator('a[data-site="rectum"]')).toBeVisible();
    await page.close();
    await host.stop();
  });

  test('without scripts the page that is not there says so, and leads to the start', async ({ browser }) => {
    const host = await hostOf(dist, 'some/folder');
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${host.address}pelvis/`);
    await expect(page.getByRole('heading', { name: 'This page is not here' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Start page' })).toBeVisible();
    await page.close();
    await host.stop();
  });
});

/** The first words that a person sees, and every other page that stood before the one that was meant. */
async function headingsSeen(page: Page, address: string): Promise<readonly string[]> {
  await page.addInitScript(() => {
    const look = () => {
      const seen = JSON.parse(window.name || '[]') as string[];
      const now = document.querySelector('h1')?.textContent ?? '';
      if (now !== '' && seen.at(-1) !== now) window.name = JSON.stringify([...seen, now]);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await expect(page.locator('[data-fact="size"][data-answer="over-2-cm"]').first()).toBeAttached({ timeout: 60_000 });
  return JSON.parse(await page.evaluate(() => window.name)) as string[];
}

test('the first thing seen of a shared link is its place, on slow 4G and a slow phone, also of an old link', async ({
  browser,
  baseURL,
}) => {
  for (const address of [
    `rectum/${fragment(rectum, { size: 'over-2-cm' })}`,
    fragment(rectum, { size: 'over-2-cm' }),
  ]) {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      serviceWorkers: 'block',
      viewport: { width: 390, height: 844 },
    });
    const faults = faultsOf(context, baseURL ?? '');
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 90_000,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const seen = await headingsSeen(page, `/${address}`);
    expect(seen, address).toEqual(['Tumor in the rectum']);
    expect(faults).toEqual([]);
    await context.close();
  }
});
