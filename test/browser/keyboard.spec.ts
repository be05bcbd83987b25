import type { Page } from '@playwright/test';
import { graphOf } from '../../src/model/chart/graph.ts';
import type { Facts } from '../../src/model/content/condition.ts';
import type { Pathway } from '../../src/model/content/definition.ts';
import { type Route, routes } from '../../src/model/walk/routes.ts';
import { walk } from '../../src/model/walk/walk.ts';
import { named, pathwayNamed, spans, tagOf } from '../support/content.ts';
import { foldedIn } from '../support/told.ts';
import { coveringRoutes, fragment, pageOf, shortestRoutes, written } from '../support/walks.ts';
import { expect, test } from './page.ts';
import { expectAt, jump, openFooter, open as stand } from './walking.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 240_000 });

const rectum = pathwayNamed('patient', 'rectum');
const stomach = pathwayNamed('patient', 'stomach');
const metastatic = pathwayNamed('patient', 'metastatic');
const duodenum = pathwayNamed('professional', 'duodenum');

/**
 * Where there are few, every route; elsewhere routes that take every answer wherever it can be given, for thousands of
 * routes differ in no key. Each is walked from where it leaves those before it.
 */
const walks = named
  .map(([name, pathway]) => {
    const all = routes(pathway);
    const ways = all.length <= 30 ? all : coveringRoutes(pathway);
    const begun = beginnings(pathway, ways);
    return {
      name,
      pathway,
      ways: ways.map((way, place) => ({ ...way, begun: begun[place] ?? {} })).filter(({ facts }) => count(facts) > 0),
    };
  })
  // Two pathways ask nothing that the source could use.
  .filter(({ ways }) => ways.length > 0);

for (const { name, pathway, ways } of walks) {
  test.describe(`${name}: ${ways.length} routes by keyboard`, tagOf(name), () => {
    // In a window that shows one pane at a time, no chart is drawn beside the step.
    test.use({ viewport: { width: 900, height: 900 } });

    test('in the step panel', async ({ page }) => {
      await open(page, pathway);
      await eachRoute(page, pathway, ways, {}, async (fact, answer, given, key) => {
        if (walk(pathway, given).asks !== fact) await chooseOther(page, pathway, given, fact);
        await tabTo(page, `.question [data-answer="${answer}"]`);
        await page.keyboard.press(key);
        // The next question, or the list, is where one goes on reading.
        const message = `${written(given)} ${fact}=${answer}`;
        await expect.poll(() => focus(page), { message }).toMatchObject({ place: 'heading' });
      });
    });
  });

  test(`${name}: ${ways.length} routes by keyboard in the outline`, tagOf(name), async ({ page }) => {
    await open(page, pathway, {}, { view: 'outline' });
    await eachRoute(page, pathway, ways, { view: 'outline' }, async (fact, answer, given, key) => {
      const { place } = await focus(page);
      if (place === 'heading') {
        await tabTo(page, '.outline-here');
        await page.keyboard.press('Enter');
        expect((await focus(page)).card).toBe(walk(pathway, given).at);
      }
      await tabTo(page, `[data-outline="${stateAsking(pathway, given, fact)}"] [data-row="${answer}"] .outline-answer`);
      await page.keyboard.press(key);
      await expect.poll(() => focus(page)).toMatchObject({ place: 'outline', row: answer });
    });
  });

  test(`${name}: ${ways.length} routes by keyboard on the chart`, tagOf(name), async ({ page }) => {
    await open(page, pathway);
    await eachRoute(page, pathway, ways, {}, async (fact, answer, given, key) => {
      const { at } = walk(pathway, given);
      if ((await focus(page)).place === 'heading') {
        await tabTo(page, firstInChart);
        expect(await focus(page), 'Tab leads to the current card').toMatchObject({ card: at });
      }
      const state = stateAsking(pathway, given, fact);
      await downTo(page, pathway, state, answer);
      await page.keyboard.press(key);
      const next = walk(pathway, { ...given, [fact]: answer }).at;
      const message = `${written(given)} ${fact}=${answer}`;
      await expect.poll(() => focus(page), { message }).toMatchObject({ place: 'chart' });
      if (next !== at) await expect.poll(() => focus(page), { message }).toMatchObject({ card: next });
    });
    await page.keyboard.press('Escape');
    expect(await focus(page)).toMatchObject({ place: 'heading' });
  });
}

