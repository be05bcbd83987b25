import type { Page, Route } from '@playwright/test';
import { pageNames } from '../../src/model/address/address.ts';
import { sceneViews } from '../../src/model/address/views.ts';
import { graphOf } from '../../src/model/chart/graph.ts';
import type { Facts } from '../../src/model/content/condition.ts';
import type { Pathway } from '../../src/model/content/definition.ts';
import { inRegister, registers, type Words } from '../../src/model/content/words.ts';
import { named, pathwayNamed, spans, spansOfRoom } from '../support/content.ts';
import { toldBy } from '../support/read.ts';
import { unfolded } from '../support/told.ts';
import { everyState, fragment, kindsOfStates, pageOf, statesOfLongWords, written } from '../support/walks.ts';
import { expect, test } from './page.ts';
import { answerInPanel, jump, open, ready } from './walking.ts';

const rectum = pathwayNamed('patient', 'rectum');
const wide = { width: 1440, height: 900 };
const tablet = { width: 768, height: 900 };
const phone = { width: 360, height: 740 };
/** Below their steps the views stand in the first window, where a step that grows would push them out of it. */
const shortSteps = ['/start/', '/professional/start/'];
/** How many states a test looks at: where it is about room, those with the longest words are among the few. */
const breadths = [
  ['every kind of state', () => [...kindsOfStates(named), ...statesOfLongWords(named, 10)], []],
  [
    'every state',
    () => named.flatMap(([name, pathway]) => everyState(pathway).map(({ facts }) => ({ name, pathway, facts }))),
    ['@whole'],
  ],
] as const;

