import type { Card } from '../model/graph.ts';
import type { Orientation } from './layout.ts';

/** One kind of text on a card. Sizes in px; `lineHeight` as a multiple of the size. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 700;
  readonly lineHeight: number;
}

export const fontFamily = 'Atkinson Hyperlegible Next Variable';

/** The kinds of text on a card. An answer is drawn as `row` and, once it is chosen, as `chosen`. */
export const textStyles = {
  title: { size: 15, weight: 700, lineHeight: 1.3 },
  row: { size: 14, weight: 400, lineHeight: 1.3 },
  chosen: { size: 14, weight: 700, lineHeight: 1.3 },
  note: { size: 14, weight: 400, lineHeight: 1.3 },
} as const satisfies Record<string, TextStyle>;

/**
 * The measures of a card in px, borders included in its width. The layout computes with them and the cards are drawn
 * with them, so a card's text fits its box only while both read them from here.
 */
export const cardMetrics = {
  radius: 12,
  border: 1,
  /** Left edge of a card that a walk can end on; its other borders are `border`. */
  heavyEdge: 5,
  /** From the inside of the border to the text. */
  paddingInline: 12,
  /** Above and below the title. */
  titlePaddingBlock: 9,
  /** Above and below the text of a row. */
  rowPaddingBlock: 5,
  /** What is left of the padding above and below where a reader's own text spacing makes the text larger. */
  leastPaddingBlock: 2,
  /** A row is at least this high, more than the 24 px that WCAG 2.5.8 asks of a target. */
  rowMinHeight: 30,
  /** Between a row's text and its note. */
  noteGap: 1,
  /** Below the last row of a card whose rows have no lines between them. */
  bottomPadding: 8,
  /** Column at the left of an option row, and of the title where the source is not clear, that holds the mark. */
  markColumn: 24,
  /** Diameter of the port at the edge of an answer row, centred on the card's border. */
  port: 11,
} as const;

/** Width of a card by what it holds. On narrow screens all cards stand in one column. */
export const cardWidths: Readonly<Record<Orientation, Readonly<Record<Card['kind'], number>>>> = {
  wide: { question: 252, options: 360, 'goes-to': 280, 'not-covered': 280, end: 280, next: 264 },
  narrow: { question: 268, options: 268, 'goes-to': 268, 'not-covered': 268, end: 268, next: 268 },
};

/** Space around the cards, for the "you are here" tag and the ring of the current card. */
export const chartPadding = 24;
