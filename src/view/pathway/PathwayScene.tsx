import { type ReactNode, type RefObject, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { frame } from '#texts/frame.ts';
import { pathwayTexts as texts } from '#texts/pathway.ts';
import type { Chart, Orientation } from '../../layout/layout.ts';
import { defaultRegister, inRegister } from '../../model/words.ts';
import { ErrorBoundary } from '../common/ErrorBoundary.tsx';
import { focusOnPage, useOnChange, useOnLostFocus } from '../common/focus.ts';
import { SourcesContext } from '../common/Sourced.tsx';
import { Follows } from '../frame/Follows.tsx';
import { Switch } from '../frame/Switch.tsx';
import { type Trail, TrailNav } from '../frame/TrailNav.tsx';
import { StepNotes } from '../step/StepNotes.tsx';
import { StepPanel } from '../step/StepPanel.tsx';
import { Drawn } from './Drawn.tsx';
import { type PaneName, type PaneProps, type Pointed, panes } from './panes.ts';
import { useLoaded } from './useLoaded.ts';
import { type MenuPages, ViewMenu } from './ViewMenu.tsx';
import { extentOf, type SceneView, viewGroups } from './views.ts';
import { Waiting } from './Waiting.tsx';

/** What the build draws besides the step; in the browser the live panes take its place. */
export type DrawnParts = Readonly<Record<'chart' | 'outline' | 'sources' | 'here', ReactNode>>;

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
  readonly pages: MenuPages;
}

/** One pathway: the step beside its chart, its outline or its sources. On a phone one of them at a time. */
export function PathwayScene(props: PathwaySceneProps) {
  const { pathway, source, facts, way, asking, register, view, trail, heading, onAnswer, onView } = props;
  const [preview, keepPreview] = useState<Pointed>();
  const [before, keepBefore] = useState(facts);
  // What an answer would do is shown before it is given; once it is given the preview is over.
  if (before !== facts) {
    keepBefore(facts);
    keepPreview(undefined);
  }
  const setPreview = useCallback((next: Pointed | undefined) => startTransition(() => keepPreview(next)), []);
  const orientation = useOrientation();
  const title = inRegister(pathway.title, register);
  const asked = asking ?? way.asks;
  // The drawn chart shows the first step in the first words; for any other it would be wrong.
  const asDrawn = way.trail.length === 0 && register === defaultRegister[pathway.edition];
  const leave = () => {
    if (heading.current?.checkVisibility()) heading.current.focus();
    else onView('step');
  };
  const fromPanel = useCallback((fact: string, answer: string) => onAnswer(fact, answer, 'panel'), [onAnswer]);
  const fromChart = useCallback((fact: string, answer: string) => onAnswer(fact, answer, 'chart'), [onAnswer]);

  const top = useRef<HTMLDivElement>(null);
  useOnChange(view, () => {
    // Another view begins at its top, also where the last one was read far down.
    if (top.current && top.current.getBoundingClientRect().top < 0) top.current.scrollIntoView();
  });
  useOnLostFocus(view, () => (view === 'step' ? heading.current?.focus() : focusOnPage()));
  const head = useLoaded(loadHead, orientation !== undefined).value;
  const shared = { ...props, orientation, preview, onPreview: setPreview, onLeave: leave };
  if (view !== 'step' && extentOf(view) !== 'pane') {
    return (
      <SourcesContext value={props.sources}>
        <div className={`pathway view-${view}`} data-pathway={pathway.id} data-at={way.at}>
          <ScenePane {...shared} name={view} drawn={undefined} keepsDrawn={false} onAnswer={fromPanel} />
        </div>
      </SourcesContext>
    );
  }
  return (
    <SourcesContext value={props.sources}>
      <div className={`pathway view-${view}`} data-pathway={pathway.id} data-at={way.at}>
        <div className="pathway-head">
          <div className="head-title">
            <TrailNav label={frame.trail} trail={trail} here={title} />
            <h1 tabIndex={-1}>{title}</h1>
            <Follows edition={pathway.edition} source={source} />
          </div>
          <div className="head-here">
            {head ? <head.HereInBody pathway={pathway.id} register={register} /> : <Drawn>{props.drawn?.here}</Drawn>}
          </div>
          <div className="head-actions">
            {head && (
              <head.HeadActions
                pathway={pathway}
                way={way}
                register={register}
                addressOf={props.addressOf}
                onView={props.onView}
              />
            )}
          </div>
        </div>

        <div className="panes" ref={top}>
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
              notes={
                <StepNotes
                  pathway={pathway}
                  way={way}
                  register={register}
                  addressOf={props.addressOf}
                  loadKeeping={props.loadKeeping}
                />
              }
            />
          </div>
          <div className="pane-main">
            <div className="view-switch">
              <Switch
                label={texts.views.label}
                value={view}
                choices={viewGroups.show.map((value) => ({
                  value,
                  text: texts.views[value],
                }))}
                onChange={props.onView}
              />
              <ViewMenu view={view} addressOf={props.addressOf} pages={props.pages} onView={props.onView} />
            </div>
            {shownPanes(view, orientation).map((name) => (
              <ScenePane
                key={name}
                {...shared}
                name={name}
                drawn={props.drawn?.[name as keyof DrawnParts]}
                keepsDrawn={asDrawn && view === 'step'}
                onAnswer={fromChart}
              />
            ))}
          </div>
        </div>
      </div>
    </SourcesContext>
  );
}

const loadHead = () => import('./headParts.ts').then((module) => module.headParts);

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

/** The drawn page holds the panes that are drawn, so that it is complete without scripts; later only what is looked at. */
function shownPanes(view: SceneView, orientation: Orientation | undefined): PaneName[] {
  if (!orientation) return ['chart', 'outline', 'sources'];
  if (view === 'step') return orientation === 'wide' ? ['chart'] : [];
  return [view];
}

interface ScenePaneProps extends Omit<PaneProps, 'chart' | 'orientation'> {
  readonly loadChart: () => Promise<Chart>;
  readonly name: PaneName;
  /** Unknown until the page runs; until then the pane stands as it was drawn. */
  readonly orientation: Orientation | undefined;
  readonly drawn: ReactNode;
  /** The drawn chart still shows where one is, and stays until the live one is here. */
  readonly keepsDrawn: boolean;
}

/** A pane as it was drawn, then the live one, loaded when it is looked at. It stays one element, so that nothing moves. */
function ScenePane({ name, drawn, keepsDrawn, loadChart, orientation, ...props }: ScenePaneProps) {
  const load = useCallback(() => Promise.all([panes[name](), loadChart()]), [name, loadChart]);
  const loaded = useLoaded(load, orientation !== undefined);
  const [Pane, chart] = loaded.value ?? [];
  const here = Pane !== undefined;
  useEffect(() => {
    // The page held the focus while its heading was on its way.
    if (here && document.activeElement?.id === 'main') focusOnPage();
  }, [here]);
  return (
    <div className={`pane pane-${name}`}>
      {Pane && chart && orientation ? (
        <ErrorBoundary key={name} failed={(what, retry) => <Waiting loaded={{ failed: true, retry }} what={what} />}>
          <Pane {...props} chart={chart} orientation={orientation} />
        </ErrorBoundary>
      ) : !orientation || (keepsDrawn && name === 'chart') ? (
        <Drawn>{drawn}</Drawn>
      ) : (
        <Waiting loaded={loaded} />
      )}
    </div>
  );
}
