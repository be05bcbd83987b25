import { type ReactNode, startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { frame } from '#texts/page/frame.ts';
import { pathwayTexts as texts } from '#texts/pathway/pathway.ts';
import type { Chart, Orientation } from '../../layout/drawn/layout.ts';
import { extentOf, type SceneView, viewGroups } from '../../model/address/views.ts';
import { inRegister } from '../../model/content/words.ts';
import { ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { focusOnPage, isShown, useOnChange, useOnLostFocus } from '../controls/focus.ts';
import { SourcesContext } from '../controls/Sourced.tsx';
import { Follows } from '../frame/Follows.tsx';
import { Switch } from '../frame/Switch.tsx';
import { TrailNav } from '../frame/TrailNav.tsx';
import type { PaneProps, Pointed } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { Gate } from '../guide/Gate.tsx';
import { StepPanel } from '../step/StepPanel.tsx';
import { Drawn } from './Drawn.tsx';
import { type PaneName, panes } from './panes.ts';
import type { DrawnParts, PathwaySceneProps } from './sceneProps.ts';
import { useLoaded } from './useLoaded.ts';
import { Broken, Waiting } from './Waiting.tsx';

/** One pathway: the step beside its chart, its outline or its sources. On a phone one of them at a time. */
export function PathwayScene(props: PathwaySceneProps) {
  const register = useRegister();
  const { pathway, facts, way, asking, view, trail, heading, onAnswer, onView } = props;
  const [preview, keepPreview] = useState<Pointed>();
  const [answered, keepAnswered] = useState(facts);
  // What an answer would do is shown before it is given; once it is given the preview is over.
  if (answered !== facts) {
    keepAnswered(facts);
    keepPreview(undefined);
  }
  const setPreview = useCallback((next: Pointed | undefined) => startTransition(() => keepPreview(next)), []);
  const orientation = useOrientation();
  const title = inRegister(pathway.title, register);
  const isPatient = pathway.summary.edition.audience === 'Patient';
  const asked = asking ?? way.asks;
  // The drawn chart shows the first step in the first words; for any other it would be wrong.
  const asDrawn = way.trail.length === 0 && register === pathway.summary.edition.register;
  const leave = () => {
    if (heading.current && isShown(heading.current)) heading.current.focus();
    else onView('step');
  };
  const fromPanel = useCallback((fact: string, answer: string) => onAnswer(fact, answer, 'panel'), [onAnswer]);
  const fromChart = useCallback((fact: string, answer: string) => onAnswer(fact, answer, 'chart'), [onAnswer]);

  // Only a patient is asked first, and only at the beginning: whoever has answered something has been here.
  const isAsked = !isPatient || Object.keys(facts).length > 0;
  const top = useRef<HTMLDivElement>(null);
  useOnChange(view, () => {
    // Another view begins at its top, also where the last one was read far down.
    if (top.current && top.current.getBoundingClientRect().top < 0) top.current.scrollIntoView();
  });
  useOnLostFocus(view, () => (view === 'step' ? heading.current?.focus() : focusOnPage()));
  const [folded, fold] = useState(false);
  const head = useLoaded(loadHead, orientation !== undefined).value;
  const cameFrom = trail.at(-1);
  const shared = { ...props, orientation, cameFrom, preview, onPreview: setPreview, onLeave: leave };
  // These two stand under "More" for a patient.
  const shown = viewGroups.show.filter((each) => !isPatient || (each !== 'sources' && each !== 'both'));
  // What a patient takes along is a page of its own: the step beside it would say the same again.
  const isTaken = isPatient && (view === 'questions' || view === 'visit');
  if (view !== 'step' && (isTaken || extentOf(view) !== 'pane')) {
    return (
      <SourcesContext value={props.sources}>
        <div className={`pathway view-${view}`} data-pathway={pathway.id} data-at={way.at}>
          <ScenePane {...shared} name={view} drawn={undefined} keepsDrawn={false} onAnswer={fromPanel} />
        </div>
      </SourcesContext>
    );
  }
  const panesHere = shownPanes(view, orientation);
  return (
    <SourcesContext value={props.sources}>
      <div
        className={`pathway view-${view} ${folded ? 'is-folded' : ''} ${trail.length > 2 ? 'is-case' : ''}`}
        data-pathway={pathway.id}
        data-at={way.at}
      >
        <div className="pathway-head">
          <div className="head-title">
            <TrailNav label={frame.trail} trail={trail} />
            <h1 tabIndex={-1}>{title}</h1>
            <Follows summary={pathway.summary} />
          </div>
          <div className="head-here">
            {head ? <head.HereInBody body={pathway.body} /> : <Drawn>{props.drawn?.here}</Drawn>}
          </div>
          <div className="head-actions">
            {head && <head.HeadActions pathway={pathway} way={way} addressOf={props.addressOf} onView={props.onView} />}
          </div>
        </div>

        <Gate
          pathway={isAsked ? { edition: pathway.edition, id: pathway.id } : pathway}
          onView={onView}
          onPassed={() => heading.current?.focus()}
        >
          <div className="panes" ref={top}>
            <div className="pane-step">
              <StepPanel
                pathway={pathway}
                facts={facts}
                way={way}
                asked={asked}
                preview={preview}
                heading={heading}
                onAnswer={fromPanel}
                onAsk={props.onAsk}
                onRestart={props.onRestart}
                onGo={props.onGo}
                onPreview={setPreview}
                cameFrom={cameFrom}
                follows={<Follows summary={pathway.summary} />}
                late={head ? <head.AfterStep {...props} asked={asked} /> : <LaterRoom pathway={pathway} />}
              />
            </div>
            {/* Said here: where a page comes in pieces, a rule with :has would move the chart once more of it has come. */}
            <div className={`pane-main ${panesHere.includes('chart') ? 'has-chart' : ''}`}>
              <div className="view-switch">
                {head && orientation === 'wide' && <head.StepFold folded={folded} onFold={fold} />}
                <Switch
                  label={texts.views.label}
                  value={view}
                  choices={shown.map((value) => ({
                    value,
                    text: texts.views[value],
                  }))}
                  onChange={props.onView}
                />
                {head && (
                  <head.ViewMenu view={view} addressOf={props.addressOf} pages={props.pages} onView={props.onView} />
                )}
              </div>
              {panesHere.map((name) => (
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
        </Gate>
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
    const read = () => {
      // A sheet of paper is narrow, and what is printed is what stands on the screen.
      if (!window.matchMedia('print').matches) setOrientation(wide.matches ? 'wide' : 'narrow');
    };
    read();
    wide.addEventListener('change', read);
    return () => wide.removeEventListener('change', read);
  }, []);
  return orientation;
}

/** Room for what a step always ends with, as high as that is where a step is short: when it comes, nothing below moves. */
function LaterRoom({ pathway }: Pick<PathwaySceneProps, 'pathway'>) {
  const isVisit = pathway.summary.edition.takesAlong === 'questions';
  return <div className="folds" style={{ minHeight: isVisit ? '5.625rem' : '16rem' }} />;
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
  const place = useRef<HTMLDivElement>(null);
  const focused = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (!here || !focused.current) return;
    place.current?.querySelector<HTMLElement>(focused.current)?.focus({ preventScroll: true });
    focused.current = undefined;
  }, [here]);
  useEffect(() => {
    // The page held the focus while its heading was on its way.
    if (here && document.activeElement?.id === 'main') focusOnPage();
  }, [here]);
  return (
    <div className={`pane pane-${name}`} ref={place}>
      {Pane && chart && orientation ? (
        <ErrorBoundary key={name} failed={(retry) => <Broken retry={retry} />}>
          <Pane {...props} chart={chart} orientation={orientation} />
        </ErrorBoundary>
      ) : !orientation || (keepsDrawn && name === 'chart') ? (
        <Drawn focused={focused}>{drawn}</Drawn>
      ) : (
        <Waiting loaded={loaded} />
      )}
    </div>
  );
}
