import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { present as texts } from '#texts/teach/present.ts';
import type { LessonPart } from '../../kept/lessons.ts';
import type { Role, Session } from '../../kept/session.ts';
import type { Tally } from '../../kept/tallies.ts';
import { inView } from '../../model/address/parts.ts';
import { useAddresses } from '../given/addresses.ts';
import { type Device, useDevice, useShelf } from '../given/device.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { useServices } from '../given/services.ts';
import { fragmentOf } from '../keep/fragment.ts';
import { countAt, handsOf, type Spot, withChange } from './hands.ts';
import { takeLesson } from './lesson.ts';
import { type OnShow, onShow } from './onShow.ts';
import { type Act, after, nameOfPart, newSession } from './presenting.ts';
import { SessionStore } from './sessionStore.ts';
import { useBeside } from './useBeside.ts';

export interface Presenting {
  readonly session: Session;
  readonly shown: OnShow;
  readonly spot: Spot;
  readonly count: ReturnType<typeof countAt>;
  /** Does it; false where it means nothing here. */
  readonly act: (act: Act) => boolean;
  /** What the other windows of this session are. */
  readonly others: readonly Role[];
  /** A session with hands that nobody ended, of a window that is gone: it goes on only if the trainer says so. */
  readonly unended: Tally | undefined;
  /** The trainer says so, or begins with a new class. */
  readonly settle: (goesOn: boolean) => void;
  /** The room is left on purpose: what is opened next is no part of the lesson. */
  readonly leave: () => void;
}

let store: SessionStore | undefined;
/** Whether it is settled with which class the session goes on, and whether the room was left since. */
const standing = { settled: false, left: false };

/** The session that this window takes part in: its own walk, kept in step with the other windows. */
export function useSession(props: PaneProps, role: Role): Presenting {
  const { pathway, way, facts, addressOf, onFacts, onGo } = props;
  const register = useRegister();
  const addresses = useAddresses();
  const { openAddress } = useServices();
  const device = useDevice();
  const shelf = useShelf('tallies');
  const beside = useBeside(pathway, way);
  const here = fragmentOf(addressOf({ view: 'step' }));
  const [current] = useState(() => {
    store ??= new SessionStore(
      device,
      () => newTally(device),
      (id, tally) => newSession(here, id, tally),
    );
    return store;
  });
  const { session, others } = useSyncExternalStore(current.subscribe, current.state, current.state);

  const addressOfPart = (part: LessonPart) => {
    const words = part.edition === pathway.edition ? register : addresses.editionOf(part.edition).register;
    const { edition, pathway: id } = part;
    return addresses.write({ legs: [{ pathway: id, facts: {} }], edition, words, view: 'step' });
  };
  /** Each window keeps what it counted itself, beside what others counted in the same session. */
  const keep = (before: Tally, after: Tally) =>
    shelf.change((all) =>
      all.some(({ id }) => id === after.id)
        ? all.map((each) => (each.id === after.id ? withChange(each, before, after) : each))
        : [...all, after],
    );
  const act = (act: Act): boolean => {
    const { session } = current.state();
    const next = after(session, { ...spotAt(session), facts, now: Date.now() }, act);
    if (next.session === session && !next.facts && next.go === undefined) return false;
    const address = next.open
      ? addressOfPart(next.open)
      : next.facts
        ? fragmentOf(addressOf({ facts: next.facts, view: 'step' }))
        : session.address;
    if (next.session !== session || next.facts) current.change({ ...next.session, address });
    if (next.session.tally !== session.tally) keep(session.tally, next.session.tally);
    if (next.facts) onFacts(next.facts);
    if (next.go !== undefined) onGo(next.go);
    if (next.open && address !== here) openAddress(inView(address, role));
    return true;
  };

  // The walk moved in this window, by the address or by Back: the others follow.
  useEffect(() => {
    const { session } = current.state();
    const lesson = standing.left && session.address !== here ? { lesson: null } : {};
    standing.left = false;
    if (session.address === here) return;
    const begin = { page: 0, pages: 1, marked: null, looking: null, shown: 'asked', planned: {} } as const;
    current.change({ ...session, address: here, ...begin, ...lesson });
  }, [current, here]);

  // A lesson that was chosen elsewhere begins here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the room is entered
  useEffect(() => {
    const lesson = takeLesson(device);
    if (lesson) act({ type: 'lesson', lesson });
  }, [current]);

  // The walk moved in another window: this one follows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what another window says moves this one
  useEffect(() => {
    const { by, address } = current.state().session;
    if (by !== current.id && address !== here) openAddress(inView(address, role));
  }, [session.address, session.by]);

  useEffect(() => {
    const detach = current.attach(role);
    addEventListener('pagehide', current.leave);
    return () => {
      removeEventListener('pagehide', current.leave);
      detach();
    };
  }, [current, role]);

  // A session that was ended or cleared, here or in another window, is over: what is counted next opens a new one.
  const own = shelf.entries.find(({ id }) => id === session.tally.id);
  const stood = useRef<string>(undefined);
  useEffect(() => {
    const { session } = current.state();
    const cleared = !own && stood.current === session.tally.id;
    stood.current = own?.id;
    if (own?.ended !== undefined || cleared) current.change({ ...session, tally: newTally(device) });
    // Another tab goes on with the same class: its hands are shown here too. The windows of one room tell each other.
    else if (own && others.size === 0 && JSON.stringify(own.counts) !== JSON.stringify(session.tally.counts)) {
      current.take({ ...session, tally: own });
    }
  }, [current, own, device, others.size]);

  const going = shelf.entries.findLast(isGoingOn(device.now()));
  const isAlone = others.size === 0 && !current.restored && handsOf(session.tally) === 0;
  const [, setSettled] = useState(standing.settled);
  const shown = useMemo(() => onShow(pathway, way, session.looking), [pathway, way, session.looking]);
  const spotAt = (session: Session): Spot => {
    const part = nameOfPart(session);
    return { pathway, way, register, address: here, shown: onShow(pathway, way, session.looking), beside, part };
  };
  const spot = { ...spotAt(session), shown };
  return {
    session,
    shown,
    spot,
    count: countAt(session.tally, spot),
    others: [...others.values()],
    unended: standing.settled || !isAlone || going?.id === session.tally.id ? undefined : going,
    settle(goesOn) {
      standing.settled = true;
      setSettled(true);
      if (goesOn && going) current.change({ ...current.state().session, tally: going });
    },
    leave() {
      standing.left = true;
    },
    act,
  };
}

function newTally(device: Pick<Device, 'newId' | 'now'>): Tally {
  const now = device.now();
  return { id: device.newId(), changed: now, title: texts.sessionOf(new Date(now)), started: now, counts: [] };
}

const longestBreak = 6 * 3600_000;

function isGoingOn(now: string) {
  return (tally: Tally) =>
    tally.ended === undefined && handsOf(tally) > 0 && Date.parse(now) - Date.parse(tally.changed) < longestBreak;
}
