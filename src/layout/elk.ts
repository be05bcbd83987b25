import type { ELK, ElkExtendedEdge, ElkNode, ElkPort, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { Box, Line } from '../model/chart/sheet.ts';
import type { BoxSize } from './box.ts';
import type { Layout } from './drawn/layout.ts';
import { chartPadding } from './drawn/metrics.ts';
import { endsAt, startsAt } from './ports.ts';

const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.padding': `[top=${chartPadding},left=${chartPadding},bottom=${chartPadding},right=${chartPadding}]`,
  'elk.separateConnectedComponents': 'false',
  'elk.partitioning.activate': 'true',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '9',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
};

/** What is tried to find the layout that is read best. */
export interface Trial {
  /** In px, between boxes above one another and between columns. */
  readonly gap: number;
  readonly between: number;
  readonly placement: LayoutOptions;
}

interface Drawing {
  /** In reading order. */
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly sizes: Readonly<Record<string, BoxSize>>;
}

/** From left to right: questions, then what a walk can end on. */
export async function inColumns({ boxes, lines, sizes }: Drawing, trial: Trial, elk: ELK): Promise<Layout> {
  const chart: ElkNode = {
    id: 'chart',
    layoutOptions: {
      ...options,
      'elk.spacing.nodeNode': String(trial.gap),
      'elk.layered.spacing.nodeNodeBetweenLayers': String(trial.between),
      ...trial.placement,
    },
    children: boxes.map((box) => nodeOf(box, sizes[box.id], lines)),
    edges: lines.map((line) => ({ id: line.id, sources: [startName(line)], targets: [endName(line)] })),
  };
  const placed: ElkNode = await elk.layout(chart);
  const nodes = (placed.children ?? []).flatMap((node) => {
    const size = sizes[node.id];
    return size ? [{ id: node.id, x: Math.round(node.x ?? 0), y: Math.round(node.y ?? 0), size }] : [];
  });
  return {
    width: Math.round(placed.width ?? 0),
    height: Math.round(placed.height ?? 0),
    boxes: Object.fromEntries(
      nodes.map(({ id, x, y, size: { width, height, head } }) => [id, { x, y, width, height, head }]),
    ),
    cards: Object.fromEntries(
      nodes.flatMap(({ x, y, size }) =>
        Object.entries(size.cards).map(([id, card]) => [id, { ...card, x: x + card.x, y: y + card.y }]),
      ),
    ),
    lines: Object.fromEntries(
      (placed.edges ?? []).map((edge) => {
        const alone = placed.edges?.every((other) => other === edge || startOf(other) !== startOf(edge));
        return [edge.id, alone ? straightened(cornersOf(edge)) : cornersOf(edge)];
      }),
    ),
  };
}

function nodeOf(box: Box, size: BoxSize | undefined, lines: readonly Line[]): ElkNode {
  const ports = new Map<string, ElkPort>();
  const add = (id: string, side: 'EAST' | 'WEST', x: number, y: number) =>
    ports.set(id, { id, x, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } });
  for (const line of lines) {
    if (!size) continue;
    if (line.from === box.id) add(startName(line), 'EAST', size.width, startsAt(line, size));
    if (line.to === box.id) add(endName(line), 'WEST', 0, endsAt(size));
  }
  // Lists stand in the last columns; a stub stands right behind the answer that leads to it.
  const asks = box.kind === 'fork' || box.kind === 'findings';
  const column = box.kind === 'stub' ? {} : { 'elk.partitioning.partition': asks ? '0' : '1' };
  return {
    id: box.id,
    width: size?.width ?? 0,
    height: size?.height ?? 0,
    ports: [...ports.values()],
    layoutOptions: {
      'elk.portConstraints': 'FIXED_POS',
      'elk.alignment': 'LEFT',
      ...column,
    },
  };
}

function startName(line: Line): string {
  return `${line.from} ${line.port?.card ?? ''}.${line.port?.row ?? ''} out`;
}

function endName(line: Line): string {
  return `${line.to} in`;
}

function cornersOf(edge: ElkExtendedEdge): [number, number][] {
  return (edge.sections ?? []).flatMap((section) =>
    [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }): [number, number] => [
      Math.round(x),
      Math.round(y),
    ]),
  );
}

/** A jog of a few pixels looks like a mistake, so such a line leaves its row a little off the middle instead. */
function straightened(corners: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const [start, , , end, more] = corners;
  if (!start || !end || more || Math.abs(start[1] - end[1]) > 4) return corners;
  return [[start[0], end[1]], end];
}

function startOf(edge: ElkExtendedEdge): string {
  const point = edge.sections?.[0]?.startPoint;
  return `${point?.x} ${point?.y}`;
}
