import type { Page } from '@playwright/test';
import { named, pathwayNamed } from '../support/content.ts';
import { colors, Findings } from './axe.ts';
import { expect, test } from './page.ts';
import { everyState, fragment, jump, open, ready } from './walking.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const rectum = pathwayNamed('patient', 'rectum');
const stomach = pathwayNamed('patient', 'stomach');
const phone = { width: 360, height: 740 };

/** Nothing sticks out to the side. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('the way in by the body', () => {
  test('three doors stand on a desktop without scrolling, and say whose text this is', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');
    for (const door of ['site', 'clinician', 'trainer']) {
      await expect(page.locator(`.door-${door} h2`)).toBeInViewport({ ratio: 1 });
    }
    await expect(page.locator('.body-map svg')).toBeInViewport({ ratio: 0.95 });
    await expect(page.locator('.start-note')).toContainText('updated February 20, 2025');
    await expect(page.locator('.start-note')).toContainText('does not recommend');
    await expect(page.locator('.door-trainer a', { hasText: 'Rectum' })).toHaveAttribute(
      'href',
      /rectum\?view=present$/,
    );
    await expect(page.locator('.door-clinician a', { hasText: 'Saved walks' })).toHaveAttribute('href', /saved\/$/);
  });

  for (const [address, count] of [
    ['/', 6],
    ['/professional/', 7],
  ] as const) {
    test(`${address} every part of the drawing leads where the list leads, and lights it`, async ({ page }) => {
      await page.goto(address);
      const parts = page.locator('a.organ');
      await expect(parts).toHaveCount(count);
      const fill = (selector: string) =>
        page.locator(selector).evaluate((part) => getComputedStyle(part).getPropertyValue('--organ'));
      for (const site of await parts.evaluateAll((all) => all.map((part) => part.getAttribute('data-site') ?? ''))) {
        const [drawn, listed] = [`a.organ[data-site="${site}"]`, `a.site[data-site="${site}"]`];
        expect(await page.locator(drawn).getAttribute('href'), site).toBe(
          await page.locator(listed).getAttribute('href'),
        );
        expect(await fill(listed), site).toBe('');
        await page.locator(drawn).focus();
        expect(await fill(listed), `${site}, from the drawing`).not.toBe('');
        await page.locator(listed).hover();
        expect(await fill(drawn), `${site}, from the list`).not.toBe('');
        await page.locator(drawn).blur();
        await page.mouse.move(0, 0);
      }
    });
  }

  test('the drawing is read as links with names, and the keyboard leads on', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.body-map')).toMatchAriaSnapshot(`
      - navigation "Choose a part of the body":
        - 'link "Small intestine: duodenum, jejunum, ileum"':
          - /url: ./small-intestine/
        - link "Stomach":
          - /url: ./stomach/
        - 'link "Liver: when a tumor has spread to a distant part"':
          - /url: ./metastatic/
        - 'link "Rectum: the end of the bowel"':
          - /url: ./rectum/
        - 'link "Colon: the large bowel"':
          - /url: ./colon/
        - link "Appendix":
          - /url: ./appendix/
    `);
    await page.locator('.door-guide a').focus();
    for (const site of ['small-intestine', 'stomach', 'metastatic', 'rectum']) {
      await page.keyboard.press('Tab');
      await expect(page.locator(`a.organ[data-site="${site}"]`)).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toHaveText('Tumor in the rectum');
    await expect(page.locator('h1')).toBeFocused();
    await page.goBack();
    await expect(page.locator('.start h1')).toBeVisible();
    await page.getByRole('button', { name: 'Clinical' }).click();
    await expect(page.locator('.start h1')).toContainText('GI neuroendocrine tumors');
    await page.locator('a.site[data-site="colon"]').click();
    await expect(page.locator('h1')).toHaveText('Colonic NET');
  });

  test('it holds in forced colors, at 400 % and without scripts', async ({ browser, baseURL, page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto('/');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const sizes = await page
      .locator('.organ-names text')
      .evaluateAll((names) =>
        names.map((name) => [name.textContent, (name as SVGGraphicsElement).getBoundingClientRect()]),
      );
    for (const [name, box] of sizes as [string, DOMRect][]) {
      expect(box.left, name).toBeGreaterThanOrEqual(0);
      expect(box.right, name).toBeLessThanOrEqual(320);
    }
    const scale = await page.locator('.body-map svg').evaluate((svg) => svg.getBoundingClientRect().width / 320);
    const size = await page
      .locator('.organ-names')
      .evaluate((group) => Number.parseFloat(getComputedStyle(group).fontSize));
    expect(size * scale, 'the least size of a text').toBeGreaterThanOrEqual(14);

    const other = await browser.newContext({
      baseURL: baseURL ?? '',
      forcedColors: 'active',
      javaScriptEnabled: false,
    });
    const bare = await other.newPage();
    await bare.goto('/');
    const line = (selector: string) =>
      bare
        .locator(selector)
        .first()
        .evaluate((part) => getComputedStyle(part).stroke);
    const calm = await line('a.organ[data-site="rectum"] path');
    await bare.locator('a.organ[data-site="rectum"]').focus();
    expect(await line('a.organ[data-site="rectum"] path')).not.toBe(calm);
    await bare.locator('a.organ[data-site="rectum"]').press('Enter');
    await expect(bare).toHaveURL(/\/rectum\/$/);
    await expect(bare.locator('.here-in-body')).toHaveAttribute('aria-label', /Rectum/);
    await other.close();
  });
});

// Must show 1: "they found it in the bowel, near the end".
test('someone who knows nearly nothing is at a useful page in four steps, and knows what to ask', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/');
  const step = page.locator('main');
  await step.getByRole('link', { name: 'the end of the bowel' }).last().click();
  await ready(page);
  for (const question of ['How big is the tumor?', 'Has the tumor grown into the muscle layer of the rectal wall?']) {
    await expect(page.locator('.step-heading')).toHaveText(question);
    await page.locator('.question').getByRole('button', { name: 'I am not sure' }).click();
  }
  await expect(page.locator('.step-heading')).toHaveText('3 options may be listed');
  await expect(page.locator('.option')).toHaveCount(3);
  await page.getByRole('button', { name: /^Questions for my team \(\d+\)$/ }).click();
  const asked = page.locator('.team-question-list');
  await expect(asked).toContainText('I was not sure about this: "How big is the tumor?" Can you tell me?');
  await expect(asked).toContainText('Which of the two operations would fit me, and why?');
  await expect(asked.locator('[data-key$="option/rectum.endoscopic-resection"]')).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test.describe('one step at a time', () => {
  test('a question has large answers, says why it is asked, and "not sure" goes on', async ({ page }) => {
    await open(page, rectum, {}, { view: 'guide' });
    await expect(page.locator('.guide-line')).toContainText('Question 1 of at most 2');
    await expect(page.locator('main')).toContainText('Who would know? The scope report or the scan report');
    for (const answer of await page.locator('.guide-answers .answer').all()) {
      expect((await answer.boundingBox())?.height).toBeGreaterThanOrEqual(60);
    }
    await expect(page.locator('[data-decides="size"]')).toBeHidden();
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(page.locator('[data-decides="size"] li')).toHaveCount(3);
    await page.reload();
    await ready(page);
    await expect(page.locator('[data-decides="size"]'), 'how much is shown is remembered').toBeVisible();
    await page.getByRole('button', { name: 'I am not sure', exact: true }).click();
    await expect(page.locator('.step-heading')).toBeFocused();
    await page.getByRole('button', { name: 'I am not sure', exact: true }).click();
    await expect(page.locator('.explained')).toHaveCount(3);
    await expect(page.locator('.explained').first()).toContainText('A doctor takes out a small tumor');
    await expect(page.locator('.explained').first()).toContainText('listed for tumors smaller than 1 cm');
    await page.getByRole('button', { name: 'Back one question' }).click();
    await page.locator('[data-answer="no"]').click();
    await expect(page).toHaveURL(/size=unsure&muscle-layer=no&view=guide/);
  });

  test('what might come next is looked at and left again, and nobody meets spread unasked', async ({ page }) => {
    const facts = { size: '1-to-2-cm', 'muscle-layer': 'no' };
    await open(page, rectum, facts, { view: 'guide' });
    const before = page.url();
    const station = page.locator('[data-station="metastatic"]');
    await station.locator('.station-look').click();
    await expect(station).toContainText('The next part is about a tumor that has spread');
    await expect(station.locator('[data-next]')).toHaveCount(0);
    await station.getByRole('button', { name: 'Not now' }).click();
    await expect(station).toContainText('That is fine');
    await expect(station.getByRole('heading')).toBeFocused();
    await station.getByRole('button', { name: 'Back to where I was' }).click();
    await expect(station.locator('.station-look')).toBeFocused();
    expect(page.url()).toBe(before);

    await jump(page, pathwayNamed('patient', 'metastatic'), {}, { view: 'guide' });
    await expect(page.locator('.guide')).toContainText('You can read it now, later, or with someone you trust.');
    await expect(page.locator('.step-heading, .guide-answers')).toHaveCount(0);
    await page.getByRole('button', { name: 'Read on' }).click();
    await expect(page.locator('.guide-answers')).toBeVisible();
    await expect(page.locator('.step-heading')).toBeFocused();
  });

  test('a walk through two parts stays one step at a time', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Start with a few short questions' }).click();
    for (const answer of ['adult', 'unsure', 'rectum', 'new']) {
      await page.locator(`[data-answer="${answer}"][aria-pressed="false"]`).click();
      await expect(page.locator('.question [aria-pressed="true"]')).toHaveCount(0);
    }
    await page.locator('.answers [data-next="rectum"]').click();
    await expect(page.locator('h1')).toHaveText('Tumor in the rectum');
    await expect(page.locator('.guide-answers')).toBeVisible();
  });
});

test('questions are ticked, reworded, ordered, taken off and put back, and stay on this device', async ({ page }) => {
  const facts = { size: 'unsure', 'muscle-layer': 'no' };
  await open(page, rectum, facts, { view: 'questions' });
  const texts = page.locator('.team-question-text');
  await expect(texts.first()).toBeVisible();
  const all = await texts.count();
  await page.getByLabel('Your own question').fill('May I travel?');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(texts.first()).toHaveText('May I travel?');
  await page.getByRole('button', { name: /^Down: May I travel/ }).press('Enter');
  await expect(texts.nth(1)).toHaveText('May I travel?');
  await expect(page.getByRole('button', { name: /^Down: May I travel/ })).toBeFocused();
  await page.getByRole('checkbox', { name: /How big is the tumor/ }).check();
  await page
    .locator('.team-question-list li')
    .nth(2)
    .getByRole('button', { name: /^Change/ })
    .click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('In my own words?');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(texts.nth(2)).toHaveText('In my own words?');
  await expect(page.getByRole('button', { name: /^Change: In my own words/ })).toBeFocused();
  const gone = await texts.nth(3).textContent();
  await page
    .locator('.team-question-list li')
    .nth(3)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(texts).toHaveCount(all);
  await expect(page.locator('.team-question-list li').nth(3).getByRole('checkbox')).toBeFocused();
  await expect(page.locator('[data-questions]')).toHaveText(`Questions for my team (${all - 1})`);

  await page.reload();
  await ready(page);
  await expect(texts.nth(1)).toHaveText('May I travel?');
  await expect(texts.nth(2)).toHaveText('In my own words?');
  await expect(page.getByRole('checkbox', { name: /How big is the tumor/ })).toBeChecked();
  await page.locator('.team-question-removed summary').click();
  await page.getByRole('button', { name: /^Put back/ }).click();
  await expect(texts.filter({ hasText: gone ?? '?' })).toBeVisible();

  // Another part adds its own, and what was asked before is still there.
  await jump(page, stomach, { men1: 'unsure' }, { view: 'questions' });
  await expect(page.locator('.team-question-list')).toContainText('Do you have MEN1 syndrome?');
  await expect(page.locator('.team-question-list')).toContainText('May I travel?');
});

// Must show 3: the printed page.
for (const [name, pathway, facts] of [
  ['stomach with MEN1', stomach, { 'size-word': 'small', 'deep-in-wall': 'no', men1: 'yes' }],
  ['rectum, 1 to 2 cm', rectum, { size: '1-to-2-cm', 'muscle-layer': 'no' }],
] as const) {
  test(`the visit prints on one or two sheets: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, pathway, facts);
    await page.locator('.term').first().click();
    await page.keyboard.press('Escape');
    await jump(page, pathway, facts, { view: 'visit' });
    await expect(page.locator('.visit-words dt')).toHaveCount(1);
    await expect(page.locator('.visit-words dd')).not.toBeEmpty();
    await expect(page.locator('.visit-options li')).toHaveCount(Object.keys(pathway.options).length);
    await expect(page.locator('.visit-help')).toContainText('1-800-4-CANCER');
    await expect(page.locator('.visit-help')).toContainText('from the Cleveland Clinic page');
    for (const format of ['A4', 'Letter']) {
      const sheets = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sheets, format).toBeGreaterThanOrEqual(1);
      expect(sheets, format).toBeLessThanOrEqual(2);
    }
    await page.emulateMedia({ media: 'print' });
    // The text of an A4 sheet is 182 mm wide, 688 CSS pixels.
    await page.setViewportSize({ width: 688, height: 1000 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await expect(page.locator('.site-header, .pane-step, .visit-do').filter({ visible: true })).toHaveCount(0);
    const fills = await page
      .locator('.path-map .map-card')
      .evaluateAll((cards) => new Set(cards.map((card) => getComputedStyle(card).fill)).size);
    expect(fills, 'the place stands out without color').toBe(2);
    await page.emulateMedia({ media: null });

    // The words go when that is asked and answered.
    await page.getByRole('button', { name: 'Clear these words' }).click();
    await expect(page.locator('.visit-words dt')).toHaveCount(1);
    await page.getByRole('button', { name: 'Clear them for good?' }).click();
    await expect(page.locator('.visit-words')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: /^My visit/ })).toBeFocused();
  });
}

test('the device shares the visit only when it is asked to', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shared: [] });
    Object.assign(navigator, {
      share: async (data: unknown) => (window as unknown as { shared: unknown[] }).shared.push(data),
    });
  });
  await open(page, rectum, { size: '1-to-2-cm', 'muscle-layer': 'no' }, { view: 'visit' });
  const shared = () => page.evaluate(() => (window as unknown as { shared: { text: string }[] }).shared);
  expect(await shared()).toEqual([]);
  await page.getByRole('button', { name: 'Share as text' }).click();
  const [sent] = await shared();
  expect(sent?.text).toContain('- How big is the tumor? 1 to 2 cm');
  expect(sent?.text).toContain('- Removal through a scope (listed: listed for tumors of 1 to 2 cm)');
  expect(sent?.text).toContain('Which of the two operations would fit me, and why?');
});

test('axe finds nothing on the start pages, in the guide, among the questions and on the visit', async ({ page }) => {
  test.setTimeout(180_000);
  const findings = new Findings();
  for (const address of ['/', '/professional/']) {
    await page.goto(address);
    await findings.add(page, address);
  }
  await open(page, rectum, {}, { view: 'guide' });
  for (const view of ['guide', 'questions', 'visit']) {
    for (const { at, facts } of everyState(rectum).filter((_, place) => place % 4 === 0)) {
      await jump(page, rectum, facts, { view });
      await findings.add(page, `${view} ${at}`);
    }
  }
  await jump(page, rectum, { size: 'unsure' }, { view: 'guide' });
  await page.locator('.station-look').first().click();
  await findings.add(page, 'a station that is looked at');
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const view of ['guide', 'questions', 'visit']) {
    await jump(page, rectum, { size: '1-to-2-cm', 'muscle-layer': 'no' }, { view });
    await findings.add(page, `${view}, dark`, colors);
  }
  await page.goto('/');
  await findings.add(page, '/, dark', colors);
  expect(findings.list).toEqual([]);
});

test('every part of both editions opens in each of the three views, on a phone', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize(phone);
  await open(page, rectum);
  for (const [name, pathway] of named) {
    const facts = everyState(pathway).at(-1)?.facts ?? {};
    for (const view of ['guide', 'questions', 'visit']) {
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        fragment(pathway, facts, { view }),
      );
      await expect(page.locator(`.view-${view}[data-pathway="${pathway.id}"]`)).toBeVisible();
      await expect(page.locator('.waiting')).toHaveCount(0);
      expect(await overflow(page), `${name} ${view}`).toBeLessThanOrEqual(0);
    }
  }
});
