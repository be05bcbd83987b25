import { edgePath } from '../../layout/edgePath.ts';
import type { Edge } from '../../model/graph.ts';
import { useEdgeState } from './progressStore.ts';

/** One line of the chart: solid where the source ties the two ends, dashed where it is only order or a link. */
export function EdgeLine({ edge, points }: { edge: Edge; points: readonly (readonly [number, number])[] }) {
  const state = useEdgeState(edge.id);
  const start = points[0];
  // Dashes of edges that share a stretch lie on one another only if they are counted from the end that they share.
  const drawn = edge.kind === 'structural' ? [...points].reverse() : points;
  return (
    <g className={`edge edge-${edge.kind} ${state}`} data-edge={edge.id}>
      <path d={edgePath(drawn)} fill="none" />
      {start && edge.row !== undefined && <circle className="port" cx={start[0]} cy={start[1]} r="4" />}
    </g>
  );
}
