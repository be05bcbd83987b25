import type { ELK } from 'elkjs/lib/elk-api.js';
import type { CardText } from '../model/cards.ts';
import type { Graph } from '../model/graph.ts';
import { sizeOf } from './box.ts';
import { inColumns } from './elk.ts';
import { inOneColumn } from './lanes.ts';
import type { Layout, Orientation } from './layout.ts';
import { cardWidths } from './metrics.ts';

/** The words of each card, by its id. */
export type Texts = Readonly<Record<string, CardText>>;

/**
 * Where everything stands, in whole px. Measures text, so it needs a canvas that knows the font, and lets the caller
 * bring ELK: in Node it runs in place, in a browser in a worker.
 */
export async function layoutOf(graph: Graph, texts: Texts, orientation: Orientation, elk: ELK): Promise<Layout> {
  const sizes = Object.fromEntries(
    graph.cards.map((card) => {
      const text = texts[card.id] ?? { title: '', rows: [] };
      return [card.id, sizeOf(card, text, cardWidths[orientation][card.kind])];
    }),
  );
  return orientation === 'wide' ? inColumns(graph, sizes, elk) : inOneColumn(graph, sizes);
}
