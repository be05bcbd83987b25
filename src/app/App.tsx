import { useActorRef, useSelector } from '@xstate/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { app as texts } from '#texts/app.ts';
import { frame } from '#texts/frame.ts';
import { step } from '#texts/step.ts';
import { optionStatuses } from '../model/status.ts';
import { knownFacts, type Walk, walk } from '../model/walk.ts';
import type { Pathway } from '../model/definition.ts';
import { inRegister, type Register } from '../model/words.ts';
import { Frame } from '../view/frame/Frame.tsx';
import { PathwayScene } from '../view/pathway/PathwayScene.tsx';
import { StartScene } from '../view/start/StartScene.tsx';
import { readAddress, writeAddress } from './address.ts';
import { catalogue, entryOf, sources } from './catalogue.ts';
import { journeyMachine, type Opened } from './journey.ts';

/** How links to the static pages are written: from the start page, or from a pathway's own page. */
export interface Base {
  readonly root: string;
}

/** The whole app: one journey, kept in step with the address. */
export function App({ opened, base }: { opened: Opened; base: Base }) {
  const journey = useActorRef(journeyMachine, { input: opened });
  const { legs, edition, words, view, asking, notes } = useSelector(journey, (snapshot) => snapshot.context);
  useAddress(journey);

  const leg = legs[legs.length - 1];
  const entry = leg && entryOf(edition, leg.pathway);
  const way = useMemo(() => (entry && leg ? walk(entry.pathway, leg.facts) : undefined), [entry, leg]);

  const heading = useRef<HTMLHeadingElement>(null);
  // A page that was just opened keeps its focus where the browser put it.
  const origin = useRef<Origin>('address');
  useFocusOnStep(heading, origin, `${legs.length} ${leg?.pathway} ${way?.at} ${asking}`);
  useTitle(entry?.pathway, way, words);

  const onAnswer = useCallback(
    (fact: string, answer: string, from: 'panel' | 'chart') => {
      origin.current = from;
      journey.send({ type: 'answer', fact, answer });
    },
    [journey],
  );
  const go = useCallback(
    (pathway: string) => {
      origin.current = 'panel';
      journey.send({ type: 'go', pathway });
    },
    [journey],
  );
  const home = () => {
    origin.current = 'panel';
    journey.send({ type: 'address', address: { ...readAddress(''), edition, words } });
  };
  const hrefOf = (id: string) => `${base.root}${edition === 'patient' ? '' : `${edition}/`}${id}/`;
  const homeHref = base.root === '' ? './' : base.root;

  return (
    <Frame
      register={words}
      onRegister={(register) => journey.send({ type: 'words', words: register })}
      homeHref={homeHref}
      onHome={home}
      notes={notes}
      onDismiss={() => journey.send({ type: 'dismiss' })}
      said={entry && way ? saidOf(entry.pathway, way, words) : ''}
    >
      {entry && leg && way ? (
        <PathwayScene
          pathway={entry.pathway}
          chart={entry.chart}
          source={entry.source}
          sources={entry.sources}
          facts={leg.facts}
          way={way}
          asking={asking}
          register={words}
          view={view}
          trail={[
            { title: frame.start, href: homeHref, onOpen: home },
            ...legs.slice(0, -1).map((before, index) => ({
              title: inRegister(entryOf(edition, before.pathway)?.pathway.title ?? before.pathway, words),
              href: writeAddress({ legs: legs.slice(0, index + 1), edition, words, view: 'step' }),
              onOpen: () => journey.send({ type: 'return', leg: index }),
            })),
          ]}
          heading={heading}
          onAnswer={onAnswer}
          onAsk={(fact) => {
            origin.current = 'panel';
            journey.send({ type: 'ask', fact });
          }}
          onRestart={() => {
            origin.current = 'panel';
            journey.send({ type: 'restart' });
          }}
          onGo={go}
          onView={(next) => journey.send({ type: 'view', view: next })}
        />
      ) : (
        <StartScene
          edition={edition}
          source={sources[edition]}
          entries={catalogue.filter((candidate) => candidate.edition === edition)}
          register={words}
          hrefOf={hrefOf}
          onGo={go}
        />
      )}
    </Frame>
  );
}

/** What made the last step. */
type Origin = 'panel' | 'chart' | 'address';

type Journey = ReturnType<typeof useActorRef<typeof journeyMachine>>;

/** Keeps the address and the journey in step: a step writes the address, a changed address is read. */
function useAddress(journey: Journey) {
  useEffect(() => {
    // What was read from the address is written back in its place, so that Back leads to where one came from.
    let reading = false;
    const write = () => {
      const snapshot = journey.getSnapshot();
      if (!snapshot.matches('walking')) return;
      const address = writeAddress(snapshot.context);
      // The start page needs no fragment, and a page of its own needs none until something is answered.
      const same = address === (location.hash || '#/') || (location.hash === '' && address === pageItself());
      if (!same && reading) history.replaceState(null, '', address);
      else if (!same) history.pushState(null, '', address);
      reading = false;
    };
    const read = () => {
      reading = true;
      journey.send({ type: 'address', address: readAddress(location.hash || pageItself()) });
    };
    const subscription = journey.subscribe(write);
    addEventListener('popstate', read);
    if (location.hash !== '') read();
    return () => {
      subscription.unsubscribe();
      removeEventListener('popstate', read);
    };
  }, [journey]);
}

/** The address of the page that was opened, which holds where there is no fragment. */
function pageItself(): string {
  const page = document.documentElement.dataset['page'];
  return page === undefined ? '' : `#/${page}`;
}

/** The focus follows the step, unless the step was made in the chart, which keeps its own. */
function useFocusOnStep(
  heading: { readonly current: HTMLHeadingElement | null },
  origin: { readonly current: Origin },
  place: string,
) {
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    if (origin.current !== 'panel') return;
    const target = heading.current ?? document.querySelector<HTMLElement>('main h1');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }, [place, heading, origin]);
}

function useTitle(pathway: Pathway | undefined, way: Walk | undefined, register: Register) {
  useEffect(() => {
    const parts = pathway && way ? [headingOf(pathway, way, register), inRegister(pathway.title, register)] : [];
    document.title = texts.title(parts);
  }, [pathway, way, register]);
}

function headingOf(pathway: Pathway, way: Walk, register: Register): string {
  const state = pathway.states[way.at];
  if (state?.kind !== 'question') return state ? inRegister(state.says, register) : '';
  return inRegister(pathway.questions[state.asks]?.asks ?? '', register);
}

function saidOf(pathway: Pathway, way: Walk, register: Register): string {
  const state = pathway.states[way.at];
  if (state?.kind === 'question') {
    const question = pathway.questions[state.asks];
    if (!question) return '';
    const answers = Object.keys(question.answers).length + 1;
    return step.said.question(way.trail.length + 1, inRegister(question.asks, register), answers);
  }
  if (state?.kind !== 'options') return headingOf(pathway, way, register);
  const statuses = optionStatuses(pathway, knownFacts(way));
  const count = (status: string) => statuses.filter((option) => option.status === status).length;
  return `${headingOf(pathway, way, register)}. ${step.said.list(count('listed'), count('depends'))}`;
}