for (const viewport of [wide, phone]) {
  test.describe(`without scripts, ${viewport.width} px wide`, () => {
    test.use({ viewport, javaScriptEnabled: false });

    for (const { which, pathways, tag } of spansOfRoom) {
      test(`title, chart, outline and sources stand on the page of ${which}`, { tag }, async ({ page }) => {
        const frame = viewport === wide ? '.static-frame-wide' : '.static-frame-narrow';
        for (const [name, pathway] of pathways) {
          await page.goto(pageOf(pathway));
          const say = (words: Words) => inRegister(words, pathway.summary.edition.register);
          const { outline, title, ...stands } = await drawnPage(page, frame);
          const { cards, edges } = graphOf(pathway);
          const told = await page.evaluate(toldBy, frame);
          const all = await page.evaluate(toldBy, '.outline');
          // On a phone all branches are there, folded; the drawing leaves out what only "not sure" leads to.
          const [shown, wanted] = viewport === wide ? [unfolded(pathway, told), unfolded(pathway, all)] : [told, all];
          expect({ ...shown.cards, ...shown.edges }, name).toEqual({ ...wanted.cards, ...wanted.edges });
          expect(Object.keys(all.edges), name).toHaveLength(edges.length);
          expect(stands, name).toEqual({
            headings: [say(pathway.title)],
            outlined: cards.length,
            // The chart for this width is drawn; all of it can be scrolled into view.
            unseen: 0,
            hidden: [],
            sources: true,
            useless: 0,
          });
          expect(title.startsWith(say(pathway.title)), title).toBe(true);
          // Every option can be read.
          const missing = Object.values(pathway.options).filter(({ says }) => !outline.includes(say(says)));
          expect(missing, name).toEqual([]);
          expect(await outOfReach(page, frame), name).toEqual([]);
          expect(await sideways(page), name).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}

/** What a person without scripts finds on a pathway's page. */
function drawnPage(page: Page, frame: string) {
  return page.evaluate((selector) => {
    const all = (what: string) => [...document.querySelectorAll<HTMLElement>(what)];
    // Branches that are folded open with a tap, also where no script runs.
    for (const branch of document.querySelectorAll<HTMLDetailsElement>(`${selector} details`)) branch.open = true;
    const seen = (what: string) => all(what).filter((element) => element.checkVisibility());
    return {
      title: document.title,
      headings: seen('h1').map(({ textContent }) => textContent?.trim()),
      outlined: all('[data-outline]').length,
      unseen: all(`${selector} .card`).length - seen(`${selector} .card`).length,
      hidden: ['.outline', '.source-card'].filter((what) => seen(what).length === 0),
      sources: seen('.source-card a[href^="https://"]').length > 0,
      // Nothing invites to what cannot work.
      useless: seen('button').filter(({ textContent }) => textContent?.trim() === 'Outline').length,
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count
      outline: document.querySelector<HTMLElement>('.outline')?.innerText ?? '',
    };
  }, frame);
}

/** Pages of which each is drawn by other parts. The others differ from them in their content. */
const kindsOfPages = ['/', '/rectum/', '/glossary/', '/sources/'];
/** Those of them that hold the rules that draw them: the glossary is heavier than what comes first, and links its sheet. */
const pagesWithLateSheets = ['/', '/rectum/', '/sources/', '/professional/duodenum/', '/practise/', '/saved/'];

for (const viewport of [wide, phone]) {
  test.describe(`a page whose style sheet is late, ${viewport.width} px wide`, () => {
    test.use({ viewport, javaScriptEnabled: false, firstVisit: true });

    for (const address of pagesWithLateSheets) {
      const isFirst = address === '/rectum/' || (viewport === wide && kindsOfPages.includes(address));
      const tag = isFirst ? [] : ['@whole'];

      test(`${address} is drawn without it, and stays as it is when it comes`, { tag }, async ({ page }) => {
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
        const linked = () => page.evaluate(() => [...document.styleSheets].filter(({ href }) => href).length);
        await expect.poll(linked).toBe(1);
        expect(await looks(page)).toEqual(before);
        expect(before.length).toBeGreaterThan(50);
      });
    }
  });
}

/** Where every element that is seen stands and how it looks, a line each. What is folded has no place yet. */
function looks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { color, backgroundColor, font, display, borderWidth, stroke, fill, opacity } = getComputedStyle(element);
        const box = [x, y, width, height].map(Math.round).join(' ');
        const look = [color, backgroundColor, font, display, borderWidth, stroke, fill, opacity].join(' ');
        return `${element.tagName} ${element.className} ${box} ${look}`;
      }),
  );
}

for (const viewport of [wide, tablet, phone]) {
  test.describe(`a page that opens, ${viewport.width} px wide`, () => {
    test.use({ viewport, firstVisit: true });

    const pages = ['/', '/professional/', '/sources/', '/glossary/', '/professional/sources/'];
    for (const address of [...named.map(([, pathway]) => pageOf(pathway)), ...pages]) {
      const few = viewport === tablet ? shortSteps : [...kindsOfPages, '/professional/stomach/'];
      const tag = few.includes(address) ? [] : ['@whole'];

      test(`${address}: nothing shifts, and scripts find the page as they expect it`, { tag }, async ({ page }) => {
        await watchShifts(page);
        await page.goto(address);
        if (pages.includes(address)) await page.waitForLoadState('networkidle');
        else await settled(page);
        await page.evaluate(() => document.fonts.ready);
        expect(await shifts(page)).toEqual([]);
      });
    }
  });
}

/** On a slow line the font comes after the first paint: what is read then stays as it is until the next page. */
test.describe('a page that opens slowly', () => {
  test.use({ firstVisit: true, viewport: wide });

  test('/professional/follow-up/: nothing shifts when the rest comes', async ({ page }) => {
    await watchShifts(page);
    // Painted, then the font, then scripts and what they bring.
    await page.route(/\.woff2$/, async (route) => {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await page.evaluate(() => new Promise((late) => setTimeout(late, 200)));
      await route.continue();
    });
    const font = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.woff2'));
    await page.route(/\/assets\/index-.*\.js$/, async (route) => {
      await font;
      await route.continue();
    });
    await page.goto('/professional/follow-up/');
    await settled(page);
    await page.evaluate(() => document.fonts.ready);
    expect(await shifts(page)).toEqual([]);
  });
});

for (const address of shortSteps) {
  test.describe('what comes late', () => {
    test.use({ firstVisit: true, viewport: tablet });

    test(`${address}: nothing shifts when what is told beside the walk comes last`, async ({ page }) => {
      await watchShifts(page);
      let isHeld = false;
      await page.route(/\/assets\/reference-.*\.js$/, async (route) => {
        isHeld = true;
        await page.locator('.step-notes').waitFor();
        await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100))));
        await route.continue();
      });
      await page.goto(address);
      await page.locator('.step-notes + details').waitFor();
      await settled(page);
      expect(isHeld).toBe(true);
      expect(await shifts(page)).toEqual([]);
    });
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

    for (const { which, pathways, tag } of spansOfRoom) {
      test(`no text of any card is cut in ${which}, in both registers, also with wider text spacing`, { tag }, async ({
        page,
      }) => {
        test.slow();
        await openChart(page, rectum, 'plain');
        for (const words of registers) {
          for (const [name, pathway] of pathways) {
            await jump(page, pathway, {}, { words, view: 'chart' });
            expect(await cutTexts(page), `${name}, ${words}`).toEqual([]);
            await spaceText(page);
            // Boxes are as large as the text is drawn; with more room between its letters they stand one below the other.
            await expect(page.locator('.path-chart'), name).toBeVisible();
            expect(await cutTexts(page), `${name}, ${words}, with text spacing`).toEqual([]);
            await unspaceText(page);
            if (viewport === wide) await expect(page.locator('.flow-chart'), name).toBeVisible();
          }
        }
      });
    }
  });
}

