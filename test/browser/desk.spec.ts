import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { settle, whatIf } from '../../src/model/ahead/settle.ts';
import type { Facts } from '../../src/model/content/condition.ts';
import { routeRows } from '../../src/model/routes/rows.ts';
import { optionStatuses } from '../../src/model/walk/status.ts';
import { walk } from '../../src/model/walk/walk.ts';
import { pathwayNamed } from '../support/content.ts';
import { marked } from '../support/read.ts';
import { fragment, wouldChange } from '../support/walks.ts';
import { colors, Findings, rules } from './axe.ts';
import { expect, test } from './page.ts';
import { expectAt, jump, open, ready, shown } from './walking.ts';

test.use({ viewport: { width: 1280, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 180_000 });

const rectum = pathwayNamed('patient', 'rectum');
const stomach = pathwayNamed('patient', 'stomach');
const appendix = pathwayNamed('professional', 'appendix');
const gastric = pathwayNamed('professional', 'stomach');
const box = 'search.search > input';
const results = '.search-panel [role="option"]';

test('an answer leaves the head in sight: the step scrolls in its own frame, and the page stays', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, pathwayNamed('professional', 'duodenum'));
  for (let given = 1; given <= 3; given += 1) {
    await page.locator('.step .question .answer').first().press('Enter');
    await expect(page.locator('.step .answer-chip')).toHaveCount(given);
    await expect(page.locator('.step-heading')).toBeFocused();
    expect(await page.evaluate(() => scrollY), `after ${given} answers`).toBe(0);
  }
});

test.describe('what an answer would change', () => {
  const places = [
    [
      pathwayNamed('professional', 'duodenum'),
      { 'node-metastases': 'yes', 'abnormal-nodes': 'yes', size: 'exactly-1-cm' },
    ],
    [gastric, {}],
    [pathwayNamed('professional', 'gastrinoma'), {}],
  ] as const;
  for (const width of [1440, 360]) {
    test(`${width} px wide: pointing at it moves no answer from under the pointer`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, rectum);
      let changed = 0;
      for (const [pathway, facts] of places) {
        await jump(page, pathway, facts);
        const answers = page.locator('.question .answer');
        const stand = () => answers.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
        for (const answer of await answers.all()) {
          await page.mouse.move(0, 0);
          await answer.scrollIntoViewIfNeeded();
          const before = await stand();
          await answer.hover();
          const given = await answer.evaluate(({ dataset }) => dataset['answer'] ?? '');
          const would = wouldChange(pathway, facts, { ...facts, [walk(pathway, facts).asks ?? '']: given });
          await expect.poll(() => page.evaluate(marked)).toEqual(would);
          changed += Object.keys(would).length;
          expect(await stand(), `${pathway.id} ${await answer.textContent()}`).toEqual(before);
        }
      }
      expect(changed).toBeGreaterThan(0);
    });
  }
});

