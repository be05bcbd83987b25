import type { Facts } from '../../src/model/content/condition.ts';
import { walk } from '../../src/model/walk/walk.ts';
import { named, pathwayNamed, tagOf } from '../support/content.ts';
import { answered, damagedAddresses } from '../support/damaged-addresses.ts';
import { expected, fragment, pageOf, shortestRoutes, written } from '../support/walks.ts';
import { expect, test } from './page.ts';
import { answerInPanel, expectAt, expectAtWith, goNext, open, ready, shown } from './walking.ts';

const rectum = pathwayNamed('patient', 'rectum');

/** Where an address leads is the same at every width; on a phone no chart is drawn beside it. */
const phone = { viewport: { width: 390, height: 844 } };

test.describe('the address of a walk', () => {
  test.use(phone);

  for (const [name, pathway] of named) {
    const longest = [...shortestRoutes(pathway)].sort((a, b) => count(b.facts) - count(a.facts))[0];
    if (!longest) continue;

    test(
      `${name}: its own page and its address open one place; shared, loaded again, back and forward it is restored`,
      tagOf(name),
      async ({ page }) => {
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
      },
    );
  }
});

test('words and view are part of the address and are restored', async ({ page }) => {
  await open(page, rectum, answered);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Clinical', exact: true }).click();
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  await expect(page.locator('.outline')).toBeVisible();
  expect((await shown(page)).address).toEqual({ ...answered, words: 'clinical', view: 'outline' });
  await page.reload();
  await expect(page.locator('.outline')).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
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
  await goNext(page, 'rectum');
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
  await expectAtWith(page, rectum, answered, '#/rectum?size=15mm&muscle-layer=no');
  await expect(page.getByRole('region', { name: 'About this link' })).toBeHidden();
});

test.describe('a damaged address', () => {
  test.use(phone);
  const looked = [
    'an unknown fact',
    '10 kB of noise as a pathway',
    'a script as an answer',
    'a pathway that only the other edition has',
  ];

  for (const [name, { hash, keeps, says }] of Object.entries(damagedAddresses)) {
    // What becomes of each is tried without a browser (address.test.ts); here one of each kind is looked at.
    const tag = looked.includes(name) ? [] : ['@whole'];
    test(`with ${name} shows a useful page with a note`, { tag }, async ({ page: tab }) => {
      const note = tab.getByRole('region', { name: 'About this link' });
      for (const page of ['/', '/rectum/']) {
        await tab.goto(page + hash);
        await expect(note, page).toBeVisible();
        if (says) await expect(note, page).toContainText(says);
        await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
        if (keeps) await expectAtWith(tab, rectum, keeps, hash);
        else await expect(tab.locator('.site, [data-at]').first()).toBeVisible();
        expect(await tab.evaluate(() => window.name)).toBe('');
        expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }

      // What is lost is still in the address, so that somebody else can read it; the note can be closed.
      const came = await tab.evaluate(() => location.hash);
      await note.getByRole('button').last().click();
      await expect(note).toBeHidden();
      expect(await tab.evaluate(() => location.hash)).toBe(came);
    });
  }

  test('is written anew once somebody goes on', async ({ page }) => {
    await page.goto('/rectum/#/rectum?size=1-to-2-cm&weight=70');
    await expect(page.getByRole('region', { name: 'About this link' })).toContainText('weight=70');
    await page.locator('.question [data-answer="no"]').click();
    await expectAt(page, rectum, answered);
    await page.reload();
    await expectAt(page, rectum, answered);
    await expect(page.getByRole('region', { name: 'About this link' })).toBeHidden();
  });

  test('that may mean a part or an answer is proposed, and opened when it is wanted', async ({ page }) => {
    const note = page.getByRole('region', { name: 'About this link' });
    for (const hash of ['#/rektum?size=over-2-cm', '#/rectum?size=over-2']) {
      await page.goto(`/${hash}`);
      await expect(note).toContainText('Larger than 2 cm');
      expect(new URL(page.url()).hash).toBe(hash);
      await note.getByRole('button', { name: 'Yes, open it' }).click();
      await expectAt(page, rectum, { size: 'over-2-cm' });
      await expect(note).toBeHidden();
      expect(new URL(page.url()).pathname).toBe('/rectum/');
    }
  });
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
  await expectAtWith(page, rectum, { size: 'over-2-cm' }, '#/rectum?size=over-2-cm&weight=70');
  await expect(page.getByRole('region', { name: 'About this link' })).toContainText('weight');
});

function count(facts: Facts): number {
  return Object.keys(facts).length;
}
