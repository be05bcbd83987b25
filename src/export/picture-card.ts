import { exported as texts } from '#texts/export.ts';
import type { CardBox } from '../layout/layout.ts';
import { cardMetrics as metrics } from '../layout/metrics.ts';
import { cardText } from '../model/cards.ts';
import type { Pathway } from '../model/definition.ts';
import type { Card } from '../model/graph.ts';
import type { CardProgress } from '../model/progress.ts';
import type { Status } from '../model/status.ts';
import type { Register } from '../model/words.ts';
import type { Canvas } from './input.ts';
import { linesOf } from './lines.ts';
import { type PictureStyle, paint, pictureStyles } from './paint.ts';
import { mark } from './picture-marks.ts';
import { heightOf, textBlock } from './picture-text.ts';
import { element } from './svg.ts';

interface Shown {
  readonly pathway: Pathway;
  readonly card: Card;
  readonly box: CardBox;
  readonly register: Register;
  /** How far a walk has come here. None in a picture of the whole pathway. */
  readonly progress: CardProgress | undefined;
  readonly widthOf: Canvas['widthOf'];
}

/** One card, at the size that the layout gave it and with the measures that the page draws with. */
export function cardPicture(shown: Shown): string {
  const { pathway, card, box, register, progress, widthOf } = shown;
  const text = cardText(pathway, card, register);
  const heavy = card.kind !== 'question' && card.kind !== 'next';
  const edge = heavy ? metrics.heavyEdge : metrics.border;
  const left = box.x + edge + metrics.paddingInline;
  const inside = box.width - edge - metrics.border - 2 * metrics.paddingInline;
  const ink = progress?.nearness === 'closed' ? paint.inkSoft : paint.ink;
  /** Lines in the middle of the height that is theirs. */
  const block = (parts: readonly Part[], x: number, y: number, height: number, width: number): string => {
    const blocks = parts.map((part) => ({ ...part, lines: linesOf(part.text, part.style, width, widthOf) }));
    const gaps = (blocks.length - 1) * metrics.noteGap;
    let top = y + (height - gaps - blocks.reduce((sum, { lines, style }) => sum + heightOf(lines, style), 0)) / 2;
    return blocks
      .map(({ lines, style, fill }) => {
        const drawn = textBlock({ lines, x, y: top, style, fill });
        top += heightOf(lines, style) + metrics.noteGap;
        return drawn;
      })
      .join('');
  };

  const head = box.y + metrics.border;
  const titleMark = card.unclear ? metrics.markColumn : 0;
  const rows = text.rows.map((row) => {
    const place = box.rows[row.id] ?? { y: 0, height: 0 };
    const top = box.y + place.y;
    const chosen = progress?.chosen === row.id;
    const style = chosen ? pictureStyles.chosen : pictureStyles.row;
    const fill = chosen ? paint.tealDeep : ink;
    const shift = card.kind === 'options' ? metrics.markColumn : 0;
    const note = row.note ? [{ text: row.note, style: pictureStyles.note, fill: paint.inkSoft }] : [];
    return [
      chosen
        ? element('path', {
            d: rowPath(box, place, row === text.rows.at(-1)),
            fill: paint.tealSoft,
          })
        : '',
      card.kind === 'options'
        ? ''
        : element('path', { d: `M${box.x + edge} ${top}h${box.width - edge - 1}`, stroke: paint.line }),
      card.kind === 'options' ? mark(statusOf(card, row.id, progress), left + 8, top + place.height / 2) : '',
      block([{ text: row.text, style, fill }, ...note], left + shift, top, place.height, inside - shift),
    ].join('');
  });
  return element(
    'g',
    {},
    frame(card, box, progress, heavy),
    ...rows,
    card.unclear ? mark('unclear', left + 8, head + box.head / 2) : '',
    block(
      [{ text: text.title, style: pictureStyles.title, fill: ink }],
      left + titleMark,
      head,
      box.head,
      inside - titleMark,
    ),
    progress?.nearness === 'current' ? hereTag(box, widthOf) : '',
  );
}

/** A row of a card from border to border; the last one has the rounded corners of its card. */
function rowPath(box: CardBox, { y, height }: { readonly y: number; readonly height: number }, last: boolean): string {
  const r = last ? metrics.radius - 1 : 0;
  const width = box.width - 2;
  return `M${box.x + 1} ${box.y + y}h${width}v${height - r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}z`;
}

interface Part {
  readonly text: string;
  readonly style: PictureStyle;
  readonly fill: string;
}

/** In a picture of the whole pathway an option that is listed for everyone who gets here is listed, any other depends. */
function statusOf(card: Card, option: string, progress: CardProgress | undefined): Status {
  if (progress) return progress.statuses[option] ?? 'depends';
  return Object.hasOwn(card.conditional, option) ? 'depends' : 'listed';
}

function frame(card: Card, box: CardBox, progress: CardProgress | undefined, heavy: boolean): string {
  const { x, y, width, height } = box;
  const nearness = progress?.nearness ?? 'open';
  const mine = nearness === 'current' || nearness === 'walked';
  const stroke = mine ? paint.teal : nearness === 'closed' ? paint.line : paint.lineStrong;
  const outline = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: metrics.radius };
  const ring = element('rect', {
    ...{ x: x - 4, y: y - 4, width: width + 8, height: height + 8, rx: metrics.radius + 4 },
    fill: 'none',
    stroke: paint.teal,
    'stroke-width': 6,
    'stroke-opacity': 0.22,
  });
  const r = metrics.radius;
  const bar = `M${x + r} ${y}A${r} ${r} 0 0 0 ${x} ${y + r}V${y + height - r}A${r} ${r} 0 0 0 ${x + r} ${y + height}A${r - 5} ${r} 0 0 1 ${x + 5} ${y + height - r}V${y + r}A${r - 5} ${r} 0 0 1 ${x + r} ${y}z`;
  return [
    nearness === 'current' ? ring : '',
    element('rect', {
      ...outline,
      fill: paint.surface,
      stroke,
      'stroke-width': nearness === 'current' ? 2 : 1,
      'stroke-dasharray': card.kind === 'next' ? '5 4' : undefined,
    }),
    heavy
      ? element('path', { d: bar, fill: mine ? paint.teal : nearness === 'closed' ? paint.lineStrong : paint.ink })
      : '',
  ].join('');
}

function hereTag({ x, y }: CardBox, widthOf: Canvas['widthOf']): string {
  const style = pictureStyles.chosen;
  const width = widthOf(texts.here, style) + 20;
  return (
    element('rect', { x: x + 12, y: y - 13, width, height: 22, rx: 11, fill: paint.tealDeep }) +
    textBlock({ lines: [texts.here], x: x + 22, y: y - 11, style, fill: paint.surface })
  );
}
