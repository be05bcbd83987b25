import type { Facts } from '../../src/model/condition.ts';
import { walk } from '../../src/model/walk.ts';
import { named, pathwayNamed } from '../support/content.ts';
import { expect, test } from './page.ts';
import {
  answerInPanel,
  expectAt,
  expected,
  fragment,
  open,
  pageOf,
  ready,
  shortestRoutes,
  shown,
  written,
} from './walking.ts';

const rectum = pathwayNamed('patient', 'rectum');
const answered = { size: '1-to-2-cm', 'muscle-layer': 'no' };

/** Where an address leads is the same at every width; on a phone no chart is drawn beside it. */
const phone = { viewport: { width: 390, height: 844 } };

test.describe('the address of a walk', () => {
  test.use(phone);

  for (const [name, pathway] of named) {
    const longest = [...shortestRoutes(pathway)].sort((a, b) => count(b.facts) - count(a.facts))[0];
    if (!longest) continue;

    test(`${name}: its own page and its address open one place; shared, loaded again, back and forward it is restored`, async ({
      page,
    }) => {
      test.slow();
      const seen = [];
      for (const address of [`/${fragment(pathway, {})}`, pageOf(pathway)]) {
        await page.goto(address);
        await ready(page);
        const { address: _, ...place } = await shown(page);
        seen.push({ ...place, title: await page.title(), heading: await page.locator('h1').textContent() });
      }
      const { address: _, ...place } = expected(pathway, {});
      expect(seen[0]).toMatchObject(place);
      expect(seen[1]).toEqual(seen[0]);

      const places: Facts[] = [{}];
      for (const [fact, answer] of Object.entries(longest.facts)) {
        const given = places[places.length - 1] ?? {};
        await answerInPanel(page, pathway, given, fact, answer);
        places.push({ ...given, [fact]: answer });
        await expectAt(page, pathway, { ...given, [fact]: answer });
      }
      await page.reload();
      await ready(page);
      await expectAt(page, pathway, longest.facts);
      for (const facts of places.slice(1, -1).reverse()) {
        await page.goBack();
        await expectAt(page, pathway, facts);
      }
      // The page itself needs no address in it, so the first place is told by what is asked there.
      if (places.length > 1) await page.goBack();
      await expect(page.locator('[data-at]')).toHaveAttribute('data-at', walk(pathway, {}).at);
      for (const facts of places.slice(1)) {
        await page.goForward();
        await expectAt(page, pathway, facts);
      }
    });
  }
});

test('words and view are part of the address and are restored', async ({ page }) => {
  await open(page, rectum, answered);
  await page.getByRole('button', { name: 'Clinical', exact: true }).click();
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  await expect(page.locator('.outline')).toBeVisible();
  expect((await shown(page)).address).toEqual({ ...answered, words: 'clinical', view: 'outline' });
  await page.reload();
  await expect(page.locator('.outline')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Clinical', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(page.locator('.chart-pane')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Plain', exact: true })).toHaveAttribute('aria-pressed', 'true');
  expect((await shown(page)).address).toEqual(answered);
});

test('a journey through several pathways is one address', async ({ page }) => {
  const start = { age: 'adult', report: 'neuroendocrine-tumor', primary: 'rectum', status: 'new' };
  await open(page, pathwayNamed('patient', 'start'), start);
  await page.locator('[data-next="rectum"]').first().click();
  await expect(page.locator('[data-pathway="rectum"]')).toBeVisible();
  await page.locator('.question [data-answer="over-2-cm"]').click();
  await expect
    .poll(() => page.evaluate(() => location.hash))
    .toBe(`#/start?${new URLSearchParams(start)}/rectum?size=over-2-cm`);
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-pathway]')).toHaveAttribute('data-at', walk(rectum, { size: 'over-2-cm' }).at);
  await page.getByRole('navigation', { name: 'Journey' }).getByRole('link').nth(1).click();
  await expectAt(page, pathwayNamed('patient', 'start'), start);
});

test('a size in an address may be a number with a unit', async ({ page }) => {
  await page.goto('/#/rectum?size=15mm&muscle-layer=no');
  await ready(page);
  await expectAt(page, rectum, answered);
  await expect(page.getByRole('region', { name: 'About this link' })).toBeHidden();
});

