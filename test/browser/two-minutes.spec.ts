import type { Page } from '@playwright/test';
import type { Facts } from '../../src/model/content/condition.ts';
import { type OptionStatus, optionStatuses } from '../../src/model/walk/status.ts';
import { knownFacts, walk } from '../../src/model/walk/walk.ts';
import { pathwayNamed } from '../support/content.ts';
import { written } from '../support/walks.ts';
import { expect, test } from './page.ts';
import { expectAt, open, ready } from './walking.ts';

test.use({
  viewport: { width: 1440, height: 900 },
  contextOptions: { reducedMotion: 'reduce' },
});
test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** A line as one types it at the desk, where Enter leads, and the digits for what it leaves to be confirmed: with / and Enter and c, all keys. */
interface Case {
  readonly types: string;
  readonly pathway: string;
  readonly facts: Facts;
  readonly digits?: string;
}

/** The cases of the review of the desk. */
const cases: readonly Case[] = [
  {
    types: 'rectal NET 8 mm, no muscularis propria invasion, N0',
    pathway: 'rectum',
    facts: { size: 'under-1-cm.8mm', 'muscle-layer': 'no', 'regional-metastases': 'no' },
    digits: '1',
  },
  {
    types: 'rectal NET 15 mm, muscularis invasion on EUS, regional node metastases',
    pathway: 'rectum',
    facts: { size: '1-to-2-cm.15mm', 'muscle-layer': 'yes', 'regional-metastases': 'yes' },
    digits: '2',
  },
  {
    types: 'gastric NET type I, multiple, 8 mm',
    pathway: 'stomach',
    facts: { 'gastric-type': 'type-1', lesions: 'multiple', size: 'under-1-cm.8mm' },
  },
  {
    types: 'gastric NET type II, 15 mm, multiple',
    pathway: 'stomach',
    facts: { 'gastric-type': 'type-2', size: '1-to-2-cm.15mm', lesions: 'multiple' },
  },
  {
    types: 'gastric NET type III, 25 mm, angioinvasion',
    pathway: 'stomach',
    facts: { 'gastric-type': 'type-3', size: 'over-2-cm.25mm', angioinvasion: 'yes' },
  },
  {
    types: 'duodenal NET 9 mm, non-ampullary',
    pathway: 'duodenum',
    facts: { size: 'under-1-cm.9mm', ampullary: 'no' },
  },
  {
    types: 'ampullary duodenal NET 14 mm, abnormal nodes',
    pathway: 'duodenum',
    facts: { ampullary: 'yes', size: '1-to-2-cm.14mm', 'abnormal-nodes': 'yes' },
  },
  {
    types: 'ileal NET, mesenteric metastases, distant metastases',
    pathway: 'metastatic',
    facts: { 'mesenteric-or-peritoneal': 'yes' },
  },
  {
    types: 'appendiceal NET 18 mm, base, margin positive',
    pathway: 'appendix',
    facts: { size: '1-to-2-cm.18mm', margins: 'residual-tumor' },
  },
  {
    types: 'goblet cell carcinoma of the appendix, disseminated',
    pathway: 'appendix',
    facts: { histology: 'goblet-cell', disseminated: 'yes' },
  },
  {
    types: 'metastatic NET, liver and mesenteric metastases, primary in place',
    pathway: 'metastatic',
    facts: { 'mesenteric-or-peritoneal': 'yes', 'primary-in-place': 'yes', liver: 'yes' },
    digits: '2',
  },
  { types: 'carcinoid crisis', pathway: 'carcinoid-syndrome', facts: { crisis: 'yes' }, digits: '2' },
];

// A few of them each time, all of them where every state is looked at.
for (const { tag, among } of [
  { tag: '', among: cases.filter((_, index) => index % 5 === 1) },
  { tag: ' @whole', among: cases },
]) {
  test(`the desk from an empty page to the list and the copied note with keys alone: ${among.length} cases${tag}`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    for (const each of among) await walkCase(page, each);
  });

  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [360, 780],
  ] as const) {
    test(`what is listed begins above 60 % of ${width} x ${height}, whatever is still open: ${among.length} cases${tag}`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width, height });
      for (const { pathway: id, facts } of among) {
        const pathway = pathwayNamed('professional', id);
        for (const given of beginningsOf(facts)) {
          if (!optionStatuses(pathway, knownFacts(walk(pathway, given))).some(isListed)) continue;
          await page.goto('about:blank');
          await open(page, pathway, given);
          await expect(page.locator('.desk-actions')).toBeAttached();
          const { y, unwanted } = await page.evaluate(() => {
            const shown = [...document.querySelectorAll('.pane-step :is([data-option], .emergency li)')].filter(
              (option) => option.checkVisibility(),
            );
            return {
              y: shown[0]?.getBoundingClientRect().top,
              unwanted: shown.filter((option) => option.matches('[data-status="not-listed"]')).length,
            };
          });
          expect(y, `${id} ${written(given)}`).toBeGreaterThan(0);
          expect(y, `${id} ${written(given)}`).toBeLessThan(height * 0.6);
          expect(unwanted, `${id} ${written(given)}`).toBe(0);
        }
      }
    });
  }
}

/** The case as it grows: from nothing known to all of it. */
function beginningsOf(facts: Facts): Facts[] {
  const pairs = Object.entries(facts);
  return [...pairs.keys(), pairs.length].map((known) => Object.fromEntries(pairs.slice(0, known)));
}

function isListed({ status }: OptionStatus): boolean {
  return status === 'listed';
}

