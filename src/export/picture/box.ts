import { exported as texts } from '#texts/take/export.ts';
import type { Layout, Rect } from '../../layout/drawn/layout.ts';
import { cardMetrics as metrics } from '../../layout/drawn/metrics.ts';
import type { BoxText, DrawnCard, RowText } from '../../model/chart/box-text.ts';
import type { Card, Graph } from '../../model/chart/graph.ts';
import { type CardProgress, type Nearness, nearest, type Progress } from '../../model/chart/progress.ts';
import type { Box } from '../../model/chart/sheet.ts';
import { type Facts, holds } from '../../model/content/condition.ts';
import type { Canvas } from '../format/input.ts';
import { element } from '../format/svg.ts';
import { mark, type PictureMark } from './marks.ts';
import { type PictureStyle, paint, pictureStyles } from './paint.ts';
import { flowingText, heightOf, textBlock } from './text.ts';
import { linesOf } from './text-lines.ts';

export interface Shown {
  readonly box: Box;
  readonly text: BoxText;
  readonly graph: Graph;
  readonly layout: Layout;
  /** How far a walk has come. None in a picture of the whole pathway. */
  readonly progress: Progress | undefined;
  /** What is known, for the parts of conditions that hold. */
  readonly facts: Facts;
  readonly widthOf: Canvas['widthOf'];
}

/** One box, at the size that the layout gave it and with the measures that the page draws with. */
export function boxPicture(shown: Shown): string {
  const { box, text, layout, progress, widthOf } = shown;
  const place = layout.boxes[box.id];
  const [first] = text.cards;
  if (!place || !first) return '';
  const nearness = progress ? nearest(box.cards.map((card) => progress.cards[card]?.nearness)) : 'open';
  const ink = nearness === 'closed' ? paint.inkSoft : paint.ink;
  const heavy = box.kind === 'list';
  const left = place.x + (heavy ? metrics.heavyEdge : metrics.border) + metrics.paddingInline;
  const markWidth = first.card.unclear ? metrics.markColumn : 0;
  const right = place.x + place.width - metrics.border - metrics.paddingInline;
  const head = { x: left + markWidth, y: place.y + 1, width: right - left - markWidth, height: place.head };
  const style = box.kind === 'stub' ? pictureStyles.row : pictureStyles.title;
  return element(
    'g',
    {},
    frame(box, place, nearness),
    first.card.unclear ? mark('unclear', left + 8, place.y + 1 + place.head / 2) : '',
    centered(text.title, head, style, ink, widthOf),
    ...text.cards.map((drawn) => cardPicture(shown, drawn, ink)),
    nearness === 'current' ? hereTag(place, widthOf) : '',
  );
}

function cardPicture(shown: Shown, drawn: DrawnCard, ink: string): string {
  const { box, layout, progress, widthOf } = shown;
  const at = layout.cards[drawn.card.id];
  if (!at) return '';
  const here = progress?.cards[drawn.card.id];
  const findings = box.kind === 'findings';
  const label = {
    x: at.x + metrics.border + metrics.paddingInline,
    y: at.y,
    width: at.head - metrics.labelGap,
    height: at.height,
  };
  const rows = drawn.rows.map((row) => {
    const place = at.rows[row.id];
    if (!place) return '';
    const rect = { ...place, x: at.x + place.x, y: at.y + place.y };
    const picture = { shown, drawn, row, rect, here, ink };
    if (box.kind === 'list') return optionPicture(picture);
    if (box.kind === 'links') return centered(row.text, rect, pictureStyles.label, paint.tealDeep, widthOf);
    return findings ? chipPicture(picture) : answerPicture(picture);
  });
  return [
    findings ? element('path', { d: `M${at.x + 1} ${at.y}h${at.width - 2}`, stroke: paint.line }) : '',
    findings ? centered(drawn.title, label, pictureStyles.label, paint.inkSoft, widthOf) : '',
    ...rows,
  ].join('');
}

interface RowPicture {
  readonly shown: Shown;
  readonly drawn: DrawnCard;
  readonly row: RowText;
  readonly rect: Rect;
  readonly here: CardProgress | undefined;
  readonly ink: string;
}

function answerPicture({ shown, row, rect, here, ink }: RowPicture): string {
  const chosen = here?.chosen === row.id;
  const inside = { ...rect, x: rect.x + 1 + metrics.paddingInline, width: rect.width - 2 - 2 * metrics.paddingInline };
  const style = chosen ? pictureStyles.chosen : row.quiet ? pictureStyles.note : pictureStyles.row;
  const fill = chosen ? paint.tealDeep : row.quiet ? paint.inkSoft : ink;
  const filled = {
    x: rect.x + 1.5,
    y: rect.y + 1,
    width: rect.width - 3,
    height: rect.height - 1,
    fill: paint.tealSoft,
  };
  return [
    chosen ? element('rect', filled) : '',
    element('path', { d: `M${rect.x + 1} ${rect.y}h${rect.width - 2}`, stroke: paint.line }),
    centered(row.text, inside, style, fill, shown.widthOf),
  ].join('');
}

