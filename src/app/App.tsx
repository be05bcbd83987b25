import { useMachine } from '@xstate/react';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import { app as texts } from '#texts/page/app.ts';
import { frame } from '#texts/page/frame.ts';
import { type Address, type Place, pagesAtFoot } from '../model/address/address.ts';
import { extentOf } from '../model/address/views.ts';
import { inRegister } from '../model/content/words.ts';
import { afterPaint } from '../view/controls/afterPaint.ts';
import { focusOnPage, useOnChange } from '../view/controls/focus.ts';
import { Frame, type Say } from '../view/frame/Frame.tsx';
import { AddressesContext } from '../view/given/addresses.ts';
import type { Given } from '../view/given/given.ts';
import { RegisterContext } from '../view/given/register.ts';
import { SearchField } from '../view/search/SearchField.tsx';
import { StartSlot } from '../view/start/StartSlot.tsx';
import { addresses, readAddress, writeAddress } from './address.ts';
import { entryOf } from './catalogue/catalogue.ts';
import { journeyMachine } from './journey.ts';
import { pageOfPlace, useLocation } from './location.ts';
import type { JourneyEvent, Opened, Origin } from './opened.ts';
import { takePressed } from './pressed.ts';
import { loadedPathwayPage, loadedStart, loadStart, pageOf } from './scenes.ts';

/** How links to the static pages are written: from the start page, or from a pathway's own page. */
export interface Base {
  readonly root: string;
}

export interface AppProps {
  readonly opened: Opened;
  readonly base: Base;
}

/** The whole app: one journey, kept in step with the address. */
export function App({ opened, base }: AppProps) {
  const [snapshot, , journey] = useMachine(journeyMachine, { input: opened });
  const root = useLocation(journey, base.root);
  // A page that was just opened keeps its focus where the browser put it.
  const origin = useRef<Origin>('address');
  const send = useCallback(
    (event: JourneyEvent, from: Origin = 'panel') => {
      origin.current = from;
      journey.send(event);
    },
    [journey],
  );
  useEffect(() => takePressed(journey, send), [journey, send]);
  // Beside a chart the next paint shows which answer was given, and what follows from it is drawn right after: ahead of a chart
  // that is still on its way, which whatever React defers would wait for. Other views draw every step at once: a room or a
  // player may take the next one before that. What changes more than a step is drawn at once, too.
  const drawnLater = useAfterPaint(snapshot);
  const { view } = snapshot.context;
  const isStep = (view === 'step' || view === 'chart') && placeOf(drawnLater) === placeOf(snapshot);
  const shown = isStep ? drawnLater : snapshot;
  return <Journey snapshot={shown} journey={journey} root={root} origin={origin} send={send} />;
}

/** A value as it was at the last paint. */
function useAfterPaint<Value>(value: Value): Value {
  const [painted, keep] = useState(value);
  useEffect(() => (value === painted ? undefined : afterPaint(() => keep(value))), [value, painted]);
  return painted;
}

/** What is looked at, whatever is answered there. */
function placeOf({ context: { edition, words, view, legs } }: JourneyProps['snapshot']): string {
  return [edition, words, view, ...legs.map(({ pathway }) => pathway)].join();
}

interface JourneyProps {
  /** Where the site begins, as links from here write it. Empty where every page is in one file. */
  readonly root: string;
  readonly snapshot: SnapshotFrom<typeof journeyMachine>;
  readonly journey: ActorRefFrom<typeof journeyMachine>;
  /** What made the last step. */
  readonly origin: { current: Origin };
  readonly send: (event: JourneyEvent, from?: Origin) => void;
}

