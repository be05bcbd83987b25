import type { Pathway } from './definition.ts';
import type { Card, Edge, Graph } from './graph.ts';
import { nextCard } from './next-card.ts';
import { optionStatuses, type Status } from './status.ts';
import { knownFacts, reachable, type Walk, walk } from './walk.ts';

/**
 * How near a card or an edge is: `current` is where you are, `walked` lies on your way, `open` can still be reached,
 * `closed` cannot with these answers.
 */
export type Nearness = 'current' | 'walked' | 'open' | 'closed';

/** What pointing at an answer shows: `would-open` lies on the way that it opens, `would-close` could no longer be reached. */
export type Outlook = 'would-open' | 'would-close';

export interface CardProgress {
  readonly nearness: Nearness;
  /** The answer that was given here. */
  readonly chosen?: string;
  /** Answers can be given or changed here now. */
  readonly answerable: boolean;
  /** Status of each option row, as this card shows it. */
  readonly statuses: Readonly<Record<string, Status>>;
  readonly outlook?: Outlook;
}

/** How far a walk has come, for every card and edge of the chart and the outline. */
export interface Progress {
  readonly cards: Readonly<Record<string, CardProgress>>;
  readonly edges: Readonly<Record<string, Nearness>>;
  readonly outlooks: Readonly<Record<string, Outlook>>;
}

/** `pointed` is an answer that is looked at and not given yet. */
export function progressOf(
  pathway: Pathway,
  graph: Graph,
  way: Walk,
  pointed?: { readonly fact: string; readonly answer: string },
): Progress {
  const now = plainProgress(pathway, graph, way);
  if (!pointed) return now;
  const facts = { ...way.used, ...way.ahead, ...way.unused, [pointed.fact]: pointed.answer };
  const then = plainProgress(pathway, graph, walk(pathway, facts));
  const cards = Object.entries(now.cards).map(([id, card]) => {
    const after = then.cards[id]?.nearness;
    if (card.nearness !== 'closed' && after === 'closed') return [id, { ...card, outlook: 'would-close' as const }];
    if (card.nearness !== 'current' && after === 'current') return [id, { ...card, outlook: 'would-open' as const }];
    return [id, card];
  });
  const outlooks = graph.edges.flatMap(({ id }) =>
    now.edges[id] !== 'walked' && then.edges[id] === 'walked' ? [[id, 'would-open' as const]] : [],
  );
  return { cards: Object.fromEntries(cards), edges: now.edges, outlooks: Object.fromEntries(outlooks) };
}

function plainProgress(pathway: Pathway, graph: Graph, way: Walk): Progress {
  const ahead = reachable(pathway, way.at);
  const statuses = Object.fromEntries(optionStatuses(pathway, knownFacts(way)).map(({ id, status }) => [id, status]));
  const cards = graph.cards.map((card) => {
    const step = way.trail.find((taken) => taken.state === card.id);
    const nearness = nearnessOf(pathway, card, way, ahead);
    const progress: CardProgress = {
      nearness,
      ...(step ? { chosen: step.answer } : {}),
      answerable: card.kind === 'question' && (step !== undefined || nearness === 'current' || isAnyOrder(pathway)),
      statuses: Object.fromEntries(
        card.kind === 'options'
          ? card.rows.map((id) => [id, shownStatus(statuses[id] ?? 'depends', nearness, isAnyOrder(pathway))])
          : [],
      ),
    };
    return [card.id, progress] as const;
  });
  const byId = Object.fromEntries(cards);
  const edges = Object.fromEntries(graph.edges.map((edge) => [edge.id, edgeNearness(edge, byId)]));
  return { cards: byId, edges, outlooks: {} };
}

function isAnyOrder(pathway: Pathway): boolean {
  return pathway.type === 'parallel';
}

function nearnessOf(pathway: Pathway, card: Card, way: Walk, ahead: ReadonlySet<string>): Nearness {
  if (card.kind === 'next') return 'open';
  if (card.id === way.at) return 'current';
  if (way.trail.some((step) => step.state === card.id)) return 'walked';
  if (isAnyOrder(pathway)) return card.kind !== 'question' && way.kind !== 'question' ? 'current' : 'open';
  return ahead.has(card.id) ? 'open' : 'closed';
}

/** A card that cannot be reached lists nothing for these answers; one not yet reached still depends on what is open. */
function shownStatus(status: Status, nearness: Nearness, anyOrder: boolean): Status {
  if (nearness === 'closed') return 'not-listed';
  if (nearness === 'open' && !anyOrder && status === 'listed') return 'depends';
  return status;
}

function edgeNearness(edge: Edge, cards: Readonly<Record<string, CardProgress>>): Nearness {
  const from = cards[edge.from];
  if (!from || from.nearness === 'closed') return 'closed';
  // A whole question leads to a list where it only decides together with others: no way of its own to light up.
  if (edge.row === undefined && from.answerable) return 'open';
  if (from.chosen !== undefined) return edge.row === from.chosen ? 'walked' : 'closed';
  return edge.to === nextCard && from.nearness !== 'current' && edge.row === undefined ? 'closed' : 'open';
}