function chipPicture({ shown, row, rect, here, ink }: RowPicture): string {
  const chosen = here?.chosen === row.id;
  const style = chosen ? pictureStyles.chosenChip : pictureStyles.chip;
  const wide = shown.widthOf(row.text, pictureStyles.chosenChip) + 2 * (metrics.chipPadding + 1);
  const width = row.exit ? Math.min(rect.width - 14, wide) : rect.width;
  const outline = { x: rect.x + 0.5, y: rect.y + 1.5, width: width - 1, height: rect.height - 3, rx: 5 };
  const inside = { x: rect.x + metrics.chipPadding + 1, y: rect.y, width: rect.width, height: rect.height };
  const lead = `M${rect.x + width} ${rect.y + rect.height / 2}H${rect.x + rect.width}`;
  return [
    element('rect', {
      ...outline,
      fill: chosen ? paint.teal : paint.surface,
      stroke: chosen ? paint.teal : paint.line,
    }),
    row.exit ? element('path', { d: lead, stroke: paint.lineStrong, 'stroke-width': 1.25 }) : '',
    centered(row.text, inside, style, chosen ? paint.surface : ink, shown.widthOf),
  ].join('');
}

function optionPicture({ shown, drawn, row, rect, here, ink }: RowPicture): string {
  const left = rect.x + metrics.heavyEdge + metrics.paddingInline;
  const x = left + metrics.markColumn;
  const closed = here?.nearness === 'closed';
  const terms = (row.terms ?? []).map(({ text, when }) => {
    const lit = shown.progress && !closed && when && holds(when, shown.facts) === true;
    return { text, style: pictureStyles.note, fill: lit ? paint.tealDeep : paint.inkSoft, outlined: lit === true };
  });
  const dot = { text: ' · ', style: pictureStyles.note, fill: paint.inkSoft, outlined: false };
  const runs = [
    { text: row.text, style: pictureStyles.option, fill: ink },
    ...(terms.length > 0 ? [dot, ...terms] : []),
  ];
  const width = rect.x + rect.width - 1 - metrics.paddingInline - x;
  return (
    mark(
      statusOf(
        shown.graph.cards.find(({ id }) => id === drawn.card.id),
        row.id,
        here,
      ),
      left + 8,
      rect.y + 13,
    ) + flowingText({ runs, x, y: rect.y + metrics.rowPaddingBlock, width, step: 17.5, widthOf: shown.widthOf })
  );
}

/** A text in the middle of the height that is its. */
function centered(text: string, at: Rect, style: PictureStyle, fill: string, widthOf: Canvas['widthOf']): string {
  const lines = linesOf(text, style, at.width + 1, widthOf);
  return textBlock({ lines, x: at.x, y: at.y + (at.height - heightOf(lines, style)) / 2, style, fill });
}

/** In a picture of the whole pathway an option that is listed for everyone who gets here is listed, any other depends. */
function statusOf(card: Card | undefined, option: string, progress: CardProgress | undefined): PictureMark {
  if (progress) return progress.statuses[option] ?? 'depends';
  return Object.hasOwn(card?.conditional ?? {}, option) ? 'depends' : 'listed';
}

function frame(box: Box, { x, y, width, height }: Rect, nearness: Nearness): string {
  const mine = nearness === 'current' || nearness === 'walked';
  const stroke = mine ? paint.teal : nearness === 'closed' ? paint.line : paint.lineStrong;
  const outline = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: metrics.radius };
  const r = metrics.radius;
  const bar = `M${x + r} ${y}A${r} ${r} 0 0 0 ${x} ${y + r}V${y + height - r}A${r} ${r} 0 0 0 ${x + r} ${y + height}A${r - 5} ${r} 0 0 1 ${x + 5} ${y + height - r}V${y + r}A${r - 5} ${r} 0 0 1 ${x + r} ${y}z`;
  return [
    element('rect', {
      ...outline,
      fill: paint.surface,
      stroke,
      'stroke-width': mine ? 2 : 1,
      'stroke-dasharray': box.kind === 'stub' ? '5 4' : undefined,
    }),
    box.kind === 'list'
      ? element('path', { d: bar, fill: mine ? paint.teal : nearness === 'closed' ? paint.lineStrong : paint.ink })
      : '',
  ].join('');
}

function hereTag({ x, y }: Pick<Rect, 'x' | 'y'>, widthOf: Canvas['widthOf']): string {
  const style = pictureStyles.chosenLabel;
  const width = widthOf(texts.here, style) + 18;
  return (
    element('rect', { x: x + 10, y: y - 11, width, height: 19, rx: 9.5, fill: paint.tealDeep }) +
    textBlock({ lines: [texts.here], x: x + 19, y: y - 10, style, fill: paint.surface })
  );
}