const Journey = memo(({ snapshot, journey, root, origin, send }: JourneyProps) => {
  const { legs, edition, words, view, asking, notes, notesOn, offer } = snapshot.context;
  const leg = legs[legs.length - 1];
  const entry = leg && entryOf(edition, leg.pathway);
  const PathwayPage = loadedPathwayPage();
  const page = leg && pageOf(edition, leg.pathway);
  const saying = useRef<Say>(null);
  const say = useCallback((said: string) => saying.current?.(said), []);
  const given = useMemo(() => givenIn(journey), [journey]);
  useOnChange(`${edition} ${legs.map(({ pathway }) => pathway).join('/')}`, () => {
    if (origin.current === 'address') return;
    window.scrollTo(0, 0);
    focusOnPage({ preventScroll: true });
  });
  useEffect(() => {
    if (entry) return;
    document.title = texts.title(page ? [inRegister(page.title, words)] : []);
    // The last step is over, and what was said of it.
    say('');
  }, [entry, page, words, say]);

  const onOpen = (address: Address) => {
    void closeAtBeginning(address);
    send({ type: 'address', address });
  };
  const home = () => onOpen({ ...readAddress(''), edition, words });
  // Where every page is in one file, an address within it leads to each; elsewhere each has a folder.
  const folderAt = (place: Parameters<typeof pageOfPlace>[0]) => root && root + pageOfPlace(place);
  const pageAt = (place: Place) => folderAt(place) || writeAddress(place);
  /** A link to a place: the page that is drawn for it, with all that the page does not know. */
  const linkTo = (place: Place) => folderAt(place) + writeAddress(place);
  const at = (id: string): Place => ({ legs: [{ pathway: id, facts: {} }], edition, words, view: 'step' });
  const homeHref = root || '#/';
  const hrefOf = (id: string) => pageAt(at(id));
  const titleOf = (id: string) =>
    inRegister(entryOf(edition, id)?.pathway.title ?? pageOf(edition, id)?.title ?? id, words);
  const trail = [
    { title: frame.start, href: homeHref, onOpen: home },
    ...legs.slice(0, -1).map((before, index) => ({
      title: titleOf(before.pathway),
      href: linkTo({ legs: legs.slice(0, index + 1), edition, words, view: 'step' }),
      onOpen: () => send({ type: 'return', leg: index }),
    })),
  ];

  const pageLink = (name: (typeof pagesAtFoot)[number]) => ({
    title: frame.footer[name],
    href: hrefOf(name),
    onOpen: () => send({ type: 'go', pathway: name }),
  });

  return (
    <AddressesContext value={addresses}>
      <RegisterContext value={words}>
        <Frame
          bare={entry !== undefined && extentOf(view) === 'window'}
          edition={edition}
          onEdition={(other) => send({ type: 'edition', edition: other }, 'address')}
          pages={pagesAtFoot.map(pageLink)}
          register={words}
          onRegister={(register) => send({ type: 'words', words: register })}
          search={<SearchField load={loadSearch} given={{ edition, words, leg, onOpen }} />}
          homeHref={homeHref}
          onHome={home}
          onTheme={keepTheme}
          version={import.meta.env.VERSION}
          notes={notes}
          notesOn={notesOn}
          offer={offer}
          onAccept={() => offer && send({ type: 'address', address: offer.address })}
          onDismiss={() => send({ type: 'dismiss' })}
          saying={saying}
        >
          {entry && leg && PathwayPage ? (
            <PathwayPage
              entry={entry}
              leg={leg}
              asking={asking}
              words={words}
              view={view}
              origin={origin}
              trail={trail}
              before={legs.slice(0, -1).flatMap(({ pathway, facts }, index) => {
                const walked = entryOf(edition, pathway)?.pathway;
                const back = trail[index + 1];
                return walked && back ? [{ pathway: walked, facts, ...back }] : [];
              })}
              pages={{ class: [pageLink('practise')], take: [pageLink('saved')] }}
              addressOf={(change) =>
                linkTo({
                  legs: [...legs.slice(0, -1), { ...leg, facts: change.facts ?? leg.facts }],
                  edition,
                  words,
                  view: change.view ?? view,
                })
              }
              given={given}
              onEvent={send}
              onSaid={say}
            />
          ) : page && leg ? (
            <page.Page title={inRegister(page.title, words)} trail={trail}>
              {page.content({
                edition,
                register: words,
                asked: leg.facts,
                // From the saved walks a walk is opened, also one that stands at its beginning.
                onOpen: (address) => send({ type: 'address', address: readAddress(address) }),
                hrefOf: (address) => folderAt(readAddress(address)) + address,
              })}
            </page.Page>
          ) : (
            <StartSlot
              loaded={loadedStart()}
              load={loadStart}
              edition={edition}
              register={words}
              startOf={({ id, register }) => pageAt({ legs: [], edition: id, words: register, view: 'step' })}
              hrefOf={hrefOf}
              addressOf={(pathway, shown = 'step') => writeAddress({ ...at(pathway), view: shown })}
              linkOf={(pathway, shown) => linkTo({ ...at(pathway), view: shown })}
              onOpen={(address) => onOpen(readAddress(address))}
            />
          )}
        </Frame>
      </RegisterContext>
    </AddressesContext>
  );
});

/** Whoever begins again begins another case, and no saved walk is open any more. */
async function closeAtBeginning(address: Address) {
  (await import('./services/openWalk.ts')).closeAtBeginning(address);
}

const loadSearch = () => import('./PathwayPage.tsx').then((module) => module.loadSearch());

/** The answers in the pathway that is walked, before the page is drawn with them. */
function givenIn(journey: JourneyProps['journey']): Given {
  return {
    subscribe: (listener) => journey.subscribe(listener).unsubscribe,
    answerTo: (fact) => journey.getSnapshot().context.legs.at(-1)?.facts[fact],
  };
}

/** Keeps the choice of colors on the device: for first.js, and for the worker, which writes it into the pages of later visits. */
function keepTheme(theme: string | undefined) {
  navigator.serviceWorker?.controller?.postMessage({ theme });
  try {
    localStorage.setItem('theme', theme ?? '');
  } catch {
    // Storage is refused: the choice holds for this visit.
  }
}
