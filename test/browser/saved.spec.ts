import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readFile as readKept } from '../../src/kept/file.ts';
import { largestFile } from '../../src/kept/limits.ts';
import { pathwayNamed, spans } from '../support/content.ts';
import { everyState, fragment } from '../support/walks.ts';
import { colors, Findings } from './axe.ts';
import { expect, test } from './page.ts';
import { jump, open, ready } from './walking.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 900 } });

const rectum = pathwayNamed('patient', 'rectum');
const facts = { size: '1-to-2-cm', 'muscle-layer': 'no' };
const titles = (page: Page) => page.locator('.saved-walk h3').allTextContents();

/** Opens the page of saved walks and waits until they have been read. */
async function openSaved(page: Page) {
  await page.goto('/saved/');
  await page.getByRole('heading', { name: 'Everything on this device' }).waitFor();
}

async function save(page: Page, title: string) {
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByRole('button', { name: /^Save$|Save as a new walk/ }).click();
  await expect(page.locator('.save-walk')).toContainText(`Saved on this device as "${title}"`);
}

/** Chooses options to compare until no more can be chosen. */
async function chooseFour(page: Page) {
  await page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>('.compare-choices input')) {
      if (!box.disabled && !box.checked) box.click();
    }
  });
}

/** Puts something on a shelf as another program, or a fault, would: past everything that checks it. */
async function plant(page: Page, shelf: string, value: unknown) {
  await page.evaluate(
    async ([key, planted]) => {
      const request = indexedDB.open('gi-net-pathways');
      request.onupgradeneeded = () => request.result.createObjectStore('shelves');
      const store = await new Promise<IDBDatabase>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
      const change = store.transaction('shelves', 'readwrite');
      change.objectStore('shelves').put(planted, key as string);
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
      store.close();
    },
    [shelf, value] as const,
  );
}

