import type { Page, Route } from '@playwright/test';
import type { Pathway } from '../../src/model/definition.ts';
import { graphOf } from '../../src/model/graph.ts';
import { inRegister, registers } from '../../src/model/words.ts';
import { named, pathwayNamed } from '../support/content.ts';
import { expect, test } from './page.ts';
import { answerInPanel, everyState, fragment, jump, open, pageOf, ready, written } from './walking.ts';

const rectum = pathwayNamed('patient', 'rectum');
const wide = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };

for (const viewport of [wide, phone]) {
  test.describe(`without scripts, ${viewport.width} px wide`, () => {
    test.use({ viewport, javaScriptEnabled: false });

    for (const [name, pathway] of named) {
      test(`${name}: title, chart, outline and sources stand on the page`, async ({ page }) => {
        await page.goto(pageOf(pathway));
        const words = pathway.edition === 'patient' ? 'plain' : 'clinical';
        await expect(page).toHaveTitle(new RegExp(`^${inRegister(pathway.title, words).replace(/[()]/g, '.')}`));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(inRegister(pathway.title, words));
        const { cards, edges } = graphOf(pathway);

        // The chart for this width is drawn; all of it can be scrolled into view.
        const frame = viewport === wide ? '.static-frame-wide' : '.static-frame-narrow';
        const drawn = page.locator(`${frame} .card`);
        await expect(drawn).toHaveCount(cards.length);
        const unseen = await drawn.evaluateAll((all) => all.filter((card) => !card.checkVisibility()).length);
        expect(unseen).toBe(0);
        await expect(page.locator(`${frame} [data-edge]`)).toHaveCount(edges.length);
        expect(await outOfReach(page, frame)).toEqual([]);

        await expect(page.locator('.outline')).toBeVisible();
        await expect(page.locator('[data-outline]')).toHaveCount(cards.length);
        await expect(page.locator('.source-card')).toBeVisible();
        await expect(page.locator('.source-card a[href^="https://"]').first()).toBeVisible();
        // Every option can be read, and nothing invites to what cannot work.
        // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count
        const outline = await page.locator('.outline').innerText();
        const missing = Object.values(pathway.options).filter(({ says }) => !outline.includes(inRegister(says, words)));
        expect(missing).toEqual([]);
        await expect(page.getByRole('button', { name: 'Outline', exact: true })).toBeHidden();
        expect(await sideways(page)).toBeLessThanOrEqual(0);
      });
    }
  });
}

for (const viewport of [wide, phone]) {
  test.describe(`a page whose style sheet is late, ${viewport.width} px wide`, () => {
    test.use({ viewport, javaScriptEnabled: false, firstVisit: true });

    for (const address of [
      '/',
      '/rectum/',
      '/professional/duodenum/',
      '/glossary/',
      '/sources/',
      '/practise/',
      '/saved/',
    ]) {
      test(`${address} is drawn without it, and stays as it is when it comes`, async ({ page }) => {
        const held: Route[] = [];
        await page.route('**/*.css', (route) => void held.push(route));
        await page.goto(address, { waitUntil: 'commit' });
        await expect(page.locator('.site-footer')).toBeAttached();
        const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
        await expect.poll(painted).toBe(1);
        await page.evaluate(() => document.fonts.ready);
        const before = await looks(page);
        for (const route of held) await route.continue();
        await page.waitForLoadState('load');
        await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBe(2);
        expect(await looks(page)).toEqual(before);
        expect(before.length).toBeGreaterThan(50);
      });
    }
  });
}

/** Where every element stands and how it looks, a line each. */
function looks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, font, display, borderWidth, stroke, fill, opacity } = getComputedStyle(element);
      const box = [x, y, width, height].map(Math.round).join(' ');
      const look = [color, backgroundColor, font, display, borderWidth, stroke, fill, opacity].join(' ');
      return `${element.tagName} ${element.className} ${box} ${look}`;
    }),
  );
}

for (const viewport of [wide, phone]) {
  test.describe(`a page that opens, ${viewport.width} px wide`, () => {
    test.use({ viewport, firstVisit: true });

    for (const [name, pathway] of named) {
      test(`${name}: nothing shifts, and scripts find the page as they expect it`, async ({ page }) => {
        await watchShifts(page);
        await page.goto(pageOf(pathway));
        await settled(page);
        expect(await shifts(page)).toEqual([]);
      });
    }

    for (const address of ['/', '/professional/', '/sources/', '/glossary/', '/professional/sources/']) {
      test(`${address}: nothing shifts, and scripts find the page as they expect it`, async ({ page }) => {
        await watchShifts(page);
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => document.fonts.ready);
        expect(await shifts(page)).toEqual([]);
      });
    }
  });
}

test.describe('a shift', () => {
  test.use({ firstVisit: true });

  test('is seen', async ({ page }) => {
    await watchShifts(page);
    await page.goto(pageOf(rectum));
    await settled(page);
    await page.evaluate(() => {
      document
        .querySelector('main')
        ?.prepend(Object.assign(document.createElement('p'), { textContent: 'planted', style: 'height: 200px' }));
    });
    await expect.poll(() => shifts(page)).not.toEqual([]);
  });
});

