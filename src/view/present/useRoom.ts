import { useEffect, useRef, useState } from 'react';
import { present as texts } from '#texts/present.ts';
import { useDevice } from '../common/device.ts';
import type { PaneProps } from '../pathway/panes.ts';
import { inView, withoutLastPart } from './addresses.ts';
import type { Look } from './growth.ts';
import { handsFor } from './hands.ts';
import { factsTo, type Jump } from './jumps.ts';
import { rowsOf } from './onShow.ts';
import { type PointerKind, pointers } from './Pointer.tsx';
import type { Act } from './presenting.ts';
import { type KeyAct, useKeys } from './useKeys.ts';
import type { Presenting } from './useSession.ts';

export type OpenDialog = 'keys' | 'jump' | 'code';

/** What belongs to this window alone, and what its keys and buttons do. */
export function useRoom(props: PaneProps, presenting: Presenting) {
  const { pathway, facts, addressOf, onGo, onOpen, onView } = props;
  const { session, shown, act } = presenting;
  const device = useDevice();
  const [look, setLook] = useState<Look>({ at: 'step' });
  const [pointer, setPointer] = useState<PointerKind>('off');
  const [bar, setBar] = useState(true);
  const [open, setOpen] = useState<OpenDialog>();
  const [hint, setHint] = useState<string>();
  const [blocked, setBlocked] = useState(false);
  const lastHand = useRef<{ readonly state: string; readonly row: string }>(undefined);
  const full = useFullScreen();

  // Another step is looked at as a whole step.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step decides
  useEffect(() => {
    setLook({ at: 'step' });
    setHint(undefined);
  }, [shown.state, session.shown]);

  const count = (row: string | undefined, by: 1 | -1) => {
    if (row === undefined) return;
    lastHand.current = { state: shown.state, row };
    act({ type: 'hands', row, hands: handsFor(presenting.count, row) + by });
  };
  const step = (what: Act) => {
    const done = act(what) || scrolledOn();
    setHint(done ? undefined : shown.kind === 'question' ? texts.hint.answer : texts.hint.over);
  };
  const back = () => {
    if (act({ type: 'back' })) return setHint(undefined);
    const before = withoutLastPart(session.address);
    if (before !== undefined) onOpen(inView(before, 'present'));
  };
  const openPresenter = () => {
    const opened = window.open(
      addressOf({ view: 'presenter' }),
      `presenter-${device.room()}`,
      'popup,width=1280,height=860',
    );
    setBlocked(opened === null);
  };
  const leave = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    onView('step');
  };

  const does = (key: KeyAct) => {
    switch (key.type) {
      case 'number': {
        act(key);
        const row = rowsOf(pathway, shown)[key.place];
        if (row !== undefined) lastHand.current = { state: shown.state, row };
        return;
      }
      case 'take-back':
        return lastHand.current?.state === shown.state ? count(lastHand.current.row, -1) : undefined;
      case 'next':
        return step({ type: 'next' });
      case 'back':
        return back();
      case 'first':
      case 'reveal':
      case 'count':
      case 'black':
      case 'ahead':
        act({ type: key.type });
        return;
      case 'timer':
        act({ type: 'timer', do: 'toggle' });
        return;
      case 'timer-zero':
        act({ type: 'timer', do: 'reset' });
        return;
      case 'pointer':
        return setPointer(pointers[(pointers.indexOf(pointer) + 1) % pointers.length] ?? 'off');
      case 'zoom':
        return setLook(nextLook(look, shown.state));
      case 'jump':
      case 'code':
      case 'keys':
        return setOpen(key.type);
      case 'bar':
        return setBar(!bar);
      case 'full':
        return full.toggle();
      case 'presenter':
        return openPresenter();
      case 'class':
        return onView('class');
      case 'leave':
        if (session.black) act({ type: 'black' });
        else if (look.at !== 'step') setLook({ at: 'step' });
        else leave();
    }
  };
  useKeys(does);

  const jump = ({ kind, id }: Jump) => {
    if (kind === 'pathway') return id === pathway.id ? void act({ type: 'first' }) : onGo(id);
    if (pathway.type === 'parallel') return void act({ type: 'look', state: id });
    const there = factsTo(pathway, id, facts);
    if (there) act({ type: 'facts', facts: there });
  };
  return { look, setLook, pointer, bar, open, setOpen, hint, blocked, full: full.on, does, jump };
}

/** Where a long list does not fit, going on shows the rest of it first. */
function scrolledOn(): boolean {
  const step = document.querySelector('.room-step');
  if (!step || step.scrollTop + step.clientHeight >= step.scrollHeight - 4) return false;
  step.scrollBy({ top: step.clientHeight * 0.8 });
  return true;
}

/** From the step to its card alone, to the whole chart, and back. */
function nextLook(look: Look, card: string): Look {
  if (look.at === 'step') return { at: 'card', card };
  return { at: look.at === 'card' ? 'whole' : 'step' };
}

function useFullScreen() {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const read = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', read);
    return () => document.removeEventListener('fullscreenchange', read);
  }, []);
  const toggle = () => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen?.();
    // Where a browser refuses, the room stays as it is.
    done?.catch(() => undefined);
  };
  return { on, toggle };
}