test('a walk that is saved with a note survives a reload, opens, is renamed, removed and brought back', async ({
  page,
}) => {
  await open(page, rectum, facts, { view: 'summary' });
  await save(page, 'Board on Tuesday');
  await expect(page.locator('#save-title')).toBeFocused();
  await page.getByLabel('Your note').fill('Another operation comes first.');
  // What is half written outlives a reload, on this device alone.
  await page.reload();
  await ready(page);
  await expect(page.getByLabel('Your note')).toHaveValue('Another operation comes first.');
  await page.getByRole('radio', { name: 'Why another way was taken' }).check();
  await page.getByRole('button', { name: 'Keep this note' }).click();
  await expect(page.locator('.notes-kept')).toContainText('Another operation comes first.');
  // Nothing of it stands in the address.
  expect(page.url()).not.toMatch(/Board|operation/);

  await page.reload();
  await ready(page);
  await expect(page.locator('.save-walk')).toContainText('Saved on this device as "Board on Tuesday"');
  await expect(page.locator('[data-note="deviation"]')).toContainText('Another operation comes first.');

  await openSaved(page);
  const row = page.locator('.saved-walk');
  await expect(row).toContainText('Tumor in the rectum');
  await expect(row).toContainText('Muscle layer: No');
  await expect(row).toContainText('1 note');
  await row.getByRole('button', { name: 'Give "Board on Tuesday" another title' }).click();
  await page.getByLabel('New title').fill('Board on Friday');
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toEqual(['Board on Friday']);
  await expect(row.getByRole('button', { name: /another title/ })).toBeFocused();

  await row.getByRole('button', { name: 'Remove "Board on Friday"' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(row).toContainText('1 note');
  await expect(page.getByRole('heading', { name: '1 saved walk' })).toBeFocused();

  await row.getByRole('link', { name: 'Board on Friday' }).click();
  await expect(page.locator('[data-at="unclear"]')).toBeVisible();
  await page.locator('.step-notes summary').click();
  await expect(page.locator('.step-notes .notes-kept')).toContainText('Another operation comes first.');
});

test('what was written in one case never shows in another with the same answers', async ({ page }) => {
  await open(page, rectum, facts);
  await page.locator('.step-notes summary').click();
  await page.locator('.step-notes').getByLabel('Your note').fill('Of the first case.');
  await page.getByRole('button', { name: 'Keep this note' }).click();
  await expect(page.locator('.step-notes .notes-kept')).toContainText('Of the first case.');

  // Whoever begins again begins another case.
  await page.getByRole('button', { name: 'Start this part again' }).click();
  await page.locator('.question [data-answer="1-to-2-cm"]').click();
  await page.locator('.question [data-answer="no"]').click();
  await expect(page.locator('[data-at="unclear"]')).toBeVisible();
  await expect(page.locator('.step-notes')).toContainText('This also saves the walk');
  await expect(page.locator('.step-notes .notes-kept li')).toHaveCount(0);
  // The first case is offered, and nothing of it is told.
  await jump(page, rectum, facts, { view: 'summary' });
  const first = page.getByRole('button', { name: /Go on with "Tumor in the rectum/ });
  await expect(first).toBeVisible();
  await first.click();
  await expect(page.locator('.summary .notes-kept')).toContainText('Of the first case.');
  // An answer that is changed does not change what was saved, until somebody says so.
  await page.locator('.answers-given [data-fact="muscle-layer"] button').click();
  await page.locator('.question [data-answer="yes"]').click();
  await expect(page.locator('.save-walk')).toContainText('Your answers are not the ones saved in it now.');
  await expect(page.locator('.summary .notes-kept li')).toHaveCount(0);
});

test('a note on the first question stays with its walk, until another case is begun', async ({ page }) => {
  const notes = page.locator('.step-notes .notes-kept li');
  const unfold = async () => {
    await ready(page);
    await page.locator('.step-notes summary').click();
    await page.locator('.step-notes').getByLabel('Your note').waitFor();
  };
  await open(page, rectum);
  await unfold();
  await page.locator('.step-notes').getByLabel('Your note').fill('Ask for the size.');
  await page.getByRole('button', { name: 'Keep this note' }).click();
  await expect(notes).toHaveCount(1);
  await page.reload();
  await unfold();
  await expect(notes).toHaveCount(1);
  await openSaved(page);
  await page
    .locator('.saved-walk')
    .getByRole('link', { name: /Tumor in the rectum/ })
    .click();
  await unfold();
  await expect(notes).toHaveCount(1);

  await page.getByRole('link', { name: 'GI NET Pathways' }).click();
  await page
    .getByRole('link', { name: /Rectum/ })
    .first()
    .click();
  await unfold();
  await expect(notes).toHaveCount(0);
});

test('a damaged store loses only the damaged entry', async ({ page }) => {
  await openSaved(page);
  const walk = { id: 'w1', changed: '2026-11-20T08:15:00.000Z', title: 'Whole', address: '#/rectum?size=1-to-2-cm' };
  await plant(page, 'walks', [
    { ...walk, id: 'w2', address: 'javascript:alert(1)' },
    walk,
    'not a walk',
    { ...walk, id: 'w3', title: 'Gone elsewhere', address: '#/spleen?size=1' },
  ]);
  await plant(page, 'notes', { not: 'a list' });
  await openSaved(page);
  await expect.poll(() => titles(page)).toEqual(['Whole', 'Gone elsewhere']);
  const trouble = page.locator('.keep-warning').first();
  await expect(trouble).toContainText('Saved walks, number 1: The part "address" is not what belongs there.');
  await expect(trouble).toContainText('Saved walks, number 3: This cannot be read.');
  await expect(trouble).toContainText('Notes: What was kept here cannot be read.');
  await expect(page.locator('[data-walk="w3"]')).toContainText('is not here any more');
  // What is left can be worked with.
  await page.getByRole('button', { name: 'Give "Whole" another title' }).click();
  await page.getByLabel('New title').fill('Still whole');
  await page.keyboard.press('Enter');
  await openSaved(page);
  await expect.poll(() => titles(page)).toEqual(['Still whole', 'Gone elsewhere']);
});

test('what is still being written when the page is left is not lost, and another window follows', async ({
  page,
  context,
}) => {
  await open(page, rectum, facts, { view: 'summary' });
  await save(page, 'First');
  await openSaved(page);
  const other = await context.newPage();
  await openSaved(other);
  // From here on this window's store answers nothing any more, as when the page goes before it could.
  await page.evaluate(() => {
    IDBObjectStore.prototype.get = () => Object.create(null);
  });
  await page.getByRole('button', { name: 'Give "First" another title' }).click();
  await page.getByLabel('New title').fill('Written at the last moment');
  await page.keyboard.press('Enter');
  expect(await titles(other)).toEqual(['First']);
  await openSaved(page);
  await expect.poll(() => titles(page)).toEqual(['Written at the last moment']);
  await expect.poll(() => titles(other)).toEqual(['Written at the last moment']);
  // It is kept now, and nothing of it is left beside the store.
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('left/')))).toEqual([]);
});

const refusals: readonly (readonly [string, () => void])[] = [
  [
    'refuses its store',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission.', 'SecurityError');
      };
    },
  ],
  ['has no store at all', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'is full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room is left.', 'QuotaExceededError');
      };
    },
  ],
];

