import type { Sheet } from '../../model/chart/sheet.ts';
import type { Register } from '../../model/content/words.ts';
import type { Chart, Layout, Rect } from './layout.ts';

/** The layout that shows these cards: without what only "not sure" leads to, unless one of them stands there. */
export function layoutWith(chart: Chart, register: Register, cards: readonly string[]): Layout {
  const { near, whole } = chart.layouts[register];
  return whole && cards.some((card) => whole.cards[card] && !near.cards[card]) ? whole : near;
}

/** The box around each card, by the id of the card. */
export function boxesByCard({ boxes }: Sheet, layout: Layout): Readonly<Record<string, Rect>> {
  return Object.fromEntries(
    boxes.flatMap(({ id, cards }) => {
      const place = layout.boxes[id];
      return place ? cards.map((card) => [card, place] as const) : [];
    }),
  );
}
