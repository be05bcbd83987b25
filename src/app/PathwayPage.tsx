import { startTransition, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { app as texts } from '#texts/page/app.ts';
import type { Leg } from '../model/address/address.ts';
import type { Facts } from '../model/content/condition.ts';
import type { Listed, Pathway } from '../model/content/definition.ts';
import { inRegister, type Register } from '../model/content/words.ts';
import { headingOf, saidOf } from '../model/walk/place.ts';
import { broughtTo, nextFor } from '../model/walk/status.ts';
import { knownFacts, walk } from '../model/walk/walk.ts';
import { useOnChange } from '../view/controls/focus.ts';
import { ExplainContext } from '../view/controls/Terms.tsx';
import { type Before, BeforeContext } from '../view/given/before.ts';
import { DeviceContext } from '../view/given/device.ts';
import { type Given, GivenContext } from '../view/given/given.ts';
import { ListedContext } from '../view/given/listed.ts';
import { nothingTold, ReferenceContext } from '../view/given/reference.ts';
import { ServicesContext } from '../view/given/services.ts';
import { isGuided } from '../view/guide/narrow.ts';
import { PathwayScene } from '../view/pathway/PathwayScene.tsx';
import type { PathwaySceneProps } from '../view/pathway/sceneProps.ts';
import { readAddress } from './address.ts';
import type { Entry } from './catalogue/catalogue.ts';
import { device } from './device/device.ts';
import { DrawContext } from './drawing.ts';
import type { JourneyEvent, Origin } from './opened.ts';
import type { Told } from './services/reference.ts';
import { servicesFor } from './services/services.ts';

interface Props extends Pick<PathwaySceneProps, 'asking' | 'view' | 'trail' | 'pages' | 'addressOf'> {
  readonly before: readonly Before[];
  readonly entry: Entry;
  readonly leg: Leg;
  readonly words: Register;
  readonly origin: { readonly current: Origin };
  readonly given: Given;
  readonly onEvent: (event: JourneyEvent, from?: Origin) => void;
  /** What a screen reader hears, once a step. */
  readonly onSaid: (said: string) => void;
}

/** A pathway as it is walked: everything that depends on where the facts lead. Loaded with the first pathway. */
export function PathwayPage({ entry, leg, before, words, origin, given, onEvent, onSaid, ...scene }: Props) {
  const { asking, view } = scene;
  const draw = useContext(DrawContext);
  const { pathway, source, sources, loadChart } = entry;
  const way = useMemo(() => walk(pathway, leg.facts), [pathway, leg.facts]);
  const heading = useRef<HTMLHeadingElement>(null);
  // Starting again from an answer out of turn leads to the question that stood there, and takes its own button away.
  useOnChange(`${way.at} ${asking} ${way.trail.length}`, () => {
    // The chart keeps its own focus.
    if (origin.current !== 'panel') return;
    heading.current?.focus({ preventScroll: true });
    // Below a list, the answers come into view as well.
    (heading.current?.closest('.step-place') ?? heading.current)?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    document.title = texts.title([headingOf(pathway, way, words), inRegister(pathway.title, words)]);
    onSaid(saidOf(pathway, way, words));
  }, [pathway, way, words, onSaid]);

  const onAnswer = useCallback(
    (fact: string, answer: string, from: 'panel' | 'chart') => {
      onEvent({ type: 'answer', fact, answer }, from);
      // A hand-over has nothing to decide: one who is led a step at a time, or reads on a phone, is led on.
      const facts = { ...leg.facts, [fact]: answer };
      const next = view === 'guide' || (view === 'step' && isGuided()) ? goesOn(pathway, facts) : undefined;
      if (next !== undefined) onEvent({ type: 'go', pathway: next, facts: broughtTo(next, pathway, facts) }, from);
    },
    [onEvent, pathway, leg.facts, view],
  );
  const onGo = useCallback(
    (next: string) => onEvent({ type: 'go', pathway: next, facts: broughtTo(next, pathway, leg.facts) }),
    [onEvent, pathway, leg.facts],
  );
  const services = useMemo(
    () => servicesFor((address) => onEvent({ type: 'address', address: readAddress(address) }, 'address')),
    [onEvent],
  );
  const told = useTold(pathway);
  const here = scene.addressOf({});
  useEffect(() => {
    void import('./services/lastWalk.ts').then(({ keepLast }) => keepLast(here));
  }, [here]);
  const begins = scene.trail.length === 1 && Object.keys(leg.facts).length === 0;
  const stood = useRef<{ readonly pathway: Pathway; readonly begins: boolean }>(undefined);
  useEffect(() => {
    const was = stood.current;
    stood.current = { pathway, begins };
    const again = begins && (!was?.begins || was.pathway !== pathway);
    if (was && !again) return;
    void import('./services/openWalk.ts').then(({ closeOnArrival, closeAtBeginning }) =>
      was ? closeAtBeginning(readAddress(location.hash)) : closeOnArrival(),
    );
  }, [begins, pathway]);
  return (
    <ReferenceContext value={told?.reference ?? nothingTold}>
      <ExplainContext value={words === 'plain' ? told?.explain : undefined}>
        <DeviceContext value={device}>
          <ServicesContext value={services}>
            <ListedContext value={told?.listed ?? none}>
              <GivenContext value={given}>
                <BeforeContext value={before}>
                  <PathwayScene
                    drawn={draw?.(entry, way)}
                    pathway={pathway}
                    loadChart={loadChart}
                    source={source}
                    sources={told?.sources ?? sources}
                    facts={leg.facts}
                    way={way}
                    {...scene}
                    heading={heading}
                    addressOf={(change) => absolute(scene.addressOf(change), change.alone)}
                    writeNote={async () => {
                      const { recordNote } = await import('../export/walk/record.ts');
                      const address = location.protocol.startsWith('http')
                        ? absolute(scene.addressOf({ view: 'step' }))
                        : undefined;
                      return recordNote({
                        parts: [...before, { pathway, facts: leg.facts }],
                        register: words,
                        version: import.meta.env.VERSION,
                        ...(address ? { address } : {}),
                      });
                    }}
                    onAnswer={onAnswer}
                    onFacts={(facts) => onEvent({ type: 'facts', facts }, 'chart')}
                    onAsk={(fact) => onEvent({ type: 'ask', fact })}
                    onRestart={() => onEvent({ type: 'restart' })}
                    onGo={onGo}
                    onView={(next) => onEvent({ type: 'view', view: next }, 'address')}
                  />
                </BeforeContext>
              </GivenContext>
            </ListedContext>
          </ServicesContext>
        </DeviceContext>
      </ExplainContext>
    </ReferenceContext>
  );
}

/** The address as others can open it. `./` is the page itself, also where that is a file on a disk. */
function absolute(address: string, alone = false): string {
  const { href } = new URL(address.replace(/^\.\/#/, '#'), location.href);
  return alone ? href.replace(/#\/.*\//, '#/') : href;
}

/** The search leads to pathways, so it comes with their page, and the two share what they need. */
export async function loadSearch() {
  return (await import('./LiveSearch.tsx')).LiveSearch;
}
const none: readonly Listed[] = [];

/** What is told beside the walk comes when the page stands, so that it never holds up the first step. */
function useTold({ edition, summary: { id: summary } }: Pathway): Told | undefined {
  const key = `${edition}/${summary}`;
  const [told, setTold] = useState<{ readonly key: string; readonly told: Told }>();
  useEffect(() => {
    let left = false;
    // Without it the walk is whole; only the explanations are missing, and the next page asks again.
    import('./services/reference.ts')
      .then(({ loadTold }) => loadTold(edition, summary))
      .then(
        (loaded) => left || startTransition(() => setTold({ key, told: loaded })),
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, [edition, summary, key]);
  return told?.key === key ? told.told : undefined;
}

/** The one pathway that a walk goes on in, where it has come to a hand-over. */
function goesOn(pathway: Pathway, facts: Facts): string | undefined {
  const way = walk(pathway, facts);
  const state = pathway.states[way.at];
  if (state?.kind !== 'goes-to') return undefined;
  const [next, ...others] = nextFor(state.to, knownFacts(way));
  return others.length === 0 ? next?.to : undefined;
}
