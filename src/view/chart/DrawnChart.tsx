import { useState } from 'react';
import { chart as texts } from '#texts/chart.ts';
import type { Chart, Orientation } from '../../layout/layout.ts';
import type { Pathway } from '../../model/definition.ts';
import { readProgress } from '../../model/progress.ts';
import type { Walk } from '../../model/walk.ts';
import { inRegister, type Register } from '../../model/words.ts';
import { cardStyle } from './cardStyle.ts';
import { Legend } from './Legend.tsx';
import { ProgressContext, ProgressStore } from './progressStore.ts';
import { StaticChart } from './StaticChart.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly chart: Chart;
  readonly register: Register;
  readonly way: Walk;
}

const orientations: readonly Orientation[] = ['wide', 'narrow'];

/** The chart as the build draws it, for wide and for narrow screens; the style sheet shows one of the two. */
export function DrawnChart({ pathway, chart, register, way }: Props) {
  const [store] = useState(() => new ProgressStore(readProgress(pathway, chart.graph, way), { card: way.at }));
  return (
    <section className="chart-pane" aria-label={texts.region(inRegister(pathway.title, register))}>
      <div className="chart-area" style={cardStyle}>
        <ProgressContext value={store}>
          {orientations.map((orientation) => (
            <div key={orientation} className={`static-frame static-frame-${orientation}`}>
              <StaticChart
                pathway={pathway}
                graph={chart.graph}
                layout={chart.layouts[register][orientation]}
                register={register}
                first={way.at}
              />
            </div>
          ))}
        </ProgressContext>
      </div>
      <Legend />
    </section>
  );
}
