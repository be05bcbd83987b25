import type { Chart } from '../../layout/drawn/layout.ts';
import type { TextStyle } from '../../layout/drawn/metrics.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Source } from '../../model/content/source.ts';
import type { Register } from '../../model/content/words.ts';

export interface Version {
  /** Such as `0.1.0`. */
  readonly number: string;
  /** Such as `2026-11-26`. */
  readonly date: string;
}

/** What is known where a file is written, and not where it is asked for. */
export type Asked = Omit<ExportInput, 'canvas' | 'version'>;

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
  /** Absolute address of the pathway without any answer, to stand in the file. Left out where the site has none yet. */
  readonly address?: string | undefined;
  /** Absolute address of the walk, to stand in the files of a walk. */
  readonly walkAddress?: string | undefined;
  /** Of the site, with the date of its last change: what a file says changes with it, and not only with the source. */
  readonly version: Version;
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
