import { join } from 'node:path';
import { readSite } from '../../src/cli/site.ts';
import { expect, test } from './page.ts';

test.use({ firstVisit: true });

const site = readSite(join(import.meta.dirname, '../../dist'));

/** What the page of a pathway loads by itself once it stands. It holds up no step, so it is in no budget of the page. */
const later = [
  ...site.positions,
  ...site.scriptsOf([
    'src/view/chart/ChartPane.tsx',
    'src/app/reference.ts',
    'src/app/openWalk.ts',
    'src/app/storage.ts',
    'src/view/pathway/headParts.ts',
    'src/app/offline.ts',
    'pathways/glossary.ts',
    'pathways/patient/treatments.ts',
    'pathways/patient/topics.ts',
  ]),
];

// The size budgets add up what a page loads from the files of the build. Here a browser says what it loads.
for (const address of ['/', '/rectum/', '/professional/stomach/']) {
  test(`${address} loads what the size budgets count`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname.slice(1));
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const counted = site.pages.find((each) => each.address === address)?.scripts ?? [];
    expect(counted).not.toEqual([]);
    expect(scripts.filter((file) => !counted.includes(file) && !later.includes(file))).toEqual([]);
  });
}
