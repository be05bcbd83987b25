import { useMachine } from '@xstate/react';
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import { app as texts } from '#texts/app.ts';
import { frame } from '#texts/frame.ts';
import { defaultRegister, inRegister } from '../model/words.ts';
import { focusOnPage, useOnChange } from '../view/common/focus.ts';
import type { Given } from '../view/common/given.ts';
import { Frame, type Say } from '../view/frame/Frame.tsx';
import { InfoPage } from '../view/page/InfoPage.tsx';
import { extentOf } from '../view/pathway/views.ts';
import { SearchField } from '../view/search/SearchField.tsx';
import { StartSlot } from '../view/start/StartSlot.tsx';
import { type Address, type PageName, pageNames, readAddress, writeAddress } from './address.ts';
import { catalogue, entryOf, sources } from './catalogue.ts';
import { type JourneyEvent, journeyMachine, type Opened } from './journey.ts';
import type { Draw } from './PathwayPage.tsx';
import { loadedPathwayPage, loadedStart, loadStart, pageOf } from './scenes.ts';

/** How links to the static pages are written: from the start page, or from a pathway's own page. */
export interface Base {
  readonly root: string;
}

export interface AppProps {
  readonly opened: Opened;
  readonly base: Base;
  /** In the build: draws what the browser loads later. */
  readonly draw?: Draw;
}

/** The whole app: one journey, kept in step with the address. */
export function App({ opened, base, draw }: AppProps) {
  const [snapshot, , journey] = useMachine(journeyMachine, { input: opened });
  useAddress(journey);
  // Beside a chart the next paint shows which answer was given; all that follows from it is drawn right after, piece by piece,
  // so that the page never stands still, however large the chart is. Other views draw every step at once: a room or a player
  // may take the next one before that. What changes more than a step is drawn at once, too.
  const drawnLater = useDeferredValue(snapshot);
  const { view } = snapshot.context;
  const isStep = (view === 'step' || view === 'chart') && placeOf(drawnLater) === placeOf(snapshot);
  const shown = isStep ? drawnLater : snapshot;
  return <Journey snapshot={shown} journey={journey} base={base} draw={draw} />;
}

/** What is looked at, whatever is answered there. */
function placeOf({ context: { edition, words, view, legs } }: JourneyProps['snapshot']): string {
  return [edition, words, view, ...legs.map(({ pathway }) => pathway)].join();
}

interface JourneyProps {
  readonly base: Base;
  readonly draw: Draw | undefined;
  readonly snapshot: SnapshotFrom<typeof journeyMachine>;
  readonly journey: ActorRefFrom<typeof journeyMachine>;
}

