import { beforeAll, describe, expect, test } from 'vitest';
import { installCanvas } from '../src/layout/canvas.ts';
import { chartOf } from '../src/layout/chart-cache.ts';
import type { CardBox, Chart, Layout, Rect } from '../src/layout/drawn/layout.ts';
import { textStyles } from '../src/layout/drawn/metrics.ts';
import { readAt } from '../src/layout/fit.ts';
import { heightOf, widthOf } from '../src/layout/measure.ts';
import { loadPathways } from '../src/layout/plugin.ts';
import { graphOf } from '../src/model/chart/graph.ts';
import type { Line, Sheet } from '../src/model/chart/sheet.ts';
import { registers } from '../src/model/content/words.ts';

type Point = readonly [number, number];

/** Every check of a drawing: a list of what is wrong. */
const checks: Readonly<Record<string, (sheet: Sheet, layout: Layout) => string[]>> = {
  'every box has a place, and every line between two of them a way': (sheet, layout) => [
    ...sheet.boxes.filter(({ id, folded }) => !folded && !layout.boxes[id]).map(({ id }) => id),
    ...sheet.lines
      .filter(({ from, to }) => layout.boxes[from] && layout.boxes[to])
      .filter(({ id }) => (layout.lines[id] ?? []).length < 2)
      .map(({ id }) => id),
  ],
  'boxes stand apart': (_, layout) => {
    const boxes = Object.entries(layout.boxes);
    return boxes.flatMap(([a, one], index) =>
      boxes.slice(index + 1).flatMap(([b, other]) => (isApart(one, other, 14) ? [] : [`${a} and ${b}`])),
    );
  },
  'cards stand in their box, below its title and one after the other': (sheet, layout) =>
    sheet.boxes.flatMap(({ id, kind, cards }) => {
      const box = layout.boxes[id];
      if (!box) return [];
      const places = cards.map((card) => layout.cards[card]);
      return cards.filter((_, index) => {
        const place = places[index];
        const before = places[index - 1];
        const top = before ? before.y + before.height : kind === 'findings' ? box.y + box.head : box.y;
        return !place || place.y < top || place.y + place.height > box.y + box.height || place.width !== box.width;
      });
    }),
  'rows stand in their card, apart from one another, and can be hit': (_, layout) =>
    Object.entries(layout.cards).flatMap(([id, card]) => {
      const rows = Object.entries(card.rows);
      return rows.flatMap(([row, place], index) => {
        const outside = place.x < 0 || place.x + place.width > card.width || place.y + place.height > card.height;
        const hits = rows.slice(index + 1).some(([, other]) => !isApart(place, other, 0));
        return outside || hits || place.height < 24 ? [`${id} ${row}`] : [];
      });
    }),
  'no line runs through a box': (sheet, layout) =>
    sheet.lines.flatMap(({ id }) =>
      segmentsOf(layout, id).flatMap((segment) =>
        Object.entries(layout.boxes).flatMap(([card, box]) => (enters(segment, box) ? [`${id} through ${card}`] : [])),
      ),
    ),
  'lines start at their port and end at their target': (sheet, layout) =>
    sheet.lines.flatMap((line) => {
      const way = layout.lines[line.id];
      if (!way) return [];
      const card = line.port && layout.cards[line.port.card];
      const row = line.port?.row === undefined ? undefined : card?.rows[line.port.row];
      const start = row && card ? { ...row, x: card.x + row.x, y: card.y + row.y } : (card ?? layout.boxes[line.from]);
      return isBeside(way[0], start, 'right') && isBeside(way.at(-1), layout.boxes[line.to], 'left') ? [] : [line.id];
    }),
  'lines run straight across or straight down': (sheet, layout) =>
    sheet.lines.flatMap(({ id }) =>
      segmentsOf(layout, id).some(([a, b]) => a[0] !== b[0] && a[1] !== b[1]) ? [id] : [],
    ),
  'lines with neither end in common share no stretch': (sheet, layout) =>
    sheet.lines.flatMap((one, index) =>
      sheet.lines
        .slice(index + 1)
        .filter((other) => startOf(one) !== startOf(other) && one.to !== other.to)
        .filter((other) =>
          segmentsOf(layout, one.id).some((a) => segmentsOf(layout, other.id).some((b) => runsAlong(a, b))),
        )
        .map((other) => `${one.id} and ${other.id}`),
    ),
  'everything is inside the drawing, on whole pixels': (_, layout) => {
    const corners = Object.values(layout.boxes).flatMap((box): Point[] => [
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ]);
    return [...corners, ...Object.values(layout.lines).flat()]
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

  test.each(registers)('%s, without what only "not sure" leads to, and with it', (register) => {
    for (const layout of Object.values(chart.layouts[register])) {
      const found = Object.entries(checks).map(([name, check]) => [name, check(chart.sheet, layout)]);
      expect(found).toEqual(Object.keys(checks).map((name) => [name, []]));
    }
  });

  test.each(registers)('%s: read whole in a window of 1440 x 900 and of 1920 x 1080', (register) => {
    expect(readAt(chart.layouts[register].near)).toBeGreaterThanOrEqual(1);
  });

  test('is the graph of the pathway', () => {
    expect(chart.graph).toEqual(JSON.parse(JSON.stringify(graphOf(pathway))));
  });
});

