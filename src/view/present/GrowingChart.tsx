import './growing-chart.css';
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { present as texts } from '#texts/teach/present.ts';
import { smallestText } from '../../layout/drawn/metrics.ts';
import { boxesByCard, layoutWith } from '../../layout/drawn/shown.ts';
import { readProgress } from '../../model/chart/progress.ts';
import { cardStyle } from '../chart/cardStyle.ts';
import { ChartContext } from '../chart/chartContext.ts';
import { ProgressContext, ProgressStore } from '../chart/progressStore.ts';
import { StaticChart } from '../chart/StaticChart.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import type { Presenting } from '../session/useSession.ts';
import { areasOf, cameraOf, growthOf, type Look } from './growth.ts';

interface Props extends Pick<PaneProps, 'pathway' | 'chart' | 'way' | 'facts' | 'onGo'> {
  readonly presenting: Presenting;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

const nothing = () => undefined;
const nowhere = { x: 0, y: 0, scale: 1 };

/** Whether the last row can read a chart of this size: a text has 2.5 % of the height, as everywhere in the room. */
const isRead = (scale: number) => scale * smallestText >= window.innerHeight / 40;

/** The chart as far as the class has come, and a camera that follows. It is the same drawing as everywhere. */
export function GrowingChart(props: Props) {
  const register = useRegister();
  const { presenting, pathway, chart, way, facts, onGo, look, onLook } = props;
  const { shown, session, act } = presenting;
  const layout = layoutWith(chart, register, [shown.state, ...way.trail.map(({ state }) => state)]);
  const boxes = boxesByCard(chart.sheet, layout);
  const progress = useMemo(() => readProgress(pathway, chart.graph, way), [pathway, chart, way]);
  const [store] = useState(() => new ProgressStore(progress));
  useEffect(() => store.set(progress), [store, progress]);
  const revealed = session.shown === 'revealed' || session.shown === 'taught';
  const growth = growthOf(pathway, chart.graph, progress, { way, shown, revealed, all: session.ahead === 'quiet' });

  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const cameras = areasOf(boxes, growth, way, shown, look).map((area) =>
    cameraOf(area, size, look.at === 'card' ? 4 : 2.75),
  );
  const camera = cameras.find(({ scale }) => isRead(scale)) ?? cameras.at(-1) ?? nowhere;
  const answer = (card: string, row: string) => {
    const state = pathway.states[card];
    if (state?.kind !== 'question') return;
    if (card === shown.state) act({ type: 'answer', answer: row });
    else act({ type: 'facts', facts: { ...facts, [state.asks]: row } });
  };
  const zoom = (event: MouseEvent) => {
    const target = event.target as Element;
    if (target.closest('button, [role="button"], .term-card')) return;
    const at = target.closest<HTMLElement>('[data-card], [data-box]')?.dataset;
    const card = at?.['card'] ?? at?.['box'];
    onLook(card !== undefined && look.at !== 'card' ? { at: 'card', card } : { at: 'way' });
  };
  return (
    <section className="room-chart" aria-label={texts.chart}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the key Z does the same */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the key Z does the same */}
      <div className="chart-area" style={cardStyle} ref={frame} onClick={zoom} data-look={look.at}>
        <ProgressContext value={store}>
          <ChartContext value={{ answer, go: onGo, preview: nothing }}>
            <div
              className="room-camera"
              style={{ transform: `translate(${camera.x}px, ${camera.y}px) scale(${camera.scale})` }}
            >
              <StaticChart chart={chart} shown={growth.graph} layout={layout} />
              {growth.veiled.map((id) => {
                const { x: left = 0, y: top = 0, width, height } = boxes[id] ?? {};
                return (
                  <div key={id} className="room-veil" style={{ left, top, width, height }}>
                    {texts.veil}
                  </div>
                );
              })}
            </div>
          </ChartContext>
        </ProgressContext>
      </div>
    </section>
  );
}

function useSize(frame: { readonly current: HTMLElement | null }) {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}
