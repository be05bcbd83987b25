import type { ELK, ElkExtendedEdge, ElkNode, ElkPort, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { Card, Edge, Graph } from '../model/graph.ts';
import { nextCard } from '../model/next-card.ts';
import type { CardSize } from './box.ts';
import type { Layout } from './layout.ts';
import { chartPadding } from './metrics.ts';
import { inReadingOrder } from './order.ts';
import { endsAt, startsAt, trunksOf } from './ports.ts';

const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.padding': `[top=${chartPadding},left=${chartPadding},bottom=${chartPadding},right=${chartPadding}]`,
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '10',
  'elk.layered.spacing.nodeNodeBetweenLayers': '56',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
};

/** From left to right: questions, then everything that a walk can end on, then what may come next. */
export async function inColumns(graph: Graph, sizes: Readonly<Record<string, CardSize>>, elk: ELK): Promise<Layout> {
  const trunks = trunksOf(graph.edges);
  const questions = new Set(graph.cards.filter((card) => card.kind === 'question').map((card) => card.id));
  const chart: ElkNode = {
    id: 'chart',
    layoutOptions: options,
    children: inReadingOrder(graph).map((card) => nodeOf(card, sizes[card.id], trunks)),
    edges: trunks.flatMap((edges, trunk) =>
      edges.map((edge) => ({
        id: edge.id,
        sources: [startName(edge, trunk)],
        targets: [endName(edge, trunk)],
        // Straighter, so that questions stand together, as a walk goes through them.
        layoutOptions: { 'elk.layered.priority.straightness': questions.has(edge.to) ? '3' : '1' },
      })),
    ),
  };
  const placed: ElkNode = await elk.layout(chart);
  return {
    width: Math.round(placed.width ?? 0),
    height: Math.round(placed.height ?? 0),
    cards: Object.fromEntries(
      (placed.children ?? []).flatMap((node) => {
        const size = sizes[node.id];
        return size ? [[node.id, { x: Math.round(node.x ?? 0), y: Math.round(node.y ?? 0), ...size }]] : [];
      }),
    ),
    edges: Object.fromEntries(
      (placed.edges ?? []).map((edge) => {
        const alone = placed.edges?.every((other) => other === edge || startOf(other) !== startOf(edge));
        return [edge.id, alone ? straightened(cornersOf(edge)) : cornersOf(edge)];
      }),
    ),
  };
}

function nodeOf(card: Card, size: CardSize | undefined, trunks: readonly (readonly Edge[])[]): ElkNode {
  const ports = new Map<string, ElkPort>();
  const add = (id: string, side: 'EAST' | 'WEST', x: number, y: number) =>
    ports.set(id, { id, x, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } });
  trunks.forEach((edges, trunk) => {
    if (!size) return;
    for (const edge of edges) {
      if (edge.from === card.id) add(startName(edge, trunk), 'EAST', size.width, startsAt(edge, card, size));
      if (edge.to === card.id) add(endName(edge, trunk), 'WEST', 0, endsAt(edge, size));
    }
  });
  return {
    id: card.id,
    width: size?.width ?? 0,
    height: size?.height ?? 0,
    ports: [...ports.values()],
    layoutOptions: {
      'elk.portConstraints': 'FIXED_POS',
      'elk.alignment': 'LEFT',
      'elk.partitioning.partition': String(card.kind === 'question' ? 0 : card.id === nextCard ? 2 : 1),
    },
  };
}

/** ELK runs edges that share a port on one line, so ports are shared within a trunk only, even where they coincide. */
function startName(edge: Edge, trunk: number): string {
  return `${edge.from}.${edge.row ?? ''} out ${trunk}`;
}

function endName(edge: Edge, trunk: number): string {
  return `${edge.to}.${edge.toRow ?? ''} in ${trunk}`;
}

function cornersOf(edge: ElkExtendedEdge): [number, number][] {
  return (edge.sections ?? []).flatMap((section) =>
    [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }): [number, number] => [
      Math.round(x),
      Math.round(y),
    ]),
  );
}

/** A jog of a few pixels looks like a mistake, so such an edge leaves its row a little off the middle instead. */
function straightened(corners: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const [start, , , end, more] = corners;
  if (!start || !end || more || Math.abs(start[1] - end[1]) > 4) return corners;
  return [[start[0], end[1]], end];
}

function startOf(edge: ElkExtendedEdge): string {
  const point = edge.sections?.[0]?.startPoint;
  return `${point?.x} ${point?.y}`;
}