test.describe('the keys of the chart', () => {
  for (const { which, pathways, tag } of spans) {
    test(`the cards are one tab stop, which follows the walk, in ${which}`, { tag }, async ({ page }) => {
      await open(page, rectum);
      for (const [name, pathway] of pathways) {
        for (const { facts } of [{ facts: {} }, ...shortestRoutes(pathway).slice(0, 3)]) {
          await jump(page, pathway, facts);
          const stops = () =>
            page.evaluate(() =>
              [...document.querySelectorAll<HTMLElement>('.chart-area [data-card]')]
                .filter((element) => element.tabIndex === 0)
                .map((element) => element.dataset['card']),
            );
          await expect.poll(stops, { message: `${name} ${written(facts)}` }).toEqual([walk(pathway, facts).at]);
        }
      }
    });

    test(`right travels along the line of an answer, left back, in ${which}`, { tag }, async ({ page }) => {
      await open(page, rectum);
      for (const [name, pathway] of pathways) {
        const { cards, edges } = shownGraph(pathway);
        const first = cards.find(({ id }) => id === walk(pathway, {}).at);
        if (first?.kind !== 'question') continue;
        await jump(page, pathway);
        await page.locator(`.chart-area .card[data-card="${first.id}"]`).focus();
        for (const row of first.rows) {
          await press(page, 'ArrowDown');
          expect(await focus(page), name).toMatchObject({ card: first.id, row });
          const leads = edges.filter((edge) => edge.from === first.id && edge.row === row);
          if (leads.length === 0) continue;
          await press(page, 'ArrowRight');
          const { card } = await focus(page);
          expect(
            leads.map(({ to }) => to),
            `${name} ${row}`,
          ).toContain(card);
          await press(page, 'ArrowLeft');
          const back = edges.filter((edge) => edge.to === card).map(({ from, row: by }) => `${from} ${by ?? ''}`);
          const { card: from, row: by } = await focus(page);
          expect(back, `${name} ${row}, back`).toContain(`${from} ${by ?? ''}`);
          await press(page, 'Home');
          await pressUntil(page, 'ArrowDown', (place) => place.card === first.id && place.row === row);
        }
        // Every card can be reached downwards, in the order in which the outline tells them.
        await press(page, 'Home');
        const reached = [(await focus(page)).card];
        while (reached.length < cards.length) {
          const before = reached[reached.length - 1];
          await pressUntil(page, 'ArrowDown', ({ card }) => card !== before);
          reached.push((await focus(page)).card);
        }
        expect(reached, name).toEqual(cards.map(({ id }) => id));
        await press(page, 'End');
        expect(await focus(page), name).toMatchObject({ card: walk(pathway, {}).at });
      }
    });
  }

  test('from a list, left goes back along the way that was walked', async ({ page }) => {
    const facts = { size: '1-to-2-cm', 'muscle-layer': 'no' };
    const way = walk(rectum, facts);
    await open(page, rectum, facts);
    await page.locator(`.chart-area .card[data-card="${way.at}"]`).focus();
    for (const { state, answer } of [...way.trail].reverse()) {
      await press(page, 'ArrowLeft');
      expect(await focus(page)).toMatchObject({ card: state, row: answer });
    }
    for (const { state, answer } of way.trail) {
      expect(await focus(page)).toMatchObject({ card: state });
      if ((await focus(page)).row !== answer) await pressUntil(page, 'ArrowDown', ({ row }) => row === answer);
      await press(page, 'ArrowRight');
    }
    expect(await focus(page)).toMatchObject({ card: way.at });
  });

  test('Escape leaves to the heading of the step, from a card and from an answer', async ({ page }) => {
    await open(page, rectum);
    for (const row of [undefined, 'over-2-cm']) {
      await tabTo(page, firstInChart);
      if (row) await pressUntil(page, 'ArrowDown', (place) => place.row === row);
      await page.keyboard.press('Escape');
      expect(await focus(page)).toMatchObject({ place: 'heading' });
    }
  });

  test('the focus is always in view', async ({ page }) => {
    await open(page, pathwayNamed('professional', 'stomach'));
    await page.locator('.chart-area .card[tabindex="0"]').focus();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('ArrowDown');
      const hidden = () =>
        page.evaluate(() => {
          const area = document.querySelector('.chart-area')?.getBoundingClientRect();
          const box = document.activeElement?.getBoundingClientRect();
          if (!area || !box) return 'nothing has the focus';
          const seen = box.left < area.right && box.right > area.left && box.top < area.bottom && box.bottom > area.top;
          return seen ? '' : (document.activeElement?.textContent ?? '');
        });
      await expect.poll(hidden).toBe('');
    }
  });
});

