import type { PictureStyle } from './paint.ts';
import { element, escaped } from './svg.ts';

interface Block {
  readonly lines: readonly string[];
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly style: PictureStyle;
  readonly fill: string;
}

/** Lines of text under one another, as text that can be found, copied and read aloud. */
export function textBlock({ lines, x, y, style, fill }: Block): string {
  const step = style.size * style.lineHeight;
  // The baseline of a line: half of the leading, then the ascent of the font, about three quarters of its size.
  const first = y + step / 2 + style.size * 0.35;
  const spans = lines.map((line, index) => element('tspan', { x, y: round(first + index * step) }, escaped(line)));
  return element('text', { 'font-size': style.size, 'font-weight': style.weight, fill }, ...spans);
}

export function heightOf(lines: readonly string[], style: PictureStyle): number {
  return lines.length * style.size * style.lineHeight;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
