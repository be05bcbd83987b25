import type Pptx from 'pptxgenjs';
import { slides as texts } from '#texts/teach/slides.ts';
import type { ChartWindow, Rectangle } from '../../layout/drawn/chart-window.ts';
import type { Chart, Layout, Rect } from '../../layout/drawn/layout.ts';
import { cardMetrics, textStyles } from '../../layout/drawn/metrics.ts';
import { layoutWith } from '../../layout/drawn/shown.ts';
import type { BoxText } from '../../model/chart/box-text.ts';
import { type Nearness, nearest, type Progress, progressOf } from '../../model/chart/progress.ts';
import type { Box } from '../../model/chart/sheet.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Register } from '../../model/content/words.ts';
import type { Slide } from '../../model/handouts/deck.ts';
import { colors, drawMark, font, ownShape } from './marks.ts';
import { clipped } from './stroke-clip.ts';

interface Drawing {
  readonly pathway: Pathway;
  readonly chart: Chart;
  readonly register: Register;
  readonly step: Slide;
  /** In inches. */
  readonly frame: Rectangle;
}

/** Inches for each pixel of the chart: with less the whole chart could not be read, and the way that was walked is drawn alone. */
const leastScale = 0.0088;
const mostScale = 0.02;
const pointsPerInch = 72;

/**
 * The whole chart, or the part that matters: the way to this step, and where it is too long its end. In shapes that can be
 * moved and changed; no card is ever cut.
 */
