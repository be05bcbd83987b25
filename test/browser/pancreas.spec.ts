import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { goNext, ready } from './walking.ts';

/** How many steps a person takes at most from the first page to the list: a click, an answer, or words that are typed. */
const most = 4;

/** The options of the step, by their status. */
const listed = (page: Page) =>
  page
    .locator('.step [data-option][data-status="listed"]')
    .evaluateAll((all) => all.map((option) => option.getAttribute('data-option')).sort());

/** Takes steps one after another, and holds their number to what is allowed. */
async function inSteps(steps: readonly (() => Promise<unknown>)[]) {
  expect(steps.length).toBeLessThanOrEqual(most);
  for (const step of steps) await step();
}

const fromTheStart = (page: Page, pathway: string) => async () => {
  await page.goto('/');
  await page.locator(`a[data-site="${pathway}"]`).click();
  await ready(page);
};
const answer = (page: Page, id: string) => () => page.locator(`.question [data-answer="${id}"]`).click();
const typed = (page: Page, words: string) => async () => {
  await page.goto('/');
  await page.locator('search.search > input').fill(words);
  await page.keyboard.press('Enter');
  await ready(page);
};

test('a gastrinoma in the pancreas: at its list in two steps, and what was said counts', async ({ page }) => {
  await inSteps([fromTheStart(page, 'gastrinoma'), answer(page, 'yes')]);
  await expect.poll(() => listed(page)).toEqual(['gastrinoma.acid-lowering-drug', 'gastrinoma.supportive-care']);
});

test('a gastrinoma: its list by what a person types', async ({ page }) => {
  await inSteps([typed(page, 'a gastrinoma in the pancreas')]);
  await expect(page.locator('[data-pathway="gastrinoma"]')).toBeVisible();
  await expect.poll(() => listed(page)).toEqual(['gastrinoma.supportive-care']);
});

test('a tumor in the pancreas that makes no hormone: at its list in four steps', async ({ page }) => {
  await inSteps([
    fromTheStart(page, 'pancreas-other'),
    answer(page, 'another-type'),
    answer(page, 'no'),
    answer(page, 'no'),
  ]);
  await expect(page.locator('[data-at]')).toHaveAttribute('data-at', 'anotherList');
  await expect.poll(() => listed(page)).toEqual(['pancreas-other.tumor-removal']);
  await expect(page.locator('[data-gap="nonfunctional-not-named"]').first()).toBeAttached();
});

test('a tumor that makes no hormone: its list by what a person types', async ({ page }) => {
  await inSteps([typed(page, 'a tumor in the pancreas that makes no hormone'), answer(page, 'no'), answer(page, 'no')]);
  await expect(page.locator('[data-at]')).toHaveAttribute('data-at', 'anotherList');
});

test('the drawing leads to the pancreas, and what was said there is not asked again', async ({ page }) => {
  await page.goto('/');
  await page.locator('.organ[data-site="pancreas"]').click();
  await ready(page);
  for (const id of ['adult', 'endocrine', 'nonfunctional', 'new']) await answer(page, id)();
  await goNext(page, 'pancreas-other');
  await expect(page.locator('[data-pathway="pancreas-other"]')).toHaveAttribute('data-at', 'anotherSpread');
  expect(decodeURIComponent(new URL(page.url()).hash)).toMatch(/\/pancreas-other\?other-type=another-type$/);
});

test('the guide for the gut goes on with the pancreas, and brings along age and kind', async ({ page }) => {
  await page.goto('/start/');
  await ready(page);
  for (const id of ['adult', 'neuroendocrine-tumor', 'pancreas']) await answer(page, id)();
  await goNext(page, 'pancreas');
  await expect(page.locator('[data-pathway="pancreas"]')).toHaveAttribute('data-at', 'type');
});

test('which types are most often cancer is told only to one who asks', async ({ page }) => {
  await page.goto('/pancreas/');
  await ready(page);
  const told = page.getByText('Most gastrinomas are cancer.');
  await expect(told).toBeAttached();
  await expect(told).toBeHidden();
});
