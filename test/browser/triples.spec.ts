import type { Page } from '@playwright/test';
import { graphOf } from '../../src/model/graph.ts';
import { registers } from '../../src/model/words.ts';
import { named, pathwayNamed } from '../support/content.ts';
import { expect, test } from './page.ts';
import { open, pageOf } from './walking.ts';

/** What one scene tells, read from its DOM as text: its cards with their rows, and (node, edge, label) triples. */
interface Told {
  readonly cards: readonly string[];
  readonly triples: readonly string[];
}

const scenes = {
  chart: '.flow-chart',
  outline: '.outline',
  'drawn chart, wide': '.static-frame-wide',
  'drawn chart, narrow': '.static-frame-narrow',
} as const;

for (const [name, pathway] of named) {
  const { cards, edges } = graphOf(pathway);

  test(`${name}: chart, outline and drawn page tell the same`, async ({ page, browser }) => {
    test.slow();
    const told: Record<string, Told> = {};
    for (const words of registers) {
      for (const view of ['chart', 'outline'] as const) {
        await page.goto('about:blank');
        await open(page, pathway, {}, { words, view });
        told[`${view}, ${words}`] = await toldBy(page, scenes[view]);
      }
    }
    const context = await browser.newContext({ javaScriptEnabled: false });
    const drawn = await context.newPage();
    await drawn.goto(pageOf(pathway));
    const first = pathway.edition === 'patient' ? 'plain' : 'clinical';
    for (const scene of ['drawn chart, wide', 'drawn chart, narrow', 'outline'] as const) {
      told[`without scripts, ${scene}`] = await toldBy(drawn, scenes[scene]);
    }
    await context.close();

    for (const [scene, { cards: found, triples }] of Object.entries(told)) {
      expect(found.length, scene).toBe(cards.length);
      expect(triples.length, scene).toBe(edges.length);
      const words = scene.endsWith('plain') || scene.endsWith('clinical') ? scene.split(', ')[1] : first;
      expect(told[scene], scene).toEqual(told[`outline, ${words}`]);
    }
  });
}

test.describe('a difference is seen', () => {
  const pathway = pathwayNamed('patient', 'stomach');
  const plants = {
    'a lost line': () => document.querySelector('.flow-chart [data-edge]')?.remove(),
    'a lost card': () => document.querySelector('.flow-chart .card')?.remove(),
    'another word in a title': () => document.querySelector('.flow-chart .card-title')?.append(' planted'),
    'another word in an answer': () => document.querySelector('.flow-chart .card-answer')?.append(' planted'),
    'another word in a condition': () => document.querySelector('.flow-chart .card-note')?.append(' planted'),
    'a clinical line drawn as order': () => {
      const line = document.querySelector('.flow-chart .edge-clinical');
      line?.classList.replace('edge-clinical', 'edge-structural');
    },
  } as const;

  for (const [name, plant] of Object.entries(plants)) {
    test(name, async ({ page }) => {
      await open(page, pathway, {}, { view: 'outline' });
      const outline = await toldBy(page, scenes.outline);
      await page.getByRole('button', { name: 'Chart', exact: true }).click();
      await page.locator('.flow-chart .card').first().waitFor();
      expect(await toldBy(page, scenes.chart)).toEqual(outline);
      await page.evaluate(plant);
      expect(await toldBy(page, scenes.chart)).not.toEqual(outline);
    });
  }
});

/** Reads a scene from the DOM, with nothing but what stands there. */
function toldBy(page: Page, selector: string): Promise<Told> {
  return page.evaluate((scene) => {
    const root = document.querySelector(scene);
    if (!root) throw new Error(`there is no ${scene}`);
    const all = (from: Element, what: string) => [...from.querySelectorAll<HTMLElement>(what)];
    const one = (from: Element | undefined, what: string) => from?.querySelector<HTMLElement>(what) ?? undefined;
    /** The words that everyone sees, without what opens on request and without links to the source. */
    const words = (element: Element | undefined) => {
      const copy = element?.cloneNode(true) as Element | undefined;
      for (const part of copy ? all(copy, '[popover], .visually-hidden, .source-link') : []) part.remove();
      return (copy?.textContent ?? '').replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
    };
    const rowText = (row: HTMLElement) => {
      const note = one(row, '.card-note, .outline-note');
      const said = row.cloneNode(true) as HTMLElement;
      for (const part of all(said, '.card-note, .outline-note, .outline-links')) part.remove();
      const condition = words(note).replace(/^, /, '');
      return { text: words(said), full: condition === '' ? words(said) : `${words(said)} (${condition})` };
    };
    const isOutline = root.matches('.outline');
    const cards = all(root, isOutline ? '[data-outline]' : '.card').map((card) => {
      const rows = all(card, isOutline ? 'li[data-row]' : '.card-row-place[data-row]');
      return {
        id: card.dataset[isOutline ? 'outline' : 'card'] ?? '',
        title: words(one(card, isOutline ? 'h3' : '.card-title')),
        rows: rows.map((row) => ({ id: row.dataset['row'] ?? '', ...rowText(row) })),
      };
    });
    // The ids in the address of a line are read against the cards and rows of the same scene: what it joins must be there.
    const end = (text: string) => {
      const card = cards.find(({ id }) => text === id || text.startsWith(`${id}.`));
      const row = card?.rows.find(({ id }) => text === `${card.id}.${id}`);
      if (!card || (text !== card.id && !row)) return { title: `nothing called ${text}`, label: '' };
      return { title: card.title, label: row?.text ?? '' };
    };
    const triples = all(root, '[data-edge]').map((line) => {
      const [from = '', to = ''] = (line.dataset['edge'] ?? '').split(' > ');
      const kind = line.matches('.edge-clinical, .outline-link-clinical') ? 'clinical' : 'structural';
      if (!isOutline) {
        const [start, target] = [end(from), end(to)];
        return [start.title, kind, start.label, target.title, target.label];
      }
      // In the outline a line stands in the card and the row that it starts from, and its link names where it leads.
      const card = line.closest<HTMLElement>('[data-outline]') ?? undefined;
      const row = line.closest<HTMLElement>('li[data-row]');
      const link = one(line, 'a[href^="#outline-"]');
      const target = cards.find(({ id }) => link?.getAttribute('href')?.endsWith(`-${id}`));
      const said = words(link);
      const label = said === target?.title ? '' : said.slice((target?.title ?? '').length).replace(/^: /, '');
      return [words(one(card, 'h3')), kind, row ? rowText(row).text : '', target?.title ?? 'nothing', label];
    });
    return {
      cards: cards.map(({ title, rows }) => [title, ...rows.map(({ full }) => full)].join(' | ')),
      triples: triples.map((triple) => triple.join(' | ')).sort(),
    };
  }, selector);
}
