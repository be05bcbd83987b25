import type { Facts } from '../content/condition.ts';
import type { Pathway } from '../content/definition.ts';
import { optionStatuses, type Status } from '../walk/status.ts';
import { knownFacts, reachable, type Walk, walk } from '../walk/walk.ts';
import type { Card, Edge, Graph } from './graph.ts';
import { nextCard } from './next-card.ts';
import type { Box } from './sheet.ts';

/**
 * How near a card or an edge is: `current` is where you are, `walked` lies on your way, `open` can still be reached,
 * `closed` cannot with these answers.
 */
export type Nearness = 'current' | 'walked' | 'open' | 'closed';

/** The nearest of several: a box is as near as the nearest card in it. */
export function nearest(found: readonly (Nearness | undefined)[]): Nearness {
  return (['current', 'walked', 'open'] as const).find((each) => found.includes(each)) ?? 'closed';
}

/** What pointing at an answer shows: `would-open` lies on the way that it opens, `would-close` could no longer be reached. */
export type Outlook = 'would-open' | 'would-close';

type Shown = Status | 'unclear';

export interface CardProgress {
  readonly nearness: Nearness;
  /** The answer that was given here. */
  readonly chosen?: string;
  /** Answers can be given or changed here now. */
  readonly answerable: boolean;
  /** Status of each option row, as this card shows it; `unclear` where the text itself leaves it open, as beside the chart. */
  readonly statuses: Readonly<Record<string, Shown>>;
  readonly outlook?: Outlook;
}

/** How far a walk has come, for every card and edge of the chart and the outline. */
export interface Progress {
  readonly cards: Readonly<Record<string, CardProgress | undefined>>;
  readonly edges: Readonly<Record<string, Nearness | undefined>>;
}

/** The same, worked out card by card as it is asked for: of a chart of thousands of cards, a few are looked at. */
export interface ProgressReader {
  readonly card: (id: string) => CardProgress | undefined;
  readonly edge: (id: string) => Nearness | undefined;
  readonly outlook: (edge: string) => Outlook | undefined;
  /** What is known, for the conditions of options. */
  readonly facts: Facts;
}

/** All of the progress at once. */
export function progressOf(pathway: Pathway, graph: Graph, way: Walk): Progress {
  const { card, edge } = readProgress(pathway, graph, way);
  return {
    cards: Object.fromEntries(graph.cards.map(({ id }) => [id, card(id)])),
    edges: Object.fromEntries(graph.edges.map(({ id }) => [id, edge(id)])),
  };
}

/**
 * `pointed` is an answer that is looked at and not given yet. `boxes` say which questions stand together: those that follow the
 * open one in its box can be answered before it.
 */
export function readProgress(
  pathway: Pathway,
  graph: Graph,
  way: Walk,
  pointed?: { readonly fact: string; readonly answer: string },
  boxes: readonly Box[] = [],
): ProgressReader {
  const now = readPlain(pathway, graph, way, boxes.find(({ cards }) => cards.includes(way.at))?.cards);
  const known = knownFacts(way);
  if (!pointed) return { ...now, facts: known, outlook: () => undefined };
  const facts = { ...known, ...way.unused, [pointed.fact]: pointed.answer };
  const then = readPlain(pathway, graph, walk(pathway, facts));
  return {
    card: (id) => {
      const card = now.card(id);
      const after = then.card(id)?.nearness;
      if (card && card.nearness !== 'closed' && after === 'closed') return { ...card, outlook: 'would-close' };
      if (card && card.nearness !== 'current' && after === 'current') return { ...card, outlook: 'would-open' };
      return card;
    },
    edge: now.edge,
    facts: known,
    outlook: (id) => (now.edge(id) !== 'walked' && then.edge(id) === 'walked' ? 'would-open' : undefined),
  };
}

