import { type ReactNode, type RefObject, useCallback, useEffect, useState } from 'react';
import { frame } from '#texts/frame.ts';
import { pathwayTexts as texts } from '#texts/pathway.ts';
import type { Chart, Orientation } from '../../layout/layout.ts';
import { defaultRegister, inRegister } from '../../model/words.ts';
import { SourcesContext } from '../common/Sourced.tsx';
import { Follows } from '../frame/Follows.tsx';
import { Switch } from '../frame/Switch.tsx';
import { type Trail, TrailNav } from '../frame/TrailNav.tsx';
import { StepPanel } from '../step/StepPanel.tsx';
import { Drawn } from './Drawn.tsx';
import { type PaneProps, type Pointed, panes } from './panes.ts';
import { useLoaded } from './useLoaded.ts';
import { type SceneView, sceneViews } from './views.ts';
import { Waiting } from './Waiting.tsx';

/** What the build draws besides the step; in the browser the live panes take its place. */
export type DrawnParts = Readonly<Record<'chart' | 'outline' | 'sources', ReactNode>>;

export interface PathwaySceneProps
  extends Omit<PaneProps, 'chart' | 'orientation' | 'preview' | 'onAnswer' | 'onPreview' | 'onLeave'> {
  readonly loadChart: () => Promise<Chart>;
  readonly drawn: DrawnParts | undefined;
  /** A question that is looked at again. */
  readonly asking: string | undefined;
  readonly view: SceneView;
  /** Pathways walked before this one, the start page first. */
  readonly trail: readonly Trail[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAnswer: (fact: string, answer: string, from: 'panel' | 'chart') => void;
  readonly onAsk: (fact: string | undefined) => void;
  readonly onRestart: () => void;
  readonly onView: (view: SceneView) => void;
}

/** One pathway: the step beside its chart, its outline or its sources. On a phone one of them at a time. */
export function PathwayScene(props: PathwaySceneProps) {
  const { pathway, source, facts, way, asking, register, view, trail, heading, onAnswer } = props;
  const [preview, setPreview] = useState<Pointed>();
  const orientation = useOrientation();
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
                choices={sceneViews.map((value) => ({
                  value,
                  text: texts.views[value],
                }))}
                onChange={props.onView}
              />
            </div>
            {orientation ? (
              <LivePane
                {...props}
                name={view === 'step' && orientation === 'wide' ? 'chart' : view}
                keepsDrawn={asDrawn && view === 'step'}
                orientation={orientation}
                preview={preview}
                onAnswer={fromChart}
                onPreview={setPreview}
                onLeave={leave}
              />
            ) : (
              (['chart', 'outline', 'sources'] as const).map((name) => (
                <div key={name} className={`pane pane-${name}`}>
                  <Drawn>{props.drawn?.[name]}</Drawn>
                </div>
              ))
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

interface LivePaneProps extends Omit<PaneProps, 'chart'> {
  readonly loadChart: () => Promise<Chart>;
  readonly name: SceneView;
  /** The drawn chart still shows where one is, and stays until the live one is here. */
  readonly keepsDrawn: boolean;
}

/** The pane that is looked at, loaded when it is. */
function LivePane({ name, keepsDrawn, loadChart, ...props }: LivePaneProps) {
  const load = useCallback(
    () => Promise.all([name === 'step' ? undefined : panes[name](), loadChart()]),
    [name, loadChart],
  );
  const loaded = useLoaded(load, name !== 'step');
  const [Pane, chart] = loaded.value ?? [];
  if (name === 'step') return null;
  return (
    <div className={`pane pane-${name}`}>
      {Pane && chart ? (
        <Pane {...props} chart={chart} />
      ) : keepsDrawn && name === 'chart' ? (
        <Drawn>{undefined}</Drawn>
      ) : (
        <Waiting loaded={loaded} />
      )}
    </div>
  );
}
