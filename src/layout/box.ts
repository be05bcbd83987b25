import type { CardText } from '../model/cards.ts';
import type { Card } from '../model/graph.ts';
import type { CardBox } from './layout.ts';
import { heightOf } from './measure.ts';
import { cardMetrics, type TextStyle, textStyles } from './metrics.ts';

/** A card that has no place yet. */
export type CardSize = Omit<CardBox, 'x' | 'y'>;

/** The size of a card that fits its text at a width, and where its rows stand in it. */
export function sizeOf(card: Card, text: CardText, width: number): CardSize {
  const { border, heavyEdge, paddingInline, markColumn, titlePaddingBlock, rowPaddingBlock } = cardMetrics;
  const edge = card.kind === 'question' || card.kind === 'next' ? border : heavyEdge;
  const inside = width - edge - border - 2 * paddingInline;
  const titleWidth = card.unclear ? inside - markColumn : inside;
  const rowWidth = card.kind === 'options' ? inside - markColumn : inside;
  const rowStyle = card.kind === 'question' ? textStyles.chosen : textStyles.row;

  const head = blockHeight([[text.title, textStyles.title]], titleWidth, titlePaddingBlock);
  const rows: Record<string, { y: number; height: number }> = {};
  let y = border + head;
  for (const row of text.rows) {
    const note: Text[] = row.note ? [[row.note, textStyles.note]] : [];
    const block = blockHeight([[row.text, rowStyle], ...note], rowWidth, rowPaddingBlock);
    const height = Math.max(cardMetrics.rowMinHeight, block);
    rows[row.id] = { y, height };
    y += height;
  }
  const bottom = card.kind === 'options' ? cardMetrics.bottomPadding : 0;
  return { width, height: y + bottom + border, head, rows };
}

type Text = readonly [string, TextStyle];

/** The height of texts under one another that is enough whether or not the reader sets text spacing (WCAG 1.4.12). */
function blockHeight(texts: readonly Text[], width: number, padding: number): number {
  const stacked = (spaced: boolean) =>
    texts.reduce((height, [text, style]) => height + heightOf(text, style, width, spaced), 0) +
    (texts.length - 1) * cardMetrics.noteGap;
  return Math.ceil(Math.max(stacked(false) + 2 * padding, stacked(true) + 2 * cardMetrics.leastPaddingBlock));
}
