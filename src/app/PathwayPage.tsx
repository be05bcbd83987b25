import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { app as texts } from '#texts/app.ts';
import { step } from '#texts/step.ts';
import type { Edition, Pathway } from '../model/definition.ts';
import { optionStatuses } from '../model/status.ts';
import { knownFacts, type Walk, walk } from '../model/walk.ts';
import { inRegister, type Register } from '../model/words.ts';
import type { Counterpart } from '../view/both/BothEditions.tsx';
import { DeviceContext } from '../view/common/device.ts';
import { useOnChange } from '../view/common/focus.ts';
import { type Given, GivenContext } from '../view/common/given.ts';
import { ReferenceContext } from '../view/common/reference.ts';
import { GlossaryContext } from '../view/common/Terms.tsx';
import { type DrawnParts, PathwayScene, type PathwaySceneProps } from '../view/pathway/PathwayScene.tsx';
import type { Origin } from './App.tsx';
import { type Leg, readAddress } from './address.ts';
import { catalogue, type Entry, load } from './catalogue.ts';
import { device } from './device.ts';
import type { JourneyEvent } from './journey.ts';
import type { Told } from './reference.ts';

/** In the build: draws what the browser loads later. */
export type Draw = (entry: Entry, way: Walk, register: Register) => DrawnParts;

interface Props extends Pick<PathwaySceneProps, 'asking' | 'view' | 'trail' | 'pages' | 'addressOf'> {
  readonly entry: Entry;
  readonly leg: Leg;
  readonly words: Register;
  readonly origin: { readonly current: Origin };
  readonly draw: Draw | undefined;
  readonly given: Given;
  readonly onEvent: (event: JourneyEvent, from?: Origin) => void;
  /** What a screen reader hears, once a step. */
  readonly onSaid: (said: string) => void;
}

/** A pathway as it is walked: everything that depends on where the facts lead. Loaded with the first pathway. */
export function PathwayPage({ entry, leg, words, origin, draw, given, onEvent, onSaid, ...scene }: Props) {
  const { asking } = scene;
  const { pathway, source, sources, loadChart } = entry;
  const way = useMemo(() => walk(pathway, leg.facts), [pathway, leg.facts]);
  const heading = useRef<HTMLHeadingElement>(null);
  // Starting again from an answer out of turn leads to the question that stood there, and takes its own button away.
  useOnChange(`${way.at} ${asking} ${way.trail.length}`, () => {
    // The chart keeps its own focus.
    if (origin.current !== 'panel') return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    document.title = texts.title([headingOf(pathway, way, words), inRegister(pathway.title, words)]);
    onSaid(saidOf(pathway, way, words));
  }, [pathway, way, words, onSaid]);

  const onAnswer = useCallback(
    (fact: string, answer: string, from: 'panel' | 'chart') => onEvent({ type: 'answer', fact, answer }, from),
    [onEvent],
  );
  const onGo = useCallback((next: string) => onEvent({ type: 'go', pathway: next }), [onEvent]);
  const onOpen = useCallback(
    (address: string) => onEvent({ type: 'address', address: readAddress(address) }, 'address'),
    [onEvent],
  );
  const loadCounterpart = useCallback(() => counterpartOf(entry, leg), [entry, leg]);
  const told = useTold(pathway.edition);
  const begins = scene.trail.length === 1 && Object.keys(leg.facts).length === 0;
  const before = useRef<{ readonly pathway: Pathway; readonly begins: boolean }>(undefined);
  useEffect(() => {
    const was = before.current;
    before.current = { pathway, begins };
    const again = begins && (!was?.begins || was.pathway !== pathway);
    if (was && !again) return;
    void import('./openWalk.ts').then(({ closeOnArrival, closeAtBeginning }) =>
      was ? closeAtBeginning(readAddress(location.hash)) : closeOnArrival(),
    );
  }, [begins, pathway]);
  return (
    <ReferenceContext value={told?.reference ?? nothingTold}>
      <GlossaryContext value={words === 'plain' ? told?.glossary : undefined}>
        <DeviceContext value={device}>
          <GivenContext value={given}>
            <PathwayScene
              drawn={draw?.(entry, way, words)}
              pathway={pathway}
              loadChart={loadChart}
              source={source}
              sources={sources}
              facts={leg.facts}
              way={way}
              register={words}
              {...scene}
              heading={heading}
              addressOf={(change) => absolute(scene.addressOf(change), change.alone)}
              loadCounterpart={loadCounterpart}
              loadExports={loadExports}
              loadRoutesCsv={loadRoutesCsv}
              loadKeeping={loadKeeping}
              writeSlides={(deck) => import('../export/slides.ts').then(({ slides }) => slides(deck))}
              onAnswer={onAnswer}
              onFacts={(facts) => onEvent({ type: 'facts', facts }, 'chart')}
              onAsk={(fact) => onEvent({ type: 'ask', fact })}
              onRestart={() => onEvent({ type: 'restart' })}
              onGo={onGo}
              onOpen={onOpen}
              pathways={catalogue.flatMap(({ edition, id }) => (edition === pathway.edition ? [id] : []))}
              onView={(next) => onEvent({ type: 'view', view: next }, 'address')}
            />
          </GivenContext>
        </DeviceContext>
      </GlossaryContext>
    </ReferenceContext>
  );
}

/** The address as others can open it. `./` is the page itself, also where that is a file on a disk. */
function absolute(address: string, alone = false): string {
  const { href } = new URL(address.replace(/^\.\/#/, '#'), location.href);
  return alone ? href.replace(/#\/.*\//, '#/') : href;
}

const loadExports = () => import('./exports.ts').then((module) => module.exports);

/** The search leads to pathways, so it comes with their page, and the two share what they need. */
export async function loadSearch() {
  return (await import('./LiveSearch.tsx')).LiveSearch;
}
const loadKeeping = () => import('./keeping.ts').then(({ keeping }) => keeping);

/** The same place in the other edition. */
async function counterpartOf({ pathway }: Entry, leg: Leg): Promise<Counterpart | undefined> {
  const { cross, otherEdition } = await import('./editions.ts');
  const { leg: there, lost, notes } = await cross(leg, pathway.edition);
  if (!there) return undefined;
  return { side: { ...(await load(otherEdition(pathway.edition), there.pathway)), facts: there.facts }, lost, notes };
}

const loadRoutesCsv = () => import('../export/routes-csv.ts').then((module) => module.routesCsv);

const nothingTold = { treatments: {}, topics: {} };

/** What is told beside the walk comes when the page stands, so that it never holds up the first step. */
function useTold(edition: Edition): Told | undefined {
  const [told, setTold] = useState<{ readonly edition: Edition; readonly told: Told }>();
  useEffect(() => {
    let left = false;
    // Without it the walk is whole; only the explanations are missing, and the next page asks again.
    import('./reference.ts')
      .then(({ loadTold }) => loadTold(edition))
      .then(
        (loaded) => left || startTransition(() => setTold({ edition, told: loaded })),
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, [edition]);
  return told?.edition === edition ? told.told : undefined;
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
  return `${headingOf(pathway, way, register)}. ${step.said.list(way.trail.length, count('listed'), count('depends'))}`;
}
