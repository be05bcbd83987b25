import { readSite } from '../../src/cli/site.ts';
import { expect, test } from './page.ts';

const site = readSite('dist');

// The size budgets add up what a page loads from the files of the build. Here a browser says what it loads.
for (const address of ['/', '/rectum/', '/professional/stomach/']) {
  test(`${address} loads what the size budgets count`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname.slice(1));
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const counted = site.pages.find((each) => each.address === address)?.scripts ?? [];
    const chart = scripts.filter((file) => site.chart.includes(file));
    expect(scripts.filter((file) => !counted.includes(file) && !chart.includes(file))).toEqual([]);
    expect(chart.length > 0, 'the chart is loaded').toBe(address !== '/');
  });
}
