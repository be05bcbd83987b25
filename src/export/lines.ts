import type { TextStyle } from '../layout/metrics.ts';
import type { Canvas } from './input.ts';

/** A text in lines that are no wider than `width` px. Breaks at spaces, after hyphens and slashes, and last of all in a word. */
export function linesOf(
  text: string,
  style: Pick<TextStyle, 'size' | 'weight'>,
  width: number,
  widthOf: Canvas['widthOf'],
): string[] {
  const fits = (line: string) => widthOf(line.trimEnd(), style) <= width;
  const lines: string[] = [];
  let line = '';
  const pieces = text.split(/(?<=[\s/?&=-])/u).flatMap((piece) => (fits(piece) ? [piece] : [...piece]));
  for (const piece of pieces) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