describe('the checks bite', () => {
  const sheet: Sheet = {
    boxes: [
      { id: 'a', kind: 'fork', cards: ['a'], folded: false },
      { id: 'b', kind: 'stub', cards: ['b'], folded: false },
      { id: 'c', kind: 'stub', cards: ['c'], folded: false },
    ],
    lines: [lineOf('a', 'yes', 'b'), lineOf('a', 'no', 'c')],
    inside: {},
  };
  const rows = { yes: { x: 0, y: 40, width: 100, height: 30 }, no: { x: 0, y: 70, width: 100, height: 30 } };
  const end = { width: 100, height: 40, head: 40, rows: {} };
  const question = { x: 0, y: 0, width: 100, height: 100, head: 40, rows };
  const cards = { a: question, b: { ...end, x: 200, y: 0 }, c: { ...end, x: 200, y: 100 } };
  const sound: Layout = {
    width: 400,
    height: 200,
    boxes: cards,
    cards,
    lines: {
      'a.yes > b': line(100, 55, 150, 55, 150, 20, 200, 20),
      'a.no > c': line(100, 85, 160, 85, 160, 120, 200, 120),
    },
  };
  const moved = (id: 'a' | 'b' | 'c', change: Partial<CardBox>): Layout => {
    const places = { ...cards, [id]: { ...cards[id], ...change } };
    return { ...sound, boxes: places, cards: places };
  };
  const way = (id: string, ...points: number[]): Layout => ({
    ...sound,
    lines: { ...sound.lines, [id]: line(...points) },
  });

  test.each(Object.keys(checks))('%s: nothing to find', (name) => {
    expect(checks[name]?.(sheet, sound)).toEqual([]);
  });

  test.each<[string, string, Layout]>([
    ['a forgotten box', 'every box has a place, and every line between two of them a way', { ...sound, boxes: {} }],
    ['a forgotten line', 'every box has a place, and every line between two of them a way', { ...sound, lines: {} }],
    ['a box on another', 'boxes stand apart', moved('c', { y: 30 })],
    ['boxes that nearly touch', 'boxes stand apart', moved('c', { y: 50 })],
    [
      'a card that hangs out of its box',
      'cards stand in their box, below its title and one after the other',
      { ...sound, cards: { ...cards, a: { ...question, height: 120 } } },
    ],
    ['a row too low', 'rows stand in their card, apart from one another, and can be hit', moved('a', { height: 95 })],
    [
      'a row on another',
      'rows stand in their card, apart from one another, and can be hit',
      moved('a', { rows: { ...rows, no: { ...rows.no, y: 60 } } }),
    ],
    [
      'a row that is hard to hit',
      'rows stand in their card, apart from one another, and can be hit',
      moved('a', { rows: { ...rows, no: { ...rows.no, height: 20 } } }),
    ],
    ['a box in the way', 'no line runs through a box', moved('c', { x: 140, y: 30 })],
    ['a line through its own box', 'no line runs through a box', way('a.no > c', 100, 85, 50, 85, 50, 120, 200, 120)],
    ['a box moved from its line', 'lines start at their port and end at their target', moved('b', { x: 210 })],
    ['a line from another row', 'lines start at their port and end at their target', way('a.no > c', 100, 55, 200, 55)],
    ['a slanting line', 'lines run straight across or straight down', way('a.no > c', 100, 85, 200, 120)],
    [
      'two lines on one stretch',
      'lines with neither end in common share no stretch',
      way('a.no > c', 100, 85, 150, 85, 150, 40, 160, 40, 160, 120, 200, 120),
    ],
    ['a box outside', 'everything is inside the drawing, on whole pixels', moved('c', { x: 310 })],
    ['half a pixel', 'everything is inside the drawing, on whole pixels', moved('c', { x: 200.5 })],
  ])('%s', (_, name, broken) => {
    expect(checks[name]?.(sheet, broken)).not.toEqual([]);
  });

  test('a chart that is too large to be read whole', () => {
    expect(readAt({ width: 1300, height: 700 })).toBeLessThan(1);
    expect(readAt({ width: 900, height: 900 })).toBeLessThan(1);
  });
});

