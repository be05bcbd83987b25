import type Pptx from 'pptxgenjs';
import { slides as texts } from '#texts/slides.ts';
import type { CardBox, Chart, Layout } from '../layout/layout.ts';
import { cardMetrics, textStyles } from '../layout/metrics.ts';
import { cardText } from '../model/cards.ts';
import { type ChartWindow, chartWindow, type Rectangle } from '../model/chart-window.ts';
import type { Slide } from '../model/deck.ts';
import type { Pathway } from '../model/definition.ts';
import type { Card } from '../model/graph.ts';
import { type Nearness, type Progress, progressOf } from '../model/progress.ts';
import type { Register } from '../model/words.ts';
import { clipped } from './slide-lines.ts';
import { colors, drawMark, font, ownShape } from './slide-marks.ts';

interface Drawing {
  readonly pathway: Pathway;
  readonly chart: Chart;
  readonly register: Register;
  readonly step: Slide;
  /** In inches. */
  readonly frame: Rectangle;
}

/** Inches for each pixel of the chart: less could not be read from the back of a room, more would look coarse. */
const leastScale = 0.0096;
const mostScale = 0.0125;
const pointsPerInch = 72;

/** The chart, or the part of it around this step, in shapes that can be moved and changed. */
export function drawChart(slide: Pptx.Slide, { pathway, chart, register, step, frame }: Drawing) {
  const layout = squeezed(chart.layouts[register].wide);
  const progress = progressOf(pathway, chart.graph, step.way);
  const window = chartWindow(layout, layout.cards, step.cards, { ...frame, leastScale, mostScale });
  slide.addShape('rect', {
    x: frame.x,
    y: frame.y,
    w: frame.width,
    h: frame.height,
    fill: { color: colors.paper },
    line: { color: colors.line, width: 0.75 },
    objectName: texts.chart,
  });
  const place = placing(window, frame);
  const shown = chart.graph.cards.filter(({ id }) => {
    const box = layout.cards[id];
    return box && isShown(box, window);
  });
  const nearnessOf = (id: string) => progress.edges[id] ?? 'open';
  const behind: readonly Nearness[] = ['closed', 'open', 'current', 'walked'];
  const edges = chart.graph.edges.toSorted(
    (a, b) => behind.indexOf(nearnessOf(a.id)) - behind.indexOf(nearnessOf(b.id)),
  );
  for (const edge of edges) {
    const nearness = nearnessOf(edge.id);
    for (const line of clipped(layout.edges[edge.id] ?? [], window)) {
      drawLine(slide, line.map(place.point), nearness, edge.kind === 'structural');
    }
  }
  for (const card of shown) {
    const box = layout.cards[card.id];
    const text = cardText(pathway, card, register);
    if (box) drawCard(slide, { card, box, text, progress, place, window });
  }
}

/** Cards leave room for readers who space their text out, which a slide can do without. */
const squeeze = 0.75;

/** The layout, less high: so more of the chart is on a slide in letters of the same size. */
function squeezed({ width, height, cards, edges }: Layout): Layout {
  const less = (length: number) => length * squeeze;
  const box = (card: CardBox): CardBox => ({
    ...card,
    y: less(card.y),
    height: less(card.height),
    head: less(card.head),
    rows: Object.fromEntries(
      Object.entries(card.rows).map(([id, row]) => [id, { y: less(row.y), height: less(row.height) }]),
    ),
  });
  return {
    width,
    height: less(height),
    cards: Object.fromEntries(Object.entries(cards).map(([id, card]) => [id, box(card)])),
    edges: Object.fromEntries(Object.entries(edges).map(([id, points]) => [id, points.map(([x, y]) => [x, less(y)])])),
  };
}

interface Placing {
  readonly scale: number;
  readonly point: (point: readonly [number, number]) => readonly [number, number];
}

function placing(window: ChartWindow, frame: Rectangle): Placing {
  const { scale } = window;
  return {
    scale,
    point: ([x, y]) => [frame.x + (x - window.x) * scale, frame.y + (y - window.y) * scale],
  };
}

/** A card is drawn where there is room for its title and one row; further rows may be cut, above or below. */
function isShown(box: CardBox, window: Rectangle): boolean {
  const seen = Math.min(box.y + box.height, window.y + window.height) - Math.max(box.y, window.y);
  return (
    box.x >= window.x &&
    box.x + box.width <= window.x + window.width &&
    seen >= Math.min(box.height, box.head + cardMetrics.rowMinHeight + cutRoom)
  );
}

