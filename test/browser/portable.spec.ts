import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { sceneViews } from '../../src/model/address/views.ts';
import { pathwayNamed, pathways } from '../support/content.ts';
import { fragment, shortestRoutes } from '../support/walks.ts';
import { answerInPanel, expectAt, jump, ready } from './walking.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'a stick with spaces ü '));
const rectum = pathwayNamed('patient', 'rectum');
let file = '';

/** The page of the file, with everything that it says or asks for from now on. */
const test = base.extend<{ asked: string[]; said: string[] }>({
  asked: async ({ page }, use) => {
    const asked: string[] = [];
    page.context().on('request', (request) => {
      if (!/^(data|blob):/.test(request.url())) asked.push(request.url().replace(/#.*/, ''));
    });
    await use(asked);
  },
  said: async ({ page }, use) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`exception: ${error.message}`));
    await use(said);
    expect(said.filter((line) => !/^(log|info|debug)/.test(line))).toEqual([]);
  },
});

// One after the other, so that the file is built once.
test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  const began = performance.now();
  execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/portable.ts', folder], { cwd: root, stdio: 'pipe' });
  const [name = '', ...others] = readdirSync(folder);
  expect(others, 'the file stands alone').toEqual([]);
  file = pathToFileURL(join(folder, name)).href;
  const { size } = statSync(join(folder, name));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`portable file: ${(size / 1e6).toFixed(2)} MB, built in ${seconds} s`);
  expect(size).toBeLessThan(6e6);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('the portable file is walked to the end from a disk, with its chart, and asks for nothing', async ({
  page,
  asked,
  said,
}) => {
  await page.goto(file);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page
    .getByRole('link', { name: /Rectum/ })
    .first()
    .click();
  await ready(page);
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  expect(await fontOf(page)).toBe(true);
  let given = {};
  for (const [fact, answer] of Object.entries(shortestRoutes(rectum).at(-1)?.facts ?? {})) {
    await answerInPanel(page, rectum, given, fact, answer);
    given = { ...given, [fact]: answer };
    await expectAt(page, rectum, given);
  }
  // The walk stands in the address: loaded again, back, and forward.
  await page.reload();
  await ready(page);
  await expectAt(page, rectum, given);
  await page.goBack();
  await page.goForward();
  await expectAt(page, rectum, given);

  for (const pathway of pathways) await jump(page, pathway);
  for (const view of sceneViews) await jump(page, rectum, { size: 'over-2-cm' }, { view });

  expect(said).toEqual([]);
  expect([...new Set(asked)]).toEqual([file]);
});

test('every link of the portable file stays in it', async ({ page, asked, said }) => {
  await page.goto(`${file}${fragment(rectum, { size: 'over-2-cm' })}`);
  await ready(page);
  for (const address of ['#/', '#/?edition=professional', '#/rectum', '#/rectum?edition=professional', '#/sources']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForFunction(() => !document.querySelector('.drawn, .waiting'));
    // The parts of the drawing are links of SVG, which have no address as text.
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', location.href).href));
    const astray = links.filter((link) => !/^(https:\/\/|tel:)/.test(link) && link.replace(/#.*/, '') !== file);
    expect(astray, address).toEqual([]);
  }
  // A link opened in a window of its own does what it says.
  const link = page.locator('.site-footer a', { hasText: 'Words explained' });
  const glossary = await page.context().newPage();
  await glossary.goto(await link.evaluate((element) => (element as HTMLAnchorElement).href));
  await expect(glossary.getByRole('heading', { level: 1, name: 'Words explained' })).toBeVisible();
  expect(said).toEqual([]);
  expect([...new Set(asked)]).toEqual([file]);
});

function fontOf(page: Page): Promise<boolean> {
  return page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next Variable"'));
}
