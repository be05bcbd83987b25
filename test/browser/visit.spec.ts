import type { Page } from '@playwright/test';
import { optionStatuses } from '../../src/model/walk/status.ts';
import { knownFacts, walk } from '../../src/model/walk/walk.ts';
import { pathwayNamed, spansOfRoom } from '../support/content.ts';
import { everyState, fragment } from '../support/walks.ts';
import { colors, Findings } from './axe.ts';
import { expect, test } from './page.ts';
import { jump, open, openFooter, ready } from './walking.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const rectum = pathwayNamed('patient', 'rectum');
const stomach = pathwayNamed('patient', 'stomach');
const phone = { width: 360, height: 740 };

/** Nothing sticks out to the side. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('the way in by the body', () => {
  test('the drawing and the one way to begin stand on the first screen, and it says whose text this is', async ({
    page,
  }) => {
    for (const size of [phone, { width: 1440, height: 900 }]) {
      await page.setViewportSize(size);
      await page.goto('/');
      await expect(page.locator('.start-begin')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.body-map svg')).toBeInViewport({ ratio: 0.95 });
    }
    await expect(page.locator('.start')).toContainText('updated February 20, 2025');
    await expect(page.locator('.start')).toContainText('It lists options and recommends none.');
    await expect(page.locator('.help-line a').first()).toHaveAttribute('href', 'tel:+18004226237');
    // What is for others stands behind one line.
    const saved = page.locator('.site-footer a', { hasText: 'Saved walks' });
    await expect(saved).toBeHidden();
    await openFooter(page);
    await expect(saved).toHaveAttribute('href', /saved\/$/);
  });

  for (const [address, count] of [
    ['/', 7],
    ['/professional/', 8],
  ] as const) {
    test(`${address} every part of the drawing is a link as large as a finger, and its name leads with it`, async ({
      page,
    }) => {
      await page.setViewportSize(phone);
      await page.goto(address);
      const parts = page.locator('a.organ');
      await expect(parts).toHaveCount(count);
      for (const part of await parts.all()) {
        const box = await part.locator('.organ-label').boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect(box?.width).toBeGreaterThanOrEqual(44);
      }
      const rectum = page.locator('a.organ[data-site="rectum"] .organ-name');
      await rectum.click();
      await expect(page).toHaveURL(/rectum/);
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
        - link "Spread to the liver or another distant part":
          - /url: ./metastatic/
        - 'link "Rectum: the end of the bowel"':
          - /url: ./rectum/
        - 'link "Colon: the large bowel"':
          - /url: ./colon/
        - link "Appendix":
          - /url: ./appendix/
    `);
    await page.locator('a.organ').first().focus();
    await expect(page.locator('a.organ[data-site="pancreas"]')).toBeFocused();
    for (const site of ['small-intestine', 'stomach', 'metastatic', 'rectum']) {
      await page.keyboard.press('Tab');
      await expect(page.locator(`a.organ[data-site="${site}"]`)).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toHaveText('Tumor in the rectum');
    await expect(page.locator('h1')).toBeFocused();
    await page.goBack();
    await expect(page.locator('.start h1')).toBeVisible();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Clinical' }).click();
    await expect(page.locator('.start h1')).toContainText('GI and pancreatic NETs');
    await page.locator('a.organ[data-site="colon"] .organ-name').click();
    await expect(page.locator('h1')).toHaveText('Colonic NET');
  });

  test('it holds in forced colors, at 400 % and without scripts', async ({ browser, baseURL, page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto('/');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    for (const name of await page.locator('.organ-name').all()) {
      const box = await name.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    }
    const scale = await page.locator('.body-map svg').evaluate((svg) => svg.getBoundingClientRect().width / 340);
    const size = await page
      .locator('.organ-name')
      .first()
      .evaluate((name) => Number.parseFloat(getComputedStyle(name).fontSize));
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
    const calm = await line('a.organ[data-site="rectum"] .organ-label');
    await bare.locator('a.organ[data-site="rectum"]').focus();
    expect(await line('a.organ[data-site="rectum"] .organ-label')).not.toBe(calm);
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
  await step.getByRole('link', { name: 'the end of the bowel' }).click();
  await ready(page);
  for (const question of ['How big is the tumor?', 'Has the tumor grown into the muscle layer of the rectal wall?']) {
    await expect(page.locator('.step-heading')).toHaveText(question);
    await page.locator('.question').getByRole('button', { name: 'I am not sure' }).click();
  }
  await expect(page.locator('.step-heading')).toHaveText('3 options may be listed');
  await expect(page.locator('.option')).toHaveCount(3);
  await page.getByRole('button', { name: 'Questions for my team', exact: true }).click();
  const asked = page.locator('.team-question-list');
  await expect(asked.first()).toContainText('How big is the tumor?');
  await expect(asked.first().locator('li')).toHaveCount(5);
  await page.getByText(/^About treatment/).click();
  await expect(asked.locator('[data-key$="option/rectum.partial-rectum-resection"]')).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test.describe('one step at a time', () => {
  test('a question has large answers, and "not sure" goes on', async ({ page }) => {
    await open(page, rectum, {}, { view: 'guide' });
    await expect(page.locator('.step-frame')).toContainText('Question 1 of about 2');
    await expect(page.locator('main')).toContainText('Who would know? The scope report or the scan report');
    for (const answer of await page.locator('.guide .answer').all()) {
      expect((await answer.boundingBox())?.height).toBeGreaterThanOrEqual(60);
    }
    await page.getByRole('button', { name: 'I am not sure', exact: true }).click();
    await expect(page.locator('.step-heading')).toBeFocused();
    await page.getByRole('button', { name: 'I am not sure', exact: true }).click();
    await expect(page.locator('.step-heading')).toHaveText('3 options may be listed');
    const first = page.locator('.option').first();
    await first.locator('summary').click();
    await expect(first).toContainText('A doctor takes out a small tumor');
    await expect(first).toContainText('listed for tumors smaller than 1 cm');
    await page.getByRole('button', { name: 'Back one question' }).click();
    await page.locator('[data-answer="no"]').click();
    await expect(page).toHaveURL(/size=unsure&muscle-layer=no&view=guide/);
  });

  test('what might come next is looked at and left again, and nobody meets spread unasked', async ({ page }) => {
    const facts = { size: '1-to-2-cm', 'muscle-layer': 'no' };
    await open(page, rectum, facts, { view: 'guide' });
    const before = page.url();
    await page.getByText('What might come next', { exact: false }).click();
    const station = page.locator('[data-station="metastatic"]');
    await station.locator('.station-look').click();
    await expect(station).toContainText('The next part is about a tumor that has spread');
    await expect(station.locator('[data-next]')).toBeHidden();
    await station.getByRole('button', { name: 'Not now' }).click();
    await expect(station).toContainText('That is fine');
    await expect(station.getByRole('heading')).toBeFocused();
    await station.getByRole('button', { name: 'Back to where I was' }).click();
    await expect(station.locator('.station-look')).toBeFocused();
    expect(page.url()).toBe(before);

    await jump(page, pathwayNamed('patient', 'metastatic'), {}, { view: 'guide' });
    await expect(page.locator('.guide')).toContainText('You can read it now, later, or with someone you trust.');
    await expect(page.locator('.step-heading')).toBeHidden();
    await page.getByRole('button', { name: 'Not now' }).click();
    await expect(page.locator('.gate .help-line a')).toBeVisible();
    await page.getByRole('button', { name: 'Read on' }).click();
    await expect(page.locator('.guide .answers')).toBeVisible();
    await expect(page.locator('.step-heading')).toBeFocused();
  });

  test('every door to spread and to recurrence asks first, and without scripts nothing is held back', async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto('/');
    await page.locator('a.organ[data-site="metastatic"] .organ-name').click();
    await expect(page.getByRole('button', { name: 'Read on' })).toBeVisible();
    await expect(page.locator('.step-heading')).toBeHidden();
    await page.goto('/recurrent/');
    await expect(page.locator('.step-heading')).toBeHidden();
    await page.getByRole('button', { name: 'Read on' }).click();
    await expect(page.locator('.step-heading')).toBeFocused();
  });

  test('a walk through two parts stays one step at a time', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Not sure where? Begin here' }).click();
    for (const answer of ['adult', 'unsure', 'rectum', 'new']) {
      await page.locator(`[data-answer="${answer}"][aria-pressed="false"]`).click();
      await expect(page.locator('.question [aria-pressed="true"]')).toHaveCount(0);
    }
    // The hand-over has nothing to decide, and goes on by itself.
    await expect(page.locator('h1')).toHaveText('Tumor in the rectum');
    await expect(page.locator('.guide .answers')).toBeVisible();
    // Counted over the whole journey.
    await expect(page.locator('.step-frame')).toContainText('Question 5 of about 6');
    await page.goto('/');
    const goOn = page.getByRole('link', { name: 'Go on where I was: Rectum' });
    await goOn.click();
    await expect(page.locator('h1')).toHaveText('Tumor in the rectum');
    await page.goto('/');
    await page.getByRole('button', { name: 'Forget it' }).click();
    await expect(goOn).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('last'))).toBeNull();
  });

  test('on a phone a part of the body opens one step at a time', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('/');
    await page.waitForFunction(() => 'alive' in document.documentElement.dataset);
    await page.locator('a.organ[data-site="rectum"] .organ-name').click();
    await expect(page).toHaveURL(/view=guide/);
    await expect(page.locator('.guide-head')).toContainText('Question 1 of about 2');
    await expect(page.locator('.guide-head .step-back')).toHaveText('Start page');
  });
});

test('questions are ticked, reworded, ordered, taken off and put back, and stay on this device', async ({ page }) => {
  const facts = { size: 'unsure', 'muscle-layer': 'no' };
  await open(page, rectum, facts, { view: 'questions' });
  const texts = page.locator('.team-question-text');
  await expect(texts.first()).toBeVisible();
  const all = await texts.count();
  await expect(page.getByRole('button', { name: /^Down/ }), 'one button brings all that changes the list').toHaveCount(
    0,
  );
  await page.getByRole('button', { name: 'Change this list' }).click();
  await page.getByLabel('Your own question').fill('May I travel?');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(texts.first()).toHaveText('May I travel?');
  await page.getByRole('button', { name: /^Down: May I travel/ }).press('Enter');
  await expect(texts.nth(1)).toHaveText('May I travel?');
  await expect(page.getByRole('button', { name: /^Down: May I travel/ })).toBeFocused();
  const third = page.locator('.team-question-list li').nth(2);
  await third.getByRole('button', { name: /^Change/ }).click();
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
  await page.getByRole('checkbox', { name: /How big is the tumor/ }).click();
  await expect(page.getByText('Asked (1)')).toBeVisible();

  await page.reload();
  await ready(page);
  await expect(texts.first()).toHaveText('May I travel?');
  await expect(texts.nth(1)).toHaveText('In my own words?');
  await page.getByText('Asked (1)').click();
  await expect(page.getByRole('checkbox', { name: /How big is the tumor/ })).toBeChecked();
  await page.locator('.team-question-removed summary').click();
  await page.getByRole('button', { name: /^Put back/ }).click();
  await expect(texts.filter({ hasText: gone ?? '?' })).toBeVisible();

  // Another part adds its own, and what was asked before is still there.
  await jump(page, stomach, { men1: 'unsure' }, { view: 'questions' });
  await expect(page.locator('.team-questions')).toContainText('Do you have MEN1 syndrome?');
  await expect(page.locator('.team-questions')).toContainText('May I travel?');
});

// Must show 3: the printed page.
for (const [name, pathway, facts] of [
  ['stomach with MEN1', stomach, { 'size-word': 'small', 'deep-in-wall': 'no', men1: 'yes' }],
  ['rectum, 1 to 2 cm', rectum, { size: '1-to-2-cm', 'muscle-layer': 'no' }],
  [
    'liver',
    pathwayNamed('patient', 'metastatic'),
    { liver: 'yes', 'bone-brain-or-spinal-cord': 'no', elsewhere: 'unsure' },
  ],
  ['empty', rectum, {}],
] as const) {
  // The fullest and the emptiest; those between them differ in nothing but their length.
  const tag = name === 'rectum, 1 to 2 cm' || name === 'liver' ? ['@whole'] : [];
  test(`the visit prints on one sheet: ${name}`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, pathway, facts, { view: 'visit' });
    const known = knownFacts(walk(pathway, facts));
    const shown = optionStatuses(pathway, known).filter(({ status }) => status !== 'not-listed');
    await expect(page.locator('.visit-options li')).toHaveCount(Math.min(shown.length, 10));
    await expect(page.locator('.visit-options [data-status="not-listed"]')).toHaveCount(0);
    await expect(page.locator('.visit-questions li')).toHaveCount(5);
    await expect(page.locator('.visit-foot')).toContainText('1-800-4-CANCER');
    for (const format of ['A4', 'Letter']) {
      const sheets = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sheets, format).toBe(1);
    }
    await page.emulateMedia({ media: 'print' });
    // The text of an A4 sheet is 182 mm wide, 688 CSS pixels.
    await page.setViewportSize({ width: 688, height: 1000 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await expect(page.locator('.site-header, .pane-step, .visit-do').filter({ visible: true })).toHaveCount(0);
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
  await page.getByText('What might come next').click();
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

for (const { which, pathways, tag } of spansOfRoom) {
  test(`each of the three views opens in ${which}, on a phone`, { tag }, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(phone);
    await open(page, rectum);
    for (const [name, pathway] of pathways) {
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
}
// Must show 3: whatever is listed is seen without scrolling, and what is not listed is folded.
for (const size of [phone, { width: 1440, height: 900 }]) {
  for (const { which, pathways, tag } of spansOfRoom) {
    test(`the first option that is listed stands on the first screen in ${which}, ${size.width} px`, { tag }, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(size);
      const [, first] = pathways[0] ?? [];
      if (!first) throw new Error('there is no pathway');
      await open(page, first);
      for (const [name, pathway] of pathways) {
        const lists = everyState(pathway).filter(({ at }) => pathway.states[at]?.kind === 'options');
        for (const { at, facts } of lists) {
          await jump(page, pathway, facts);
          const seen = await page.evaluate(() => {
            const top = (option: Element) => option.getBoundingClientRect().top + window.scrollY;
            const options = [...document.querySelectorAll('.pane-step .option')];
            const listed = options.filter((option) => option.matches('[data-status="listed"]'));
            const closed = options.filter((option) => option.matches('[data-status="not-listed"]'));
            const order = options.map((option) =>
              ['listed', 'depends', 'not-listed'].indexOf(option.getAttribute('data-status') ?? ''),
            );
            return {
              first: listed[0] ? top(listed[0]) : 0,
              inTheOpen: closed.filter((option) => option.closest('details:not([open])') === null).length,
              inOrder: order.every((rank, place) => place === 0 || rank >= (order[place - 1] ?? 0)),
            };
          });
          expect(seen.first, `${name} ${at}`).toBeLessThan(size.height * 0.85);
          expect(seen.inTheOpen, `${name} ${at}`).toBe(0);
          expect(seen.inOrder, `${name} ${at}`).toBe(true);
        }
      }
    });
  }
}
