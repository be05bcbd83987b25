import { type CardSize, sizeOf } from '../../src/layout/box.ts';
import { installCanvas } from '../../src/layout/canvas.ts';
import type { CardBox, Chart } from '../../src/layout/layout.ts';
import { cardWidths, chartPadding } from '../../src/layout/metrics.ts';
import { endsAt, startsAt } from '../../src/layout/ports.ts';
import { cardText } from '../../src/model/cards.ts';
import type { Pathway } from '../../src/model/definition.ts';
import { type Card, graphOf } from '../../src/model/graph.ts';

const column = 420;
const gap = 24;

/**
 * The chart of a pathway that is too large for the build: at 1,000 cards ELK takes minutes. Questions stand level by level
 * from left to right, each beside the middle of what it leads to. Only the wide chart of the plain words is made.
 */
export function placed(pathway: Pathway): Chart {
  installCanvas();
  const graph = graphOf(pathway);
  const byId = new Map(graph.cards.map((card) => [card.id, card]));
  const ways = grouped(graph.edges);
  const cards: Record<string, CardBox> = {};
  let bottom = chartPadding;
  let right = 0;

  const stand = (card: Card, level: number): number => {
    const size: CardSize = sizeOf(card, cardText(pathway, card, 'plain'), cardWidths.wide[card.kind]);
    const targets = (ways.get(card.id) ?? []).flatMap(({ to }) => byId.get(to) ?? []).filter(({ id }) => !cards[id]);
    const before = bottom;
    const x = chartPadding + level * column;
    // Held before its targets are placed, so that a card that several answers lead to stands once.
    cards[card.id] = { x, y: before, ...size };
    const middles = targets.map((target) => stand(target, level + 1));
    const middle = middles.length > 0 ? (Math.min(...middles) + Math.max(...middles)) / 2 : before + size.height / 2;
    const y = Math.max(before, Math.round(middle - size.height / 2));
    cards[card.id] = { x, y, ...size };
    bottom = Math.max(bottom, y + size.height + gap);
    right = Math.max(right, x + size.width);
    return y + size.height / 2;
  };
  const [first] = graph.cards;
  if (first) stand(first, 0);

  const edges = Object.fromEntries(
    graph.edges.map((edge) => {
      const card = byId.get(edge.from);
      const from = cards[edge.from];
      const to = cards[edge.to];
      if (!card || !from || !to) return [edge.id, []];
      const start = [from.x + from.width, from.y + startsAt(edge, card, from)] as const;
      const end = [to.x, to.y + endsAt(edge, to)] as const;
      const turn = to.x - gap;
      return [edge.id, [start, [turn, start[1]] as const, [turn, end[1]] as const, end]];
    }),
  );
  const layout = { width: right + chartPadding, height: bottom, cards, edges };
  const both = { wide: layout, narrow: layout };
  return { graph, layouts: { plain: both, clinical: both } };
}

function grouped<Item extends { readonly from: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.from, [...(groups.get(item.from) ?? []), item]);
  return groups;
}