const Journey = memo(({ snapshot, journey, base, draw }: JourneyProps) => {
  const { legs, edition, words, view, asking, notes, notesOn } = snapshot.context;
  const leg = legs[legs.length - 1];
  const entry = leg && entryOf(edition, leg.pathway);
  const PathwayPage = loadedPathwayPage();
  const page = leg && pageOf(edition, leg.pathway);
  // A page that was just opened keeps its focus where the browser put it.
  const origin = useRef<Origin>('address');
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

  const send = useCallback(
    (event: JourneyEvent, from: Origin = 'panel') => {
      origin.current = from;
      journey.send(event);
    },
    [journey],
  );
  const onOpen = (address: Address) => {
    void closeAtBeginning(address);
    send({ type: 'address', address });
  };
  const home = () => onOpen({ ...readAddress(''), edition, words });
  // Where every page is in one file, an address within it leads to each; elsewhere each has a folder.
  const homeHref = base.root || '#/';
  const hrefOf = (id: string) =>
    base.root
      ? `${base.root}${edition === 'patient' ? '' : `${edition}/`}${id}/`
      : writeAddress({ legs: [{ pathway: id, facts: {} }], edition, words, view: 'step' });
  const titleOf = (id: string) =>
    inRegister(entryOf(edition, id)?.pathway.title ?? pageOf(edition, id)?.title ?? id, words);
  const trail = [
    { title: frame.start, href: homeHref, onOpen: home },
    ...legs.slice(0, -1).map((before, index) => ({
      title: titleOf(before.pathway),
      href: writeAddress({ legs: legs.slice(0, index + 1), edition, words, view: 'step' }),
      onOpen: () => send({ type: 'return', leg: index }),
    })),
  ];

  const linkTo = (name: PageName) => ({
    title: frame.footer[name],
    href: hrefOf(name),
    onOpen: () => send({ type: 'go', pathway: name }),
  });

  return (
    <Frame
      bare={entry !== undefined && extentOf(view) === 'window'}
      edition={edition}
      onEdition={() => send({ type: 'edition' }, 'address')}
      pages={pageNames.map(linkTo)}
      register={words}
      onRegister={(register) => send({ type: 'words', words: register })}
      search={<SearchField load={loadSearch} given={{ edition, words, leg, onOpen }} />}
      homeHref={homeHref}
      onHome={home}
      onTheme={keepTheme}
      version={import.meta.env.VERSION}
      notes={notes}
      notesOn={notesOn}
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
          pages={{ class: [linkTo('practise')], take: [linkTo('saved')] }}
          addressOf={(change) =>
            base.root +
            writeAddress({
              legs: [...legs.slice(0, -1), { ...leg, facts: change.facts ?? leg.facts }],
              edition,
              words,
              view: change.view ?? view,
            })
          }
          draw={draw}
          given={given}
          onEvent={send}
          onSaid={say}
        />
      ) : page && leg ? (
        <InfoPage title={inRegister(page.title, words)} trail={trail}>
          {page.content({
            edition,
            register: words,
            asked: leg.facts,
            // From the saved walks a walk is opened, also one that stands at its beginning.
            onOpen: (address) => send({ type: 'address', address: readAddress(address) }),
            hrefOf: (address) => base.root + address,
          })}
        </InfoPage>
      ) : (
        <StartSlot
          loaded={loadedStart()}
          load={loadStart}
          edition={edition}
          source={sources[edition]}
          pathways={catalogue.filter((candidate) => candidate.edition === edition).map(({ id }) => id)}
          register={words}
          root={base.root}
          startOf={(other) =>
            base.root
              ? `${base.root}${other === 'patient' ? '' : `${other}/`}`
              : writeAddress({ legs: [], edition: other, words: defaultRegister[other], view: 'step' })
          }
          hrefOf={hrefOf}
          addressOf={(pathway, shown = 'step') =>
            writeAddress({ legs: [{ pathway, facts: {} }], edition, words, view: shown })
          }
          onOpen={(address) => onOpen(readAddress(address))}
        />
      )}
    </Frame>
  );
});

/** Whoever begins again begins another case, and no saved walk is open any more. */
async function closeAtBeginning(address: Address) {
  (await import('./openWalk.ts')).closeAtBeginning(address);
}

const loadSearch = () => import('./PathwayPage.tsx').then((module) => module.loadSearch());

/** What made the last step. */
export type Origin = 'panel' | 'chart' | 'address';

/** The answers in the pathway that is walked, before the page is drawn with them. */
function givenIn(journey: JourneyProps['journey']): Given {
  return {
    subscribe: (listener) => journey.subscribe(listener).unsubscribe,
    answerTo: (fact) => journey.getSnapshot().context.legs.at(-1)?.facts[fact],
  };
}

/** Keeps the address and the journey in step: a step writes the address, a changed address is read. */
function useAddress(journey: JourneyProps['journey']) {
  useEffect(() => {
    // What was read from the address is written back in its place, so that Back leads to where one came from.
    let reading = false;
    const write = () => {
      const snapshot = journey.getSnapshot();
      if (!snapshot.matches('walking')) return;
      const address = writeAddress(snapshot.context);
      // An address that could not be loaded stays, with its walk, to be loaded again.
      if (snapshot.context.opening) {
        reading = false;
        return;
      }
      // The start page needs no fragment, and a page of its own needs none until something is answered.
      const same = address === (location.hash || pageItself());
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
  return document.documentElement.dataset['page'] || '#/';
}

/** Keeps the choice of colors on the device: for theme.js, and for the worker, which writes it into the pages of later visits. */
function keepTheme(theme: string | undefined) {
  navigator.serviceWorker?.controller?.postMessage({ theme });
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // Storage is refused: the choice holds for this visit.
  }
}
