import { useEffect, useRef, useState } from 'react';
import { present as texts } from '#texts/teach/present.ts';
import { useDevice } from '../given/device.ts';
import type { PaneProps } from '../given/pane.ts';
import { handsFor } from '../session/hands.ts';
import { factsTo, type Jump } from '../session/jumps.ts';
import { rowsOf } from '../session/onShow.ts';
import { type KeyAct, useKeys } from '../session/useKeys.ts';
import type { Presenting } from '../session/useSession.ts';
import { useSteps } from '../session/useSteps.ts';
import type { Look } from './growth.ts';
import { type PointerKind, pointers } from './Pointer.tsx';
import { useFullScreen } from './useFullScreen.ts';
import { useMoved } from './useMoved.ts';

export type OpenDialog = 'keys' | 'jump' | 'code';

/** What belongs to this window alone, and what its keys and buttons do. */
export function useRoom(props: PaneProps, presenting: Presenting) {
  const { pathway, facts, addressOf, onGo, onView } = props;
  const { session, shown, act } = presenting;
  const device = useDevice();
  const [look, setLook] = useState<Look>({ at: 'step' });
  const [pointer, setPointer] = useState<PointerKind>('off');
  const [open, setOpen] = useState<OpenDialog>();
  const [blocked, setBlocked] = useState(false);
  const steps = useSteps(props, presenting, 'present');
  const { setHint } = steps;
  const lastHand = useRef<{ readonly state: string; readonly row: string }>(undefined);
  const leaving = useRef(false);
  const full = useFullScreen();
  const moved = useMoved();

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
  const openPresenter = () => {
    const opened = window.open(
      addressOf({ view: 'presenter' }),
      `presenter-${device.room()}`,
      'popup,width=1280,height=860',
    );
    setBlocked(opened === null);
  };
  /** One press of a clicker's start button too many must not end the lesson: it takes two of the key Escape. */
  const leave = (sure: boolean) => {
    if (session.black) return void act({ type: 'black' });
    if (look.at !== 'step') return setLook({ at: 'step' });
    if (!sure) {
      leaving.current = true;
      return setHint(texts.hint.leave);
    }
    if (document.fullscreenElement) void document.exitFullscreen();
    presenting.leave();
    onView('step');
  };

  const does = (key: KeyAct, pressed = false) => {
    const sure = !pressed || leaving.current;
    leaving.current = false;
    switch (key.type) {
      case 'number': {
        act(key);
        const row = rowsOf(pathway, shown, presenting.spot.beside)[key.place];
        if (row !== undefined) lastHand.current = { state: shown.state, row };
        return;
      }
      case 'take-back':
        return lastHand.current?.state === shown.state ? count(lastHand.current.row, -1) : undefined;
      case 'next':
        // What lies over the room goes first: a clicker has no other button for it.
        setOpen(undefined);
        setLook({ at: 'step' });
        return steps.next();
      case 'back':
        setOpen(undefined);
        if (look.at !== 'step') return setLook({ at: 'step' });
        return steps.back();
      case 'first':
      case 'reveal':
      case 'count':
      case 'again':
      case 'zero':
      case 'black':
      case 'ahead':
        act({ type: key.type });
        return;
      case 'edition':
        return void steps.otherEdition();
      case 'timer':
        act({ type: 'timer', do: 'toggle' });
        return;
      case 'timer-zero':
        act({ type: 'timer', do: 'reset' });
        return;
      case 'pointer':
        return setPointer(pointers[(pointers.indexOf(pointer) + 1) % pointers.length] ?? 'off');
      case 'zoom':
        return setLook(nextLook(look));
      case 'jump':
      case 'code':
      case 'keys':
        return setOpen(key.type);
      case 'clicker-start':
        return full.on ? undefined : full.toggle();
      case 'full':
        return full.toggle();
      case 'presenter':
        return openPresenter();
      case 'class':
        return onView('class');
      case 'leave':
        return leave(sure);
    }
  };
  useKeys((key) => does(key, true));

  const jump = ({ kind, id }: Jump) => {
    if (kind === 'pathway') return id === pathway.id ? void act({ type: 'first' }) : onGo(id);
    if (pathway.type === 'parallel') return void act({ type: 'look', state: id });
    const there = factsTo(pathway, id, facts);
    if (there) act({ type: 'facts', facts: there });
  };
  // The browser tells of a closed dialog a moment later, when the next one may stand there.
  const close = (dialog: OpenDialog) => setOpen((now) => (now === dialog ? undefined : now));
  return { look, setLook, pointer, open, close, hint: steps.hint, blocked, full: full.on, moved, does, jump };
}

/** From the step to the chart as far as it has grown, around the step and then whole, and back. */
function nextLook(look: Look): Look {
  if (look.at === 'step') return { at: 'way' };
  return { at: look.at === 'way' ? 'whole' : 'step' };
}
