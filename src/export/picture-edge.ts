import { edgePath } from '../layout/edgePath.ts';
import type { Layout } from '../layout/layout.ts';
import type { Edge, Graph } from '../model/graph.ts';
import type { Nearness, Progress } from '../model/progress.ts';
import { paint } from './paint.ts';
import { element } from './svg.ts';

/** Every line of the chart, those of the walk last, so that nothing crosses over them. */
export function edgePictures({ edges }: Graph, layout: Layout, progress: Progress | undefined): string[] {
  const nearness = (edge: Edge) => progress?.edges[edge.id] ?? 'open';
  const inOrder = [...edges].sort((a, b) => weight(nearness(a)) - weight(nearness(b)));
  return inOrder.map((edge) => edgePicture(edge, layout.edges[edge.id] ?? [], nearness(edge)));
}

function weight(nearness: Nearness): number {
  return nearness === 'closed' ? 0 : nearness === 'walked' ? 2 : 1;
}

/** Strength says it first and color second: the walk is twice as strong as what is open, the rest is a hairline. */
function edgePicture(edge: Edge, points: readonly (readonly [number, number])[], nearness: Nearness): string {
  const structural = edge.kind === 'structural';
  const walked = nearness === 'walked';
  const stroke = walked ? paint.teal : nearness === 'closed' ? paint.quiet : paint.ink;
  const path = element('path', {
    d: edgePath(structural ? [...points].reverse() : points),
    fill: 'none',
    stroke,
    'stroke-width': walked ? 3.5 : nearness === 'closed' ? 1.25 : structural ? 1.5 : 1.75,
    'stroke-dasharray': structural ? (walked ? '12 4' : '6 5') : undefined,
  });
  const [start] = points;
  if (!start || edge.row === undefined) return path;
  const port = { cx: start[0], cy: start[1], r: 4, fill: walked ? stroke : paint.surface, stroke, 'stroke-width': 1.5 };
  return path + element('circle', port);
}
