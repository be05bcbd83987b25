import type { Locator, Page } from '@playwright/test';
import type { Facts } from '../../src/model/content/condition.ts';
import type { Pathway } from '../../src/model/content/definition.ts';
import { answersTo } from '../../src/model/walk/machine.ts';
import { walk } from '../../src/model/walk/walk.ts';
import { named, pathwayNamed, spans, spansOfRoom, tagOf } from '../support/content.ts';
import { marked, walkedIn } from '../support/read.ts';
import { fragment, shortestRoutes, walked, wouldChange } from '../support/walks.ts';
import { expect, test } from './page.ts';
import { expectAt, jump, open, ready } from './walking.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const rectum = pathwayNamed('patient', 'rectum');
const chart = (page: Page) => page.locator('.chart-pane');
const controls = (page: Page, name: string) => chart(page).getByRole('button', { name, exact: true });

for (const [name, pathway] of named) {
  const longest = [...shortestRoutes(pathway)].sort((a, b) => count(b.facts) - count(a.facts))[0];
  if (!longest || count(longest.facts) === 0) continue;

  test(
    `${name}: answering on the chart keeps panel, chart, outline and address in step`,
    tagOf(name),
    async ({ page }) => {
      test.slow();
      await open(page, pathway);
      let given: Facts = {};
      for (const [fact, answer] of Object.entries(longest.facts)) {
        await answerInChart(page, pathway, fact, answer);
        given = { ...given, [fact]: answer };
        await expectAt(page, pathway, given);
        expect(await page.evaluate(walkedIn, '.chart-pane')).toEqual(walked(pathway, given));
      }
      await page.getByRole('button', { name: 'Outline', exact: true }).click();
      await expect(page.locator('.outline')).toBeVisible();
      expect(await page.evaluate(walkedIn, '.outline')).toEqual(walked(pathway, given));
    },
  );

  test(
    `${name}: changing the first answer keeps the others in panel, chart, outline and address`,
    tagOf(name),
    async ({ page }) => {
      test.slow();
      await open(page, pathway, longest.facts);
      const [first, was] = Object.entries(longest.facts)[0] ?? ['', ''];
      const question = pathway.questions[first];
      const other = (question ? answersTo(question) : []).find((answer) => answer !== was) ?? '';
      const changed = { ...longest.facts, [first]: other };

      await page.locator(`[data-fact="${first}"]`).getByRole('button').click();
      await page.locator(`.question [data-answer="${other}"]`).click();
      await expectAt(page, pathway, changed);
      expect(await page.evaluate(walkedIn, '.chart-pane')).toEqual(walked(pathway, changed));
      await page.getByRole('button', { name: 'Outline', exact: true }).click();
      await expect(page.locator('.outline')).toBeVisible();
      expect(await page.evaluate(walkedIn, '.outline')).toEqual(walked(pathway, changed));

      await page.locator(`[data-fact="${first}"]`).getByRole('button').click();
      await page.locator(`.question [data-answer="${was}"]`).click();
      await expect.poll(() => page.evaluate(walkedIn, '.outline')).toEqual(walked(pathway, longest.facts));
    },
  );
}

for (const [name, pathway] of named) {
  const facts: Facts = {};
  const asked = walk(pathway, facts).asks;
  const question = asked === undefined ? undefined : pathway.questions[asked];
  if (asked === undefined || !question) continue;

  test(
    `${name}: pointing at an answer, or focusing it, shows what it would open and close`,
    tagOf(name),
    async ({ page }) => {
      await open(page, pathway);
      for (const answer of answersTo(question)) {
        const button = page.locator(`.question [data-answer="${answer}"]`);
        const would = wouldChange(pathway, facts, { ...facts, [asked]: answer });
        await button.hover();
        await expect.poll(() => page.evaluate(marked), { message: `pointing at ${answer}` }).toEqual(would);
        await page.mouse.move(0, 0);
        await expect.poll(() => page.evaluate(marked)).toEqual({});
        await button.focus();
        await expect.poll(() => page.evaluate(marked), { message: `focus on ${answer}` }).toEqual(would);
        await button.blur();
        await expect.poll(() => page.evaluate(marked)).toEqual({});
      }
      await expectAt(page, pathway, facts);
    },
  );
}

