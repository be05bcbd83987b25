import type { Page } from '@playwright/test';
import { graphOf } from '../../src/model/chart/graph.ts';
import type { Pathway } from '../../src/model/content/definition.ts';
import { type Register, registers } from '../../src/model/content/words.ts';
import { named, pathwayNamed, tagOf } from '../support/content.ts';
import { type Told, toldBy } from '../support/read.ts';
import { conditionsOf, factsInFold, foldedIn, unfolded, wronglyDrawn } from '../support/told.ts';
import { pageOf } from '../support/walks.ts';
import { expect, test } from './page.ts';
import { open } from './walking.ts';

const scenes = {
  chart: '.flow-chart',
  outline: '.outline',
  'drawn chart, wide': '.static-frame-wide',
  'drawn chart, narrow': '.static-frame-narrow',
} as const;

for (const [name, pathway] of named) {
  test(`${name}: chart, outline and drawn page tell the same`, tagOf(name), async ({ page, browser }) => {
    test.slow();
    const { cards, edges } = graphOf(pathway);
    const outlines: Partial<Record<Register, Told>> = {};
    for (const words of registers) {
      await page.goto('about:blank');
      await open(page, pathway, {}, { words, view: 'outline' });
      const outline = await read(page, scenes.outline);
      outlines[words] = outline;
      expect(Object.keys(outline.cards)).toHaveLength(cards.length);
      expect(Object.keys(outline.edges)).toHaveLength(edges.length);

      await page.goto('about:blank');
      await open(page, pathway, {}, { words, view: 'chart' });
      // React Flow draws its lines after its boxes.
      const lines = Object.keys(unfolded(pathway, outline).edges).length;
      const shown = async () => unfolded(pathway, await read(page, scenes.chart));
      await expect.poll(async () => Object.keys((await shown()).edges).length).toBe(lines);
      const chart = await read(page, scenes.chart);
      expect(differences(pathway, words, chart, outline), `chart, ${words}`).toEqual(none);

      // What only "not sure" leads to is folded until the walk gets there; then it is all told.
      const unsure = factsInFold(pathway);
      if (!unsure) continue;
      await page.goto('about:blank');
      await open(page, pathway, unsure, { words, view: 'chart' });
      const allEdges = async () => Object.keys((await read(page, scenes.chart)).edges).length;
      await expect.poll(allEdges).toBe(edges.length);
      expect(wholeOf(await read(page, scenes.chart)), `whole chart, ${words}`).toEqual(wholeOf(outline));
    }
    const context = await browser.newContext({ javaScriptEnabled: false });
    const drawn = await context.newPage();
    await drawn.goto(pageOf(pathway));
    const { register } = pathway.summary.edition;
    const outline = await read(drawn, scenes.outline);
    expect(outline, 'without scripts, outline').toEqual(outlines[register]);
    const wide = await read(drawn, scenes['drawn chart, wide']);
    expect(differences(pathway, register, wide, outline), 'without scripts, chart, wide').toEqual(none);
    const narrow = await read(drawn, scenes['drawn chart, narrow']);
    expect(wholeOf(narrow), 'without scripts, chart, narrow').toEqual(wholeOf(outline));
    expect(differences(pathway, register, narrow, outline), 'without scripts, chart, narrow').toEqual(none);
    await context.close();
  });
}

test.describe('a difference is seen', () => {
  const pathway = pathwayNamed('patient', 'stomach');
  const plants = {
    'a lost line': () => document.querySelector('.flow-chart .edge')?.remove(),
    'a lost card': () => document.querySelector('.flow-chart .card')?.remove(),
    'another word in a title': () =>
      document.querySelector('.flow-chart .box:not(.box-findings) .box-title')?.append(' planted'),
    'another word for a finding': () =>
      document.querySelector('.flow-chart .finding-label')?.setAttribute('title', 'x'),
    'another word in an answer': () => document.querySelector('.flow-chart .card-answer')?.append(' planted'),
    'another word in what is heard of an answer': () =>
      document.querySelector('.flow-chart .row-full')?.append(' planted'),
    'another word in a condition': () => document.querySelector('.flow-chart .card-note')?.append(' planted'),
    'a clinical line drawn as order': () => {
      const line = document.querySelector('.flow-chart .edge-clinical');
      line?.classList.replace('edge-clinical', 'edge-structural');
    },
  } as const;

  test(Object.keys(plants).join(', '), async ({ page }) => {
    await open(page, pathway, {}, { view: 'outline' });
    const outline = await read(page, scenes.outline);
    await page.getByRole('button', { name: 'Chart', exact: true }).click();
    await page.locator('.flow-chart .edge').first().waitFor({ state: 'attached' });
    const found = async () => differences(pathway, 'plain', await read(page, scenes.chart), outline);
    await expect.poll(found).toEqual(none);
    // Each is planted in a copy of what was drawn, which stands in its place.
    const sound = await page.locator(scenes.chart).evaluateHandle((chart) => chart.cloneNode(true));
    for (const [name, plant] of Object.entries(plants)) {
      await page.evaluate(([copy, chart]) => document.querySelector(chart)?.replaceWith(copy.cloneNode(true)), [
        sound,
        scenes.chart,
      ] as const);
      expect(await found(), name).toEqual(none);
      await page.evaluate(plant);
      expect(await found(), name).not.toEqual(none);
    }
  });
});

const none = { told: [], conditions: [], lines: [] };

/** What a chart tells otherwise than the outline does, but for what it leaves folded. */
function differences(pathway: Pathway, words: Register, chart: Told, outline: Told) {
  const [here, there] = [wholeOf(unfolded(pathway, chart)), wholeOf(unfolded(pathway, outline))];
  const others = (one: Record<string, string>, other: Record<string, string>) =>
    Object.entries(one).flatMap(([id, text]) => (other[id] === text ? [] : [`${id}: ${text}`]));
  const folded = foldedIn(pathway);
  const conditions = Object.entries(conditionsOf(pathway, words)).filter(([id]) => !folded.has(id.split('.')[0] ?? ''));
  return {
    told: [...others(here, there), ...others(there, here)],
    conditions: others(Object.fromEntries(conditions), chart.conditions),
    lines: wronglyDrawn(chart, outline),
  };
}

function wholeOf({ cards, edges }: Pick<Told, 'cards' | 'edges'>): Record<string, string> {
  return { ...cards, ...edges };
}

function read(page: Page, scene: string): Promise<Told> {
  return page.evaluate(toldBy, scene);
}
