// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { graphOf } from '../src/model/chart/graph.ts';
import type { Facts } from '../src/model/content/condition.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import { registers } from '../src/model/content/words.ts';
import { walk } from '../src/model/walk/walk.ts';
import { click, expectStep, goTo, openApp, until } from './support/app.tsx';
import { ofEveryKind, statesOfEveryKind } from './support/content.ts';
import { faultsOfMarkup } from './support/markup.ts';
import { toldBy, walkedIn } from './support/read.ts';
import { conditionsOf, factsInFold, foldedIn, unfolded, wronglyDrawn } from './support/told.ts';
import { fragment, shortestRoutes, walked, written } from './support/walks.ts';

/** Where the chart stands beside the step. */
const wide = 1440;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const chartIsHere = () => until(() => document.querySelector('.flow-chart .card'));

/** What A4 and Letter both have within margins of 10 mm, landscape, and without 100 px for the title and the key. */
const paper = { width: 980, height: 618 };

describe.each(ofEveryKind())('%s', { timeout: 180_000 }, (_, pathway) => {
  const { cards, edges } = graphOf(pathway);
  const [longest] = [...shortestRoutes(pathway)].sort((a, b) => count(b.facts) - count(a.facts));

  it('tells the same on the chart and in the outline, in both registers', async () => {
    await openApp(fragment(pathway, {}), wide);
    for (const words of registers) {
      await goTo(pathway, {}, { words });
      await chartIsHere();
      const { width, height } = await printed();
      expect(width, words).toBeLessThanOrEqual(paper.width);
      expect(height, words).toBeLessThanOrEqual(paper.height);
      const chart = toldBy('.flow-chart');
      await goTo(pathway, {}, { words, view: 'outline' });
      const outline = toldBy('.outline');
      expect(Object.keys(outline.cards), words).toHaveLength(cards.length);
      expect(Object.keys(outline.edges), words).toHaveLength(edges.length);
      expect(unfolded(pathway, chart), words).toEqual(unfolded(pathway, outline));
      expect(Object.keys(chart.cards).filter((card) => foldedIn(pathway).has(card))).toEqual([]);
      expect(wronglyDrawn(chart, outline), words).toEqual([]);
      expect(conditionsOf(pathway, words), words).toMatchObject(chart.conditions);
      // What was folded is there as soon as the walk gets there.
      const unsure = factsInFold(pathway);
      if (!unsure) continue;
      await goTo(pathway, unsure, { words });
      await until(() => Object.keys(toldBy('.flow-chart').cards).length === cards.length);
      const whole = toldBy('.flow-chart');
      expect({ ...whole.cards, ...whole.edges }, words).toEqual({ ...outline.cards, ...outline.edges });
      expect(wronglyDrawn(whole, outline), words).toEqual([]);
      expect(whole.conditions, words).toEqual(conditionsOf(pathway, words));
    }
  });

  it('shows in the outline of every kind of state where the walk is, and every link of it leads somewhere', async () => {
    await openApp(fragment(pathway, {}, { view: 'outline' }), wide);
    const states = statesOfEveryKind(pathway);
    for (const [place, { facts }] of states.entries()) {
      await goTo(pathway, facts, { view: 'outline' });
      expect(walkedIn('.outline'), written(facts)).toEqual(walked(pathway, facts));
      // The outline holds the same cards in every state; which of them answer differs most between the first and the last.
      if (place === 0 || place === states.length - 1) {
        expect(faultsOfMarkup(document.body), written(facts)).toEqual([]);
      }
      const targets = all('.outline [data-outline]').map(({ id }) => `#${id}`);
      const links = all('.outline a[href^="#"]').map((link) => link.getAttribute('href'));
      expect(links.filter((link) => !targets.includes(link ?? ''))).toEqual([]);
    }
    const link = document.querySelector('.outline a[href^="#"]');
    await click(link);
    expect(document.activeElement?.id).toBe(link?.getAttribute('href')?.slice(1));
  });

  it('is walked on the chart and in the outline, and all that shows it keeps in step', async () => {
    await openApp(fragment(pathway, {}), wide);
    await chartIsHere();
    let given: Facts = {};
    for (const [fact, answer] of Object.entries(longest?.facts ?? {})) {
      await click(rowIn('.flow-chart .card', pathway, given, fact, answer));
      given = { ...given, [fact]: answer };
      await expectStep(pathway, given);
      expect(walkedIn('.chart-pane'), written(given)).toEqual(walked(pathway, given));
      // The tab stop moves after the next paint.
      const { at } = walk(pathway, given);
      await until(() => tabStops().includes(at));
      expect(tabStops(), written(given)).toEqual([at]);
    }
    await goTo(pathway, {}, { view: 'outline' });
    given = {};
    for (const [fact, answer] of Object.entries(longest?.facts ?? {})) {
      await click(rowIn('.outline-card', pathway, given, fact, answer));
      given = { ...given, [fact]: answer };
      await until(() => document.querySelector('[data-at]')?.getAttribute('data-at') === walk(pathway, given).at);
      expect(walkedIn('.outline'), written(given)).toEqual(walked(pathway, given));
    }
  });
});

/** The cards of the chart that Tab leads to: the card itself, or what stands in it. */
function tabStops(): (string | undefined)[] {
  return all('.chart-area [data-card]')
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ dataset }) => dataset['card']);
}

/** How large the chart is on paper. */
async function printed(): Promise<{ readonly width: number; readonly height: number }> {
  const part = (selector: string) => document.querySelector<HTMLElement>(`.printed-chart ${selector}`)?.style;
  await until(() => {
    dispatchEvent(new Event('beforeprint'));
    return part('.printed-frame');
  });
  const zoom = Number(part('.printed-frame')?.getPropertyValue('zoom'));
  const [width = 0, height = 0] = [part('.static-chart')?.width, part('.static-chart')?.height].map(
    (size) => Number.parseFloat(size ?? '') * zoom,
  );
  await act(async () => void dispatchEvent(new Event('afterprint')));
  return { width, height };
}

/** The answer of the card that can be answered now: of several that ask the same, only those on the way are buttons. */
function rowIn(cards: string, pathway: Pathway, given: Facts, fact: string, answer: string): Element | undefined {
  const here = walk(pathway, given).at;
  const asking = Object.entries(pathway.states).flatMap(([id, state]) =>
    state.kind === 'question' && state.asks === fact && (pathway.type === 'parallel' || id === here) ? [id] : [],
  );
  const card = all(cards).find(({ dataset }) => asking.includes(dataset['card'] ?? dataset['outline'] ?? ''));
  return card?.querySelector(`button[data-row="${answer}"], [data-row="${answer}"] button`) ?? undefined;
}

function count(facts: Facts): number {
  return Object.keys(facts).length;
}