for (const [what, refuse] of refusals) {
  test(`a browser that ${what} says so, and keeps what is saved for the visit`, async ({ page }) => {
    await page.addInitScript(refuse);
    await open(page, rectum, facts, { view: 'summary' });
    await save(page, 'For this visit');
    await expect(page.locator('.save-walk .keep-warning')).toContainText('This device did not keep it');
    await page.getByRole('button', { name: 'All saved walks' }).click();
    await expect.poll(() => titles(page)).toEqual(['For this visit']);
    await expect(page.locator('.info-page .keep-warning').first()).toContainText('until you close this window');
    // It can be taken away as a file all the same.
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save everything as one file' }).click(),
    ]);
    const { kept } = readKept(readFileSync(await file.path(), 'utf8'));
    expect(kept.walks?.map(({ title, address }) => `${title} ${address}`)).toEqual([
      `For this visit ${fragment(rectum, facts)}`,
    ]);
  });
}

test('all walks leave as one file and come back, whatever else the file holds', async ({ page }) => {
  await open(page, rectum, facts, { view: 'summary' });
  await save(page, 'Here before');
  await page.getByRole('button', { name: 'All saved walks' }).click();
  const input = page.locator('input[type=file]');
  const status = page.locator('.saved-file');

  await input.setInputFiles('test/fixtures/kept-1.json');
  await expect(status).toContainText('Read: 2 walks and 2 notes.');
  await expect
    .poll(() => titles(page))
    .toEqual(['Here before', 'Board on Tuesday, second case', 'Board on Tuesday, first case']);
  await input.setInputFiles('test/fixtures/kept-1.json');
  await expect(status).toContainText('4 of them were here before');
  await expect.poll(() => titles(page)).toHaveLength(3);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything as one file' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect(page.getByRole('button', { name: 'No, keep them' })).toBeFocused();
  await page.getByRole('button', { name: 'Yes, remove all' }).click();
  await expect(page.locator('.saved-walk')).toHaveCount(0);

  // The same file with a fault in one entry, dropped onto the page.
  const damaged = text.replace('"#/stomach?edition=professional"', '"https://elsewhere.example/"');
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'walks.json', { type: 'application/json' }));
    return transfer;
  }, damaged);
  await status.dispatchEvent('drop', { dataTransfer: data });
  await expect(status).toContainText('Read: 2 walks and 2 notes.');
  await expect(status).toContainText('The part "address" is not what belongs there.');
  await expect.poll(() => titles(page)).toEqual(['Here before', 'Board on Tuesday, first case']);

  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"walks":[]}') });
  await expect(status).toContainText('This is not a file of what is kept here.');
  await input.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.alloc(largestFile + 1, ' '),
  });
  await expect(status).toContainText('This file is too large');
  await expect.poll(() => titles(page)).toHaveLength(2);
});

