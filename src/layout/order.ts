import type { Card, Edge, Graph } from '../model/graph.ts';

/** Cards from the first question down, each after every card that leads to it, and otherwise as the answers stand. */
export function inReadingOrder(graph: Graph): Card[] {
  const ordered: Card[] = [];
  const seen = new Set<string>();
  const visit = (card: Card) => {
    if (seen.has(card.id)) return;
    seen.add(card.id);
    const rowOf = (edge: Edge) => (edge.row === undefined ? card.rows.length : card.rows.indexOf(edge.row));
    const ways = graph.edges.filter((edge) => edge.from === card.id).sort((a, b) => rowOf(b) - rowOf(a));
    for (const { to } of ways) {
      const target = graph.cards.find((candidate) => candidate.id === to);
      if (target) visit(target);
    }
    ordered.unshift(card);
  };
  for (const card of [...graph.cards].reverse()) if (!graph.edges.some((edge) => edge.to === card.id)) visit(card);
  return ordered;
}
