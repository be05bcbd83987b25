import type { Graph } from '../model/graph.ts';
import type { Register } from '../model/words.ts';

/** `wide` flows from left to right, `narrow` from top to bottom. */
export const orientations = ['wide', 'narrow'] as const;
export type Orientation = (typeof orientations)[number];

/** All lengths in CSS pixels at zoom 1; x and y from the top left corner of the chart. */
export interface CardBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Height of the title; the rows follow. */
  readonly head: number;
  /** Rows by id; y from the top of the card. */
  readonly rows: Readonly<Record<string, { readonly y: number; readonly height: number }>>;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly cards: Readonly<Record<string, CardBox>>;
  /** Corner points of each edge, by its id, from its start to its end. */
  readonly edges: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

/** A pathway as it is drawn: its graph, and where everything stands in each register and orientation. */
export interface Chart {
  readonly graph: Graph;
  readonly layouts: Readonly<Record<Register, Readonly<Record<Orientation, Layout>>>>;
}