test('another window follows, and two that write at once lose nothing of each other', async ({ page, context }) => {
  await openSaved(page);
  const other = await context.newPage();
  await open(other, rectum, facts, { view: 'summary' });
  await save(other, 'From the other window');
  await expect.poll(() => titles(page)).toEqual(['From the other window']);
  await page.getByRole('button', { name: 'Give "From the other window" another title' }).click();
  await page.getByLabel('New title').fill('Renamed here');
  await page.keyboard.press('Enter');
  await expect(other.locator('.save-walk')).toContainText('Saved on this device as "Renamed here"');

  const third = await context.newPage();
  await open(third, rectum, { size: 'over-2-cm' }, { view: 'summary' });
  await Promise.all(
    [page, third].map((each) =>
      each === page
        ? page.getByRole('button', { name: 'Remove "Renamed here"' }).click()
        : save(third, 'At the same time'),
    ),
  );
  await expect.poll(() => titles(page)).toEqual(['At the same time']);
  await openSaved(third);
  await expect.poll(() => titles(third)).toEqual(['At the same time']);
});

test('the summary is copied, saved and printed in one click each', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await open(page, rectum, facts, { view: 'summary' });
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Removal through a scope');
  expect(text).toContain('Source updated February 20, 2025');
  // The link leads back to this walk from anywhere.
  const link = text.split('\n').find((line) => line.includes('/#/rectum?')) ?? '';
  const back = await context.newPage();
  await back.goto(link.trim());
  await expect(back.locator('[data-at="unclear"]')).toBeVisible();

  await page.getByRole('checkbox', { name: 'Link to this walk' }).uncheck();
  const saved = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') };
  };
  const plain = await saved('Save as text');
  expect(plain.name).toMatch(/^rectum-summary-\d{4}-\d\d-\d\d\.txt$/);
  expect(plain.content).not.toContain('#/rectum?');
  const marked = await saved('Save with marks');
  expect(marked.name).toMatch(/\.md$/);
  expect(marked.content).toMatch(/^# Tumor in the rectum\n/);
  await page.locator('.pane-main').getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  // Paper is white, also for a person whose screen is dark.
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await page.emulateMedia({ media: 'print' });
  const paper = await page
    .locator('.summary-page')
    .evaluate((each) => [getComputedStyle(each).backgroundColor, getComputedStyle(each).color]);
  expect(paper).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await expect(page.locator('.summary-page')).toBeVisible();
  for (const part of ['.pane-step', '.site-header', '.site-footer', '.take-along']) {
    await expect(page.locator(part)).toBeHidden();
  }
  await expect(page.locator('.summary-foot')).toContainText('PDQ Adult Treatment Editorial Board');
});

test('where the browser lets nothing be copied, the text is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await open(page, rectum, facts, { view: 'summary' });
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('textbox', { name: 'The summary as text' })).toHaveValue(/Removal through a scope/);
});

