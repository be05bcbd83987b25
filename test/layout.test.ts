import { beforeAll, describe, expect, test } from 'vitest';
import { installCanvas } from '../src/layout/canvas.ts';
import { chartOf } from '../src/layout/chart.ts';
import { type CardBox, type Chart, type Layout, orientations } from '../src/layout/layout.ts';
import { heightOf, linesOf } from '../src/layout/measure.ts';
import { textStyles } from '../src/layout/metrics.ts';
import { loadPathways } from '../src/layout/plugin.ts';
import { type Edge, type Graph, graphOf } from '../src/model/graph.ts';
import { registers } from '../src/model/words.ts';

type Point = readonly [number, number];

/** Every check of a drawing: a list of what is wrong. */
const checks: Readonly<Record<string, (graph: Graph, layout: Layout) => string[]>> = {
  'every card has a box and every edge a way': (graph, layout) => [
    ...graph.cards.filter(({ id }) => !layout.cards[id]).map(({ id }) => id),
    ...graph.edges.filter(({ id }) => (layout.edges[id] ?? []).length < 2).map(({ id }) => id),
  ],
  'cards stand apart': (_, layout) => {
    const cards = Object.entries(layout.cards);
    return cards.flatMap(([a, one], index) =>
      cards.slice(index + 1).flatMap(([b, other]) => (isApart(one, other, 16) ? [] : [`${a} and ${b}`])),
    );
  },
  'rows stand in their card, below its title and one after the other': (graph, layout) =>
    graph.cards.flatMap(({ id, rows }) => {
      const card = layout.cards[id];
      if (!card) return [id];
      const ends = rows.map((row) => (card.rows[row]?.y ?? -1) + (card.rows[row]?.height ?? 0));
      return rows.filter((row, index) => {
        const box = card.rows[row];
        const above = index === 0 ? card.head : (ends[index - 1] ?? 0);
        return !box || box.height < 24 || box.y < above || (ends[index] ?? 0) > card.height;
      });
    }),
  'no edge runs through a card': (graph, layout) =>
    graph.edges.flatMap(({ id }) =>
      segmentsOf(layout, id).flatMap((segment) =>
        Object.entries(layout.cards).flatMap(([card, box]) => (enters(segment, box) ? [`${id} through ${card}`] : [])),
      ),
    ),
  'edges start at their row and end at their target': (graph, layout) =>
    graph.edges.flatMap((edge) => {
      const way = layout.edges[edge.id] ?? [];
      const starts = isAt(way[0], layout.cards[edge.from], edge.row);
      const ends = isAt(way[way.length - 1], layout.cards[edge.to], edge.toRow);
      return starts && ends ? [] : [edge.id];
    }),
  'edges run straight across or straight down': (graph, layout) =>
    graph.edges.flatMap(({ id }) =>
      segmentsOf(layout, id).some(([a, b]) => a[0] !== b[0] && a[1] !== b[1]) ? [id] : [],
    ),
  'edges with neither end in common share no line': (graph, layout) =>
    graph.edges.flatMap((one, index) =>
      graph.edges
        .slice(index + 1)
        .filter((other) => startOf(one) !== startOf(other) && endOf(one) !== endOf(other))
        .filter((other) =>
          segmentsOf(layout, one.id).some((a) => segmentsOf(layout, other.id).some((b) => runsAlong(a, b))),
        )
        .map((other) => `${one.id} and ${other.id}`),
    ),
  'everything is inside the drawing, on whole pixels': (_, layout) => {
    const corners = Object.values(layout.cards).flatMap((card): Point[] => [
      [card.x, card.y],
      [card.x + card.width, card.y + card.height],
    ]);
    return [...corners, ...Object.values(layout.edges).flat()]
      .filter(([x, y]) => x < 0 || y < 0 || x > layout.width || y > layout.height || x % 1 !== 0 || y % 1 !== 0)
      .map(String);
  },
};

const pathways = await loadPathways();

describe.each(pathways.map((pathway) => [`${pathway.edition}/${pathway.id}`, pathway] as const))('%s', (_, pathway) => {
  let chart: Chart;
  beforeAll(async () => {
    chart = await chartOf(pathway);
  });

  const drawings = registers.flatMap((register) => orientations.map((orientation) => [register, orientation] as const));
  test.each(drawings)('%s, %s', (register, orientation) => {
    const layout = chart.layouts[register][orientation];
    const found = Object.entries(checks).map(([name, check]) => [name, check(chart.graph, layout)]);
    expect(found).toEqual(Object.keys(checks).map((name) => [name, []]));
  });

  test('is the graph of the pathway', () => {
    expect(chart.graph).toEqual(JSON.parse(JSON.stringify(graphOf(pathway))));
  });
});

