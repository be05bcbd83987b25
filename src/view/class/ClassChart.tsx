import { type CSSProperties, useEffect, useMemo, useState } from 'react';
import { classTexts as texts } from '#texts/teach/class.ts';
import type { Tally } from '../../kept/tallies.ts';
import { edgePath } from '../../layout/drawn/edgePath.ts';
import type { Layout } from '../../layout/drawn/layout.ts';
import { layoutWith } from '../../layout/drawn/shown.ts';
import type { Graph } from '../../model/chart/graph.ts';
import { readProgress } from '../../model/chart/progress.ts';
import { inRegister } from '../../model/content/words.ts';
import { cardStyle } from '../chart/cardStyle.ts';
import { Legend } from '../chart/Legend.tsx';
import { ProgressContext, ProgressStore } from '../chart/progressStore.ts';
import { StaticChart } from '../chart/StaticChart.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { placeOf } from '../session/onShow.ts';

interface Props extends Pick<PaneProps, 'pathway' | 'chart' | 'way'> {
  readonly tally: Tally;
}

/** The chart of this pathway with the hands of the class on its rows and lines, and the walk as the summary leads it. */
export function ClassChart({ pathway, chart, way, tally }: Props) {
  const register = useRegister();
  const layout = layoutWith(chart, register, [way.at, ...way.trail.map(({ state }) => state)]);
  const progress = useMemo(() => readProgress(pathway, chart.graph, way), [pathway, chart, way]);
  const [store] = useState(() => new ProgressStore(progress));
  useEffect(() => store.set(progress), [store, progress]);
  const counted = handsOnChart(tally, chart.graph, (state) => placeOf(pathway, state));
  const most = Math.max(1, ...counted.map(({ hands }) => hands));
  if (counted.length === 0) return <p>{texts.chartNone}</p>;
  return (
    <>
      <p className="quiet">{texts.chartHow}</p>
      <section
        className="class-chart"
        style={cardStyle}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keys
        tabIndex={0}
        aria-label={texts.chart(inRegister(pathway.title, register))}
      >
        <ProgressContext value={store}>
          <div className="class-drawing" style={{ width: layout.width, height: layout.height }}>
            <div inert>
              <StaticChart chart={chart} layout={layout} />
            </div>
            <svg width={layout.width} height={layout.height} aria-hidden="true" focusable="false">
              {chart.sheet.lines.map(({ id, port }) => {
                const hands = counted.find(({ card, row }) => card === port?.card && row === port.row)?.hands ?? 0;
                if (hands === 0) return null;
                const width = 3 + (11 * hands) / most;
                return (
                  <path key={id} d={edgePath(layout.lines[id] ?? [])} className="class-flow" strokeWidth={width} />
                );
              })}
            </svg>
            {counted.map(({ card, row, hands }) => (
              <span
                key={`${card} ${row}`}
                className="class-badge"
                aria-hidden="true"
                data-badge={row}
                style={badgeStyle(layout, card, row, hands / most)}
              >
                {hands}
              </span>
            ))}
          </div>
        </ProgressContext>
      </section>
      <Legend />
    </>
  );
}

/** Hands by card and row, over all counts at that place. */
function handsOnChart(tally: Tally, graph: Graph, place: (state: string) => string) {
  return graph.cards.flatMap((card) => {
    const counts = tally.counts.filter((count) => count.place === place(card.id));
    return card.rows.flatMap((row) => {
      const hands = counts.reduce((sum, { rows }) => sum + (rows.find(({ id }) => id === row)?.hands ?? 0), 0);
      return counts.length > 0 ? [{ card: card.id, row, hands }] : [];
    });
  });
}

function badgeStyle(layout: Layout, card: string, row: string, share: number): CSSProperties {
  const box = layout.cards[card];
  const at = box?.rows[row];
  if (!box || !at) return { display: 'none' };
  const size = 24 + 12 * share;
  return {
    left: box.x + at.x + at.width - size / 2,
    top: box.y + at.y + at.height / 2 - size / 2,
    minWidth: size,
    height: size,
  };
}
