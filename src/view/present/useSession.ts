import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { present as texts } from '#texts/present.ts';
import type { Role, Session } from '../../kept/session.ts';
import type { Tally } from '../../kept/tallies.ts';
import { type Device, useDevice, useShelf } from '../common/device.ts';
import { fragmentOf } from '../keep/fragment.ts';
import type { PaneProps } from '../pathway/panes.ts';
import { inView } from './addresses.ts';
import { countAt, type Spot } from './hands.ts';
import { type OnShow, onShow } from './onShow.ts';
import { type Act, after, newSession } from './presenting.ts';
import { SessionStore } from './sessionStore.ts';

export interface Presenting {
  readonly session: Session;
  readonly shown: OnShow;
  readonly spot: Spot;
  readonly count: ReturnType<typeof countAt>;
  /** Does it; false where it means nothing here. */
  readonly act: (act: Act) => boolean;
  /** What the other windows of this session are. */
  readonly others: readonly Role[];
}

let store: SessionStore | undefined;

/** The session that this window takes part in: its own walk, kept in step with the other windows. */
export function useSession(props: PaneProps, role: Role): Presenting {
  const { pathway, way, facts, register, addressOf, onOpen, onFacts, onGo } = props;
  const device = useDevice();
  const shelf = useShelf('tallies');
  const here = fragmentOf(addressOf({ view: 'step' }));
  const [current] = useState(() => {
    store ??= new SessionStore(device, (id) => newSession(here, id, newTally(device)));
    return store;
  });
  const { session, others } = useSyncExternalStore(current.subscribe, current.state, current.state);

  // The walk moved in this window, by the address or by Back: the others follow.
  useEffect(() => {
    const { session } = current.state();
    if (session.address === here) return;
    current.change({ ...session, address: here, looking: null, shown: 'asked', planned: {} });
  }, [current, here]);

  // The walk moved in another window: this one follows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what another window says moves this one
  useEffect(() => {
    const { by, address } = current.state().session;
    if (by !== current.id && address !== here) onOpen(inView(address, role));
  }, [session.address, session.by]);

  useEffect(() => {
    const detach = current.attach(role);
    addEventListener('pagehide', current.leave);
    return () => {
      removeEventListener('pagehide', current.leave);
      detach();
    };
  }, [current, role]);

  // A session that was broken off goes on where nobody else knows better.
  const going = shelf.entries.findLast(isGoingOn(device.now()));
  useEffect(() => {
    const { session } = current.state();
    if (going && session.tally.counts.length === 0 && session.tally.id !== going.id) {
      current.take({ ...session, tally: going });
    }
  }, [current, going]);

  // A session that was ended or cleared, here or in another window, is over: what is counted next opens a new one.
  const own = shelf.entries.find(({ id }) => id === session.tally.id);
  const stood = useRef<string>(undefined);
  useEffect(() => {
    const { session } = current.state();
    const cleared = !own && stood.current === session.tally.id;
    stood.current = own?.id;
    if (own?.ended !== undefined || cleared) current.change({ ...session, tally: newTally(device) });
  }, [current, own, device]);

  const shown = useMemo(() => onShow(pathway, way, session.looking), [pathway, way, session.looking]);
  const spot = { pathway, way, register, address: here, shown };
  return {
    session,
    shown,
    spot,
    count: countAt(session.tally, spot),
    others: [...others.values()],
    act(act) {
      const { session } = current.state();
      const next = after(session, { ...spot, facts, now: Date.now() }, act);
      if (next.session === session && !next.facts && next.go === undefined) return false;
      const address = next.facts ? fragmentOf(addressOf({ facts: next.facts, view: 'step' })) : session.address;
      if (next.session !== session || next.facts) current.change({ ...next.session, address });
      if (next.session.tally !== session.tally) shelf.put(next.session.tally);
      if (next.facts) onFacts(next.facts);
      if (next.go !== undefined) onGo(next.go);
      return true;
    },
  };
}

function newTally(device: Pick<Device, 'newId' | 'now'>): Tally {
  const now = device.now();
  return { id: device.newId(), changed: now, title: texts.sessionOf(new Date(now)), started: now, counts: [] };
}

const longestBreak = 6 * 3600_000;

function isGoingOn(now: string) {
  return ({ ended, changed }: Tally) => ended === undefined && Date.parse(now) - Date.parse(changed) < longestBreak;
}