describe('the checks bite', () => {
  const graph: Graph = {
    cards: [
      { id: 'a', kind: 'question', rows: ['yes', 'no'], conditional: {} },
      { id: 'b', kind: 'end', rows: [], conditional: {} },
      { id: 'c', kind: 'end', rows: [], conditional: {} },
    ],
    edges: [edgeOf('a', 'yes', 'b'), edgeOf('a', 'no', 'c')],
  };
  const rows = { yes: { y: 40, height: 30 }, no: { y: 70, height: 30 } };
  const end = { width: 100, height: 40, head: 40, rows: {} };
  const sound: Layout = {
    width: 400,
    height: 200,
    cards: {
      a: { x: 0, y: 0, width: 100, height: 100, head: 40, rows },
      b: { ...end, x: 200, y: 0 },
      c: { ...end, x: 200, y: 100 },
    },
    edges: {
      'a.yes > b': line(100, 55, 150, 55, 150, 20, 200, 20),
      'a.no > c': line(100, 85, 160, 85, 160, 120, 200, 120),
    },
  };
  const card = (id: string, change: Partial<CardBox>): Layout => {
    const box = sound.cards[id];
    return box ? { ...sound, cards: { ...sound.cards, [id]: { ...box, ...change } } } : sound;
  };
  const way = (id: string, ...points: number[]): Layout => ({
    ...sound,
    edges: { ...sound.edges, [id]: line(...points) },
  });

  test.each(Object.keys(checks))('%s: nothing to find', (name) => {
    expect(checks[name]?.(graph, sound)).toEqual([]);
  });

  test.each<[string, string, Layout]>([
    ['a forgotten card', 'every card has a box and every edge a way', { ...sound, cards: {} }],
    ['a forgotten edge', 'every card has a box and every edge a way', { ...sound, edges: {} }],
    ['a card on another', 'cards stand apart', card('c', { y: 30 })],
    ['cards that nearly touch', 'cards stand apart', card('c', { y: 50 })],
    ['a card too low', 'rows stand in their card, below its title and one after the other', card('a', { height: 95 })],
    ['a title too high', 'rows stand in their card, below its title and one after the other', card('a', { head: 45 })],
    ['a card in the way', 'no edge runs through a card', card('c', { x: 140, y: 30 })],
    [
      'an edge through its own card',
      'no edge runs through a card',
      way('a.no > c', 100, 85, 50, 85, 50, 120, 200, 120),
    ],
    ['a card moved from its edge', 'edges start at their row and end at their target', card('b', { x: 210 })],
    ['an edge from another row', 'edges start at their row and end at their target', way('a.no > c', 100, 55, 200, 55)],
    ['a slanting edge', 'edges run straight across or straight down', way('a.no > c', 100, 85, 200, 120)],
    [
      'two edges on one line',
      'edges with neither end in common share no line',
      way('a.no > c', 100, 85, 150, 85, 150, 40, 160, 40, 160, 120, 200, 120),
    ],
    ['a card outside', 'everything is inside the drawing, on whole pixels', card('c', { x: 310 })],
    ['half a pixel', 'everything is inside the drawing, on whole pixels', card('c', { x: 200.5 })],
  ])('%s', (_, name, broken) => {
    expect(checks[name]?.(graph, broken)).not.toEqual([]);
  });
});

describe('measuring', () => {
  beforeAll(installCanvas);
  const text = 'Surgery to remove the anus, the rectum and part of the colon';

  test('bold text is measured wider than regular text', () => {
    const fits = (weight: 400 | 700) => {
      let width = 1;
      while (linesOf(text, { size: 14, weight, lineHeight: 1.3 }, width) > 1) width += 1;
      return width;
    };
    expect(fits(700)).toBeGreaterThan(fits(400) + 10);
  });

  test('a reader’s text spacing needs more room', () => {
    expect(heightOf(text, textStyles.row, 260)).toBeCloseTo(2 * 14 * 1.3);
    expect(heightOf(text, textStyles.row, 260, true)).toBeCloseTo(3 * 14 * 1.5);
  });
});

function segmentsOf(layout: Layout, id: string): [Point, Point][] {
  const way = layout.edges[id] ?? [];
  return way.slice(1).map((point, index) => [way[index] ?? point, point]);
}

function isApart(a: CardBox, b: CardBox, gap: number): boolean {
  return (
    a.x + a.width + gap <= b.x ||
    b.x + b.width + gap <= a.x ||
    a.y + a.height + gap <= b.y ||
    b.y + b.height + gap <= a.y
  );
}

/** Whether a line passes inside a card; touching its border is what ends do. */
function enters([[x1, y1], [x2, y2]]: [Point, Point], card: CardBox): boolean {
  return (
    Math.max(x1, x2) > card.x &&
    Math.min(x1, x2) < card.x + card.width &&
    Math.max(y1, y2) > card.y &&
    Math.min(y1, y2) < card.y + card.height
  );
}

/** Whether a point is on the left or right border of a card, beside the row when one is given. */
function isAt(point: Point | undefined, card: CardBox | undefined, row: string | undefined): boolean {
  if (!point || !card) return false;
  const [x, y] = point;
  const box = row === undefined ? { y: 0, height: card.height } : card.rows[row];
  const beside = box !== undefined && y > card.y + box.y && y < card.y + box.y + box.height;
  return beside && (x === card.x || x === card.x + card.width);
}

/** Whether two lines lie on one another for more than a point. */
function runsAlong([a1, a2]: [Point, Point], [b1, b2]: [Point, Point]): boolean {
  const along = (across: 0 | 1, down: 0 | 1) =>
    a1[across] === a2[across] &&
    b1[across] === b2[across] &&
    a1[across] === b1[across] &&
    Math.min(Math.max(a1[down], a2[down]), Math.max(b1[down], b2[down])) >
      Math.max(Math.min(a1[down], a2[down]), Math.min(b1[down], b2[down]));
  return along(0, 1) || along(1, 0);
}

function startOf(edge: Edge): string {
  return `${edge.from} ${edge.row ?? ''}`;
}

function endOf(edge: Edge): string {
  return `${edge.to} ${edge.toRow ?? ''}`;
}

function edgeOf(from: string, row: string, to: string): Edge {
  return { id: `${from}.${row} > ${to}`, from, row, to, kind: 'structural', cites: [] };
}

function line(...numbers: number[]): Point[] {
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []));
}
