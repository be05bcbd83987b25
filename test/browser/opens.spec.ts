import { headers } from '../../src/cli/headers.ts';
import { expect, test } from './page.ts';

test('the start page opens', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
});

test('the start page comes with the headers that hosts are told to send', async ({ page }) => {
  const response = await page.goto('/');
  for (const [name, value] of Object.entries(headers)) {
    expect(response?.headers()[name.toLowerCase()], name).toBe(value);
  }
});
