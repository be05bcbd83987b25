import type { Page } from '@playwright/test';
import { registers } from '../../src/model/content/words.ts';
import { named, spans, spansOfRoom } from '../support/content.ts';
import { expect, test } from './page.ts';
import { jump, open } from './walking.ts';

/** Windows that the chart is made for, in px, with the smallest text that it may have there when all of it is in view. */
const windows = [
  { width: 1440, height: 900, text: 12 },
  { width: 1920, height: 1080, text: 14 },
] as const;

/** Of the window, what the frame of the chart takes at least. */
const leastShare = 0.65;

interface Fit {
  readonly share: number;
  readonly zoom: number;
  /** Smallest text of the chart as it is seen, in px. */
  readonly text: number;
  /** Boxes that do not lie in the frame, and those that a control lies over. */
  readonly outside: readonly string[];
  readonly covered: readonly string[];
}

for (const { width, height, text } of windows) {
  for (const { which, pathways, tag } of spansOfRoom) {
    test(`the chart of ${which} is read whole at ${width} x ${height}`, { tag }, async ({ browser }) => {
      test.slow();
      const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const [first] = named;
      if (!first) throw new Error('there is no pathway');
      await open(page, first[1]);
      const lines: string[] = [];
      const tight: string[] = [];
      for (const [name, pathway] of pathways) {
        for (const words of registers) {
          await jump(page, pathway, {}, { words });
          await expect.poll(() => page.locator('.flow-chart .box').count()).toBeGreaterThan(0);
          const fit = await fitOf(page);
          const row = `${name}, ${words}`.padEnd(44);
          const figures = [`${(fit.share * 100).toFixed(0)} %`, fit.zoom.toFixed(2), `${fit.text.toFixed(1)} px`];
          lines.push(row + figures.map((figure) => figure.padStart(10)).join(''));
          if (fit.share < leastShare || fit.text < text || fit.outside.length + fit.covered.length > 0) {
            tight.push(`${row} ${JSON.stringify(fit)}`);
          }
        }
      }
      console.log(
        `\n${width} x ${height}`.padEnd(45) + ['of window', 'zoom', 'text'].map((each) => each.padStart(10)).join(''),
      );
      console.log(lines.join('\n'));
      expect(tight).toEqual([]);
      await context.close();
    });
  }
}

test('a chart that does not fit is seen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const [first] = named;
  if (!first) throw new Error('there is no pathway');
  await open(page, first[1]);
  await page.locator('.flow-chart .box').first().waitFor();
  await page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('.flow-chart .box');
    if (box) box.style.translate = '-600px';
    const small = document.querySelector<HTMLElement>('.flow-chart .box-title');
    if (small) small.style.fontSize = '5px';
  });
  const { outside, text } = await fitOf(page);
  expect(outside).toHaveLength(1);
  expect(text).toBeLessThan(8);
});

for (const { which, pathways, tag } of spans) {
  test(`the chart of ${which} prints on one landscape sheet, with no text under 7 pt`, { tag }, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1440, height: 900 });
    const [first] = named;
    if (!first) throw new Error('there is no pathway');
    await open(page, first[1]);
    for (const [name, pathway] of pathways) {
      await jump(page, pathway);
      await page.locator('.flow-chart .box').first().waitFor();
      for (const format of ['A4', 'Letter']) {
        const file = (await page.pdf({ format })).toString('latin1');
        const sizes = [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
          [width, height].map(Number),
        );
        const landscape = sizes.filter(([width = 0, height = 0]) => width > height);
        expect(landscape, `${name}, ${format}`).toHaveLength(1);
        expect(sizes.at(-1), `${name}, ${format}`).toEqual(landscape[0]);
      }
      const smallest = await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        return new Promise<number>((done) => {
          setTimeout(() => {
            const frame = document.querySelector('.printed-frame');
            const texts = [...(frame?.querySelectorAll('.card-row, .finding-label, .box-title') ?? [])];
            const zoom = Number(frame ? getComputedStyle(frame).zoom : 0);
            done(Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))) * zoom * 0.75);
            dispatchEvent(new Event('afterprint'));
          });
        });
      });
      expect(smallest, name).toBeGreaterThanOrEqual(7);
    }
  });
}
function fitOf(page: Page): Promise<Fit> {
  return page.evaluate(() => {
    const pane = document.querySelector('.flow-chart .react-flow__viewport');
    const area = pane?.closest('.chart-area')?.getBoundingClientRect();
    if (!pane || !area) throw new Error('there is no chart');
    const zoom = new DOMMatrix(getComputedStyle(pane).transform).a;
    const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
    let smallest = Number.POSITIVE_INFINITY;
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement || !textContent?.trim() || parentElement.closest('.visually-hidden, [popover]')) continue;
      smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(parentElement).fontSize) * zoom);
    }
    const boxes = [...pane.querySelectorAll<HTMLElement>('.box')];
    const outside = boxes.filter((box) => {
      const { left, top, right, bottom } = box.getBoundingClientRect();
      return left < area.left || top < area.top || right > area.right || bottom > Math.min(area.bottom, innerHeight);
    });
    const controls = [...document.querySelectorAll('.pane-main :is(button, summary)')]
      .filter((control) => !pane.contains(control) && control.checkVisibility())
      .map((control) => control.getBoundingClientRect());
    const covered = boxes.filter((box) => {
      const { left, top, right, bottom } = box.getBoundingClientRect();
      return controls.some((on) => on.left < right && on.right > left && on.top < bottom && on.bottom > top);
    });
    const ids = (found: HTMLElement[]) => found.map(({ dataset }) => dataset['box'] ?? '');
    return {
      share: (area.width * area.height) / (innerWidth * innerHeight),
      zoom,
      text: smallest,
      outside: ids(outside),
      covered: ids(covered),
    };
  });
}
