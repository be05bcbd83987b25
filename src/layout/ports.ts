import type { Card, Edge } from '../model/graph.ts';
import type { CardSize } from './box.ts';
import { cardMetrics } from './metrics.ts';

/** How far below the top of its card an edge starts: at the middle of its row, of a question's title, or of the card. */
export function startsAt(edge: Edge, card: Card, size: CardSize): number {
  const whole = card.kind === 'question' ? middleOfTitle(size) : size.height / 2;
  return Math.round(middle(size, edge.row) ?? whole);
}

/** How far below the top of its card an edge ends: at the middle of its row or of the title. */
export function endsAt(edge: Edge, size: CardSize): number {
  return Math.round(middle(size, edge.toRow) ?? middleOfTitle(size));
}

/**
 * Edges that may run on one line: all that lead to one place, or all that leave one place when nothing else leads where
 * they lead. Never more, because a line from two answers to two options would tie each answer to both.
 */
export function trunksOf(edges: readonly Edge[]): Edge[][] {
  const start = (edge: Edge) => `from ${edge.from} ${edge.row ?? ''}`;
  const end = (edge: Edge) => `to ${edge.to} ${edge.toRow ?? ''}`;
  const fansOut = (edge: Edge) => {
    const siblings = edges.filter((other) => start(other) === start(edge));
    return (
      siblings.length > 1 && siblings.every((one) => edges.filter((other) => end(other) === end(one)).length === 1)
    );
  };
  const trunks = new Map<string, Edge[]>();
  for (const edge of edges) {
    const name = fansOut(edge) ? start(edge) : end(edge);
    trunks.set(name, [...(trunks.get(name) ?? []), edge]);
  }
  return [...trunks.values()];
}

function middleOfTitle(size: CardSize): number {
  return cardMetrics.border + size.head / 2;
}

function middle(size: CardSize, row: string | undefined): number | undefined {
  const found = row === undefined ? undefined : size.rows[row];
  return found && found.y + found.height / 2;
}
