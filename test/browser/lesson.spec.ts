import type { BrowserContext, Page } from '@playwright/test';
import { pathwayNamed } from '../support/content.ts';
import { expect, test } from './page.ts';
import { open } from './walking.ts';

/** The sizes of a room: a projector, a notebook at 150 %, an old projector. In CSS pixels. */
const screens = [
  { width: 1920, height: 1080 },
  { width: 853, height: 533 },
  { width: 800, height: 600 },
];
const heading = (page: Page) => page.locator('#room-heading');

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(180_000);

/** A lesson of two walks and a case, as the room takes it from whoever hands it one. */
const lesson = {
  title: 'A lesson',
  minutes: 10,
  parts: [
    part('patient', 'rectum', { size: '1-to-2-cm', 'muscle-layer': 'no' }),
    part('professional', 'stomach', { 'gastric-type': 'unsure' }),
    {
      ...part('patient', 'rectum', { size: 'over-2-cm' }),
      story: 'A woman of 58. The tumor measures 25 mm.',
      clues: { size: '25 mm' },
      teaches: 'The size alone decides here.',
    },
  ],
};

function part(edition: string, pathway: string, facts: Readonly<Record<string, string>>) {
  return { edition, pathway, facts, title: pathway, story: '', clues: {}, ask: '', notes: '', teaches: '' };
}

async function begin(page: Page) {
  await page.addInitScript((text) => {
    if (!sessionStorage.getItem('given')) sessionStorage.setItem('lesson', text);
    sessionStorage.setItem('given', 'yes');
  }, JSON.stringify(lesson));
  await open(page, pathwayNamed('patient', 'rectum'), {}, { view: 'present' });
  await expect(heading(page)).toHaveText('How big is the tumor?');
}

async function presenter(context: BrowserContext, page: Page): Promise<Page> {
  const [second] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
  await expect(second.locator('[data-connected="true"]')).toBeVisible();
  return second;
}

/** Rows of the class screen, by part and stage: all that there are, and those that stand whole, none under what covers the end of a page. */
function rowsOf(page: Page): Promise<{ all: string[]; seen: string[] }> {
  return page.evaluate(() => {
    const step = document.querySelector('.room-step');
    if (!step || document.querySelector('.room-dark')) return { all: [], seen: [] };
    const at = `${document.querySelector('.room-head h1')?.textContent} ${step.getAttribute('data-shown')}`;
    const { top, bottom } = step.getBoundingClientRect();
    const cut = document.querySelector('.room-cut')?.getBoundingClientRect().height ?? 0;
    const rows = [...step.querySelectorAll<HTMLElement>('[data-row]')];
    const named = (some: HTMLElement[]) => some.map((row) => `${at} ${row.dataset['row']}`);
    const isSeen = (row: HTMLElement) => {
      const box = row.getBoundingClientRect();
      return box.top >= top - 2 && box.bottom <= bottom - cut + 2;
    };
    return { all: named(rows), seen: named(rows.filter(isSeen)) };
  });
}

/** The smallest text that the room reads, in % of the height of the screen. Its tools are for the trainer. */
function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.querySelector('.room');
    const texts = [...(root?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
      (element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !element.closest('.visually-hidden, .room-tools, .room-chart'),
    );
    const sizes = texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    return (100 * Math.min(...sizes)) / window.innerHeight;
  });
}

/** Whether the class screen shows the pathway of the part that it names. */
function isAtItsPart(page: Page): Promise<boolean> {
  return page.evaluate(
    (pathways) => {
      const [, number] = /(\d) of \d/.exec(document.querySelector('.room-head h1')?.textContent ?? '') ?? [];
      return document.querySelector(`[data-pathway="${pathways[Number(number) - 1]}"]`) !== null;
    },
    lesson.parts.map(({ pathway }) => pathway),
  );
}

/** Where the class is, all of it. */
function placeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const step = document.querySelector('.room-step');
    const marked = document.querySelector('.room-step [aria-pressed="true"], .room-step [data-marked="true"]');
    return [
      document.querySelector('[data-pathway]')?.getAttribute('data-pathway'),
      document.querySelector('[data-at]')?.getAttribute('data-at'),
      document.querySelector('#room-heading')?.textContent,
      step?.getAttribute('data-shown'),
      document.querySelector('.room-page')?.textContent ?? '',
      marked?.textContent ?? '',
    ].join(' | ');
  });
}

