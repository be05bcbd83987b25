import type { Canvas } from '../format/input.ts';
import { element, escaped } from '../format/svg.ts';
import type { PictureStyle } from './paint.ts';

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

interface Run {
  readonly text: string;
  readonly style: PictureStyle;
  readonly fill: string;
  /** Bolder, at the same width. */
  readonly outlined?: boolean;
}

interface Flow {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** From one line to the next. */
  readonly step: number;
  readonly widthOf: Canvas['widthOf'];
}

/** Texts of several looks that run on in one another, in lines no wider than they may be. */
export function flowingText({ runs, x, y, width, step, widthOf }: Flow): string {
  const lines: Run[][] = [[]];
  let at = 0;
  for (const run of runs) {
    for (const word of run.text.split(/(?<=[\s-])/u)) {
      const wide = widthOf(word.trimEnd(), run.style);
      if (at > 0 && at + wide > width) {
        lines.push([]);
        at = 0;
      }
      const last = lines.at(-1)?.at(-1);
      if (last && last.style === run.style && last.fill === run.fill) {
        lines.at(-1)?.splice(-1, 1, { ...last, text: last.text + word });
      } else lines.at(-1)?.push({ ...run, text: word });
      at += widthOf(word, run.style);
    }
  }
  const spans = lines.flatMap((line, index) =>
    line.map(({ text, style, fill, outlined }, place) =>
      element(
        'tspan',
        {
          ...(place === 0 ? { x, y: round(y + index * step + step / 2 + 14 * 0.35) } : {}),
          'font-size': style.size,
          'font-weight': style.weight,
          fill,
          ...(outlined ? { stroke: fill, 'stroke-width': 0.4 } : {}),
        },
        escaped(text),
      ),
    ),
  );
  return element('text', { 'xml:space': 'preserve' }, ...spans);
}
