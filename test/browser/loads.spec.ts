import { join } from 'node:path';
import { readSite } from '../../src/cli/site/site.ts';
import { expect, test } from './page.ts';

test.use({ firstVisit: true });

const site = readSite(join(import.meta.dirname, '../../dist'));

/** What the page of a pathway loads by itself once it stands. It holds up no step, so it is in no budget of the page. */
const later = [
  ...site.positions,
  ...site.scriptsOf([
    'src/view/chart/ChartPane.tsx',
    'src/view/chart/FlowChart.tsx',
    'src/view/chart/PrintedChart.tsx',
    'src/app/services/reference.ts',
    'src/app/services/openWalk.ts',
    'src/app/services/lastWalk.ts',
    'src/app/device/storage.ts',
    'src/view/pathway/headParts.ts',
    'src/app/afterwards.ts',
    'pathways/glossary.ts',
    'pathways/patient/gi-net/treatments.ts',
    'pathways/patient/gi-net/topics.ts',
    'pathways/professional/gi-net/limits.ts',
    'pathways/professional/pancreatic-net/limits.ts',
    'pathways/patient/sources.ts',
    'pathways/professional/sources.ts',
  ]),
  // Words that are explained and what stands beside a walk cite the summary on the pancreas too.
  ...site.pages
    .filter(({ address }) => address.endsWith('/pancreas/'))
    .flatMap(({ content }) => content.filter((file) => file.includes('/source-'))),
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
