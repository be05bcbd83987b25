import type { Chart, Orientation } from '../layout/layout.ts';
import type { TextStyle } from '../layout/metrics.ts';
import type { Facts } from '../model/condition.ts';
import type { Pathway } from '../model/definition.ts';
import type { Source } from '../model/source.ts';
import type { Register } from '../model/words.ts';

/** `pathway`: the same for everyone. `walk`: holds the answers that were given. */
export type Scope = 'pathway' | 'walk';

/** What every writer is given. */
export interface ExportInput {
  readonly pathway: Pathway;
  readonly chart: Chart;
  /** The source that the pathway follows. */
  readonly source: Source;
  /** Every source that it cites, by id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The answers of the walk. A format of the whole pathway does not look at them. */
  readonly facts: Facts;
  readonly register: Register;
  readonly orientation: Orientation;
  /** Absolute address of the pathway without any answer, to stand in the file. */
  readonly address: string;
  /** Absolute address of the walk, to stand in the files of a walk. */
  readonly walkAddress: string;
  readonly canvas: Canvas;
}

/** What a browser, or Node, lends to those who draw: widths of text, the font, and a picture made of points. */
export interface Canvas {
  /** The width in px of a text on one line. */
  readonly widthOf: (text: string, style: Pick<TextStyle, 'size' | 'weight'>) => number;
  /** The font as a `data:` address, to be put into a drawing. Nothing where it cannot be had. */
  readonly font: () => Promise<string | undefined>;
  /** Turns a drawing into the bytes of a PNG. */
  readonly png: (svg: string, size: { readonly width: number; readonly height: number }) => Promise<Uint8Array>;
}