/** Room in which a card that is cut says so. */
const cutRoom = 26;

function drawLine(
  slide: Pptx.Slide,
  points: readonly (readonly [number, number])[],
  nearness: Nearness,
  dashed: boolean,
) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const walked = nearness === 'walked';
  slide.addShape(ownShape, {
    x: left,
    y: top,
    // A straight line has no extent of its own in one direction, and a shape must have some.
    w: Math.max(0.01, Math.max(...xs) - left),
    h: Math.max(0.01, Math.max(...ys) - top),
    points: points.map(([x, y], index) => ({ x: x - left, y: y - top, ...(index === 0 ? { moveTo: true } : {}) })),
    line: {
      color: walked ? colors.tealLine : nearness === 'closed' ? colors.line : colors.ink,
      width: walked ? 2.5 : nearness === 'closed' ? 0.75 : 1,
      dashType: dashed && !walked ? 'dash' : 'solid',
    },
    objectName: 'Line',
  });
}

interface CardDrawing {
  readonly card: Card;
  readonly box: CardBox;
  readonly text: ReturnType<typeof cardText>;
  readonly progress: Progress;
  readonly place: Placing;
  /** The part of the chart that is drawn, in its pixels. */
  readonly window: Rectangle;
}

function drawCard(slide: Pptx.Slide, { card, box, text, progress, place, window }: CardDrawing) {
  const { scale } = place;
  const here = progress.cards[card.id];
  const current = here?.nearness === 'current';
  const closed = here?.nearness === 'closed';
  const top = Math.max(box.y, window.y);
  const bottom = Math.min(box.y + box.height, window.y + window.height);
  const room = bottom - top;
  const cut = room < box.height;
  // The title of a card that is cut above stands where the card comes into sight.
  const rows = text.rows.flatMap((row) => {
    const at = box.rows[row.id];
    if (!at || box.y + at.y < top + box.head || box.y + at.y + at.height > bottom - (cut ? cutRoom : 0)) return [];
    return [{ ...row, y: box.y + at.y - top, height: at.height }];
  });
  const [x, y] = place.point([box.x, top]);
  const [w, h] = [box.width * scale, room * scale];
  slide.addShape('roundRect', {
    x,
    y,
    w,
    h,
    rectRadius: cardMetrics.radius * scale,
    fill: { color: closed ? colors.paper : colors.surface },
    line: { color: current ? colors.tealLine : closed ? colors.line : colors.ink, width: current ? 2.25 : 0.75 },
    objectName: `Card: ${text.title}`,
  });
  const inset = cardMetrics.paddingInline * scale;
  const ink = closed ? colors.inkSoft : colors.ink;
  const words = (says: string, area: Rectangle, size: number, bold: boolean, fill?: string) =>
    slide.addText(says, {
      x: area.x,
      y: area.y,
      w: area.width,
      h: area.height,
      margin: 0,
      fontFace: font,
      // A little less than in the layout, so that another machine's font still fits its box.
      fontSize: Math.floor(size * scale * pointsPerInch * 0.96 * 10) / 10,
      bold,
      color: fill ? colors.teal : ink,
      valign: 'middle',
      ...(fill ? { fill: { color: fill } } : {}),
      objectName: says,
    });
  words(text.title, { x: x + inset, y, width: w - 2 * inset, height: box.head * scale }, textStyles.title.size, true);
  for (const row of rows) {
    const rowTop = y + row.y * scale;
    const height = row.height * scale;
    const chosen = here?.chosen === row.id;
    const column = card.kind === 'options' ? cardMetrics.markColumn * scale : 0;
    if (chosen) {
      const filled = { x: x + 0.02, y: rowTop, w: w - 0.04, h: height, fill: { color: colors.tealSoft } };
      slide.addShape('rect', { ...filled, objectName: 'Chosen' });
    }
    if (card.kind === 'options') {
      const size = 14 * scale;
      drawMark(slide, here?.statuses[row.id] ?? 'depends', { x: x + inset, y: rowTop + height / 2 - size / 2, size });
    }
    const says = row.note ? `${row.text}\n${row.note}` : row.text;
    const area = { x: x + inset + column, y: rowTop, width: w - 2 * inset - column, height };
    words(says, area, textStyles.row.size, chosen, chosen ? colors.tealSoft : undefined);
  }
  if (!cut) return;
  const says = texts.more(text.rows.length - rows.length);
  const area = { x: x + inset, y: y + h - cutRoom * scale, width: w - 2 * inset, height: cutRoom * scale };
  words(says, area, textStyles.note.size, false);
}