for (const viewport of screens) {
  test(`a clicker gives a whole lesson, in two windows, at ${viewport.width} x ${viewport.height}`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize(viewport);
    await begin(page);
    const trainer = await presenter(context, page);
    const all = new Set<string>();
    const seen = new Set<string>();
    const places: string[] = [];
    const look = async () => {
      const rows = await rowsOf(page);
      for (const row of rows.all) all.add(row);
      for (const row of rows.seen) seen.add(row);
      expect(await smallestText(page), places.at(-1)).toBeGreaterThanOrEqual(2.5);
    };
    places.push(await placeOf(page));
    await look();
    // Whichever window has the key, and whichever was loaded again.
    const press = async (key: string, count: number) => {
      const before = await placeOf(page);
      // What the class sees until the next key: the page of a list is turned to a moment after it is told.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await look();
      await (count % 2 === 0 ? page : trainer).keyboard.press(key);
      await expect.poll(() => placeOf(page), { message: `${key} from ${before}` }).not.toBe(before);
      // The screen measures what is new and tells how many pages it has.
      await expect
        .poll(() => page.evaluate(() => document.querySelector('.waiting, [aria-busy="true"]') === null))
        .toBe(true);
      // A part is named at once, and its pathway comes a moment later.
      await expect.poll(() => isAtItsPart(page)).toBe(true);
      const here = await placeOf(page);
      places.push(here);
      await look();
    };
    for (let count = 0; count < 80 && (await heading(page).textContent()) !== 'What this case shows'; count += 1) {
      if (count === 9) {
        // The other window may still be telling of a key.
        let here = '';
        await expect
          .poll(
            async () => {
              const before = here;
              here = await placeOf(page);
              return here === before;
            },
            { intervals: [500] },
          )
          .toBe(true);
        await page.reload();
        await expect.poll(() => placeOf(page)).toBe(here);
        await expect(trainer.locator('[data-connected="true"]')).toBeVisible();
      }
      if (count === 14) {
        await trainer.reload();
        await expect(trainer.locator('[data-connected="true"]')).toBeVisible();
      }
      await press('PageDown', count);
    }
    await expect(heading(page)).toHaveText('What this case shows');
    await expect(page.locator('.room-step')).toContainText('The size alone decides here.');

    // Both windows were loaded again on the way, and some list was longer than the screen.
    expect(places.length).toBeGreaterThan(16);
    expect(places.filter((place) => /\| 2 of \d/.test(place))).not.toEqual([]);
    // Every answer and every option of every list, those of its neighbors too, was on the class screen, before it was shown and after.
    for (const [index, { edition, pathway }] of lesson.parts.entries()) {
      for (const option of Object.keys(pathwayNamed(edition, pathway).options)) {
        for (const stage of ['asked', 'revealed']) {
          const row = new RegExp(`^\\S+ ${index + 1} of 3 .* ${stage} ${option}$`);
          expect(
            [...all].some((each) => row.test(each)),
            `${row}`,
          ).toBe(true);
        }
      }
    }
    expect([...all].filter((row) => !seen.has(row))).toEqual([]);
    // The same way back leads to where the lesson began, and nothing threw anyone out.
    for (let count = 0; count < 120 && places.at(-1) !== places[0]; count += 1) await press('PageUp', count);
    expect(places.at(-1)).toBe(places[0]);
  });
}

test('two clicks lead from the start page to a lesson, one key to the other edition', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'For teaching: cases to practise' }).click();
  await page.getByRole('button', { name: 'Teach a ten-minute lesson' }).click();
  await expect(heading(page)).toHaveText('Case 1 of 3');
  await expect(page.locator('.room-story-text')).toContainText('A teacher of 52');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.room-story')).toContainText('A teacher of 52');
  const before = await heading(page).textContent();
  await page.keyboard.press('e');
  await expect(page).toHaveURL(/edition=professional/);
  await expect(heading(page)).not.toHaveText(before ?? '');
});