test.describe('the search box', () => {
  test('"rectum 15 mm" typed and Enter pressed: at the right step in two interactions', async ({ page }) => {
    await page.goto('/');
    // One: type. Two: Enter. The slash key jumps into the box.
    await expect(async () => {
      // The page comes alive a moment after it is drawn.
      await page.keyboard.press('/');
      await expect(page.locator(box)).toBeFocused({ timeout: 200 });
    }).toPass();
    await page.keyboard.type('rectum 15 mm');
    await page.keyboard.press('Enter');
    await ready(page);
    await expectAt(page, rectum, { size: '1-to-2-cm.15mm' });
    await expect(page.locator('.step-heading')).toContainText('muscle layer');
    await expect(page.locator('h1')).toBeFocused();
    await expect(page.locator('.note-bar')).toHaveCount(0);

    // From there, without a place: it adds to the walk, and Enter leads on.
    await page.keyboard.press('/');
    await page.keyboard.type('no muscle');
    await expect(page.locator(results).first()).toContainText('Muscle layer: No');
    await page.keyboard.press('Enter');
    await expectAt(page, rectum, { size: '1-to-2-cm.15mm', 'muscle-layer': 'no' });
    await expect(page.locator('.step-heading')).toBeFocused();
    await page.goBack();
    await expectAt(page, rectum, { size: '1-to-2-cm.15mm' });
  });

  test('finds as one types, with arrows, Enter and Escape, and says what it finds', async ({ page }) => {
    await page.goto('/glossary/');
    const input = page.locator(box);
    await input.click();
    await input.pressSequentially('liver');
    await expect(page.locator(results).first()).toBeVisible();
    await expect(input).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('search [role="status"]')).toContainText(/^\d+ results. Enter opens: /);
    for (const group of ['Go to', 'Explained here', 'Options', 'Questions']) {
      await expect(page.getByRole('group', { name: group })).toBeVisible();
    }
    expect(await input.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = await input.getAttribute('aria-activedescendant');
    await expect(page.locator(results).nth(1)).toHaveAttribute('id', active ?? '');
    await expect(page.locator(results).nth(1)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.locator(results).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(page.locator(results).first()).toBeHidden();
    await expect(input).toHaveValue('liver');
    await page.keyboard.press('Escape');
    await expect(input).toHaveValue('');
    await input.pressSequentially('recurrent liver');
    await page.locator(results).first().click();
    await ready(page);
    await expectAt(page, pathwayNamed('patient', 'recurrent'), { 'where-back': 'liver' });
  });

  test('names what it does not use, and understands the professional edition where that is read', async ({ page }) => {
    await page.goto('/');
    const input = page.locator(box);
    await input.fill('stomach, men1 purple');
    await expect(page.locator('.search-left')).toHaveText('Not understood: purple.');
    // What stands beside a word that nobody knows is used once it is chosen, and not before.
    await expect(page.locator('.search-confirm')).toContainText('You wrote "men1"');
    await page.keyboard.press('Enter');
    await expectAt(page, stomach, {});
    await expect(page.locator('.note-bar')).toContainText('purple');
    await expect(page.locator('.note-bar')).toContainText('Not used until you answer: MEN1 syndrome');
    await expect(input).toHaveValue('stomach, men1 purple');
    await input.fill('stomach, men1 purple ');
    await page.locator('.search-confirm').getByRole('button', { name: 'Yes', exact: true }).click();
    await page.getByRole('button', { name: 'Open: Tumor in the stomach' }).click();
    await expectAt(page, stomach, { men1: 'yes' });
    await input.fill('qwrtz');
    await expect(page.locator('.search-none')).toContainText('qwrtz');
    await expect(page.locator('.search-none li')).toHaveCount(5);

    await page.goto('/professional/');
    await page.locator(box).fill('appendix 2.5cm');
    await expect(page.locator(results).first()).toContainText('Size: 2.5 cm (larger than 2 cm)');
    await page.keyboard.press('Enter');
    await expectAt(page, appendix, { size: 'over-2-cm.2.5cm' });
  });

  test('explains a word and a topic in place, and answers fear kindly', async ({ page }) => {
    await page.goto('/');
    const input = page.locator(box);
    await input.fill('will I die');
    await expect(page.locator(results).first()).toContainText('What the outlook depends on');
    await input.press('Enter');
    await expect(page.locator('.found-card h2')).toBeFocused();
    await expect(page.locator('.found-fear')).toContainText('Your care team knows you');
    await page.getByRole('button', { name: 'Back to the results' }).click();
    await expect(input).toBeFocused();
    await input.fill('prrt');
    await page.locator(results).first().click();
    await expect(page.locator('.found-card h2')).toHaveText('Peptide receptor radionuclide therapy');
    await expect(page).toHaveURL('/');
  });

  test('reads a pasted report on the device, and uses nothing that is not confirmed', async ({ page }) => {
    await page.goto('/professional/');
    await page.locator(box).click();
    await page.locator(box).fill('rectum');
    await page.getByRole('button', { name: 'Paste a report' }).click();
    const dialog = page.getByRole('dialog', { name: 'Read a report' });
    await expect(dialog).toContainText('Nothing is sent and nothing is kept.');
    const report =
      'Rectum, endoscopic resection.\nNeuroendocrine tumor, G1, 9 mm.\nNo muscularis propria invasion.\nLVI: absent.';
    await dialog.getByRole('textbox').fill(report);
    await expect(dialog.locator('mark')).toHaveText(['9 mm', 'muscularis propria invasion']);
    await dialog.getByRole('button', { name: 'Smaller than 1 cm' }).click();
    await dialog.getByRole('button', { name: 'Open: Rectal NET' }).click();
    await expectAt(page, pathwayNamed('professional', 'rectum'), { size: 'under-1-cm' });
  });

  test('the slash key types a slash in a field, and can be turned off for good', async ({ page }) => {
    await page.goto('/');
    await page.locator(box).fill('a/b');
    await page.keyboard.press('/');
    await expect(page.locator(box)).toHaveValue('a/b/');
    await page.getByRole('checkbox', { name: 'The / key' }).uncheck();
    await page.reload();
    await page.locator(box).fill('rectum');
    await expect(page.locator(results).first()).toBeVisible();
    // Beside everything: what is found covers the heading.
    await page.mouse.click(5, 500);
    await expect(page.locator(box)).not.toBeFocused();
    await page.keyboard.press('/');
    await expect(page.locator(box)).not.toBeFocused();
  });

  test('on a phone: on every page; nothing moves when it loads', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/');
    await expect(page.locator(box)).toBeInViewport();
    const before = await page.locator('main').boundingBox();
    await page
      .locator(box)
      .tap()
      .catch(() => page.locator(box).click());
    await page.locator(box).fill('rectum 15 mm');
    await expect(page.locator(results).first()).toBeInViewport();
    expect(await page.locator('main').boundingBox()).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.keyboard.press('Enter');
    await expectAt(page, rectum, { size: '1-to-2-cm.15mm' });
    await expect(page.locator(box)).toBeInViewport();
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test('there is no box that would not answer', async ({ page }) => {
      await page.goto('/rectum/');
      await expect(page.locator('.search')).toBeHidden();
    });
  });
});

