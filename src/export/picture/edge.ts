import { edgePath } from '../../layout/drawn/edgePath.ts';
import type { Layout } from '../../layout/drawn/layout.ts';
import { type Nearness, nearest, type Progress } from '../../model/chart/progress.ts';
import type { Line, Sheet } from '../../model/chart/sheet.ts';
import { element } from '../format/svg.ts';
import { paint } from './paint.ts';

/** Every line of the chart, those of the walk last, so that nothing crosses over them. */
export function edgePictures({ lines }: Sheet, layout: Layout, progress: Progress | undefined): string[] {
  const drawn = lines.flatMap((line) => {
    const points = layout.lines[line.id];
    const nearness = progress ? nearest(line.own.map((edge) => progress.edges[edge])) : 'open';
    return points ? [{ line, points, nearness }] : [];
  });
  drawn.sort((a, b) => weight(a.nearness) - weight(b.nearness));
  return drawn.map(({ line, points, nearness }) => linePicture(line, points, nearness));
}

function weight(nearness: Nearness): number {
  return nearness === 'closed' ? 0 : nearness === 'walked' ? 2 : 1;
}

/** Strength says it first and color second: the walk is twice as strong as what is open, the rest is a hairline. */
function linePicture(line: Line, points: readonly (readonly [number, number])[], nearness: Nearness): string {
  const structural = line.kind === 'structural';
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
  if (!start || !line.port) return path;
  const port = { cx: start[0], cy: start[1], r: 4, fill: walked ? stroke : paint.surface, stroke, 'stroke-width': 1.5 };
  return path + element('circle', port);
}