function readPlain(
  pathway: Pathway,
  graph: Graph,
  way: Walk,
  together: readonly string[] = [],
): Pick<ProgressReader, 'card' | 'edge'> {
  const ahead = reachable(pathway, way.at);
  const statuses: Record<string, Shown> = Object.fromEntries(
    optionStatuses(pathway, knownFacts(way)).map(({ id, status, doubtful }) => [id, doubtful ? 'unclear' : status]),
  );
  const { cards, edges } = partsOf(graph);
  // Questions in any order lead to all lists; and where every way leads to one and the same list, what it lists stands already.
  const isSettled =
    isAnyOrder(pathway) || [...ahead].filter((id) => pathway.states[id]?.kind !== 'question').length === 1;
  const card = (id: string): CardProgress | undefined => {
    const found = cards.get(id);
    if (!found) return undefined;
    const step = way.trail.find((taken) => taken.state === id);
    const nearness = nearnessOf(pathway, found, way, ahead);
    const state = pathway.states[id];
    const beside = nearness === 'open' && together.includes(id);
    const chosen = step?.answer ?? (beside && state?.kind === 'question' ? way.ahead[state.asks] : undefined);
    const answerable = step !== undefined || nearness === 'current' || beside || isAnyOrder(pathway);
    return {
      nearness,
      ...(chosen === undefined ? {} : { chosen }),
      answerable: found.kind === 'question' && answerable,
      statuses: Object.fromEntries(
        found.kind === 'options'
          ? found.rows.map((row) => [row, shownStatus(statuses[row] ?? 'depends', nearness, isSettled)])
          : [],
      ),
    };
  };
  const edge = (id: string) => {
    const found = edges.get(id);
    return found && edgeNearness(found, card(found.from), found.decides ? card(found.to) : undefined);
  };
  return { card, edge };
}

interface Parts {
  readonly cards: ReadonlyMap<string, Card>;
  readonly edges: ReadonlyMap<string, Edge>;
}

const partsByGraph = new WeakMap<Graph, Parts>();

/** The cards and edges of a graph by their ids. */
function partsOf(graph: Graph): Parts {
  const known = partsByGraph.get(graph);
  if (known) return known;
  const byId = <Part extends { readonly id: string }>(parts: readonly Part[]) =>
    new Map(parts.map((part) => [part.id, part]));
  const parts = { cards: byId(graph.cards), edges: byId(graph.edges) };
  partsByGraph.set(graph, parts);
  return parts;
}

function isAnyOrder(pathway: Pathway): boolean {
  return pathway.type === 'parallel';
}

function nearnessOf(pathway: Pathway, card: Card, way: Walk, ahead: ReadonlySet<string>): Nearness {
  if (card.kind === 'next') return 'open';
  if (card.id === way.at) return 'current';
  if (way.trail.some((step) => step.state === card.id)) return 'walked';
  // All lists are reached at once, unless the answers deny the heading and lead elsewhere.
  if (isAnyOrder(pathway))
    return [card.kind, way.kind].includes('question') ? 'open' : card.kind === way.kind ? 'current' : 'closed';
  return ahead.has(card.id) ? 'open' : 'closed';
}

/** A card that cannot be reached lists nothing for these answers; one not yet reached still depends on what is open. */
function shownStatus(status: Shown, nearness: Nearness, isSettled: boolean): Shown {
  if (nearness === 'closed') return 'not-listed';
  if (nearness === 'open' && !isSettled && status !== 'not-listed') return 'depends';
  return status;
}

function edgeNearness(edge: Edge, from: CardProgress | undefined, list: CardProgress | undefined): Nearness {
  if (!from || from.nearness === 'closed' || list?.nearness === 'closed') return 'closed';
  if (edge.decides) return 'open';
  // A whole question leads to a list where it only decides together with others: no way of its own to light up.
  if (edge.row === undefined && from.answerable) return 'open';
  if (from.chosen !== undefined) return edge.row === from.chosen ? 'walked' : 'closed';
  return edge.to === nextCard && from.nearness !== 'current' && edge.row === undefined ? 'closed' : 'open';
}