test.describe('what is known', () => {
  test('takes facts in any order by key, a size as a number, and says how far that goes', async ({ page }) => {
    await open(page, rectum, {}, { view: 'facts' });
    // The second question first: the walk still waits for the size, and knows the depth already.
    await page.locator('[data-question="muscle-layer"]').getByRole('radio', { name: 'Open' }).focus();
    await page.keyboard.press('ArrowRight');
    await expectFacts(page, { 'muscle-layer': 'no' });
    await expect(page.locator('.how-far')).toContainText('not known yet: Size');
    await expect(
      page.locator('[data-question="muscle-layer"]').getByRole('radio', { name: 'No', exact: true }),
    ).toBeFocused();

    const size = page.getByRole('textbox', { name: 'Size as a number' });
    await size.fill('15');
    await expect(page.locator('.size-field')).toContainText('counts as: 1 to 2 cm');
    await expectFacts(page, { 'muscle-layer': 'no', size: '1-to-2-cm' });
    await expect(page.locator('.how-far')).toContainText('comes to its end');
    await size.fill('0,9 cm');
    await size.press('Enter');
    await expectFacts(page, { 'muscle-layer': 'no', size: 'under-1-cm' });
    await size.fill('-3');
    await size.press('Enter');
    await expect(page.locator('.size-field')).toContainText('more than zero');
    await expect(size).toHaveAttribute('aria-invalid', 'true');
    await page.locator('[data-question="size"]').getByRole('radio', { name: 'Larger than 2 cm' }).check();
    // The route does not ask for it now, and it counts all the same.
    await expect(page.locator('[data-question="muscle-layer"]')).not.toContainText('not used here');
    await page.locator('[data-question="size"]').getByRole('radio', { name: 'Open' }).check();
    await expectFacts(page, { 'muscle-layer': 'no' });
    await page.locator('.how-far').getByRole('link').click();
    await expect(page.locator('.step-heading')).toBeFocused();
  });

  test('shows what would settle it, in order and with its reason, and what if, as the model says', async ({ page }) => {
    await open(page, stomach, {}, { view: 'facts' });
    const settling = page.locator('[data-settles]');
    const { questions } = settle(stomach, {});
    expect(
      await settling.evaluateAll((items) =>
        items.map((item) => [item.getAttribute('data-settles'), item.getAttribute('data-decides')]),
      ),
    ).toEqual(questions.map(({ fact, decides }) => [fact, String(decides.length)]));
    await expect(settling.first()).toContainText('decides 2 of 4 open');
    await expect(settling.nth(2)).toContainText('lists Nearby lymph nodes taken out too');
    await settling.nth(1).getByRole('button').click();
    await expect(page.locator('[data-question="men1"] input:focus')).toHaveCount(1);

    const facts = { men1: 'yes', 'size-word': 'small' };
    await jump(page, stomach, facts, { view: 'facts' });
    const statuses = await page
      .locator('[data-desk-option]')
      .evaluateAll((items) =>
        items.map((item) => `${item.getAttribute('data-desk-option')} ${item.getAttribute('data-status')}`),
      );
    expect(statuses.toSorted()).toEqual(
      optionStatuses(stomach, facts)
        .map(({ id, status }) => `${id} ${status}`)
        .toSorted(),
    );
    const men1 = page.locator('[data-what-if="men1"] [data-answer-if="no"]');
    const changes = whatIf(stomach, facts, 'men1', 'no');
    expect(changes.map(({ to }) => to)).toEqual(['not-listed', 'not-listed']);
    await expect(men1.locator('[data-to="not-listed"]')).toContainText('would not be listed');
    await expectFacts(page, facts);
    await men1.getByRole('button').click();
    await expectFacts(page, { ...facts, men1: 'no' });
    await expect(page.locator('[data-what-if="men1"] summary')).toContainText('No');
    await expect(page.locator('[data-what-if="men1"] summary')).toBeFocused();
  });
});