test('the chart shows where an answer would lead, for an answer of the panel and for its own', async ({ page }) => {
  await open(page, rectum);
  const small = chart(page).locator('[data-card="size"][data-row="under-1-cm"]');
  const outlook = () =>
    page.evaluate(() => ({
      open: [...document.querySelectorAll<HTMLElement>('.chart-area .card.would-open')].map(
        (card) => card.dataset['card'],
      ),
      close: [...document.querySelectorAll<HTMLElement>('.chart-area .card.would-close')].map(
        (card) => card.dataset['card'],
      ),
      ways: [...document.querySelectorAll<HTMLElement>('.chart-area .edge.would-open')].map(
        (line) => line.dataset['edges']?.split('|') ?? [],
      ),
    }));
  const nothing = { open: [], close: [], ways: [] };
  expect(await outlook()).toEqual(nothing);

  const leads = rectum.states['size'];
  const target = leads?.kind === 'question' ? leads.on?.['under-1-cm'] : undefined;
  const to = typeof target === 'string' ? target : target?.target;
  const check = async (how: string) => {
    await expect.poll(async () => (await outlook()).open, { message: how }).toEqual([to]);
    const { ways } = await outlook();
    expect(ways, how).toHaveLength(1);
    expect(ways[0], how).toContain(`size.under-1-cm > ${to}`);
    expect((await outlook()).close.length, how).toBeGreaterThan(0);
  };
  await page.locator('.question [data-answer="under-1-cm"]').hover();
  await check('pointing at it in the panel');
  await small.hover();
  await check('pointing at it on the chart');
  await page.mouse.move(0, 0);
  await expect.poll(outlook).toEqual(nothing);
  await small.focus();
  await check('focusing it on the chart');
  await page.keyboard.press('Escape');
  await expect.poll(outlook).toEqual(nothing);
});

test.describe('the view of the chart', () => {
  for (const { which, pathways, tag } of spansOfRoom) {
    test(`shows the current step, at a size that can be read, in ${which}`, { tag }, async ({ page }) => {
      test.slow();
      await open(page, rectum);
      for (const [name, pathway] of pathways) {
        await jump(page, pathway);
        await expect.poll(() => currentInView(page), { message: name }).toBe(true);
        expect(await smallestText(page), name).toBeGreaterThanOrEqual(10.5);
      }
    });
  }
  test('follows the walk, with motion and without', async ({ page }) => {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await page.emulateMedia({ reducedMotion });
      await page.goto('about:blank');
      await open(page, pathwayNamed('patient', 'start'));
      for (const [fact, answer] of Object.entries({
        age: 'adult',
        report: 'neuroendocrine-tumor',
        primary: 'rectum',
      })) {
        await page.locator(`.question [data-answer="${answer}"]`).click();
        await expect(page.locator(`[data-fact="${fact}"]`)).toBeVisible();
        await expect.poll(() => currentInView(page), { message: `${reducedMotion} ${fact}` }).toBe(true);
      }
    }
  });

  test('shows the whole chart, zooms, moves, and finds the way back', async ({ page }) => {
    await open(page, rectum, { size: '1-to-2-cm', 'muscle-layer': 'no' });
    await expect.poll(() => currentInView(page)).toBe(true);
    const first = await zoom(page);

    await controls(page, 'Whole chart').click();
    await expect.poll(() => cardsOutOfView(page)).toEqual([]);
    const whole = await zoom(page);

    await controls(page, 'Zoom in').click();
    await expect.poll(() => zoom(page)).toBeGreaterThan(whole);
    await expect.poll(() => isStill(page)).toBe(true);
    const near = await zoom(page);
    await controls(page, 'Zoom out').click();
    await expect.poll(() => zoom(page)).toBeLessThan(near);
    await expect.poll(() => isStill(page)).toBe(true);

    const area = await page.locator('.chart-area').boundingBox();
    if (!area) throw new Error('the chart has no box');
    for (const _ of [1, 2]) {
      await page.mouse.move(area.x + 10, area.y + area.height - 80);
      await page.mouse.down();
      await page.mouse.move(area.x + area.width - 20, area.y + 20, { steps: 5 });
      await page.mouse.up();
    }
    await expect.poll(() => currentInView(page)).toBe(false);

    await controls(page, 'Where am I').click();
    await expect.poll(() => currentInView(page)).toBe(true);
    await expect.poll(() => zoom(page)).toBeCloseTo(first, 5);
    await expectAt(page, rectum, { size: '1-to-2-cm', 'muscle-layer': 'no' });
  });

  test('lets a person scroll the page past the chart with the wheel', async ({ page }) => {
    await open(page, rectum);
    const before = await zoom(page);
    await page.locator('.chart-area').hover();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await zoom(page)).toBe(before);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  for (const { which, pathways, tag } of spans) {
    test(`the step comes first and the chart is one tap away, in ${which}`, { tag }, async ({ page }) => {
      test.slow();
      await open(page, rectum);
      for (const [name, pathway] of pathways) {
        await jump(page, pathway);
        await expect(page.locator('.step-heading'), name).toBeInViewport();
        await expect(chart(page), name).toBeHidden();
        await page.getByRole('button', { name: 'Chart', exact: true }).tap();
        await expect(chart(page), name).toBeVisible();
        await ready(page);
        await expect.poll(() => currentInView(page), { message: name }).toBe(true);
        await expect(page.locator('.step-heading'), name).toBeHidden();
        await page.getByRole('button', { name: 'Step', exact: true }).tap();
        await expect(page.locator('.step-heading'), name).toBeVisible();
      }
    });
  }

  test('a walk on the chart goes on in the step', async ({ page }) => {
    await page.goto(`/${fragment(rectum, {})}`);
    await page.getByRole('button', { name: 'Chart', exact: true }).tap();
    await ready(page);
    await chart(page).locator('[data-card="size"][data-row="1-to-2-cm"]').tap();
    await expect.poll(() => currentInView(page)).toBe(true);
    const { at } = walk(rectum, { size: '1-to-2-cm' });
    await chart(page).locator(`[data-card="${at}"][data-row="no"]`).tap();
    await expect.poll(() => currentInView(page)).toBe(true);
    await page.getByRole('button', { name: 'Step', exact: true }).tap();
    await expectAt(page, rectum, { size: '1-to-2-cm', 'muscle-layer': 'no' });
  });
});