test('no question is answered unseen: where the list is long, a digit first brings it into view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const metastatic = pathwayNamed('professional', 'metastatic');
  const facts = { 'mesenteric-or-peritoneal': 'yes', 'primary-in-place': 'yes', liver: 'yes' };
  await open(page, metastatic, facts);
  await expect(page.locator('.desk-actions')).toBeAttached();
  const answer = page.locator('.question [data-answer="no"]');
  await expect(answer).not.toBeInViewport();
  await page.keyboard.press('1');
  await expect(answer).toBeInViewport();
  await expectAt(page, metastatic, facts);
  await page.keyboard.press('1');
  await expectAt(page, metastatic, { ...facts, 'bone-brain-or-spinal-cord': 'no' });
});

async function walkCase(page: Page, { types, pathway: id, facts, digits = '' }: Case) {
  await page.goto('/professional/');
  await search(page, types);
  await ready(page);
  await expect(page.locator(`[data-pathway="${id}"]`), types).toBeVisible();
  await expect(page.locator('.desk-actions'), types).toBeVisible();
  for (const digit of digits) await page.keyboard.press(digit);
  await expectAt(page, pathwayNamed('professional', id), facts);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press('c');
  await expect.poll(() => clipboard(page), { message: types }).toContain('Listed: ');
  expect((await clipboard(page)).split('\n').length, types).toBeLessThanOrEqual(8);
}

test('three headings of one person with keys alone: address, note, and what is printed', async ({ page }) => {
  await open(page, pathwayNamed('professional', 'rectum'), { size: '1-to-2-cm.15mm', 'muscle-layer': 'yes' });
  await addHeading(page, 'metastatic');
  await page.keyboard.press('2');
  await expectOn(page, 'liver=yes');
  await addHeading(page, 'carcinoid-syndrome');
  await page.keyboard.press('1');
  await expectOn(page, 'crisis=no');
  await expect(page.locator('[data-heading]')).toHaveCount(2);

  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press('c');
  await expect.poll(() => clipboard(page)).toContain('Carcinoid syndrome');
  const note = (await clipboard(page)).split('\n');
  expect(note.length).toBeLessThanOrEqual(8);
  expect(note.slice(0, 3).map((line) => line.split(':')[0])).toEqual([
    'Rectal NET',
    'Metastatic GI NET',
    expect.stringContaining('Carcinoid syndrome'),
  ]);
  expect(note[0]).toContain('15 mm');

  // Its address brings all three back, and so does paper.
  await page.goto('about:blank');
  await page.goto(note.at(-1) ?? '');
  await ready(page);
  await expect(page.locator('[data-heading="rectum"]')).toContainText('Low anterior resection');
  const printed = await printedOn(page, 'A4');
  expect(printed.sheets).toEqual(['portrait', 'landscape']);
  expect(printed.headings).toEqual(['Rectal NET', 'Metastatic GI NET', expect.stringContaining('Carcinoid syndrome')]);
});

test('a case prints on one page, whose chart has a sheet of its own; the short form is that page alone', async ({
  page,
}) => {
  test.setTimeout(180_000);
  // The fullest of the cases, and those with a doubt, with a crisis and with nothing open.
  for (const { pathway: id, facts } of cases.filter((_, index) => [0, 3, 4, 9, 10, 11].includes(index))) {
    await page.goto('about:blank');
    await open(page, pathwayNamed('professional', id), facts);
    await page.locator('.flow-chart .box').first().waitFor();
    for (const format of ['A4', 'Letter']) {
      expect((await printedOn(page, format)).sheets, `${written(facts)}, ${format}`).toEqual(['portrait', 'landscape']);
    }
    // Pressing prints; a test prints for itself while the page waits for the end of it.
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Print one page' }).click();
    expect((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/MediaBox/g), written(facts)).toHaveLength(1);
    await expect(page.locator('html')).not.toHaveAttribute('data-print');
  }
});

/** The sheets that a print takes, and what stands over the lists on the first. */
async function printedOn(page: Page, format: string) {
  await page.evaluate(() => {
    addEventListener(
      'beforeprint',
      () => {
        const headings = [...document.querySelectorAll('.printed-case h2')].map(({ textContent }) => textContent);
        document.body.dataset['printed'] = JSON.stringify(headings);
      },
      { once: true },
    );
  });
  const file = (await page.pdf({ format })).toString('latin1');
  const sheets = [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    Number(width) > Number(height) ? 'landscape' : 'portrait',
  );
  const headings: unknown = JSON.parse(await page.evaluate(() => document.body.dataset['printed'] ?? '[]'));
  return { sheets, headings };
}

/** Types into the search from wherever one is, and takes what stands first. */
async function search(page: Page, text: string) {
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.locator('search.search > input')).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Tab leads to the fold, Enter opens it where it is closed, Tab leads to the heading, Enter takes it. */
async function addHeading(page: Page, id: string) {
  await expect(page.locator(`[data-add="${id}"]`)).toBeAttached();
  await tabTo(page, 'summary:has(+ .folded-content [data-add])');
  // The fold stays open from one heading to the next.
  const isOpen = await page.evaluate(() => document.activeElement?.closest('details')?.open);
  if (!isOpen) await page.keyboard.press('Enter');
  await tabTo(page, `[data-add="${id}"]`);
  await page.keyboard.press('Enter');
  await ready(page);
  await expect(page.locator(`[data-pathway="${id}"]`)).toBeVisible();
  await expect(page.locator('.desk-actions')).toBeVisible();
}

async function tabTo(page: Page, wanted: string) {
  for (let tabs = 0; tabs < 80; tabs++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

async function expectOn(page: Page, fact: string) {
  await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toContain(fact);
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
