import { useState } from 'react';
import { chart as texts } from '#texts/pathway/chart.ts';
import type { Chart } from '../../layout/drawn/layout.ts';
import { layoutWith } from '../../layout/drawn/shown.ts';
import { readProgress } from '../../model/chart/progress.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { inRegister } from '../../model/content/words.ts';
import type { Walk } from '../../model/walk/walk.ts';
import { useRegister } from '../given/register.ts';
import { cardStyle } from './cardStyle.ts';
import { Legend } from './Legend.tsx';
import { PathChart } from './PathChart.tsx';
import { ProgressContext, ProgressStore } from './progressStore.ts';
import { StaticChart } from './StaticChart.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly chart: Chart;
  readonly way: Walk;
}

/** The chart as the build draws it, for wide and for narrow screens; the style sheet shows one of the two. */
export function DrawnChart({ pathway, chart, way }: Props) {
  const register = useRegister();
  const [store] = useState(() => new ProgressStore(readProgress(pathway, chart.graph, way), { card: way.at }));
  return (
    <section className="chart-pane" aria-label={texts.region(inRegister(pathway.title, register))}>
      <div className="chart-area" style={cardStyle}>
        <ProgressContext value={store}>
          <div className="static-frame static-frame-wide">
            <StaticChart chart={chart} layout={layoutWith(chart, register, [way.at])} />
          </div>
          <div className="static-frame static-frame-narrow">
            <PathChart chart={chart} />
          </div>
        </ProgressContext>
      </div>
      <Legend />
    </section>
  );
}
