import { type ReactNode, type RefObject, useCallback, useEffect, useState } from 'react';
import { frame } from '#texts/frame.ts';
import { pathwayTexts as texts } from '#texts/pathway.ts';
import type { Chart, Orientation } from '../../layout/layout.ts';
import type { Facts } from '../../model/condition.ts';
import type { Pathway } from '../../model/definition.ts';
import type { Source } from '../../model/source.ts';
import type { Walk } from '../../model/walk.ts';
import { defaultRegister, inRegister, type Register } from '../../model/words.ts';
import { type Sources, SourcesContext } from '../common/Sourced.tsx';
import { Follows } from '../frame/Follows.tsx';
import { Switch } from '../frame/Switch.tsx';
import { type Trail, TrailNav } from '../frame/TrailNav.tsx';
import { StepPanel } from '../step/StepPanel.tsx';
import { Drawn } from './Drawn.tsx';
import { SourceCard } from './SourceCard.tsx';
import { type Loaded, useLoaded } from './useLoaded.ts';

export type SceneView = 'step' | 'chart' | 'outline' | 'sources' | 'both';

/** What the build draws besides the step; in the browser the live parts take its place. */
export interface DrawnParts {
  readonly chart: ReactNode;
  readonly outline: ReactNode;
}

export interface PathwaySceneProps {
  readonly drawn: DrawnParts | undefined;
  readonly pathway: Pathway;
  readonly chart: Chart;
  readonly source: Source;
  readonly sources: Sources;
  readonly facts: Facts;
  readonly way: Walk;
  readonly asking: string | undefined;
  readonly register: Register;
  readonly view: SceneView;
  /** Pathways walked before this one, the start page first. */
  readonly trail: readonly Trail[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAnswer: (fact: string, answer: string, from: 'panel' | 'chart') => void;
  readonly onAsk: (fact: string | undefined) => void;
  readonly onRestart: () => void;
  readonly onGo: (pathway: string) => void;
  /** Loads both editions for these facts, side by side. A new function for new facts. */
  readonly loadBoth: () => Promise<(register: Register) => ReactNode>;
  readonly onView: (view: SceneView) => void;
}

/** One pathway: the step beside its chart, its outline or its sources. On a phone one of them at a time. */
export function PathwayScene(props: PathwaySceneProps) {
  const { pathway, chart, source, facts, way, asking, register, view, trail, heading, onAnswer } = props;
  const [preview, setPreview] = useState<{ readonly fact: string; readonly answer: string }>();
  const orientation = useOrientation();
  const shown = shownPanes(view, orientation);
  const chartPane = useLoaded(loadChart, orientation !== undefined && shown.chart);
  const bothEditions = useLoaded(props.loadBoth, orientation !== undefined && view === 'both');
  const outlineView = useLoaded(loadOutline, orientation !== undefined && shown.outline);
  const title = inRegister(pathway.title, register);
  const asked = asking ?? way.asks;
  // The drawn chart shows the first step in the first words; for any other it would be wrong.
  const asDrawn = way.trail.length === 0 && register === defaultRegister[pathway.edition];
  const leave = useCallback(() => heading.current?.focus(), [heading]);
  const fromPanel = useCallback((fact: string, answer: string) => onAnswer(fact, answer, 'panel'), [onAnswer]);
  const fromChart = useCallback((fact: string, answer: string) => onAnswer(fact, answer, 'chart'), [onAnswer]);

  // What an answer would do is shown before it is given; once it is given the preview is over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the preview ends when the facts change
  useEffect(() => setPreview(undefined), [facts, pathway]);

  return (
    <SourcesContext value={props.sources}>
      <div className={`pathway view-${view}`} data-pathway={pathway.id} data-at={way.at}>
        <div className="pathway-head">
          <TrailNav label={frame.trail} trail={trail} here={title} />
          <h1 tabIndex={-1}>{title}</h1>
          <Follows edition={pathway.edition} source={source} />
        </div>

        <div className="panes">
          <div className="pane-step">
            <StepPanel
              pathway={pathway}
              facts={facts}
              way={way}
              asked={asked}
              register={register}
              preview={preview}
              heading={heading}
              onAnswer={fromPanel}
              onAsk={props.onAsk}
              onRestart={props.onRestart}
              onGo={props.onGo}
              onPreview={setPreview}
            />
          </div>
          <div className="pane-main">
            <div className="view-switch">
              <Switch
                label={texts.views.label}
                value={view}
                choices={(['step', 'chart', 'outline', 'sources', 'both'] as const).map((value) => ({
                  value,
                  text: texts.views[value],
                }))}
                onChange={props.onView}
              />
            </div>
            {shown.chart && (
              <div className="pane pane-chart">
                {chartPane.value && orientation ? (
                  <chartPane.value
                    pathway={pathway}
                    chart={chart}
                    register={register}
                    way={way}
                    orientation={orientation}
                    preview={preview}
                    onAnswer={fromChart}
                    onGo={props.onGo}
                    onPreview={setPreview}
                    onLeave={leave}
                  />
                ) : asDrawn && view === 'step' ? (
                  <Drawn>{props.drawn?.chart}</Drawn>
                ) : (
                  <Waiting loaded={chartPane} />
                )}
              </div>
            )}
            {shown.outline && (
              <div className="pane pane-outline">
                {outlineView.value ? (
                  <outlineView.value
                    pathway={pathway}
                    graph={chart.graph}
                    register={register}
                    way={way}
                    onAnswer={fromChart}
                    onGo={props.onGo}
                  />
                ) : orientation === undefined ? (
                  <Drawn>{props.drawn?.outline}</Drawn>
                ) : (
                  <Waiting loaded={outlineView} />
                )}
              </div>
            )}
            {view === 'both' && orientation !== undefined && (
              <div className="pane pane-both">
                {bothEditions.value ? bothEditions.value(register) : <Waiting loaded={bothEditions} />}
              </div>
            )}
            {shown.sources && (
              <div className="pane pane-sources">
                <SourceCard pathway={pathway} source={source} />
              </div>
            )}
          </div>
        </div>
      </div>
    </SourcesContext>
  );
}

/** Wide screens flow from left to right. Unknown until the page runs, so that the drawn page is the same everywhere. */
function useOrientation(): Orientation | undefined {
  const [orientation, setOrientation] = useState<Orientation>();
  useEffect(() => {
    const wide = window.matchMedia('(min-width: 60rem)');
    const read = () => setOrientation(wide.matches ? 'wide' : 'narrow');
    read();
    wide.addEventListener('change', read);
    return () => wide.removeEventListener('change', read);
  }, []);
  return orientation;
}

/** The drawn page holds every pane, so that it is complete without scripts; once scripts run, only what is looked at. */
function shownPanes(view: SceneView, orientation: Orientation | undefined) {
  if (orientation === undefined) return { chart: true, outline: true, sources: true };
  return {
    chart: view === 'chart' || (view === 'step' && orientation === 'wide'),
    outline: view === 'outline',
    sources: view === 'sources',
  };
}

const loadChart = () => import('../chart/ChartPane.tsx').then((module) => module.default);
const loadOutline = () => import('../outline/OutlineView.tsx').then((module) => module.default);

/** A part is on its way, or could not be had. */
function Waiting({ loaded }: { loaded: Loaded<unknown> }) {
  return (
    <p className="waiting">
      {loaded.failed ? texts.notLoaded : texts.loading}{' '}
      {loaded.failed && (
        <button type="button" className="button" onClick={loaded.retry}>
          {texts.again}
        </button>
      )}
    </p>
  );
}