test('options stand side by side, two to four, with what the source says of each', async ({ page }) => {
  const stomach = pathwayNamed('professional', 'stomach');
  await open(page, stomach, {}, { view: 'compare' });
  const boxes = page.getByRole('checkbox');
  const columns = page.locator('.compare-option');
  await expect(columns).toHaveCount(0);
  await boxes.nth(0).check();
  await expect(page.getByText('Choose at least two.')).toBeVisible();
  for (const place of [1, 2, 3]) await boxes.nth(place).check();
  await expect(columns).toHaveCount(4);
  await expect(boxes.nth(4)).toBeDisabled();
  const first = Object.values(stomach.options)[0];
  const column = columns.first();
  await expect(column).toContainText(/Listed when.*Status now.*Same kind of treatment elsewhere.*In the source/s);
  await expect(column).toContainText('evidence');
  expect(first?.lines.some(({ strength }) => strength)).toBe(true);
  // Rows can be read across: each begins at one height in all that stand beside each other, and all are as wide.
  const boxesOf = await columns.evaluateAll((all) =>
    all.slice(0, 2).map((each) => ({
      width: Math.round(each.getBoundingClientRect().width),
      rows: [...each.querySelectorAll('h4')].map((row) => Math.round(row.getBoundingClientRect().top)),
    })),
  );
  expect(boxesOf[0]).toEqual(boxesOf[1]);

  await jump(page, rectum, facts, { view: 'compare' });
  await expect(page.locator('[data-option="rectum.endoscopic-resection"] .compare-row').nth(3)).toContainText(
    'Tumor in the stomach',
  );
});

test('two whole walks stand side by side: one answer changed, and a saved one', async ({ page }) => {
  await open(page, rectum, { size: 'over-2-cm' }, { view: 'summary' });
  await save(page, 'The large one');
  await jump(page, rectum, facts, { view: 'compare' });
  await page.getByRole('button', { name: 'Walks', exact: true }).click();
  await expect(page.getByText('1 option differs.')).toBeVisible();
  await expect(page.locator('[data-differs="true"]')).toHaveAttribute('data-option', 'rectum.endoscopic-resection');
  await expect(page.locator('[data-differs="true"]')).toContainText('≠ differs');
  await page.getByLabel('The answer that changes').selectOption('size');
  await page.getByLabel('To', { exact: true }).selectOption('under-1-cm');
  await expect(page.getByText('2 options differ.')).toBeVisible();

  await page.getByRole('button', { name: 'A saved walk' }).click();
  await expect(page.locator('.walk-two dt', { hasText: 'The large one' }).first()).toBeVisible();
  await expect(page.locator('[data-option="rectum.endoscopic-resection"] [data-status]').nth(1)).toHaveAttribute(
    'data-status',
    'not-listed',
  );
  // A walk in another part stands beside this one as it is.
  await jump(page, pathwayNamed('patient', 'colon'), {}, { view: 'compare' });
  await page.getByRole('button', { name: 'Walks', exact: true }).click();
  await page.getByRole('button', { name: 'A saved walk' }).click();
  await expect(page.locator('.both-side')).toHaveCount(2);
});

for (const width of [1280, 360]) {
  for (const { which, pathways, tag } of spans) {
    test(`the desk has no violation and never scrolls sideways in ${which}, ${width} px wide`, { tag }, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const found = new Findings();
      const look = async (name: string) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          if (colorScheme === 'dark') await found.add(page, name, colors);
          else await found.add(page, name);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(
          0,
        );
      };
      await open(page, rectum, facts, { view: 'summary' });
      await page.getByLabel('Your note').fill('A note.');
      await page.getByRole('button', { name: 'Keep this note' }).click();
      await look('summary with a note');
      // Every pathway: its last state in the summary, its options and its walks side by side.
      for (const [name, pathway] of pathways) {
        const [{ facts: given } = { facts: {} }] = everyState(pathway).slice(-1);
        await jump(page, pathway, given, { view: 'compare' });
        await chooseFour(page);
        const looked = name === 'patient/rectum' || name === 'professional/duodenum';
        if (looked) await look(`${name}, options`);
        await page.getByRole('button', { name: 'Walks', exact: true }).click();
        if (looked) await look(`${name}, walks`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(
          0,
        );
      }
      await page.goto('/saved/');
      await expect(page.locator('.saved-walk')).toHaveCount(1);
      await look('saved walks');
      await page.getByRole('button', { name: 'Remove all' }).click();
      await look('removing all');
      expect(found.list).toEqual([]);
    });
  }
}