test('Tab leads from the top of the page to the step by the skip link, and through the page without a trap', async ({
  page,
}) => {
  for (const view of ['step', 'outline', 'sources', 'both']) {
    await page.goto('about:blank');
    await open(page, rectum, { size: '1-to-2-cm' }, view === 'step' ? {} : { view });
    await page.keyboard.press('Tab');
    expect(await focus(page)).toMatchObject({ text: 'Skip to your step' });
    await expect(page.getByRole('link', { name: 'Skip to your step' })).toBeInViewport();
    await page.keyboard.press('Enter');
    expect(await focus(page)).toMatchObject({ place: 'heading' });
    // To the end of the page and out of it; each stop is seen.
    const unseen: string[] = [];
    const stops = await pressUntil(
      page,
      'Tab',
      ({ place }) => place === 'nowhere',
      async ({ text }) => {
        if (!(await isSeen(page))) unseen.push(text);
      },
    );
    expect(unseen, view).toEqual([]);
    expect(stops, view).toBeGreaterThan(5);
  }
});

/** Controls that change what is on the page: where they are found, and the keys' way to them. */
const controls: Readonly<
  Record<string, { readonly pathway?: Pathway; readonly at: Facts; readonly by: string; readonly settings?: Facts }>
> = {
  'starting again': { at: { size: '1-to-2-cm' }, by: 'Start this part again' },
  'starting again after an answer out of turn': {
    pathway: stomach,
    at: { 'deep-in-wall': 'yes' },
    by: 'Start this part again',
  },
  'going back a question': { at: { size: '1-to-2-cm' }, by: 'Back one question' },
  'going back from a list': { at: { size: '1-to-2-cm', 'muscle-layer': 'no' }, by: 'Back one question' },
  'changing an answer': {
    at: { size: '1-to-2-cm', 'muscle-layer': 'no' },
    by: '.answers-given [data-fact="size"] button',
  },
  'closing a note': { at: { weight: '70' }, by: 'Close this note' },
  'another register': { at: { size: '1-to-2-cm' }, by: 'Clinical' },
  'the other edition': { at: { size: '1-to-2-cm' }, by: 'Professional' },
  'showing the outline': { at: { size: '1-to-2-cm' }, by: 'Outline' },
  'showing the sources': { pathway: duodenum, at: {}, by: 'Sources' },
  'dark colors': { at: {}, by: 'Dark' },
  'a link of the journey': { at: {}, by: 'Start page' },
  'the name of the site': { at: {}, by: 'GI NET Pathways' },
  'a page of the footer': { at: {}, by: 'Words explained' },
  'a pathway that may come next': { at: { size: 'over-2-cm' }, by: '.next [data-next]' },
  'a pathway that may come next, in the outline': {
    at: { size: 'over-2-cm' },
    by: '.outline [data-outline="next"] button',
    settings: { view: 'outline' },
  },
  'a pathway that may come next, on the chart': {
    at: { size: 'over-2-cm' },
    by: '.chart-area [data-card="next"][data-row]',
  },
  'reading on what is hard to read': { pathway: metastatic, at: {}, by: 'Read on', settings: { view: 'guide' } },
  'not reading it now': { pathway: metastatic, at: {}, by: 'Not now', settings: { view: 'guide' } },
  'leaving the guide': { at: {}, by: '.guide-leave', settings: { view: 'guide' } },
  'leaving what the class said': { at: {}, by: '.class-acts .button', settings: { view: 'class' } },
  'from one view to another': { at: {}, by: '.team-questions .button.primary', settings: { view: 'questions' } },
  'clearing all facts': { at: { size: '1-to-2-cm' }, by: '.facts-form > .button', settings: { view: 'facts' } },
};

