import type { Browser } from '@playwright/test';
import { type Network, nameless, slowDown } from './drawn.ts';

/** Something on a chart's page that can be operated with a mouse. */
export interface Operable {
  readonly url: string;
  /** Selector of what is clicked: the first of these that is seen. */
  readonly control: string;
  /** Selector of what stands on the page once the click has taken effect. */
  readonly taken: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A mouse does not reach it, because a layer of the tool's own lies over it: it is pressed by script. */
  readonly isCovered?: boolean;
}

/** Between two clicks of somebody who sees no answer, in milliseconds. */
const impatience = 100;

/**
 * Milliseconds from the start of the navigation until a real click has taken effect and that is painted. It is clicked as soon
 * as the control is seen, and again until something happens.
 */
export async function measureTaken(
  browser: Browser,
  { url, control, taken, viewport = { width: 1440, height: 900 }, isCovered = false }: Operable,
  network: Network,
  cpu: number,
): Promise<number> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await slowDown(page, network, cpu);
    await page.addInitScript(nameless);
    await page.addInitScript(watch, { control, taken, isCovered });
    await page.goto(url, { waitUntil: 'commit', timeout: 60_000 });
    let done: number | undefined;
    const effect = page
      .evaluate(() => (globalThis as unknown as { benchTaken: Promise<number> }).benchTaken)
      .then((time) => {
        done = time;
      });
    const late = Date.now() + 60_000;
    while (done === undefined && Date.now() < late) {
      const place = await page.evaluate(() => (globalThis as unknown as { benchPlace: () => Place }).benchPlace());
      if (place && done === undefined) {
        if (isCovered)
          await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), control);
        else await page.mouse.click(place.x, place.y);
      }
      await Promise.race([effect, new Promise((next) => setTimeout(next, place ? impatience : 20))]);
    }
    if (done === undefined) throw new Error('no click took effect within a minute');
    return done;
  } finally {
    await context.close();
  }
}

type Place = { readonly x: number; readonly y: number } | undefined;

/** Runs in the page before anything else. */
function watch({ control, taken, isCovered }: Pick<Operable, 'control' | 'taken' | 'isCovered'>) {
  const effect = new Promise<number>((resolve) => {
    const look = () => {
      if (!document.querySelector(taken)) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      return port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  });
  const place = () => {
    if (performance.getEntriesByName('first-contentful-paint').length === 0) return undefined;
    for (const each of document.querySelectorAll(control)) {
      const { left, top, right, bottom, width, height } = each.getBoundingClientRect();
      if (width === 0 || height === 0 || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) continue;
      const middle = { x: left + width / 2, y: top + height / 2 };
      // What can be clicked is what a click there meets: not its neighbor where rows are 2 px high, nor what lies over it.
      if (isCovered || each.contains(document.elementFromPoint(middle.x, middle.y))) return middle;
    }
    return undefined;
  };
  Object.assign(globalThis, { benchTaken: effect, benchPlace: place });
}