test('four clicks lead from a walk to a lesson that is shared, and its link teaches elsewhere', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, pathwayNamed('patient', 'rectum'), { size: '1-to-2-cm' });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page
    .getByRole('link', { name: 'Replay', exact: true })
    .or(page.getByRole('button', { name: 'Replay', exact: true }))
    .click();
  await page.getByRole('button', { name: 'Make a lesson of this walk' }).click();
  await page.getByRole('button', { name: 'Copy a link', exact: true }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toContain('kind=lesson');

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByText('This lesson came with the link')).toBeVisible();
  await other.getByRole('button', { name: 'Teach it now' }).click();
  await expect(heading(other)).toHaveText('How big is the tumor?');
  for (const _ of ['reveal', 'take']) await other.keyboard.press('PageDown');
  await expect(heading(other)).toHaveText('Has the tumor grown into the muscle layer of the rectal wall?');
});

test('one code leads a phone through the whole lesson: a choice first, then what the summary says', async ({
  page,
  browser,
  baseURL,
}) => {
  await begin(page);
  await page.keyboard.press('q');
  expect(await smallestText(page)).toBeGreaterThanOrEqual(2.5);
  const code = (await page.locator('.room-address').textContent()) ?? '';
  const phone = await (await browser.newContext({ ...(baseURL ? { baseURL } : {}) })).newPage();
  await phone.setViewportSize({ width: 390, height: 800 });
  await phone.goto(code);
  const asked = phone.locator('.predict h1');
  const choose = async (label: number, button: string) => {
    await expect(phone.getByRole('button', { name: 'Say first what you think.' })).toBeVisible();
    await phone.locator('.predict-rows label').nth(label).click();
    await phone.getByRole('button', { name: button }).click();
  };
  await expect(asked).toHaveText('How big is the tumor?');
  await expect(phone.locator('header, nav').filter({ visible: true })).toHaveCount(0);
  // Whatever is chosen here, the phone goes on with the class.
  await choose(0, 'Show where each answer leads');
  await phone.getByRole('button', { name: 'Go on with the class' }).click();
  await expect(asked).toHaveText('Has the tumor grown into the muscle layer of the rectal wall?');
  await choose(0, 'Show where each answer leads');
  await phone.getByRole('button', { name: 'Go on with the class' }).click();
  await expect(asked).toHaveText('What would the summary list?');
  await choose(1, 'Show what the summary lists');
  await expect(phone.locator('[data-chosen="true"]')).toHaveCount(1);
  await expect(phone.locator('.room-table [data-status="listed"]')).toHaveCount(3);
  await phone.getByRole('button', { name: 'The next part', exact: true }).click();
  await expect(asked).toHaveText('Gastric NET type?');
  await phone.context().close();
});

test('a handout is one page: of each part its story, the chart and the questions, and the source', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  for (const [edition, format] of [
    ['patient', 'A4'],
    ['professional', 'A4'],
    ['patient', 'Letter'],
    ['professional', 'Letter'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`practise/#/practise?lesson=starter&edition=${edition}`);
    await page.getByRole('button', { name: 'Print a handout' }).click();
    await expect(page.locator('body[data-printed]')).toBeAttached();
    const parts = page.locator('.handout article');
    await expect(parts).toHaveCount(3);
    for (const what of ['.static-chart', 'li', '.handout-lines']) {
      await expect(parts.filter({ has: page.locator(what) })).toHaveCount(3);
    }
    await expect(page.locator('.handout-source')).toContainText('https://www.cancer.gov/');
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), `${edition}, ${format}`).toHaveLength(1);
  }
});

test('where another app shows the page, what it does not save or print is in reach', async ({ browser, baseURL }) => {
  const userAgent = 'Mozilla/5.0 (Linux; Android 14; wv) WhatsApp/2.24';
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), userAgent });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto('practise/#/practise?lesson=starter');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Was "lesson.json" not saved?');
  await expect(dialog.getByLabel('The text of the file')).toHaveValue(/"A ten-minute lesson"/);
  await expect(dialog.getByLabel('Link of this page')).toHaveValue(page.url());
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Print a handout' }).click();
  await expect(dialog).toContainText('Did nothing print?');
  await context.close();
});