for (const [name, { pathway = rectum, at, by, settings }] of Object.entries(controls)) {
  test(`the focus is not lost: ${name}`, async ({ page }) => {
    await page.goto(pageOf(pathway) + fragment(pathway, at, settings));
    await page.locator('[data-at]').waitFor();
    await expect(page.locator('.drawn, .waiting')).toHaveCount(0);
    const control = by.startsWith('.')
      ? page.locator(by).first()
      : page.getByRole(
          by === 'Start page' || by === 'GI NET Pathways' || by === 'Words explained' ? 'link' : 'button',
          {
            name: by,
            exact: true,
          },
        );
    if (by === 'Clinical' || by === 'Professional') await page.getByRole('button', { name: 'Menu' }).click();
    if (by === 'Dark' || by === 'Words explained') await openFooter(page);
    // What may come next stands folded below a list.
    if (by === '.next [data-next]') await page.locator('.next > summary').click();
    await control.first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focus(page)).place).not.toBe('nowhere');
    // What is on its way, and what is drawn after it, takes no focus along.
    await expect(page.locator('.waiting')).toHaveCount(0);
    // It may be on its way for a frame.
    for (const _ of [1, 2]) await expect.poll(async () => (await focus(page, true)).place).not.toBe('nowhere');
  });
}

test('a view that takes the page or the window has the focus on its heading, and the step has it afterwards', async ({
  page,
}) => {
  await open(page, rectum);
  for (const view of ['guide', 'class', 'predict', 'presenter']) {
    await page.locator('.view-menu > .button').press('Enter');
    await page.locator(`.view-menu [data-view="${view}"]`).press('Enter');
    await expect(page.locator(`.view-${view} h1`), view).toBeFocused();
    await page.goBack();
    await expect(page.locator('.step-heading'), view).toBeFocused();
  }
});

test('where there is no room for the step, the focus goes to what is shown, or shows the step', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto(`/${fragment(rectum, { size: '1-to-2-cm', weight: '70' }, { view: 'chart' })}`);
  await page.locator('.chart-area [data-card]').first().waitFor();
  await page.getByRole('link', { name: 'Skip to your step' }).press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.getByRole('button', { name: 'Close this note' }).press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.locator(firstInChart).first().press('Escape');
  await expect(page.locator('.step-heading')).toBeFocused();
});

test('a term is explained without losing the place: by keyboard, in the panel and on the chart', async ({ page }) => {
  await open(page, rectum, { size: 'under-1-cm' });
  for (const scene of ['.step', '.chart-area']) {
    const term = page.locator(`${scene} .term[tabindex="0"], ${scene} .term:not([tabindex])`).first();
    await term.waitFor();
    await term.focus();
    const text = (await focus(page)).text;
    await page.keyboard.press('Enter');
    await expect(page.locator('.term-card:popover-open').getByRole('button', { name: 'Close' })).toBeVisible();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.term-card') !== null), scene).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.locator('.term-card:popover-open')).toHaveCount(0);
    expect((await focus(page)).text, scene).toBe(text);
  }
});

test('on a term of the chart the keys act as on its card', async ({ page }) => {
  const facts = { size: '1-to-2-cm' };
  const { at } = walk(rectum, facts);
  const [row] = graphOf(rectum).cards.find(({ id }) => id === at)?.rows ?? [];
  await open(page, rectum, facts);
  const term = page.locator(`.chart-area .box[data-box="${at}"] .box-title .term`).first();
  await term.focus();
  expect(await press(page, 'ArrowDown')).toMatchObject({ card: at, row });
  await term.focus();
  expect(await press(page, 'Escape')).toMatchObject({ place: 'heading' });
  // It is explained to a mouse as well: nothing lies over it.
  await term.click();
  await expect(page.locator('.term-card:popover-open')).toBeVisible();
});

/** Opens a pathway and waits until all that is told beside the walk is there too: it adds places for Tab to stop at. */
async function open(page: Page, pathway: Pathway, facts: Facts = {}, settings: Facts = {}) {
  await stand(page, pathway, facts, settings);
  if (pathway.edition === 'patient') await page.locator('[data-topic]').first().waitFor({ state: 'attached' });
}

