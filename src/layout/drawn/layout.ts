import type { BoxText } from '../../model/chart/box-text.ts';
import type { Graph } from '../../model/chart/graph.ts';
import type { Sheet } from '../../model/chart/sheet.ts';
import type { Register } from '../../model/content/words.ts';

/** All lengths in CSS pixels at zoom 1; x and y from the top left corner of the chart. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A card of the graph, in its box: the whole of it, or its row of findings. */
export interface CardBox extends Rect {
  /** Height of the title above the rows, or width of the label beside the answers. */
  readonly head: number;
  /** Rows by id; x and y from the top left corner of the card. */
  readonly rows: Readonly<Record<string, Rect>>;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** What is drawn with a border, by the id of its box. */
  readonly boxes: Readonly<Record<string, Rect & { readonly head: number }>>;
  readonly cards: Readonly<Record<string, CardBox>>;
  /** Corner points of each line, by its id, from its start to its end. */
  readonly lines: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

/** A pathway as it is drawn: its graph, what of it makes one box, and where everything stands in each register. */
export interface Chart {
  readonly graph: Graph;
  readonly sheet: Sheet;
  /** What every box says, by its id. */
  readonly texts: Readonly<Record<Register, Readonly<Record<string, BoxText>>>>;
  /** `near` without what only "not sure" leads to; `whole` with it, where there is any. */
  readonly layouts: Readonly<Record<Register, Layouts>>;
}

export interface Layouts {
  readonly near: Layout;
  readonly whole?: Layout;
}

/** How a page is laid out: the chart beside the step, or one below the other. */
export type Orientation = 'wide' | 'narrow';
