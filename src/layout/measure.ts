import { layout, type PreparedText, prepare } from '@chenglou/pretext';
import { fontFamily, type TextStyle } from './metrics.ts';

/** The text spacing that WCAG 2.2, 1.4.12 lets a reader set: multiples of the font size. */
const spacing = { letters: 0.12, words: 0.16, lineHeight: 1.5 } as const;

const prepared = new Map<string, PreparedText>();

/**
 * The number of lines that a text takes at a width in px, with the page's own spacing or with the reader's. Needs a
 * canvas that knows the font: in a browser the page's, in Node the one of canvas.ts.
 */
export function linesOf(text: string, style: TextStyle, width: number, spaced = false): number {
  // Spread word spacing is too little on a line of short words: some width is left for it.
  return layout(prepareOnce(text, style, spaced), spaced ? width - style.size : width, 1).lineCount;
}

/** The height in px of a text at a width, with the page's own spacing or with the reader's. */
export function heightOf(text: string, style: TextStyle, width: number, spaced = false): number {
  return linesOf(text, style, width, spaced) * style.size * (spaced ? spacing.lineHeight : style.lineHeight);
}

function prepareOnce(text: string, style: TextStyle, spaced: boolean): PreparedText {
  const key = `${style.weight} ${style.size} ${spaced} ${text}`;
  const known = prepared.get(key);
  if (known) return known;
  const letterSpacing = spaced ? style.size * (spacing.letters + spacing.words * spacesPerLetter(text)) : 0;
  const fresh = prepare(text, `${style.weight} ${style.size}px "${fontFamily}"`, { letterSpacing });
  prepared.set(key, fresh);
  return fresh;
}

/** Pretext measures no word spacing, so it is spread over the letters, for one space more than the text has. */
function spacesPerLetter(text: string): number {
  return text.split(' ').length / Math.max(1, text.length);
}