/** Clicks an answer on the chart as a person does: where it is not in view, the whole chart is asked for first. */
async function answerInChart(page: Page, pathway: Pathway, fact: string, answer: string) {
  const rows = page.locator(`.chart-area [data-row="${answer}"]`);
  const row = await rowOf(rows, cardsAsking(pathway, fact));
  await expect.poll(() => isStill(page)).toBe(true);
  if (!(await isInArea(row))) {
    await controls(page, 'Whole chart').click();
    await expect.poll(() => isStill(page)).toBe(true);
  }
  await row.click();
}

/** The row of the card that can be answered now: of several that ask the same, only those on the way are buttons. */
async function rowOf(rows: Locator, cards: readonly string[]): Promise<Locator> {
  for (const row of await rows.and(rows.page().locator('button')).all()) {
    if (cards.includes((await row.getAttribute('data-card')) ?? '')) return row;
  }
  throw new Error(`none of ${cards.join(', ')} can be answered`);
}

function cardsAsking(pathway: Pathway, fact: string): string[] {
  return Object.entries(pathway.states).flatMap(([id, state]) =>
    state.kind === 'question' && state.asks === fact ? [id] : [],
  );
}

/** The card where the walk is stands in view as a whole, or as much of it as the view can hold. */
function currentInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const frame = document.querySelector('.chart-area')?.getBoundingClientRect();
    const card = document.querySelector('.chart-area .card[aria-current="step"]')?.getBoundingClientRect();
    if (!frame || !card) return false;
    // A frame may be higher than the window; what is below that is not seen.
    const { left, right } = frame;
    const area = { left, right, top: Math.max(0, frame.top), bottom: Math.min(innerHeight, frame.bottom) };
    const along = (start: number, end: number, from: number, to: number) =>
      end - start <= to - from ? start >= from - 1 && end <= to + 1 : start <= from + 60 && end >= to - 60;
    return along(card.left, card.right, area.left, area.right) && along(card.top, card.bottom, area.top, area.bottom);
  });
}

function cardsOutOfView(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() => {
    const area = document.querySelector('.chart-area')?.getBoundingClientRect();
    if (!area) return ['the chart'];
    const out = [...document.querySelectorAll<HTMLElement>('.chart-area .card')].filter((card) => {
      const box = card.getBoundingClientRect();
      return box.left < area.left || box.right > area.right || box.top < area.top || box.bottom > area.bottom;
    });
    return out.map(({ dataset }) => dataset['card']);
  });
}

async function isInArea(row: Locator): Promise<boolean> {
  return row.evaluate((element) => {
    const area = element.closest('.chart-area')?.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const end = Math.min(area?.bottom ?? 0, innerHeight);
    return !!area && box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= end;
  });
}

/** The smallest text of the chart as it is seen, in px. */
function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const pane = document.querySelector('.react-flow__viewport');
    const scale = pane ? new DOMMatrix(getComputedStyle(pane).transform).a : 0;
    const texts = [...document.querySelectorAll('.chart-area .box *')].filter(
      (element) =>
        !element.closest('.visually-hidden, [popover]') &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    return Math.min(...texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * scale));
  });
}

/** How much larger or smaller than drawn the chart is. */
function zoom(page: Page): Promise<number> {
  return page.evaluate(() => {
    const pane = document.querySelector('.react-flow__viewport');
    return pane ? new DOMMatrix(getComputedStyle(pane).transform).a : 0;
  });
}

/** The view has come to rest. */
function isStill(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const place = () => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform;
    const before = place();
    await new Promise((resolve) => setTimeout(resolve, 60));
    return before === place();
  });
}

function count(facts: Facts): number {
  return Object.keys(facts).length;
}
