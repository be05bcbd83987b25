import type { Card, Edge, Graph } from '../../model/chart/graph.ts';
import type { ProgressReader } from '../../model/chart/progress.ts';

/** A place in the chart that can hold the focus: a card, or one of its rows. */
export interface Stop {
  readonly card: string;
  readonly row?: string;
}

export const travelKeys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'] as const;
export type TravelKey = (typeof travelKeys)[number];

export function isTravelKey(key: string): key is TravelKey {
  return (travelKeys as readonly string[]).includes(key);
}

/**
 * Where an arrow key leads: right along the edge of an answer or a card, left back to where one came from, up and down
 * through rows and then through the cards in reading order. Home is the first card, End where you are.
 */
export function travel(graph: Graph, progress: ProgressReader, from: Stop, key: TravelKey): Stop {
  const card = graph.cards.find((candidate) => candidate.id === from.card);
  if (!card) return from;
  switch (key) {
    case 'Home':
      return stopAt(graph.cards[0]) ?? from;
    case 'End':
      return stopAt(graph.cards.find(({ id }) => progress.card(id)?.nearness === 'current')) ?? from;
    case 'ArrowRight':
      return along(graph.edges, from) ?? from;
    case 'ArrowLeft':
      return back(graph.edges, progress, from) ?? from;
    case 'ArrowDown':
      return beside(graph, card, from, 1);
    case 'ArrowUp':
      return beside(graph, card, from, -1);
  }
}

/** Rows of these cards can be acted on, and so hold the focus themselves. */
function holdsRows(card: Card): boolean {
  return card.kind === 'question' || card.kind === 'next' || card.kind === 'goes-to';
}

function along(edges: readonly Edge[], from: Stop): Stop | undefined {
  const out = edges.filter((edge) => edge.from === from.card);
  const edge = out.find((candidate) => candidate.row === from.row) ?? (from.row ? undefined : out[0]);
  return edge && { card: edge.to };
}

function back(edges: readonly Edge[], progress: ProgressReader, from: Stop): Stop | undefined {
  const into = edges.filter((edge) => edge.to === from.card);
  const edge = into.find((candidate) => progress.edge(candidate.id) === 'walked') ?? into[0];
  return edge && { card: edge.from, ...(edge.row ? { row: edge.row } : {}) };
}

function beside(graph: Graph, card: Card, from: Stop, by: 1 | -1): Stop {
  const rows = holdsRows(card) ? card.rows : [];
  const at = from.row === undefined ? -1 : rows.indexOf(from.row);
  const next = at + by;
  const row = rows[next];
  if (row !== undefined) return { card: card.id, row };
  if (next === -1 && from.row !== undefined) return { card: card.id };
  const place = graph.cards.indexOf(card);
  return stopAt(graph.cards[place + by]) ?? from;
}

function stopAt(card: Card | undefined): Stop | undefined {
  return card && { card: card.id };
}
