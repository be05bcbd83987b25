import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { Chart, Layout } from '../../layout/drawn/layout.ts';
import { StaticChart } from './StaticChart.tsx';
import { focusOf, many, sizeOf, type View, viewOf, wholeOf } from './viewport.ts';

interface Props {
  readonly chart: Chart;
  readonly layout: Layout;
  /** The card where the walk is. */
  readonly current: string;
  /** Called where the chart cannot all be read at once, or is too large to be drawn whole: there the view has to move. */
  readonly onMore: () => void;
}

/** The chart until React Flow is here: it takes answers, and stands where React Flow will put it. */
export function WaitingChart({ chart, layout, current, onMore }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>();
  const isLarge = chart.sheet.boxes.length > many;
  useLayoutEffect(() => {
    const size = sizeOf(frame.current);
    const best = viewOf(layout, focusOf(layout, chart.sheet, current), size);
    const isWhole = best.zoom === wholeOf(layout, size).zoom;
    setView(isWhole ? undefined : best);
    if (!isWhole || isLarge) onMore();
  }, [chart, layout, current, isLarge, onMore]);
  return (
    <div className="static-frame static-frame-wide" ref={frame}>
      {!isLarge && <Cards chart={chart} layout={layout} view={view} />}
    </div>
  );
}

/** The cards hear of each step themselves. */
const Cards = memo(StaticChart);
