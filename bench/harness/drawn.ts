import type { Browser, Page } from '@playwright/test';

/** How the page is slowed down: the processor always four times, the network as the browser's own tools name it. */
export const slowdown = 4;

/** "Slow 4G" of Chromium's developer tools: 1.6 Mbit/s and 150 ms, with their factors for a browser that is asked to emulate it. */
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
};

export type Network = 'slow 4G' | 'unlimited';

/** A chart whose drawing is measured. */
export interface Drawable {
  readonly url: string;
  /** Selectors of what stands for a card and a line, and how many there are of each. */
  readonly cards: string;
  readonly cardCount: number;
  readonly lines: string;
  readonly lineCount: number;
}

export interface Drawn {
  /** Milliseconds from the start of the navigation to the end of the frame in which all cards and lines stood. */
  readonly drawn: number;
  /** Thousands of bytes that had come over the network by then. */
  readonly transferred: number;
  /** Scripts that were requested, for the pages' own preloads. */
  readonly scripts: readonly string[];
}

export async function measureDrawn(
  browser: Browser,
  drawable: Drawable,
  network: Network,
  cpu: number,
): Promise<Drawn> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await slowDown(page, network, cpu);
    await page.addInitScript(nameless);
    await page.addInitScript(watch, drawable);
    await page.goto(drawable.url, { waitUntil: 'commit', timeout: 60_000 });
    const seen = await Promise.race([
      page.evaluate(() => (globalThis as unknown as { benchSeen: Promise<Omit<Drawn, 'scripts'>> }).benchSeen),
      new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error(problems[0] ?? 'not drawn within 90 s')), 90_000).unref();
      }),
    ]);
    return { ...seen, scripts };
  } finally {
    await context.close();
  }
}

export async function slowDown(page: Page, network: Network, cpu: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  if (network === 'slow 4G') await cdp.send('Network.emulateNetworkConditions', slow4g);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** tsx wraps functions into a helper of its own, which functions that are sent into a page do not find there. */
export const nameless = 'globalThis.__name = (named) => named;';

/** Runs in the page before anything else: looks once a frame until all cards and lines stand, then waits for that frame to end. */
function watch({ cards, cardCount, lines, lineCount }: Drawable) {
  const framed = (isReady: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!isReady()) return requestAnimationFrame(look);
        // The first task after the frame: style, layout and paint of what stands are done.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        return port2.postMessage(undefined);
      };
      requestAnimationFrame(look);
    });
  const isDrawn = () => {
    const found = document.querySelectorAll(cards);
    if (found.length < cardCount || document.querySelectorAll(lines).length < lineCount) return false;
    return [...found].every((card) => card.getClientRects().length > 0);
  };
  const see = async () => {
    const drawn = await framed(isDrawn);
    const entries = performance.getEntries().filter((entry) => entry instanceof PerformanceResourceTiming);
    const transferred = entries.reduce((sum, entry) => sum + entry.transferSize, 0) / 1000;
    return { drawn, transferred };
  };
  Object.assign(globalThis, { benchSeen: see() });
}
