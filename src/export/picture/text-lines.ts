import type { TextStyle } from '../../layout/drawn/metrics.ts';
import type { Canvas } from '../format/input.ts';

/**
 * A text in lines that are no wider than `width` px. Breaks at spaces and hyphens,
 * in a long address after its signs, and last of all in a word.
 */
export function linesOf(
  text: string,
  style: Pick<TextStyle, 'size' | 'weight'>,
  width: number,
  widthOf: Canvas['widthOf'],
): string[] {
  const fits = (line: string) => widthOf(line.trimEnd(), style) <= width;
  const lines: string[] = [];
  let line = '';
  const broken = (pieces: readonly string[], at: RegExp) =>
    pieces.flatMap((piece) => (fits(piece) ? [piece] : piece.split(at)));
  const words = text.split(/(?<=[\s-])/u);
  const pieces = broken(broken(words, /(?<=[/?&=#])/u), /(?:)/u);
  for (const piece of pieces) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
