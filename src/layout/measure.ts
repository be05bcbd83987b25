import { layout, type PreparedText, prepare } from '@chenglou/pretext';
import { fontFamily, type TextStyle } from './drawn/metrics.ts';

const prepared = new Map<string, PreparedText>();

/**
 * The number of lines that a text takes at a width in px. Needs a canvas that knows the font: in a browser the page's, in Node
 * the one of canvas.ts.
 */
export function linesOf(text: string, style: TextStyle, width: number): number {
  return layout(prepareOnce(text, style), width, 1).lineCount;
}

/** The height in px of a text at a width. */
export function heightOf(text: string, style: TextStyle, width: number): number {
  return linesOf(text, style, width) * style.size * style.lineHeight;
}

/** The width in px of a text on one line. */
export function widthOf(text: string, style: TextStyle): number {
  const key = `${style.weight} ${style.size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('there is no canvas to measure with');
  context.font = `${style.weight} ${style.size}px "${fontFamily}"`;
  const width = Math.ceil(context.measureText(text).width);
  widths.set(key, width);
  return width;
}

/** The number of lines of texts of several looks that run on in one another. */
export function flowingLines(runs: readonly (readonly [text: string, style: TextStyle])[], width: number): number {
  let lines = 1;
  let at = 0;
  for (const [text, style] of runs) {
    for (const word of text.split(/(?<=[ -])/u)) {
      if (at > 0 && at + widthOf(word.trimEnd(), style) > width) {
        lines += 1;
        at = 0;
      }
      at += widthOf(word, style);
    }
  }
  return lines;
}

let context: OffscreenCanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

function prepareOnce(text: string, style: TextStyle): PreparedText {
  const key = `${style.weight} ${style.size} ${text}`;
  const known = prepared.get(key);
  if (known) return known;
  const fresh = prepare(text, `${style.weight} ${style.size}px "${fontFamily}"`);
  prepared.set(key, fresh);
  return fresh;
}
