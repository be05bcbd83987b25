import type { BoxText, DrawnCard, RowText } from '../model/chart/box-text.ts';
import type { Box } from '../model/chart/sheet.ts';
import type { CardBox, Rect } from './drawn/layout.ts';
import { cardMetrics as metrics, type TextStyle, textStyles } from './drawn/metrics.ts';
import { flowingLines, heightOf, linesOf, widthOf } from './measure.ts';

/** A box that has no place yet; its cards are placed in it. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
  readonly head: number;
  readonly cards: Readonly<Record<string, CardBox>>;
}

/** The size of a box that fits its text at a width, and where its cards and their rows stand in it. */
export function sizeOf(box: Box, text: BoxText, width: number): BoxSize {
  switch (box.kind) {
    case 'findings':
      return findingsSize(text, width);
    case 'links':
      return linksSize(text, width);
    default:
      return cardSize(box, text, width);
  }
}

function cardSize(box: Box, text: BoxText, width: number): BoxSize {
  const [drawn] = text.cards;
  const heavy = box.kind === 'list';
  const inside = width - (heavy ? metrics.heavyEdge : metrics.border) - metrics.border - 2 * metrics.paddingInline;
  const titleWidth = drawn?.card.unclear ? inside - metrics.markColumn : inside;
  const title = box.kind === 'stub' ? textStyles.row : textStyles.title;
  const head = Math.ceil(heightOf(text.title, title, titleWidth) + 2 * metrics.titlePaddingBlock);
  let y = metrics.border + head;
  const rows = (drawn?.rows ?? []).map((row): readonly [string, Rect] => {
    const block = heavy
      ? flowingLines(runsOf(row), inside - metrics.markColumn) * lineOf('option')
      : heightOf(row.text, textStyles.chosen, inside);
    const least = heavy ? metrics.optionMinHeight : metrics.rowMinHeight;
    const height = Math.max(least, Math.ceil(block + 2 * metrics.rowPaddingBlock));
    const place = { x: 0, y, width, height };
    y += height;
    return [row.id, place];
  });
  const height = y + (heavy ? metrics.bottomPadding : 0) + metrics.border;
  const card = { x: 0, y: 0, width, height, head, rows: Object.fromEntries(rows) };
  return { width, height, head, cards: drawn ? { [drawn.card.id]: card } : {} };
}

/** An option and its condition run on in one text. What holds is drawn darker, at the same width. */
function runsOf({ text, terms = [] }: RowText): (readonly [string, TextStyle])[] {
  const when = terms.map((piece) => piece.text).join('');
  return [[text, textStyles.option], ...(when === '' ? [] : [[` · ${when}`, textStyles.note] as const])];
}

function lineOf(style: keyof typeof textStyles): number {
  return textStyles[style].size * textStyles[style].lineHeight;
}

/** A row a finding: its name, its answers as chips, and below them the answers that leave on a line of their own. */
function findingsSize(text: BoxText, width: number): BoxSize {
  const inside = width - 2 * metrics.border - 2 * metrics.paddingInline;
  const head = Math.ceil(heightOf(text.title, textStyles.title, inside) + 2 * metrics.titlePaddingBlock);
  const labels = text.cards.map(({ title }) => widthOf(title, textStyles.chosenLabel));
  const label = Math.min(metrics.labelMost, Math.max(...labels)) + metrics.labelGap;
  let y = metrics.border + head;
  const cards = text.cards.map((drawn): readonly [string, CardBox] => {
    const left = metrics.border + metrics.paddingInline + label;
    const rows = chipPlaces(drawn, left, width - metrics.border - metrics.paddingInline, width);
    const named = heightOf(drawn.title, textStyles.chosenLabel, label - metrics.labelGap) + 2 * metrics.rowPaddingBlock;
    const bottom = Math.max(...Object.values(rows).map((row) => row.y + row.height));
    const height = Math.ceil(Math.max(named, bottom + metrics.rowPaddingBlock));
    const down = Math.floor((height - bottom - metrics.rowPaddingBlock) / 2);
    const card = { x: 0, y, width, height, head: label, rows: lowered(rows, down) };
    y += height;
    return [drawn.card.id, card];
  });
  return { width, height: y + metrics.border, head, cards: Object.fromEntries(cards) };
}

function lowered(rows: Readonly<Record<string, Rect>>, by: number): Record<string, Rect> {
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { ...row, y: row.y + by }]));
}

function chipPlaces(drawn: DrawnCard, left: number, right: number, width: number): Record<string, Rect> {
  const rows: Record<string, Rect> = {};
  let [x, y] = [left, metrics.rowPaddingBlock];
  for (const row of drawn.rows.filter(({ exit }) => !exit)) {
    const wide = Math.min(right - left, chipWidth(row.text));
    if (x > left && x + wide > right) {
      x = left;
      y += metrics.chipHeight + metrics.chipGap;
    }
    const lines = linesOf(row.text, textStyles.chosenChip, wide - 2 * (metrics.chipPadding + 1));
    const height = Math.max(metrics.chipHeight, Math.ceil(lines * lineOf('chip') + 6));
    rows[row.id] = { x, y, width: wide, height };
    x += wide + metrics.chipGap;
    if (lines > 1) {
      x = left;
      y += height + metrics.chipGap;
    }
  }
  y = Math.max(...Object.values(rows).map((row) => row.y + row.height), 0) + metrics.chipGap;
  for (const row of drawn.rows.filter(({ exit }) => exit)) {
    const height = Math.max(
      metrics.chipHeight,
      Math.ceil(heightOf(row.text, textStyles.chosenChip, width - left - metrics.paddingInline) + 6),
    );
    rows[row.id] = { x: left, y, width: width - left, height };
    y += height;
  }
  return rows;
}

/** The least width of a chip that its text, once chosen, still fits. */
function chipWidth(text: string): number {
  return Math.max(
    metrics.chipHeight,
    widthOf(text, textStyles.chosenChip) + 2 * (metrics.chipPadding + metrics.border) + 1,
  );
}

/** A title and links on one line, or as many as they need. */
function linksSize(text: BoxText, width: number): BoxSize {
  const [drawn] = text.cards;
  const left = metrics.border + metrics.paddingInline;
  const right = width - left;
  const titleWidth = Math.min(right - left, widthOf(text.title, textStyles.title));
  const head = Math.ceil(heightOf(text.title, textStyles.title, right - left) + 2 * metrics.titlePaddingBlock);
  const rows: Record<string, Rect> = {};
  const lineHeight = metrics.chipHeight;
  let x = left + titleWidth + metrics.linkGap;
  let y = metrics.border + head / 2 - lineHeight / 2;
  for (const row of drawn?.rows ?? []) {
    const widest = Math.max(...[row, ...(row.oneOf ?? [])].map(({ text }) => widthOf(text, textStyles.label)));
    const wide = Math.min(right - left, widest + 3);
    if (x > left && x + wide > right) {
      x = left;
      y += y < head ? head / 2 + lineHeight / 2 - 2 : lineHeight;
    }
    const height = Math.max(lineHeight, Math.ceil(heightOf(row.text, textStyles.label, wide) + 6));
    rows[row.id] = { x, y: Math.round(y), width: wide, height };
    x += wide + metrics.linkGap;
  }
  const bottom = Math.max(metrics.border + head, ...Object.values(rows).map((row) => row.y + row.height + 4));
  const height = bottom + metrics.border;
  const card = { x: 0, y: 0, width, height, head, rows };
  return { width, height, head, cards: drawn ? { [drawn.card.id]: card } : {} };
}