test('hands belong to one class: a new one is asked for, and a copy of the tab counts alone', async ({
  page,
  context,
}) => {
  await open(page, pathwayNamed('patient', 'rectum'), {}, { view: 'present' });
  await expect(heading(page)).toBeVisible();
  for (const key of ['Shift+Digit1', 'Shift+Digit1', 'Shift+Digit2']) await page.keyboard.press(key);
  await expect(page.locator('[data-row="under-1-cm"] [data-hands="2"]')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('Shift+Digit2');
  await expect(page.locator('[data-row="under-1-cm"] .hand-bar-was')).toHaveText('before: 2');
  // It is kept before the window goes.
  await page.keyboard.press('c');
  await expect(page.locator('.class-step')).toHaveCount(1);
  await page.goto('about:blank');

  const next = await context.newPage();
  await open(next, pathwayNamed('patient', 'rectum'), {}, { view: 'present' });
  await expect(next.getByText('Go on, or a new class?')).toBeVisible();
  await expect(next.locator('.room-step [data-hands]')).toHaveCount(0);
  // The one button of a clicker begins with a new class.
  await next.keyboard.press('PageDown');
  await expect(next.getByText('Go on, or a new class?')).toHaveCount(0);
  await expect(next.locator('.room-step')).toHaveAttribute('data-shown', 'asked');
  await next.keyboard.press('Shift+Digit3');
  await expect(next.locator('[data-row="over-2-cm"] [data-hands="1"]')).toBeVisible();
  await expect(next.locator('[data-row="under-1-cm"] [data-hands="0"]')).toBeVisible();

  // A window that is opened from this one holds a copy of what it keeps, as a tab that is duplicated does.
  const [copy] = await Promise.all([
    context.waitForEvent('page'),
    next.evaluate(() => void window.open(location.href)),
  ]);
  const roomOf = (of: Page) => of.evaluate(() => sessionStorage.getItem('room'));
  await expect.poll(() => roomOf(copy)).not.toBe(await roomOf(next));
  await copy.keyboard.press('Shift+Digit4');
  await expect(copy.locator('[data-row="unsure"] [data-hands="1"]')).toBeVisible();
  await expect(copy.locator('[data-row="over-2-cm"] [data-hands="0"]')).toBeVisible();
  await expect(next.locator('[data-row="unsure"] [data-hands="0"]')).toBeVisible();
});

test('a class screen that was closed is noticed, and comes back where it was', async ({ context }) => {
  const page = await context.newPage();
  await open(page, pathwayNamed('patient', 'rectum'), { size: 'over-2-cm' }, { view: 'present' });
  await expect(heading(page)).toBeVisible();
  const trainer = await presenter(context, page);
  await page.keyboard.press('PageDown');
  await expect(trainer.locator('.presenter-heading')).toHaveText('The summary lists 2 options');
  await page.close({ runBeforeUnload: false });
  await expect(trainer.getByText('The class screen was closed.')).toBeVisible();
  // A clicker's start button, and the key Escape, throw nobody out.
  for (const key of ['F5', 'Escape', 'Escape']) await trainer.keyboard.press(key);
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    trainer.getByRole('button', { name: 'Class screen' }).click(),
  ]);
  await expect(heading(again)).toHaveText('The summary lists 2 options');
  await expect(trainer.locator('[data-connected="true"]')).toBeVisible();
});

test('what a trainer keeps is taken to another computer as one file', async ({ page, browser }) => {
  await page.goto('practise/');
  await page.locator('[data-lesson="starter"]').getByRole('link').click();
  await page.getByRole('button', { name: 'Keep it on this device, to change it' }).click();
  await page.getByLabel('Name of the lesson').fill('Monday');
  await expect(page.getByRole('heading', { name: 'Monday' })).toBeVisible();
  await page.getByRole('link', { name: 'All cases and lessons' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything as one file' }).click(),
  ]);
  const hall = await (await browser.newContext()).newPage();
  await hall.goto(page.url());
  await hall.getByLabel('Open such a file').setInputFiles(await file.path());
  await expect(hall.getByRole('link', { name: 'Monday' })).toBeVisible();
  await hall.context().close();
});