test.describe('all routes', () => {
  test('filters, sorts, counts, opens, copies and downloads', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, rectum, {}, { view: 'routes' });
    const count = page.locator('.routes-count');
    // What is not known stays away until it is asked for.
    await expect(count).toContainText(/^\d of 10 routes/);
    await expect(page.locator('[data-route]').filter({ hasText: 'I am not sure' })).toHaveCount(0);
    await page.getByLabel('With "I am not sure"').check();
    await expect(count).toHaveText('10 routes, 7 different results');
    await page.getByLabel('Words in the row').fill('scope');
    await expect(count).toContainText('of 10 routes');
    await page.getByRole('button', { name: 'Clear filter' }).click();
    await page.locator('[data-filter="size"]').selectOption('1-to-2-cm');
    await expect(count).toContainText('3 of 10 routes');
    await expect(page.locator('[data-route]')).toHaveCount(3);

    const heading = page.getByRole('columnheader', { name: 'Muscle layer' });
    await expect(heading).toHaveAttribute('aria-sort', 'none');
    await heading.getByRole('button').press('Enter');
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    await heading.getByRole('button').press('Enter');
    await expect(heading).toHaveAttribute('aria-sort', 'descending');
    await expect(page.locator('[data-route]').first()).toContainText('I am not sure');

    await page.getByRole('button', { name: 'Copy the address of route 5' }).click();
    await expect(page.locator('.routes')).toContainText('The address of route 5 is copied.');
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toMatch(/^http:.*#\/rectum\?size=1-to-2-cm&muscle-layer=yes$/);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('routes-patient-rectum.csv');
    const lines: string[][] = parse(await readFile(await file.path()), { bom: true });
    expect(lines).toHaveLength(4);
    expect(lines.slice(1).map((line) => line[0])).toEqual(['6', '5', '4']);
    expect(lines.flat()).toContain(address);

    await page.getByRole('link', { name: 'Go to route 5' }).click();
    await expectAt(page, rectum, { size: '1-to-2-cm', 'muscle-layer': 'yes' });
    await expect(page.locator('.step-heading')).toBeFocused();
  });

  test('the table opens with the facts at hand', async ({ page }) => {
    await open(page, gastric, { 'gastric-type': 'type-2', size: '1-to-2-cm.15mm' }, { view: 'routes' });
    await expect(page.locator('[data-filter="gastric-type"]')).toHaveValue('type-2');
    await expect(page.locator('[data-filter="size"]')).toHaveValue('1-to-2-cm');
    const fits = routeRows(gastric).filter(
      ({ facts }) =>
        facts['gastric-type'] === 'type-2' && facts['size'] === '1-to-2-cm' && !Object.values(facts).includes('unsure'),
    );
    await expect(page.locator('.routes-count')).toContainText(`${fits.length} of ${routeRows(gastric).length} routes`);
    await page.getByRole('button', { name: 'Clear filter' }).click();
    await expect(page.locator('.routes-count')).toContainText(/^\d+ routes/);
  });

  test('the largest tables come in pages', async ({ page }) => {
    await open(page, gastric, {}, { view: 'routes' });
    const all = routeRows(gastric).length;
    await page.getByLabel('With "not known"').check();
    await expect(page.locator('.routes-count')).toContainText(`${all} routes`);
    await expect(page.locator('[data-route]')).toHaveCount(25);
    await page.getByRole('button', { name: 'Next page' }).click();
    await expect(page.locator('.routes-pages')).toContainText(`Rows 26 to 50 of ${all}`);
    await page.getByRole('button', { name: 'Page before' }).click();
    await expect(page.locator('.routes-pages')).toContainText(`Rows 1 to 25 of ${all}`);
    await expect(page.getByRole('button', { name: 'Page before' })).toBeFocused();
  });
});

for (const width of [1280, 360]) {
  test(`axe finds nothing in the search, the desk and the routes, ${width} px, light and dark`, async ({ page }) => {
    await page.setViewportSize({ width, height: width > 600 ? 900 : 740 });
    const found = new Findings();
    await page.goto(`/${fragment(rectum, { size: '1-to-2-cm' }, { view: 'facts' })}`);
    await ready(page);
    const scenes = [
      ['facts', () => jump(page, rectum, { size: '1-to-2-cm', 'muscle-layer': 'yes' }, { view: 'facts' })],
      ['facts, professional', () => jump(page, gastric, { 'gastric-type': 'type-1' }, { view: 'facts' })],
      ['routes', () => jump(page, rectum, {}, { view: 'routes' })],
      ['routes, professional', () => jump(page, gastric, {}, { view: 'routes' })],
      [
        'search',
        async () => {
          await page.locator(box).focus();
          await page.locator(box).fill('rectum 15 mm purple');
          await expect(page.locator(results).first()).toBeVisible();
        },
      ],
    ] as const;
    for (const [name, show] of scenes) {
      await show();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await found.add(page, `${name}, ${colorScheme}`, colorScheme === 'dark' ? colors : rules);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
    }
    expect(found.list).toEqual([]);
  });
}

/** The answers that hold, whatever is shown beside the step. */
async function expectFacts(page: Page, facts: Facts) {
  await expect.poll(async () => (await shown(page)).answers).toEqual(facts);
}
