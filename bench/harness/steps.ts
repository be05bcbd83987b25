import type { Browser, CDPSession, Page } from '@playwright/test';
import { nameless, slowdown } from './drawn.ts';

export interface Steps {
  /** Milliseconds from each click on an answer in the chart to the next paint. */
  readonly clicks: readonly number[];
  /** Milliseconds from each click until the page stands at the next step, panel and chart: drawn in pieces after that paint. */
  readonly settled: readonly number[];
  /** The same as `clicks` from pointing at an answer, which shows where it would lead. */
  readonly points: readonly number[];
  /** Milliseconds from the start of the navigation until the chart could be used. */
  readonly mounted: number;
  /** Thousands of bytes that scripts hold, and elements of the page, with the chart mounted. */
  readonly heap: number;
  readonly nodes: number;
  /** Cards that the page holds, of all that the chart has. */
  readonly cards: number;
}

/** Event Timing reports no interaction that takes less. */
const least = 16;
const stepsPerVisit = 8;

/** Opens the app on a chart and walks through it with a mouse, starting again at each end. */
export async function measureSteps(browser: Browser, url: string, id: string): Promise<Steps> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(nameless);
    await page.addInitScript(record);
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('.react-flow .card.is-current .card-answer').first().waitFor({ timeout: 120_000 });
    const mounted = await page.evaluate(() => performance.now());
    await page.waitForTimeout(1500);
    const { heap, nodes } = await memoryOf(cdp);
    const cards = await page.locator('.react-flow .card').count();
    const clicks: number[] = [];
    const points: number[] = [];
    const settled: number[] = [];
    for (let step = 0; clicks.length < stepsPerVisit; step += 1) {
      const answers = page.locator('.react-flow .card.is-current .card-answer');
      if ((await answers.count()) === 0) {
        await page.evaluate((start) => {
          location.hash = start;
        }, `#/${id}`);
        await answers.first().waitFor();
        await page.waitForTimeout(1000);
      }
      const { pointed, clicked, stood } = await answer(page, step % 2);
      settled.push(stood);
      points.push(pointed);
      clicks.push(clicked);
    }
    return { clicks, settled, points, mounted, heap, nodes, cards };
  } finally {
    await context.close();
  }
}

/** Gives an answer of the card where the walk is, as a person does: points at it, rests, presses, lets go. */
async function answer(page: Page, which: number): Promise<{ pointed: number; clicked: number; stood: number }> {
  const button = page.locator('.react-flow .card.is-current .card-answer').nth(which);
  const box = await button.boundingBox();
  if (!box) throw new Error('the answer is not in view');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(500);
  const pointed = await page.evaluate(taken, ['pointerenter', 'pointerover']);
  await page.evaluate(awaitStep);
  await page.mouse.down();
  await page.mouse.up();
  const stood = await page.evaluate(() => (globalThis as unknown as { benchStood: Promise<number> }).benchStood);
  // The view moves for a moment, and the browser tells of an interaction only after its paint.
  await page.waitForTimeout(1000);
  const clicked = await page.evaluate(taken, ['pointerdown', 'pointerup', 'click']);
  await page.mouse.move(5, 5);
  await page.waitForTimeout(300);
  await page.evaluate(taken, []);
  return { pointed: pointed ?? least, clicked: clicked ?? least, stood };
}

async function memoryOf(cdp: CDPSession): Promise<{ heap: number; nodes: number }> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize') / 1000, nodes: of('Nodes') };
}

/** Runs in the page before anything else: keeps what the browser says of every event until its next paint. */
function record() {
  const entries: PerformanceEntry[] = [];
  new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
    type: 'event',
    durationThreshold: 16,
  } as PerformanceObserverInit);
  Object.assign(globalThis, { benchEvents: entries });
}

/** Runs in the page before a click: tells how long after it panel and chart stand at another step, with that frame painted. */
function awaitStep() {
  const before = document.querySelector<HTMLElement>('[data-at]')?.dataset['at'];
  const stands = () => {
    const { at } = document.querySelector<HTMLElement>('[data-at]')?.dataset ?? {};
    return at !== before && document.querySelector(`.react-flow [data-card="${at}"].is-current`);
  };
  const stood = new Promise<number>((resolve) => {
    let clicked = 0;
    addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true, once: true });
    const look = () => {
      if (!stands()) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - clicked);
      return port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  });
  Object.assign(globalThis, { benchStood: stood });
}

/** Runs in the page: the longest of these events since the last time, and forgets them all. */
function taken(names: string[]): number | undefined {
  const { benchEvents } = globalThis as unknown as { benchEvents: PerformanceEntry[] };
  const found = benchEvents.splice(0).filter(({ name }) => names.includes(name));
  return found.length > 0 ? Math.max(...found.map(({ duration }) => duration)) : undefined;
}
