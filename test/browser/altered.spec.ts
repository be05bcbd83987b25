import type { Page } from '@playwright/test';
import { sceneViews } from '../../src/model/address/views.ts';
import type { Facts } from '../../src/model/content/condition.ts';
import type { Pathway } from '../../src/model/content/definition.ts';
import { pathwayNamed, pathways } from '../support/content.ts';
import { coveringRoutes, everyState, fragment, pageOf } from '../support/walks.ts';
import { invade, openAltered, readable, translate, translateInPlace } from './altering.ts';
import { expect, test } from './page.ts';
import { answerInPanel, expectAt, jump, open, ready } from './walking.ts';

/** React says that a page was not as it was drawn, and draws it itself. */
test.use({ provoked: /Minified React error #(418|423|425)/ });

/** What stands on a page at each place of a tour through it. */
type Texts = Readonly<Record<string, string>>;

/** Looks at a pathway: at the beginning of a walk, on the way, and at its end. All in the page itself. */
async function tour(page: Page, pathway: Pathway): Promise<Texts> {
  const views = some.includes(pathway) ? sceneViews : (['step', 'guide', 'outline', 'facts'] as const);
  const states = everyState(pathway);
  const three = [states[0], states[1], states.at(-1)].flatMap((state) => state ?? []);
  const places = views.flatMap((view) =>
    three.map(({ at, facts }) => ({ hash: fragment(pathway, facts, { view }), at, view, id: pathway.id })),
  );
  return page.evaluate(async (all) => {
    const texts: Record<string, string> = {};
    const paint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (const { hash, at, view, id } of all) {
      location.hash = hash;
      const stands = () =>
        document.querySelector(`.view-${view}[data-pathway="${id}"][data-at="${at}"]`) &&
        !document.querySelector('.drawn, .waiting, [aria-busy="true"]') &&
        // The chart follows the step a moment later.
        (!document.querySelector('.chart-pane') ||
          document.querySelector(`.chart-pane [data-card="${at}"].is-current`));
      for (let turn = 0; turn < 600 && !stands(); turn += 1) await paint();
      // What follows from a step is drawn right after it.
      let before = '';
      const rests = () => before === window.original() && !/Loading|(picture is|slides are) being made/.test(before);
      for (let turn = 0; turn < 300 && !rests(); turn += 1) {
        before = window.original();
        await paint();
        await paint();
      }
      texts[hash] = stands() && rests() ? before : 'not shown';
    }
    return texts;
  }, places);
}

/** The text of a page that has come to rest. */
async function read(page: Page): Promise<string> {
  let before = '';
  await expect
    .poll(async () => {
      const now = await page.evaluate(() => window.original());
      const rests = now === before;
      before = now;
      return rests;
    })
    .toBe(true);
  return before;
}

/** Walks along a route in the step beside the chart. */
async function walkAlong(page: Page, pathway: Pathway, route: Facts): Promise<Texts> {
  const texts: Record<string, string> = {};
  let given: Facts = {};
  for (const [fact, answer] of Object.entries(route)) {
    await answerInPanel(page, pathway, given, fact, answer);
    given = { ...given, [fact]: answer };
    await expectAt(page, pathway, given);
    // What stands under a resting pointer after a step would show what it would change, in one of two runs.
    await page.mouse.move(0, 0);
    texts[`${pageOf(pathway)} ${fact}=${answer}`] = await read(page);
  }
  return texts;
}

function longest(pathway: Pathway): Facts {
  const routes = coveringRoutes(pathway).map(({ facts }) => facts);
  return routes.reduce((a, b) => (Object.keys(b).length > Object.keys(a).length ? b : a), {});
}

/** Texts that are not those of the page that nothing altered, from where they differ. */
function stale(texts: Texts, wanted: Texts): readonly string[] {
  return Object.entries(wanted).flatMap(([place, text]) => {
    const is = texts[place] ?? '';
    if (is === text) return [];
    const from = [...text].findIndex((sign, index) => is[index] !== sign);
    return [
      `${place}: ${is.slice(Math.max(0, from - 20), from + 40)} | ${text.slice(Math.max(0, from - 20), from + 40)}`,
    ];
  });
}

const rectum = pathwayNamed('patient', 'rectum');
/** One of each edition in every view; the others in those that a walk goes through. */
const some = [rectum, pathwayNamed('professional', 'metastatic')];

for (const [name, alter] of [
  ['translated', translate],
  ['full of what extensions put there', invade],
  ['translated in place', translateInPlace],
] as const) {
  for (const pathway of pathways) {
    const tag = pathway === rectum ? [] : ['@whole'];
    // What a text becomes in its place is the same kind everywhere.
    if (alter === translateInPlace && tag.length > 0) continue;
    test(`pages ${name} after they came alive walk on and say what they should: ${pageOf(pathway)}`, {
      tag,
    }, async ({ page }) => {
      await open(page, pathway);
      await readable(page);
      const wanted = await tour(page, pathway);
      expect(Object.values(wanted)).not.toContain('not shown');
      await open(page, pathway);
      await readable(page);
      await alter(page);
      const texts = await tour(page, pathway);
      expect(stale(texts, wanted)).toEqual([]);
      expect(await page.locator('.failed').count()).toBe(0);
      console.log(
        `${name} after: ${Object.keys(texts).length} places, ${stale(texts, wanted).length} stale, 0 crashes`,
      );
    });

    test(`${pageOf(pathway)} ${name} before it came alive walks on and says what it should`, {
      tag,
    }, async ({ page }) => {
      const route = longest(pathway);
      await open(page, pathway);
      await readable(page);
      const wanted = await walkAlong(page, pathway, route);
      await openAltered(page, pageOf(pathway), alter);
      await ready(page);
      expect(stale(await walkAlong(page, pathway, route), wanted)).toEqual([]);
    });
  }

  for (const address of ['/', '/professional/', '/sources/', '/glossary/', '/saved/', '/practise/']) {
    const tag = ['/', '/saved/'].includes(address) ? [] : ['@whole'];
    test(`${address} ${name} before it came alive is whole`, { tag }, async ({ page }) => {
      await page.goto(address);
      await page.waitForFunction(() => 'alive' in document.documentElement.dataset);
      await readable(page);
      await page.waitForLoadState('networkidle');
      // What is kept on the device is told when it has been read.
      let wanted = '';
      await expect
        .poll(
          async () => {
            const before = wanted;
            wanted = await read(page);
            return wanted === before;
          },
          { intervals: [500] },
        )
        .toBe(true);
      await openAltered(page, address, alter);
      await expect.poll(() => read(page)).toBe(wanted);
    });
  }
}

test('React holds on to no text: each is the only content of an element', async ({ page }) => {
  const held: string[] = [];
  for (const pathway of some) {
    await open(page, pathway);
    for (const view of sceneViews) {
      await jump(page, pathway, everyState(pathway).at(-1)?.facts ?? {}, { view });
      const texts = await page.evaluate(() => {
        const walker = document.createTreeWalker(
          document.getElementById('root') ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        const found: string[] = [];
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          if (Object.keys(text).some((key) => key.startsWith('__reactFiber'))) found.push(text.nodeValue ?? '');
        }
        return found;
      });
      held.push(...texts.map((text) => `${pageOf(pathway)} ${view}: ${text}`));
    }
  }
  expect(held).toEqual([]);
});
