import type { Chart, Layout } from '../../layout/drawn/layout.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { inRegister } from '../../model/content/words.ts';
import { usePrinting } from '../controls/usePrinting.ts';
import { Follows } from '../frame/Follows.tsx';
import { useRegister } from '../given/register.ts';
import { cardStyle } from './cardStyle.ts';
import { LegendList } from './Legend.tsx';
import { StaticChart } from './StaticChart.tsx';
import './printed-chart.css';

/** Room for the chart on a landscape page, A4 or Letter, under its title and over its key, in px. */
const room = { width: 970, height: 590 } as const;

interface Props {
  readonly pathway: Pathway;
  readonly chart: Pick<Chart, 'graph' | 'sheet' | 'texts'>;
  readonly layout: Layout;
}

/** The chart on a page of its own, whole. It is there only while the page is printed. */
export function PrintedChart({ pathway, chart, layout }: Props) {
  const register = useRegister();
  const printing = usePrinting();
  if (!printing) return null;
  const fit = Math.min(1, room.width / layout.width, room.height / layout.height);
  return (
    <div className="printed-chart" style={cardStyle}>
      <div className="printed-head">
        <h2>{inRegister(pathway.title, register)}</h2>
        <Follows summary={pathway.summary} />
      </div>
      <div className="printed-frame" style={{ zoom: fit }}>
        <StaticChart chart={chart} layout={layout} />
      </div>
      <LegendList />
    </div>
  );
}