test('a text that is cut is seen: in a title, the label of a finding, an answer, an option and its condition', async ({
  page,
}) => {
  await page.setViewportSize(wide);
  await openChart(page, pathwayNamed('patient', 'stomach'), 'plain');
  expect(await cutTexts(page)).toEqual([]);
  for (const part of ['.box-title', '.finding-label', '.card-answer', '.card-option', '.card-note']) {
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

  for (const [which, places, tag] of breadths) {
    test(`no text of the step, the outline or the frame is cut with wider text spacing, in ${which}`, {
      tag: [...tag],
    }, async ({ page }) => {
      test.slow();
      await open(page, rectum);
      await spaceText(page);
      for (const { name, pathway, facts } of places()) {
        for (const view of ['step', 'outline']) await expectNoOverflow(page, name, pathway, facts, view);
      }
    });
  }
});

for (const [what, viewport, scale] of [
  ['320 px wide', { width: 320, height: 640 }, 1],
  ['1280 px at 400 % zoom', { width: 320, height: 256 }, 4],
] as const) {
  test.describe(what, () => {
    test.use({ viewport, deviceScaleFactor: scale, contextOptions: { reducedMotion: 'reduce' } });

    // A page that is zoomed is as wide as a narrow one: a few states show that it is laid out like one.
    for (const [which, places, tag] of scale === 1
      ? breadths
      : [['a few states', () => kindsOfStates(named).slice(0, 10), []] as const]) {
      test(`no page scrolls sideways, and nothing is lost, in ${which} and any view`, { tag: [...tag] }, async ({
        page,
      }) => {
        test.slow();
        await open(page, rectum);
        for (const { name, pathway, facts } of places()) {
          for (const view of ['step', 'chart', 'outline', 'sources', 'both']) {
            await expectNoOverflow(page, name, pathway, facts, view);
          }
        }
      });
    }

    test('no page beside the pathways scrolls sideways', async ({ page }) => {
      for (const address of ['/', '/professional/', ...pageNames.map((name) => `/${name}/`)]) {
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        expect(await sideways(page), address).toBeLessThanOrEqual(0);
      }
    });

    if (scale === 1) {
      test('no view of a walk scrolls sideways', async ({ page }) => {
        for (const pathway of [rectum, pathwayNamed('professional', 'metastatic')]) {
          await open(page, pathway);
          for (const view of sceneViews) {
            await jump(page, pathway, {}, view === 'step' ? {} : { view });
            await expect(page.locator('.waiting')).toHaveCount(0);
            expect(await sideways(page), `${pathway.id} ${view}`).toBeLessThanOrEqual(0);
          }
        }
      });
    }

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
      expect(Object.keys(marks)).toHaveLength(5);
      expect(new Set(Object.values(marks)).size, JSON.stringify(marks)).toBe(5);
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
      // What fills an answer may be the answer itself, or the chip that is drawn behind it.
      const filled = (selector: string) =>
        page.evaluate((answer) => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.cssText = 'background: Highlight; forced-color-adjust: none';
          const highlight = getComputedStyle(probe).backgroundColor;
          probe.remove();
          const element = document.querySelector(answer);
          if (!element) return `no ${answer}`;
          return [undefined, '::after'].some((part) => getComputedStyle(element, part).backgroundColor === highlight);
        }, selector);
      await expect.poll(() => filled('.card-answer[aria-pressed="true"]')).toBe(true);
      expect(await filled('.card-answer[aria-pressed="false"]')).toBe(false);
      expect(await differs('.switch [aria-pressed="true"]', '.switch [aria-pressed="false"]', 'background-color')).toBe(
        '',
      );
      expect(await differs('.edge-clinical path', '.edge-structural path', 'stroke-dasharray')).toBe('');
    });
  }
});

for (const { which, pathways, tag } of spans) {
  test(`status is told by words too in ${which}: each mark is read before its option`, { tag }, async ({ page }) => {
    await open(page, rectum);
    for (const [name, pathway] of pathways) {
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
}
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
  await page.locator('.chart-area .box').first().waitFor();
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

/** Texts of boxes that leave their title, label or row, in px at the size at which they are drawn. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pane = document.querySelector('.react-flow__viewport');
    const zoom = pane ? new DOMMatrix(getComputedStyle(pane).transform).a : 1;
    for (const branch of document.querySelectorAll<HTMLDetailsElement>('.path-chart details')) branch.open = true;
    const frames = [...document.querySelectorAll<HTMLElement>('.chart-area .box')];
    if (frames.length === 0) return ['there are no boxes'];
    return frames.flatMap((frame) => {
      const parts = [...frame.querySelectorAll<HTMLElement>('.box-title, .finding-label, .card-row')];
      return parts.flatMap((part) => {
        const box = part.getBoundingClientRect();
        const around = frame.getBoundingClientRect();
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
              cut.push(`${frame.dataset['box']}: "${text.textContent.trim()}" by ${worst.toFixed(1)} px`);
          }
        }
        return [...new Set(cut)];
      });
    });
  });
}

async function expectNoOverflow(page: Page, name: string, pathway: Pathway, facts: Facts, view: string) {
  await jump(page, pathway, facts, view === 'step' ? {} : { view });
  const state = `${name} ${view} ${written(facts)}`;
  expect(await sideways(page), state).toBeLessThanOrEqual(0);
  expect(await clipped(page), state).toEqual([]);
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
      // What can be scrolled is counted in whole px.
      return x < -1 || y < -1 || x + box.width > area.scrollWidth + 1 || y + box.height > area.scrollHeight + 1;
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