type Answer = (fact: string, answer: string, given: Facts, key: 'Enter' | ' ') => Promise<void>;

/** A route, and the facts of its beginning that another has walked before. */
interface Begun extends Route {
  readonly begun: Facts;
}

/**
 * Of each route the beginning that those before it have walked: the same keys again would show nothing new. Where the
 * questions come in an order that is every step up to the first new one; in any order, the same answers in the same order.
 */
function beginnings(pathway: Pathway, ways: readonly Route[]): Facts[] {
  const walked = new Set<string>();
  return ways.map(({ facts }) => {
    const pairs = Object.entries(facts);
    const steps =
      pathway.type === 'parallel'
        ? pairs.map((_, taken) => JSON.stringify(pairs.slice(0, taken + 1)))
        : walk(pathway, facts).trail.map(({ state, answer }) => `${state} ${answer}`);
    const known = steps.findIndex((step) => !walked.has(step));
    for (const step of steps) walked.add(step);
    return Object.fromEntries(pairs.slice(0, Math.max(0, known)));
  });
}

function count(facts: Facts): number {
  return Object.keys(facts).length;
}

/** Walks routes one after another; between them the address brings the page back to the first question. */
async function eachRoute(page: Page, pathway: Pathway, ways: readonly Begun[], settings: Facts, answer: Answer) {
  for (const [place, { facts, end, begun }] of ways.entries()) {
    await jump(page, pathway, begun, settings);
    // A chart that has the focus takes it along to the first question, in the next frame.
    await focus(page, true);
    await page.locator('.step-heading').focus();
    let given = begun;
    for (const [fact, chosen] of Object.entries(facts).slice(count(begun))) {
      await answer(fact, chosen, given, place % 2 ? ' ' : 'Enter');
      given = { ...given, [fact]: chosen };
    }
    expect(walk(pathway, given).at).toBe(end);
    if (settings['view']) await expect(page.locator('[data-at]')).toHaveAttribute('data-at', end);
    else await expectAt(page, pathway, given);
  }
}

/** Among the questions that can be answered in any order, brings another one up. */
async function chooseOther(page: Page, pathway: Pathway, given: Facts, fact: string) {
  const asked = walk(pathway, given).asks;
  const others = walk(pathway, given).open.filter((each) => each !== asked);
  const place = others.indexOf(fact);
  await tabTo(page, `.others li:nth-child(${place + 1}) button`);
  await page.keyboard.press('Enter');
  await expect.poll(() => focus(page)).toMatchObject({ place: 'heading' });
}

/** The state at which a question can be answered now. */
function stateAsking(pathway: Pathway, given: Facts, fact: string): string {
  if (pathway.type !== 'parallel') return walk(pathway, given).at;
  const [state = ''] =
    Object.entries(pathway.states).find(([, state]) => state.kind === 'question' && state.asks === fact) ?? [];
  return state;
}

/** What a chart shows before a walk: without what only "not sure" leads to. */
function shownGraph(pathway: Pathway) {
  const { cards, edges } = graphOf(pathway);
  const folded = foldedIn(pathway);
  return {
    cards: cards.filter(({ id }) => !folded.has(id)),
    edges: edges.filter(({ from, to }) => !folded.has(from) && !folded.has(to)),
  };
}

/** What has the focus. */
interface Focus {
  readonly place: 'nowhere' | 'heading' | 'panel' | 'outline' | 'chart' | 'elsewhere';
  readonly text: string;
  readonly card: string | undefined;
  readonly row: string | undefined;
}

function focus(page: Page, nextFrame = false): Promise<Focus> {
  return page.evaluate(async (waits) => {
    if (waits) await new Promise((done) => requestAnimationFrame(() => done(0)));
    const at = document.activeElement as HTMLElement | null;
    const inside = (selector: string) => at?.closest<HTMLElement>(selector) ?? undefined;
    const nowhere = !at || at === document.body || at === document.documentElement;
    return {
      place: nowhere
        ? 'nowhere'
        : at.matches('.step-heading')
          ? 'heading'
          : inside('.step')
            ? 'panel'
            : inside('.outline')
              ? 'outline'
              : inside('.chart-area .box')
                ? 'chart'
                : 'elsewhere',
      text: at?.textContent?.trim() ?? '',
      // A term in the title of a box belongs to its first card.
      card:
        inside('[data-outline]')?.dataset['outline'] ??
        inside('.card')?.dataset['card'] ??
        inside('.box')?.dataset['box'],
      row: inside('[data-row]')?.dataset['row'],
    } as const;
  }, nextFrame);
}