/** What holds of a damaged address is kept; the rest is named in a note. */
const damaged: Readonly<Record<string, { readonly hash: string; readonly keeps?: Facts; readonly says?: RegExp }>> = {
  'an unknown pathway': { hash: '#/rektum?size=over-2-cm', says: /rektum/ },
  'an unknown fact': { hash: '#/rectum?size=1-to-2-cm&muscle-layer=no&weight=70', keeps: answered, says: /weight/ },
  'an unknown answer': { hash: '#/rectum?size=huge&muscle-layer=no', keeps: { 'muscle-layer': 'no' }, says: /huge/ },
  'a fact given twice': {
    hash: '#/rectum?size=1-to-2-cm&size=over-2-cm&muscle-layer=no',
    keeps: answered,
    says: /more than once/,
  },
  'a negative size': { hash: '#/rectum?size=-1cm', keeps: {}, says: /-1cm/ },
  'an answer of another edition': { hash: '#/rectum?size=under-2-cm', keeps: {}, says: /under-2-cm/ },
  'an unknown edition': { hash: '#/rectum?size=over-2-cm&edition=third', keeps: { size: 'over-2-cm' }, says: /third/ },
  'an unknown view': { hash: '#/rectum?size=over-2-cm&view=poster', keeps: { size: 'over-2-cm' }, says: /poster/ },
  '10 kB of noise as a pathway': { hash: `#/${noise(10_000)}` },
  '10 kB of noise as facts': { hash: `#/rectum?size=over-2-cm&${noise(10_000)}`, keeps: { size: 'over-2-cm' } },
  'a thousand facts': {
    hash: `#/rectum?${Array.from({ length: 1000 }, (_, index) => `f${index}=${index}`).join('&')}&size=over-2-cm`,
    keeps: {},
  },
  'percent signs that mean nothing': {
    hash: '#/rectum?size=over-2-cm&%E0%A4%A=%%%&%=%zz',
    keeps: { size: 'over-2-cm' },
  },
  'percent signs as a pathway': { hash: '#/%E0%A4%A' },
  'a name that every object has': { hash: '#/__proto__?__proto__=__proto__', says: /__proto__/ },
  'facts that every object has': {
    hash: '#/rectum?__proto__=x&constructor=y&toString=z&size=__proto__',
    keeps: {},
    says: /__proto__/,
  },
  'a script as a pathway': { hash: `#/${encodeURIComponent('<script>window.name="run"</script>')}`, says: /<script>/ },
  'a script as an answer': {
    hash: `#/rectum?size=${encodeURIComponent('<img src=x onerror="window.name=\'run\'">')}`,
    keeps: {},
    says: /<img/,
  },
  'characters of other scripts and controls': { hash: '#/rectum?size=%00%0a\u202e\u{1F600}', keeps: {} },
  'a pathway that only the other edition has': { hash: '#/work-up', says: /work-up/ },
};

test.describe('a damaged address', () => {
  test.use(phone);

  for (const [name, { hash, keeps, says }] of Object.entries(damaged)) {
    test(`with ${name} shows a useful page with a note`, async ({ page: tab }) => {
      const note = tab.getByRole('region', { name: 'About this link' });
      for (const page of ['/', '/rectum/']) {
        await tab.goto(page + hash);
        await expect(note, page).toBeVisible();
        if (says) await expect(note, page).toContainText(says);
        await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
        if (keeps) await expectAt(tab, rectum, keeps);
        else await expect(tab.locator('.site, [data-at]').first()).toBeVisible();
        expect(await tab.evaluate(() => window.name)).toBe('');
        expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }

      // The address is mended, so that it can be shared; the note can be closed, and the walk goes on.
      const mended = await tab.evaluate(() => location.hash);
      expect(mended.length).toBeLessThan(200);
      await note.getByRole('button', { name: 'Close this note' }).click();
      await expect(note).toBeHidden();
      await tab.reload();
      await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(note).toBeHidden();
    });
  }
});

test('a good address shows no note', async ({ page }) => {
  for (const facts of [{}, { size: 'over-2-cm' }, answered]) {
    await page.goto(`/${fragment(rectum, facts)}`);
    await expectAt(page, rectum, facts);
    await expect(page.getByRole('region', { name: 'About this link' }), written(facts)).toBeHidden();
  }
});

test('an address that is typed into the open page is read as well', async ({ page }) => {
  await open(page, rectum);
  await page.evaluate(() => {
    location.hash = '#/rectum?size=over-2-cm&weight=70';
  });
  await expectAt(page, rectum, { size: 'over-2-cm' });
  await expect(page.getByRole('region', { name: 'About this link' })).toContainText('weight');
});

function noise(length: number): string {
  const marks = 'abcXYZ0189-_~!$()*,;:@[]{}^`|"<>\\é漢';
  let text = '';
  for (let seed = 7; text.length < length; seed = (seed * 16807) % 2147483647) text += marks[seed % marks.length];
  return text;
}

function count(facts: Facts): number {
  return Object.keys(facts).length;
}
