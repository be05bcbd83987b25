import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect as expectAsIs,
  type Page,
} from '@playwright/test';

/** Milliseconds after which is looked again. Playwright waits 100 at first, which thousands of steps would wait for nothing. */
const looksAgain = [10, 20, 40, 80, 160, 320];

const poll: typeof expectAsIs.poll = (read, options) =>
  expectAsIs.poll(read, { intervals: looksAgain, ...(typeof options === 'string' ? { message: options } : options) });

/** Playwright's `expect`, whose `poll` looks again sooner. */
export const expect = new Proxy(expectAsIs, {
  get: (target, name, receiver) => (name === 'poll' ? poll : Reflect.get(target, name, receiver)),
});

interface Options {
  /** Faults that a test provokes on purpose, such as a file that cannot be loaded. They alone are let pass. */
  provoked: RegExp | undefined;
  /** A browser that has never been here: nothing cached, nothing kept, scripts of its own. Others share what was loaded. */
  firstVisit: boolean;
}

/**
 * Every test of a page fails on what a visitor would never see: console errors and warnings, uncaught exceptions,
 * violations of the content security policy (Chromium reports them as console errors), files that are not there, and
 * requests to any other place than the site itself.
 *
 * A worker keeps one window open for each kind of screen and hands it from test to test, emptied: a page of the site
 * opens three times sooner there than in a new one.
 */
export const test = base.extend<Options & { faults: readonly string[]; display: BrowserContextOptions }>({
  provoked: [undefined, { option: true }],
  firstVisit: [false, { option: true }],
  display: async (
    { viewport, deviceScaleFactor, colorScheme, hasTouch, javaScriptEnabled, contextOptions, baseURL, serviceWorkers },
    use,
  ) => {
    await use({
      viewport,
      ...(deviceScaleFactor === undefined ? {} : { deviceScaleFactor }),
      ...(hasTouch === undefined ? {} : { hasTouch }),
      ...(javaScriptEnabled === undefined ? {} : { javaScriptEnabled }),
      ...(baseURL === undefined ? {} : { baseURL }),
      colorScheme,
      serviceWorkers,
      ...contextOptions,
    });
  },
  context: async ({ browser, display, firstVisit }, use, info) => {
    const context = firstVisit ? await browser.newContext(display) : await sharedContext(browser, display);
    await use(context);
    for (const event of heard.context) context.removeAllListeners(event);
    // What went wrong may still be going on in the window.
    if (firstVisit || info.status !== info.expectedStatus) await close(context);
  },
  page: async ({ context, display }, use) => {
    const [page = await context.newPage()] = context.pages();
    await page.bringToFront();
    await page.emulateMedia({ media: null, colorScheme: display.colorScheme ?? null, ...media(display) });
    if (display.viewport) await page.setViewportSize(display.viewport);
    const forget = rememberScripts(page);
    await use(page);
    for (const event of heard.page) page.removeAllListeners(event);
    await forget();
    if (shared.has(context)) await empty(page);
  },
  faults: [
    async ({ context, baseURL, provoked }, use) => {
      const faults = faultsOf(context, baseURL ?? '');
      await use(faults);
      expect(faults.filter((fault) => !provoked?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

/** What a test may have listened to. Playwright listens to other events itself. */
const heard = {
  context: ['console', 'weberror', 'request', 'response', 'page'],
  page: ['console', 'pageerror', 'request', 'response', 'dialog', 'download'],
} as const;

/** Windows that are kept open, with the kind of their screen. */
const shared = new Map<BrowserContext, string>();

async function sharedContext(browser: Browser, display: BrowserContextOptions): Promise<BrowserContext> {
  const kind = JSON.stringify(display);
  for (const [context, its] of shared) if (its === kind) return context;
  const context = await browser.newContext(display);
  shared.set(context, kind);
  return context;
}

/** What a test has run before the scripts of a page goes with the test: the window stays for the next one. */
function rememberScripts(page: Page): () => Promise<void> {
  const add = page.addInitScript.bind(page);
  const added: Awaited<ReturnType<typeof add>>[] = [];
  page.addInitScript = async (script, ...more) => {
    const one = await add(script, ...more);
    added.push(one);
    return one;
  };
  return async () => {
    page.addInitScript = add;
    for (const script of added) await script.dispose();
  };
}

/** Leaves the site, and nothing of what was opened, answered in its place, allowed or kept there. */
async function empty(page: Page): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  for (const where of [page, context]) await where.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearPermissions();
  if (!page.url().startsWith('http')) return;
  // An empty page of the site: nothing runs there that still holds the store.
  const nothing = new URL('/nothing', page.url()).href;
  await page.route(nothing, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto(nothing);
  await page.unroute(nothing);
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const gone = indexedDB.deleteDatabase(name);
      await new Promise((resolve, reject) => {
        gone.onsuccess = resolve;
        gone.onerror = () => reject(gone.error);
      });
    }
  });
  await page.goto('about:blank');
}

async function close(context: BrowserContext): Promise<void> {
  shared.delete(context);
  await context.close();
}

function media({ reducedMotion, forcedColors, contrast }: BrowserContextOptions) {
  return { reducedMotion: reducedMotion ?? null, forcedColors: forcedColors ?? null, contrast: contrast ?? null };
}

/** Lists what goes wrong in a browser context from now on. For contexts that a test opens itself. */
export function faultsOf(context: BrowserContext, site: string): readonly string[] {
  const faults: string[] = [];
  const { origin } = new URL(site);
  context.on('console', (message) => {
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') {
      faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => {
    faults.push(`exception: ${error.error().stack ?? error.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isInPage = url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isInPage && url.origin !== origin) faults.push(`request to another place: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  return faults;
}
