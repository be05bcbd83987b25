import type { Card, Graph } from '../../model/chart/graph.ts';
import { nextCard } from '../../model/chart/next-card.ts';
import type { ProgressReader } from '../../model/chart/progress.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Walk } from '../../model/walk/walk.ts';
import type { OnShow } from '../session/onShow.ts';

/** How much of the chart the class may see. */
export interface Growth {
  readonly graph: Graph;
  /** The lists on show. Where the questions come in any order, the lists belong together. */
  readonly lists: readonly string[];
  /** Those of them that stand covered, because the class is asked what is on them. */
  readonly veiled: readonly string[];
}

/** The chart as far as it has grown: what was walked and what is on show, or all of it, but never a list that is asked for. */
export function growthOf(
  pathway: Pathway,
  graph: Graph,
  progress: ProgressReader,
  { way, shown, revealed, all }: { way: Walk; shown: OnShow; revealed: boolean; all: boolean },
): Growth {
  const anyOrder = pathway.type === 'parallel';
  const isList = ({ id, kind }: Card) => kind === 'options' && (anyOrder || id === shown.state);
  const lists = shown.kind === 'list' ? graph.cards.filter(isList).map(({ id }) => id) : [];
  const veiled = revealed ? [] : lists;
  const isOver = shown.kind === 'end' || (shown.kind === 'list' && revealed);
  const seen = new Set(way.trail.map(({ state }) => state));
  if (shown.kind !== 'list') seen.add(shown.state);
  else if (revealed) for (const list of lists) seen.add(list);
  if (isOver) seen.add(nextCard);
  const cards = graph.cards.filter(({ id }) => !veiled.includes(id) && (all || seen.has(id)));
  // An edge to a row of a covered list would tell which row it is.
  const stands = (id: string, row?: string) =>
    (veiled.includes(id) && row === undefined) || cards.some((card) => card.id === id);
  const edges = graph.edges.filter((edge) => {
    if (!stands(edge.from) || !stands(edge.to, edge.toRow)) return false;
    if (all) return true;
    const nearness = progress.edge(edge.id);
    if (nearness === 'walked') return true;
    return isOver && nearness !== 'closed' && (edge.to === nextCard || anyOrder);
  });
  return { graph: { cards, edges }, lists, veiled };
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the room shows: the step, or the chart: around the step, one card alone, or everything. */
export type Look = { readonly at: 'step' | 'way' | 'whole' } | { readonly at: 'card'; readonly card: string };

/** The part of the chart to look at, and what of it is enough where all of it would be too small to read. */
export function areasOf(
  places: Readonly<Record<string, Area>>,
  { graph, lists, veiled }: Growth,
  way: Walk,
  shown: OnShow,
  look: Look,
): readonly Area[] {
  const boxes = (ids: readonly string[]) => ids.flatMap((id) => places[id] ?? []);
  const all = () => boxes([...graph.cards.map(({ id }) => id), ...veiled]);
  if (look.at === 'whole') return [around(all())];
  if (look.at === 'card') return [around(boxes([look.card]))];
  if (lists.length > 1) return [around(boxes(lists))];
  const before = way.trail.filter(({ state }) => state !== shown.state).at(-1);
  return (before ? [[before.state, shown.state], [shown.state]] : [[shown.state]]).map((ids) => around(boxes(ids)));
}

function around(boxes: readonly Area[]): Area {
  if (boxes.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** Where the chart has to stand, and how large, to show an area in a frame. Room is left for the tag and the ring of a card. */
export function cameraOf(area: Area, frame: { readonly width: number; readonly height: number }, largest: number) {
  const room = 40;
  const fits = Math.min(frame.width / (area.width + room), frame.height / (area.height + room));
  const scale = Math.max(0.2, Math.min(largest, fits));
  return {
    scale,
    x: frame.width / 2 - (area.x + area.width / 2) * scale,
    y: frame.height / 2 - (area.y + area.height / 2) * scale,
  };
}
