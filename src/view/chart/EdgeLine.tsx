import { edgePath } from '../../layout/drawn/edgePath.ts';
import type { Line } from '../../model/chart/sheet.ts';
import { useLineState } from './progressStore.ts';

/** One line of the chart: solid where the source ties the two ends, dashed where it is only order or a link. */
export function EdgeLine({ line, points }: { line: Line; points: readonly (readonly [number, number])[] }) {
  const state = useLineState(line.own);
  // Dashes of lines that share a stretch lie on one another only if they are counted from the end that they share.
  const drawn = line.kind === 'structural' ? [...points].reverse() : points;
  return (
    <g className={`edge edge-${line.kind} ${state}`} data-edges={line.edges.join('|')}>
      <path d={edgePath(drawn)} fill="none" />
    </g>
  );
}