for (const viewport of [wide, phone]) {
  test.describe(`text on the cards, ${viewport.width} px wide`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    for (const [name, pathway] of named) {
      test(`${name}: no text is cut, in both registers, also with wider text spacing`, async ({ page }) => {
        test.slow();
        for (const [place, words] of registers.entries()) {
          if (place === 0) await openChart(page, pathway, words);
          else await jump(page, pathway, {}, { words, view: 'chart' });
          await unspaceText(page);
          expect(await cutTexts(page), words).toEqual([]);
          await spaceText(page);
          expect(await cutTexts(page), `${words}, with text spacing`).toEqual([]);
        }
      });
    }
  });
}

test('a text that is cut is seen: in a title, an answer, an option and its condition', async ({ page }) => {
  await page.setViewportSize(wide);
  await openChart(page, pathwayNamed('patient', 'stomach'), 'plain');
  expect(await cutTexts(page)).toEqual([]);
  for (const part of ['.card-title', '.card-answer', '.card-option', '.card-note']) {
    await page.evaluate((selector) => {
      document
        .querySelector(`.flow-chart ${selector}`)
        ?.append(' planted words that need more room than there is'.repeat(4));
    }, part);
    expect((await cutTexts(page)).length, part).toBeGreaterThan(0);
    await page.goto('about:blank');
    await openChart(page, pathwayNamed('patient', 'stomach'), 'plain');
  }
});

test.describe('text spacing', () => {
  test.use({ viewport: phone });

  test('no text of the step, the outline or the frame is cut with wider text spacing', async ({ page }) => {
    test.slow();
    await open(page, rectum);
    await spaceText(page);
    for (const [name, pathway] of named) {
      await jump(page, pathway);
      for (const { facts } of everyState(pathway)) {
        for (const view of ['step', 'outline']) {
          await jump(page, pathway, facts, view === 'step' ? {} : { view });
          expect(await clipped(page), `${name} ${view} ${written(facts)}`).toEqual([]);
          expect(await sideways(page), `${name} ${view} ${written(facts)}`).toBeLessThanOrEqual(0);
        }
      }
    }
  });
});

for (const [what, viewport, scale] of [
  ['320 px wide', { width: 320, height: 640 }, 1],
  ['1280 px at 400 % zoom', { width: 320, height: 256 }, 4],
] as const) {
  test.describe(what, () => {
    test.use({ viewport, deviceScaleFactor: scale, contextOptions: { reducedMotion: 'reduce' } });

    test('no page scrolls sideways, and nothing is lost, in any pathway, state and view', async ({ page }) => {
      test.slow();
      await open(page, rectum);
      for (const [name, pathway] of named) {
        for (const { facts } of everyState(pathway)) {
          for (const view of ['step', 'chart', 'outline', 'sources', 'both']) {
            await jump(page, pathway, facts, view === 'step' ? {} : { view });
            const state = `${name} ${view} ${written(facts)}`;
            expect(await sideways(page), state).toBeLessThanOrEqual(0);
            expect(await clipped(page), state).toEqual([]);
          }
        }
      }
      for (const address of ['/', '/professional/', '/sources/', '/glossary/']) {
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        expect(await sideways(page), address).toBeLessThanOrEqual(0);
      }
    });

    test('a walk can be made: every answer can be brought into view and used', async ({ page }) => {
      await open(page, rectum);
      await answerInPanel(page, rectum, {}, 'size', '1-to-2-cm');
      await answerInPanel(page, rectum, { size: '1-to-2-cm' }, 'muscle-layer', 'unsure');
      await expect(page.locator('.step-heading')).toBeInViewport();
      for (const option of await page.locator('.step [data-option]').all()) {
        await option.scrollIntoViewIfNeeded();
        await expect(option).toBeInViewport();
      }
      await page.getByRole('button', { name: 'Chart', exact: true }).click();
      await ready(page);
      await expect(page.locator('.chart-area .card[aria-current="step"]')).toBeInViewport();
    });
  });
}

test.describe('forced colors', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${colorScheme}: statuses, the current step and the chosen answer are told apart without the site's colors`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.setViewportSize(wide);
      await open(page, pathwayNamed('patient', 'stomach'), { 'size-word': 'small' });
      const marks = await page.evaluate(() => {
        const seen = (mark: Element) => {
          const back = getComputedStyle(document.body).backgroundColor;
          return [...mark.querySelectorAll('circle, path')].map((shape) => {
            const { fill, stroke, strokeDasharray } = getComputedStyle(shape);
            const ink = [fill, stroke].map((color) => (color === 'none' ? 'none' : color === back ? 'back' : 'ink'));
            return [shape.tagName, ...ink, strokeDasharray === 'none' ? '' : 'dashed'].join(' ');
          });
        };
        return Object.fromEntries(
          [...document.querySelectorAll('.legend .mark')].map((mark) => [mark.className, seen(mark).join(', ')]),
        );
      });
      expect(Object.keys(marks)).toHaveLength(4);
      expect(new Set(Object.values(marks)).size, JSON.stringify(marks)).toBe(4);
      for (const [mark, shapes] of Object.entries(marks)) expect(shapes, mark).toContain('ink');

      const differs = (one: string, other: string, property: string) =>
        page.evaluate(
          ([a, b, name]) => {
            const of = (selector: string) => {
              const element = document.querySelector(selector);
              return element ? getComputedStyle(element).getPropertyValue(name) : `no ${selector}`;
            };
            return of(a) !== of(b) ? '' : `${name} of ${a} and ${b} is ${of(a)}`;
          },
          [one, other, property] as const,
        );
      expect(await differs('.card[aria-current="step"]', '.card:not([aria-current])', 'outline-style')).toBe('');
      const chosen = '.card-answer[aria-pressed="true"]';
      expect(await differs(chosen, '.card-answer[aria-pressed="false"]', 'background-color')).toBe('');
      expect(await differs('.switch [aria-pressed="true"]', '.switch [aria-pressed="false"]', 'background-color')).toBe(
        '',
      );
      expect(await differs('.edge-clinical path', '.edge-structural path', 'stroke-dasharray')).toBe('');
    });
  }
});