describe('measuring', () => {
  beforeAll(installCanvas);
  const text = 'Surgery to remove the anus, the rectum and part of the colon';

  test('bold text is measured wider than regular text', () => {
    expect(widthOf(text, textStyles.chosen)).toBeGreaterThan(widthOf(text, textStyles.row) + 10);
  });

  test('a text that does not fit takes another line', () => {
    expect(heightOf(text, textStyles.row, 260)).toBeCloseTo(2 * 14 * 1.25);
    expect(heightOf(text, textStyles.row, 460)).toBeCloseTo(14 * 1.25);
  });
});

function segmentsOf(layout: Layout, id: string): [Point, Point][] {
  const way = layout.lines[id] ?? [];
  return way.slice(1).map((point, index) => [way[index] ?? point, point]);
}

function isApart(a: Rect, b: Rect, gap: number): boolean {
  return (
    a.x + a.width + gap <= b.x ||
    b.x + b.width + gap <= a.x ||
    a.y + a.height + gap <= b.y ||
    b.y + b.height + gap <= a.y
  );
}

/** Whether a line passes inside a card; touching its border is what ends do. */
function enters([[x1, y1], [x2, y2]]: [Point, Point], card: Rect): boolean {
  return (
    Math.max(x1, x2) > card.x &&
    Math.min(x1, x2) < card.x + card.width &&
    Math.max(y1, y2) > card.y &&
    Math.min(y1, y2) < card.y + card.height
  );
}

/** Whether a point is on a side of a place, between its top and its bottom. */
function isBeside(point: Point | undefined, place: Rect | undefined, side: 'left' | 'right'): boolean {
  if (!point || !place) return false;
  const [x, y] = point;
  return x === place.x + (side === 'right' ? place.width : 0) && y > place.y && y < place.y + place.height;
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

function startOf({ from, port }: Line): string {
  return `${from} ${port?.card ?? ''} ${port?.row ?? ''}`;
}

function lineOf(from: string, row: string, to: string): Line {
  const id = `${from}.${row} > ${to}`;
  return { id, from, port: { card: from, row }, to, own: [], edges: [id], kind: 'structural' };
}

function line(...numbers: number[]): Point[] {
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []));
}
