import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import fc from 'fast-check';
import * as v from 'valibot';
import { shelves } from '../../src/kept/shelves.ts';
import { pageNames } from '../../src/model/address/address.ts';
import { sceneViews } from '../../src/model/address/views.ts';
import { pathwayNamed } from '../support/content.ts';
import { entriesOf } from '../support/entries.ts';
import { hostileTexts } from '../support/hostile.ts';
import { hostOf } from '../support/static-host.ts';
import { fragment } from '../support/walks.ts';
import { expect, test } from './page.ts';
import { expectAt, jump, open, openFooter, ready } from './walking.ts';

const rectum = pathwayNamed('patient', 'rectum');
const seed = 20250220;

/** What an attacker would have put into the page, or run in it. */
async function attacks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const planted =
      'img[src="x"], iframe, base, meta[http-equiv="refresh"], form[action], a[href^="javascript:" i], math';
    const handlers = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    const scripts = [...document.scripts].filter(({ src, type }) => !src && type !== 'application/ld+json');
    return [
      ...[...document.querySelectorAll(planted), ...handlers, ...scripts].map((element) => element.outerHTML),
      ...('attacked' in window ? ['a script ran'] : []),
    ];
  });
}

for (const [count, tag] of [
  [60, []],
  [600, ['@whole']],
] as [number, string[]][]) {
  test(`${count} hostile addresses, typed into one page, leave a page that is whole and a walk that goes on`, {
    tag,
  }, async ({ page }) => {
    const noise = fc.oneof(
      fc.constantFrom(...hostileTexts.map((text) => text.slice(0, 200))),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    const pairs = fc.array(fc.tuple(noise, noise), { minLength: 1, maxLength: 4 });
    const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
    const hashes = fc.sample(pairs, { numRuns: count, seed }).map((some, index) => {
      // In turn, so that the page has to change for each of them.
      const size = index % 2 ? 'over-2-cm' : 'under-1-cm';
      const query = some.map((pair) => pair.map(encoded).join('='));
      return { hash: `#/rectum?${[...query, `size=${size}`].join('&')}`, size };
    });
    await open(page, rectum);
    const blank = await page.evaluate(async (all) => {
      const missed: string[] = [];
      for (const { hash, size } of all) {
        location.hash = hash;
        const shows = () => document.querySelector(`.step [data-fact="size"][data-answer="${size}"]`);
        for (let turn = 0; turn < 400 && !shows(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
        if (!shows() || !document.querySelector('h1')?.textContent) missed.push(hash);
      }
      return missed;
    }, hashes);
    expect(blank).toEqual([]);
    expect(await attacks(page)).toEqual([]);
    // The one who looks for attacks would see one.
    await page.evaluate(() => document.body.append(document.createElement('math')));
    expect(await attacks(page)).toHaveLength(1);
    console.log(`addresses: ${hashes.length} typed into one page, each kept its valid answer`);
  });
}

test('markup in an address is text, wherever it is shown', async ({ page }) => {
  await page.goto('/');
  for (const text of hostileTexts.filter((each) => each.includes('<') && each.length < 200)) {
    const part = encodeURIComponent(text);
    for (const hash of [`#/${part}`, `#/rectum?size=${part}`, `#/rectum?${part}=1`, `#/rectum?view=${part}`]) {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await expect(page.getByRole('region', { name: 'About this link' })).toBeVisible();
    }
    expect(await attacks(page)).toEqual([]);
  }
});

test('markup in what is kept on the device is text, on every page and in every view', async ({ page }) => {
  // Every text of every entry that may hold anything holds an attack, after a mark by which it is found on the page.
  const kept = Object.fromEntries(
    Object.entries(shelves).map(([name, schema]: [string, v.GenericSchema]) => {
      const entries = fc.sample(entriesOf(schema), { numRuns: hostileTexts.length, seed });
      return [name, entries.map((entry, place) => attacked(schema, entry, place))];
    }),
  );
  await page.goto('/');
  await page.evaluate(async (all) => {
    const opened = indexedDB.open('gi-net-pathways', 1);
    await new Promise((resolve, reject) => {
      opened.onupgradeneeded = () => opened.result.createObjectStore('shelves');
      opened.onsuccess = resolve;
      opened.onerror = reject;
    });
    const writing = opened.result.transaction('shelves', 'readwrite');
    for (const [name, entries] of Object.entries(all)) writing.objectStore('shelves').put(entries, name);
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opened.result.close();
  }, kept);

  let seen = 0;
  const look = async () => {
    await page.waitForFunction(() => !document.querySelector('.drawn, .waiting'));
    expect(await attacks(page)).toEqual([]);
    const shown = (await page.locator('body').textContent()) ?? '';
    for (const [, place = ''] of shown.matchAll(/\bmark(\d+)x/g)) {
      const text = hostileTexts[Number(place)] ?? '';
      seen += 1;
      expect(squeezed(shown)).toContain(squeezed(`mark${place}x${text.slice(0, 20)}`));
    }
  };
  for (const name of pageNames) {
    await page.goto(`/${name}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look();
  }
  await open(page, rectum);
  for (const view of sceneViews) {
    await jump(page, rectum, { size: 'over-2-cm' }, { view });
    await look();
  }
  console.log(`kept texts: ${seen} shown as text`);
});

test.describe('a page whose scripts', () => {
  // What the browser says of a script that it could not get at all has no stack.
  test.use({ firstVisit: true, provoked: /Unexpected token|^exception: $/ });

  const ways: Readonly<Record<string, (route: Route) => unknown>> = {
    // A network behind a portal often lets everything wait.
    'never come': () => undefined,
    'come empty': (route) => route.fulfill({ contentType: 'text/javascript', body: '' }),
    'are the page of a portal': (route) => route.fulfill({ contentType: 'text/javascript', body: '<!doctype html>' }),
  };
  for (const [way, answer] of Object.entries(ways)) {
    test(`${way} says that its buttons do not work`, async ({ page }) => {
      await page.clock.install();
      await page.route('**/assets/index-*.js', (route) => void answer(route));
      await page.goto('/rectum/', { waitUntil: 'commit' });
      await page.waitForFunction(() => 'pressed' in window && document.querySelector('noscript'));
      await page.clock.runFor(20_000);
      await expect(page.locator('.not-alive')).toContainText('do not work now');
      await expect(page.locator('.not-alive').getByRole('button')).toBeVisible();
      await page.unroute('**/assets/index-*.js');
    });
  }
});

test.describe('an error', () => {
  // What the browser says of a script that it could not get at all has no stack.
  test.use({ provoked: /planted|ERR_FAILED|Failed to fetch dynamically|^exception: $/ });
  const walked = { size: '1-to-2-cm', 'muscle-layer': 'no' };

  test('in a part beside the step leaves the step, and says what happened', async ({ page }) => {
    await page.route('**/assets/ChartPane-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export default () => { throw new Error("<b>planted") }' }),
    );
    await page.goto(`/rectum/${fragment(rectum, { size: '1-to-2-cm' })}`);
    await expect(page.locator('.pane-chart')).toContainText('Something went wrong in this part');
    await expect(page.locator('.pane-chart')).not.toContainText('planted');
    await page.locator('.question [data-answer="no"]').click();
    await expectAt(page, rectum, walked);
  });

  test('in a part that did not come is tried again on request', async ({ page }) => {
    await page.route('**/assets/ChartPane-*.js', (route) => route.abort());
    await page.goto(`/rectum/${fragment(rectum, walked)}`);
    await expect(page.locator('.pane-chart')).toContainText('did not load');
    await page.unroute('**/assets/ChartPane-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.react-flow__node').first()).toBeVisible();
    await expectAt(page, rectum, walked);
  });

  test('in the whole page says what happened, keeps the walk and offers to go on', async ({ page }) => {
    // The file as it is, so that all that others take from it is there, and only its page fails.
    await page.route('**/assets/walk-*.js', async (route) => {
      const response = await route.fetch();
      const broken = 'PathwayPage:()=>()=>{throw new Error("<b>planted")}';
      const body = (await response.text()).replace(/PathwayPage:\(\)=>[\w$]+/, broken);
      // A file that is never asked for again would stay broken in the cache of the browser.
      await route.fulfill({ response, body, headers: { ...response.headers(), 'cache-control': 'no-store' } });
    });
    await page.goto(`/${fragment(rectum, walked)}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Something went wrong here' })).toBeVisible();
    await expect(page.getByText('planted')).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe(fragment(rectum, walked));
    await page.unroute('**/assets/walk-*.js');
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await ready(page);
    await expectAt(page, rectum, walked);
  });

  for (const address of ['/rectum/', '/']) {
    test(`in what ${address} needs keeps the page and the address, and loads again`, async ({ page }) => {
      await page.route('**/assets/walk-*.js', (route) => route.abort());
      await page.goto(address === '/' ? address : address + fragment(rectum, walked));
      // A start page that is loaded with this address leads to the page of the pathway; one that stands opens it itself.
      if (address === '/')
        await page.evaluate(
          (hash) => {
            location.hash = hash;
          },
          fragment(rectum, walked),
        );
      await expect(page.getByText('did not load').last()).toBeVisible();
      if (address === '/')
        await expect(page.getByRole('status').getByRole('region', { name: 'Please note' })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await openFooter(page);
      await expect(page.getByRole('link', { name: /Words explained/ }).first()).toBeVisible();
      expect(new URL(page.url()).hash).toBe(fragment(rectum, walked));
      await page.unroute('**/assets/walk-*.js');
      const again = page.getByRole('button', { name: 'Load the page again' });
      await (address === '/' ? page.reload() : again.click());
      await ready(page);
      await expectAt(page, rectum, walked);
    });
  }
});

test.describe('a text that would become code', () => {
  test.use({ provoked: /planted|TrustedHTML|TrustedScript|Content Security Policy/ });

  test('is refused, also where the host sends no headers', async ({ browser }) => {
    const host = await hostOf(join(import.meta.dirname, '../../dist'), 'plain', {});
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(`${host.address}rectum/`, { waitUntil: 'networkidle' });
    const tried = await page.evaluate(async () => {
      const says = (attempt: () => void) => {
        try {
          attempt();
          return 'done';
        } catch (error) {
          return error instanceof TypeError || error instanceof EvalError ? 'refused' : String(error);
        }
      };
      const script = document.createElement('script');
      script.append('window.attacked = 1');
      document.body.append(script);
      const elsewhere = document.createElement('script');
      return {
        html: says(() => {
          document.body.innerHTML = '<img src=x onerror="window.attacked = 1">';
        }),
        handler: says(() => document.body.setAttribute('onclick', 'window.attacked = 1')),
        // The tool that runs this test may use eval in spite of the policy; a text as a timer is the same thing.
        code: says(() => Reflect.apply(setTimeout, window, ['window.attacked = 1'])),
        worker: says(() => new Worker('https://example.org/planted.js')),
        elsewhere: says(() => {
          elsewhere.src = 'https://example.org/planted.js';
        }),
        ran: 'attacked' in window,
      };
    });
    await page.close();
    await host.stop();
    expect(tried).toEqual({
      html: 'refused',
      handler: 'refused',
      code: 'refused',
      worker: 'refused',
      elsewhere: 'refused',
      ran: false,
    });
  });
});

test.describe('a link', () => {
  test.use({ provoked: /request to another place: https:\/\/www\.cancer\.gov/ });
  test('to another place tells it nothing of where one comes from', async ({ page }) => {
    await open(page, rectum, { size: 'over-2-cm' });
    expect(await page.evaluate(() => document.querySelector('meta[name="referrer"]')?.getAttribute('content'))).toBe(
      'no-referrer',
    );
    const sent: (string | undefined)[] = [];
    await page.context().route('https://www.cancer.gov/**', async (route) => {
      sent.push(route.request().headers()['referer']);
      await route.fulfill({ contentType: 'text/html', body: '<title>Source</title>' });
    });
    const link = page.locator('a[href^="https://www.cancer.gov"]').filter({ visible: true }).first();
    expect(await link.count()).toBe(1);
    await link.evaluate((element) => element.setAttribute('target', '_self'));
    await link.click();
    await expect(page).toHaveTitle('Source');
    expect(sent).toEqual([undefined]);
  });
});

/** An entry in which each text that may be anything is an attack. */
function attacked(schema: v.GenericSchema, entry: unknown, place: number): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  let made: object = { ...entry, id: `mark-${place}` };
  for (const [key, value] of Object.entries(entry)) {
    const next = { ...made, [key]: `mark${place}x${hostileTexts[place] ?? ''}` };
    if (typeof value === 'string' && v.is(schema, next)) made = next;
  }
  return made;
}

/** Text as it can be compared: browsers lay out white space and leave out signs that show nothing. */
function squeezed(text: string): string {
  return text.replace(/[\s\p{C}\uFFFD]+/gu, '');
}