const firstInChart = '.chart-area .box :is([data-card], .term)[tabindex="0"]';

/**
 * Tabs to the first element that is found, backwards where it stands before. The number of presses is counted beforehand,
 * so that only the keys take time; the browser has the last word on where they lead.
 */
async function tabTo(page: Page, selector: string) {
  const presses = await page.evaluate((wanted) => {
    const target = document.querySelector(wanted);
    const from = document.activeElement;
    if (!target || !from) return undefined;
    const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex]')].filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility(),
    );
    const isBefore = (a: Node, b: Node) => Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (isBefore(from, target)) return stops.filter((stop) => isBefore(from, stop) && !isBefore(target, stop)).length;
    return -stops.filter((stop) => isBefore(stop, from) && !isBefore(stop, target)).length;
  }, selector);
  expect(presses, `${selector} is there to tab to`).toBeDefined();
  for (let press = 0; press < Math.abs(presses ?? 0); press += 1) {
    await page.keyboard.press((presses ?? 0) > 0 ? 'Tab' : 'Shift+Tab');
  }
  const reached = await page.evaluate((wanted) => document.activeElement === document.querySelector(wanted), selector);
  expect(reached, `${presses} presses of Tab lead to ${selector}, not to ${JSON.stringify(await focus(page))}`).toBe(
    true,
  );
}

/**
 * Goes down to an answer on the chart: from its card, or from the first one, from which down leads everywhere. As in
 * `tabTo` the number of presses is counted beforehand; the browser has the last word.
 */
async function downTo(page: Page, pathway: Pathway, card: string, row: string) {
  const rowsToUse = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.chart-area [data-card][data-row]')].map(
      ({ dataset }) => `${dataset['card']} ${dataset['row']}`,
    ),
  );
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.chart-area .card')].map(({ dataset }) => dataset['card']),
  );
  const shown = graphOf(pathway).cards.filter(({ id }) => drawn.includes(id));
  const stops = shown.flatMap(({ id, rows }) => [
    id,
    ...rows.map((each) => `${id} ${each}`).filter((each) => rowsToUse.includes(each)),
  ]);
  const from = await focus(page);
  // The chart keeps the row where one last was.
  const start = from.card === card && from.row === undefined ? from.card : (await press(page, 'Home')).card;
  const presses = stops.indexOf(`${card} ${row}`) - stops.indexOf(start ?? '');
  expect(presses, `${card} ${row} comes after ${start}`).toBeGreaterThan(0);
  for (let press = 1; press < presses; press += 1) await page.keyboard.press('ArrowDown');
  expect(await press(page, 'ArrowDown'), `${presses} presses lead from ${start} to`).toMatchObject({ card, row });
}

/** Presses a key until the focus is there, and counts. Fails where the key leads nowhere new. */
async function pressUntil(
  page: Page,
  key: string,
  found: (focus: Focus) => boolean,
  at: (focus: Focus) => Promise<void> = async () => {},
): Promise<number> {
  for (let presses = 1; presses <= 400; presses += 1) {
    const now = await press(page, key);
    if (found(now)) return presses;
    if (now.place === 'nowhere') throw new Error(`${key} lost the focus after ${presses} presses`);
    await at(now);
  }
  throw new Error(`${key} does not lead there: ${JSON.stringify(await focus(page))}`);
}

/** Presses a key, waits for the next frame, in which the chart moves the focus, and says where it is. */
async function press(page: Page, key: string): Promise<Focus> {
  await page.keyboard.press(key);
  return focus(page, key !== 'Tab');
}

/** What has the focus stands in the window, and nothing fixed covers all of it. */
function isSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    // Of a link that runs over two lines, its first.
    const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 12), 1), innerHeight - 1);
    const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const top = document.elementFromPoint(x, y);
    return inView && !!top && (at.contains(top) || top.contains(at));
  });
}
