import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cachingOfAssets, headers } from '../../src/cli/site/headers.ts';
import { expect, test } from './page.ts';

test('the start page opens', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
});

test('the start page comes with the headers that hosts are told to send', async ({ request }) => {
  const response = await request.get('/');
  for (const [name, value] of Object.entries(headers)) {
    expect(response.headers()[name.toLowerCase()], name).toBe(value);
  }
  // What a browser may keep for good is only what changes its name with its content.
  expect(response.headers()['cache-control']).not.toContain('immutable');
  const [asset] = /assets\/[^"]+/.exec(await response.text()) ?? [];
  expect((await request.get(`/${asset}`)).headers()['cache-control']).toBe(cachingOfAssets);
});

// A server that was left running may serve another build, and every other spec would be about that one.
test('the site that is served is the one that was built', async ({ request }) => {
  const served = await (await request.get('/')).text();
  expect(served).toBe(await readFile(join(import.meta.dirname, '../../dist/index.html'), 'utf8'));
});
