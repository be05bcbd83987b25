/** One kind of text on a card. Sizes in px; `lineHeight` as a multiple of the size. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly lineHeight: number;
}

export const fontFamily = 'Atkinson Hyperlegible Next Variable';

/** The kinds of text on a card. An answer is drawn as `row` or `chip` and, once it is chosen, as `chosen` or `chosenChip`. */
export const textStyles = {
  title: { size: 15, weight: 700, lineHeight: 1.25 },
  row: { size: 14, weight: 400, lineHeight: 1.25 },
  chosen: { size: 14, weight: 700, lineHeight: 1.25 },
  option: { size: 14, weight: 600, lineHeight: 1.25 },
  note: { size: 13, weight: 400, lineHeight: 1.25 },
  label: { size: 13, weight: 400, lineHeight: 1.25 },
  chosenLabel: { size: 13, weight: 700, lineHeight: 1.25 },
  chip: { size: 13, weight: 400, lineHeight: 1.25 },
  chosenChip: { size: 13, weight: 700, lineHeight: 1.25 },
} as const satisfies Record<string, TextStyle>;

/** The smallest text on a card, in px at zoom 1. */
export const smallestText = Math.min(...Object.values(textStyles).map(({ size }) => size));

/**
 * The measures of a card in px, borders included in its width. The layout computes with them and the cards are drawn
 * with them, so a card's text fits its box only while both read them from here.
 */
export const cardMetrics = {
  radius: 10,
  border: 1,
  /** Left edge of a list; its other borders are `border`. */
  heavyEdge: 5,
  /** From the inside of the border to the text. */
  paddingInline: 11,
  titlePaddingBlock: 7,
  rowPaddingBlock: 4,
  /** An answer on its own line, and a line of chips: above the 24 px that WCAG 2.5.8 asks of a target, also a little zoomed out. */
  rowMinHeight: 28,
  optionMinHeight: 26,
  /** Below the last row of a list, whose rows have no lines between them. */
  bottomPadding: 5,
  /** Column at the left of an option row, and of the title where the source is not clear, that holds the mark. */
  markColumn: 23,
  chipHeight: 26,
  chipPadding: 6,
  chipGap: 4,
  /** The widest that the label beside the answers of a finding gets. */
  labelMost: 104,
  labelGap: 8,
  /** Between a link, or a title, and the next link on the line. */
  linkGap: 12,
} as const;

/** Space around the cards, for the "you are here" tag and the ring of the current card. */
export const chartPadding = 16;
