import { expect, test } from './page.ts';
import { goNext, ready } from './walking.ts';

/** One journey through four pathways: one trail, one address that restores it, and Back all the way. */
test('a journey from the start through three further pathways', async ({ page }) => {
  await page.goto('/start/');
  const titles = () => page.locator('.trail li').allTextContents();
  const heading = page.getByRole('heading', { level: 1 });

  await page.locator('[data-answer="adult"]').first().click();
  await page.locator('.answers [data-answer="neuroendocrine-tumor"]').click();
  await page.locator('.answers [data-answer="small-intestine"]').click();
  await page.locator('.answers [data-answer="new"]').click();
  await goNext(page, 'small-intestine');
  await expect(heading).toHaveText('Tumor in the small intestine');
  await expect(heading).toBeFocused();
  await page.locator('.answers [data-answer="jejunum"]').click();
  await page.locator('.answers [data-answer="all-removed"]').click();
  await goNext(page, 'follow-up');
  await expect(page.locator('[data-pathway="follow-up"]')).toBeVisible();
  await page.locator('.answers [data-answer="came-back"]').click();
  await goNext(page, 'recurrent');
  await expect(page.locator('[data-pathway="recurrent"]')).toBeVisible();

  expect(await titles()).toHaveLength(4);
  const address = page.url();
  expect(decodeURIComponent(new URL(address).hash)).toBe(
    '#/start?age=adult&report=neuroendocrine-tumor&primary=small-intestine&status=new/small-intestine?part=jejunum&after-surgery=all-removed/follow-up?what-follow-up-shows=came-back/recurrent',
  );

  // The address restores all of it.
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('[data-pathway="recurrent"]')).toBeVisible();
  await expect.poll(titles).toHaveLength(4);

  // A place on the trail is one click away, with its answers.
  await page.locator('.trail a').nth(2).click();
  await expect(page.locator('[data-pathway="small-intestine"] .answers-given li')).toHaveCount(2);
});

test('Back leads all the way', async ({ page }) => {
  await page.goto('/');
  await page.goto('/start/');
  await ready(page);
  await page.locator('.answers [data-answer="adult"]').click();
  await page.locator('.answers [data-answer="neuroendocrine-tumor"]').click();
  await page.locator('.answers [data-answer="rectum"]').click();
  await page.locator('.answers [data-answer="new"]').click();
  await goNext(page, 'rectum');
  await page.locator('.answers [data-answer="over-2-cm"]').click();
  await goNext(page, 'follow-up');
  await expect(page.locator('[data-pathway="follow-up"]')).toBeVisible();

  const back = async (pathway: string, answers: number) => {
    await page.goBack();
    await expect(page.locator(`[data-pathway="${pathway}"]`)).toBeVisible();
    await expect(page.locator('.answers-given li')).toHaveCount(answers);
  };
  await back('rectum', 1);
  await back('rectum', 0);
  await back('start', 4);
  await back('start', 3);
  await back('start', 2);
  await back('start', 1);
  await back('start', 0);
  await page.goBack();
  await expect(page.locator('.start')).toBeVisible();
});

for (const [facts, where] of [
  ['age=child', 'child'],
  ['age=adult&report=neuroendocrine-tumor&primary=elsewhere', 'lung'],
  ['age=adult&report=poorly-differentiated-carcinoma', 'team'],
] as const) {
  test(`not covered: ${facts}`, async ({ page }) => {
    await page.goto(`/#/start?${facts}`);
    await expect(page.getByRole('heading', { name: 'Where to look instead' })).toBeVisible();
    await expect(page.locator('.end')).toContainText(new RegExp(where, 'i'));
    await expect(page.locator('[data-option]')).toHaveCount(0);
  });
}
