import type { Edge, Graph } from '../model/graph.ts';
import { nextCard } from '../model/next-card.ts';
import type { CardSize } from './box.ts';
import type { CardBox, Layout } from './layout.ts';
import { chartPadding } from './metrics.ts';
import { inReadingOrder } from './order.ts';
import { endsAt, startsAt, trunksOf } from './ports.ts';

/** In px: between cards, from a card to the first lane, between lanes, and from the left edge to the first card. */
const gap = 28;
const firstLane = 12;
const lane = 9;
const left = 24;

/** The vertical line that a trunk takes. */
interface Stretch {
  readonly edges: readonly Edge[];
  readonly top: number;
  readonly bottom: number;
}

/**
 * One card under another, edges in lanes beside them: from the right side of an answer down to the right side of
 * where it leads, and on the left from each list to what may come next. ELK lays layers of cards side by side, which
 * for seven lists is six phone screens wide; here a phone shows whole cards and scrolls one way.
 */
export function inOneColumn(graph: Graph, sizes: Readonly<Record<string, CardSize>>): Layout {
  const cards: Record<string, CardBox> = {};
  let y = chartPadding;
  for (const card of inReadingOrder(graph)) {
    const size = sizes[card.id];
    if (!size) continue;
    cards[card.id] = { x: left, y, ...size };
    y += size.height + gap;
  }
  const right = left + Math.max(...Object.values(cards).map((card) => card.width));
  const onTheLeft = (edge: Edge) => edge.to === nextCard && edge.row === undefined;

  const corners: Record<string, [number, number][]> = {};
  const route = (edges: readonly Edge[], laneX: (index: number) => number, side: (card: CardBox) => number) => {
    const lanes = lanesOf(trunksOf(edges).map((trunk) => stretchOf(trunk, graph, cards)));
    lanes.forEach((stretches, index) => {
      for (const edge of stretches.flatMap((stretch) => stretch.edges)) {
        const ends = endsOf(edge, graph, cards);
        if (!ends) continue;
        const x = laneX(index);
        corners[edge.id] = [
          [side(ends.from), ends.start],
          [x, ends.start],
          [x, ends.end],
          [side(ends.to), ends.end],
        ];
      }
    });
    return lanes.length;
  };
  const laneX = (index: number) => right + firstLane + index * lane;
  const count = route(
    graph.edges.filter((edge) => !onTheLeft(edge)),
    laneX,
    (card) => card.x + card.width,
  );
  route(
    graph.edges.filter(onTheLeft),
    (index) => left - firstLane - index * lane,
    (card) => card.x,
  );
  return { width: laneX(Math.max(0, count - 1)) + lane, height: y - gap + chartPadding, cards, edges: corners };
}

function stretchOf(edges: readonly Edge[], graph: Graph, cards: Readonly<Record<string, CardBox>>): Stretch {
  const ys = edges.flatMap((edge) => {
    const ends = endsOf(edge, graph, cards);
    return ends ? [ends.start, ends.end] : [];
  });
  return { edges, top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Short stretches stay close to the cards, so that long ones pass outside them. */
function lanesOf(stretches: readonly Stretch[]): Stretch[][] {
  const lanes: Stretch[][] = [];
  const apart = (a: Stretch, b: Stretch) => a.bottom + gap / 2 < b.top || b.bottom + gap / 2 < a.top;
  for (const stretch of [...stretches].sort((a, b) => a.bottom - a.top - (b.bottom - b.top))) {
    const free = lanes.find((lane) => lane.every((other) => apart(stretch, other)));
    if (free) free.push(stretch);
    else lanes.push([stretch]);
  }
  return lanes;
}

function endsOf(edge: Edge, graph: Graph, cards: Readonly<Record<string, CardBox>>) {
  const card = graph.cards.find((candidate) => candidate.id === edge.from);
  const from = cards[edge.from];
  const to = cards[edge.to];
  if (!card || !from || !to) return undefined;
  return { from, to, start: from.y + startsAt(edge, card, from), end: to.y + endsAt(edge, to) };
}