export function drawChart(slide: Pptx.Slide, { pathway, chart, register, step, frame }: Drawing) {
  const { graph, sheet } = chart;
  const layout = layoutWith(chart, register, step.cards);
  const progress = progressOf(pathway, graph, step.way);
  const { shown, window } = partOf(layout, chart, progress, frame);
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
  const behind: readonly Nearness[] = ['closed', 'open', 'current', 'walked'];
  const lines = sheet.lines
    .map((line) => ({ line, nearness: nearest(line.own.map((edge) => progress.edges[edge])) }))
    .sort((a, b) => behind.indexOf(a.nearness) - behind.indexOf(b.nearness));
  for (const { line, nearness } of lines) {
    if (shown.size < sheet.boxes.length && nearness !== 'walked') continue;
    for (const part of clipped(layout.lines[line.id] ?? [], window)) {
      drawLine(slide, part.map(place.point), nearness, line.kind === 'structural');
    }
  }
  const words = chart.texts[register];
  for (const box of sheet.boxes) {
    const at = layout.boxes[box.id];
    const text = words[box.id];
    if (at && text && shown.has(box.id)) drawBox(slide, { box, at, text, layout, progress, place });
  }
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

/** The boxes that are drawn and the part of the chart that holds them whole. */
function partOf(layout: Layout, { sheet }: Chart, progress: Progress, frame: Rectangle) {
  const isMine = ({ cards }: Box) =>
    ['walked', 'current'].includes(nearest(cards.map((card) => progress.cards[card]?.nearness)) ?? '');
  const way = sheet.boxes.filter(isMine).sort((a, b) => (layout.boxes[a.id]?.x ?? 0) - (layout.boxes[b.id]?.x ?? 0));
  const choices = [sheet.boxes, way, way.slice(-2), way.slice(-1)].filter((boxes) => boxes.length > 0);
  const windows = choices.map((boxes) => ({
    shown: new Set(boxes.map(({ id }) => id)),
    window: windowOn(
      boxes.flatMap(({ id }) => layout.boxes[id] ?? []),
      frame,
    ),
  }));
  return (
    windows.find(({ window }) => window.scale >= leastScale) ??
    windows.at(-1) ?? { shown: new Set<string>(), window: windowOn([], frame) }
  );
}

function windowOn(boxes: readonly Rect[], frame: Rectangle): ChartWindow {
  const space = 14;
  const x = Math.min(...boxes.map((box) => box.x)) - space;
  const y = Math.min(...boxes.map((box) => box.y)) - space;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + space;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + space;
  const scale = Math.min(mostScale, frame.width / (right - x), frame.height / (bottom - y));
  const [width, height] = [frame.width / scale, frame.height / scale];
  return { x: x - (width - (right - x)) / 2, y: y - (height - (bottom - y)) / 2, width, height, scale };
}

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

interface BoxDrawing {
  readonly box: Box;
  readonly at: Rect & { readonly head: number };
  readonly text: BoxText;
  readonly layout: Layout;
  readonly progress: Progress;
  readonly place: Placing;
}

function drawBox(slide: Pptx.Slide, { box, at, text, layout, progress, place }: BoxDrawing) {
  const { scale } = place;
  const nearness = nearest(box.cards.map((card) => progress.cards[card]?.nearness));
  const mine = nearness === 'current' || nearness === 'walked';
  const closed = nearness === 'closed';
  /** A part of the chart in inches of the slide. */
  const area = ({ x, y, width, height }: Rect): Rectangle => {
    const [left, above] = place.point([x, y]);
    return { x: left, y: above, width: width * scale, height: height * scale };
  };
  const outline = area(at);
  slide.addShape('roundRect', {
    x: outline.x,
    y: outline.y,
    w: outline.width,
    h: outline.height,
    rectRadius: cardMetrics.radius * scale,
    fill: { color: closed ? colors.paper : colors.surface },
    line: { color: mine ? colors.tealLine : closed ? colors.line : colors.ink, width: mine ? 2.25 : 0.75 },
    objectName: `Card: ${text.title}`,
  });
  const ink = closed ? colors.inkSoft : colors.ink;
  const words = (says: string, where: Rectangle, style: { size: number; bold: boolean; color: string }) =>
    slide.addText(says, {
      x: where.x,
      y: where.y,
      w: where.width,
      h: where.height,
      margin: 0,
      fontFace: font,
      // A little less than in the layout, so that another machine's font still fits its box.
      fontSize: Math.floor(style.size * scale * pointsPerInch * 0.96 * 10) / 10,
      bold: style.bold,
      color: style.color,
      valign: 'middle',
      objectName: says,
    });
  const inset = cardMetrics.paddingInline;
  const head = area({ x: at.x + inset, y: at.y, width: at.width - 2 * inset, height: at.head });
  words(text.title, head, { size: textStyles.title.size, bold: true, color: ink });
  for (const { card, title, rows } of text.cards) {
    const row = layout.cards[card.id];
    const here = progress.cards[card.id];
    if (!row) continue;
    if (box.kind === 'findings') {
      const name = area({ x: row.x + inset, y: row.y, width: row.head - cardMetrics.labelGap, height: row.height });
      words(title, name, { size: textStyles.label.size, bold: false, color: colors.inkSoft });
    }
    for (const { id, text: says, terms } of rows) {
      const part = row.rows[id];
      if (!part) continue;
      const where = { ...part, x: row.x + part.x, y: row.y + part.y };
      const chosen = here?.chosen === id;
      if (box.kind === 'findings' || chosen) {
        const { x, y, width: w, height: h } = area({ ...where, y: where.y + 1, height: where.height - 2 });
        slide.addShape('roundRect', {
          ...{ x, y, w, h },
          rectRadius: (box.kind === 'findings' ? 5 : 1) * scale,
          fill: { color: chosen ? colors.tealSoft : colors.surface },
          line: { color: chosen ? colors.tealLine : colors.line, width: 0.5 },
          objectName: chosen ? 'Chosen' : 'Answer',
        });
      }
      if (box.kind === 'list') {
        const spot = area({ x: where.x + inset, y: where.y + where.height / 2 - 7, width: 14, height: 14 });
        drawMark(slide, here?.statuses[id] ?? 'depends', { x: spot.x, y: spot.y, size: spot.width });
      }
      const indent =
        box.kind === 'list'
          ? inset + cardMetrics.markColumn
          : box.kind === 'findings'
            ? cardMetrics.chipPadding
            : box.kind === 'links'
              ? 0
              : inset;
      const room = {
        ...where,
        x: where.x + indent,
        width: where.width - indent - (box.kind === 'fork' || box.kind === 'list' ? inset : 0),
      };
      const full = terms ? `${says} · ${terms.map((piece) => piece.text).join('')}` : says;
      const size = box.kind === 'fork' || box.kind === 'stub' ? textStyles.row.size : textStyles.note.size;
      words(full, area(room), { size, bold: chosen, color: chosen ? colors.teal : ink });
    }
  }
}