test('status is told by words too: each mark is read before its option', async ({ page }) => {
  await open(page, rectum);
  for (const [name, pathway] of named) {
    await jump(page, pathway);
    const unsaid = await page.evaluate(
      () =>
        [...document.querySelectorAll('.mark')].filter(
          (mark) => !mark.closest('.legend') && !mark.querySelector('.visually-hidden')?.textContent?.trim(),
        ).length,
    );
    expect(unsaid, name).toBe(0);
  }
});

test('motion is left out for those who ask for it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, rectum);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration.split(', ').some((time) => time !== '0s') || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
});

async function openChart(page: Page, pathway: Pathway, words: string) {
  await page.goto(`/${fragment(pathway, {}, { words, view: 'chart' })}`);
  await page.locator('.flow-chart .card').first().waitFor();
  await ready(page);
  await page.evaluate(() => document.fonts.ready);
  // Terms become buttons when the glossary is there.
  await page.waitForLoadState('networkidle');
}

/** The text spacing that WCAG 1.4.12 asks a page to bear. */
async function spaceText(page: Page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}

async function unspaceText(page: Page) {
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}

/** Texts of cards that leave the box of their title or row, in px at the size at which they are drawn. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const zoom = new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport') as Element).transform)
      .a;
    const cards = [...document.querySelectorAll<HTMLElement>('.flow-chart .card')];
    if (cards.length === 0) return ['there are no cards'];
    return cards.flatMap((card) => {
      const parts = [...card.querySelectorAll<HTMLElement>('.card-title, .card-row-place')];
      return parts.flatMap((part) => {
        const box = part.getBoundingClientRect();
        const around = card.getBoundingClientRect();
        const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        const cut: string[] = [];
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          if (!text.textContent?.trim() || text.parentElement?.closest('.visually-hidden, [popover]')) continue;
          const range = document.createRange();
          range.selectNodeContents(text);
          for (const line of range.getClientRects()) {
            // A line's box is as high as its font; what matters is its middle part, where letters are.
            const over = [
              box.top - line.top,
              line.bottom - box.bottom,
              around.left - line.left,
              line.right - around.right,
            ];
            const worst = Math.max(...over) / zoom;
            if (worst > 1.5)
              cut.push(`${card.dataset['card']}: "${text.textContent.trim()}" by ${worst.toFixed(1)} px`);
          }
        }
        return [...new Set(cut)];
      });
    });
  });
}

/** Elements whose own text is hidden because their box is too small. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        if (element.closest('.visually-hidden, .chart-area, [popover], svg') || !element.checkVisibility())
          return false;
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const wider = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const higher = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
        const box = element.getBoundingClientRect();
        const beside = box.width > 0 && (box.right > document.documentElement.clientWidth + 1 || box.left < -1);
        return wider || higher || (beside && !element.closest('.table-frame, .skip'));
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`),
  );
}

/** How far the page can be scrolled sideways, in px. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Cards of a drawn chart that no scrolling brings into view. */
function outOfReach(page: Page, frame: string): Promise<(string | undefined)[]> {
  return page.evaluate((selector) => {
    const area = document.querySelector('.chart-area');
    if (!area) return ['the chart'];
    const cards = [...document.querySelectorAll<HTMLElement>(`${selector} .card`)];
    const { left, top } = area.getBoundingClientRect();
    const out = cards.filter((card) => {
      const box = card.getBoundingClientRect();
      const x = box.left - left + area.scrollLeft;
      const y = box.top - top + area.scrollTop;
      return x < 0 || y < 0 || x + box.width > area.scrollWidth || y + box.height > area.scrollHeight;
    });
    return out.map(({ dataset }) => dataset['card']);
  }, frame);
}

async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
      })[]) {
        const moved = entry.sources.map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
          return `${element?.tagName}.${element?.className} ${place(previousRect)} -> ${place(currentRect)}`;
        });
        seen.push(`${entry.value.toFixed(5)}: ${moved.join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function settled(page: Page) {
  await ready(page);
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => setTimeout(done, 150));
  });
}

function shifts(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}
