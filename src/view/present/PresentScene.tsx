import './room.css';
import { type MouseEvent, useEffect, useRef } from 'react';
import { present as texts } from '#texts/present.ts';
import { source as sourceTexts } from '#texts/source.ts';
import { factText } from '../../model/cards.ts';
import { inRegister } from '../../model/words.ts';
import { GlossaryContext } from '../common/Terms.tsx';
import type { PaneProps } from '../pathway/panes.ts';
import { CodeDialog, JumpDialog, KeysDialog } from './dialogs.tsx';
import { GrowingChart } from './GrowingChart.tsx';
import { jumpsFrom } from './jumps.ts';
import { Pointer } from './Pointer.tsx';
import { StepStage } from './StepStage.tsx';
import { TimerView } from './TimerView.tsx';
import { type Tool, Toolbar } from './Toolbar.tsx';
import { useRoom } from './useRoom.ts';
import { type Presenting, useSession } from './useSession.ts';

/** The walk on a projector: one step at a time beside the chart that grows. */
export default function PresentScene(props: PaneProps) {
  const { pathway, source, register, addressOf, pathways } = props;
  const presenting = useSession(props, 'present');
  const room = useRoom(props, presenting);
  const { session, shown } = presenting;
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // The button that led here may be gone: the focus goes on to the step, so that keys and readers stay in the room.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step decides
  useEffect(() => {
    if (!root.current?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true });
  }, [shown.state, session.shown, pathway]);
  /** After a click the keys belong to the room again, not to the button that was clicked. */
  const release = ({ detail, target }: MouseEvent) => {
    if (detail > 0 && target instanceof Element && target.closest('button')) root.current?.focus();
  };
  return (
    // On a screen that is talked about, explanations of words would only be in the way.
    <GlossaryContext value={undefined}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only lets go of the button that was clicked */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: it only lets go of the button that was clicked */}
      <div ref={root} className={`room look-${room.look.at}`} tabIndex={-1} onClick={release}>
        <div className="room-head">
          <h1 tabIndex={-1}>{inRegister(pathway.title, register)}</h1>
          <RoomFacts {...props} />
          <TimerView timer={session.timer} />
        </div>
        <div className="room-stage">
          <StepStage {...props} presenting={presenting} heading={heading} />
          <GrowingChart {...props} presenting={presenting} look={room.look} onLook={room.setLook} />
        </div>
        <div className="room-foot">
          <p>{texts.credit(source.title, sourceTexts.updated(sourceTexts.date(source.updated)))}</p>
          <p className="room-said" role="status">
            {room.hint ?? (session.counting ? texts.counting : '')}
          </p>
        </div>
        {room.blocked && (
          <p className="room-blocked notice" role="status">
            {texts.blocked}{' '}
            <a href={addressOf({ view: 'presenter' })} target="_blank" rel="noopener opener">
              {texts.openThere}
            </a>
          </p>
        )}
        {room.bar ? (
          <Toolbar tools={toolsOf(presenting, room)} onAct={(type) => room.does({ type })} />
        ) : (
          <button type="button" className="button room-tools-show" onClick={() => room.does({ type: 'bar' })}>
            {texts.controls.showBar}
          </button>
        )}
        {room.pointer !== 'off' && <Pointer kind={room.pointer} />}
        {session.black && (
          <button type="button" className="room-dark" onClick={() => room.does({ type: 'black' })}>
            {texts.dark}
          </button>
        )}
        {room.open === 'keys' && <KeysDialog onClose={() => room.setOpen(undefined)} />}
        {room.open === 'code' && (
          <CodeDialog address={addressOf({ view: 'predict', alone: true })} onClose={() => room.setOpen(undefined)} />
        )}
        {room.open === 'jump' && (
          <JumpDialog
            jumps={jumpsFrom(pathway, pathways, register)}
            onJump={room.jump}
            onClose={() => room.setOpen(undefined)}
          />
        )}
      </div>
    </GlossaryContext>
  );
}

/** The answers so far, in a line. */
function RoomFacts({ pathway, way, register }: PaneProps) {
  if (way.trail.length === 0) return null;
  return (
    <ul className="room-facts" aria-label={texts.step.answers}>
      {way.trail.map(({ fact, answer }) => (
        <li key={fact}>{factText(pathway, fact, answer, register)}</li>
      ))}
    </ul>
  );
}

function toolsOf({ session, shown }: Presenting, room: ReturnType<typeof useRoom>): Tool[] {
  const { controls } = texts;
  return [
    { act: 'back', key: '\u2190', text: controls.back },
    { act: 'next', key: '\u2192', text: controls.next },
    ...(shown.kind === 'end'
      ? []
      : [{ act: 'reveal', key: 'R', text: session.shown === 'asked' ? controls.reveal : controls.hide } as const]),
    { act: 'count', key: 'V', text: controls.count, on: session.counting },
    { act: 'ahead', key: 'A', text: controls.ahead, on: session.ahead === 'quiet' },
    { act: 'zoom', key: 'Z', text: controls.zoom },
    { act: 'pointer', key: 'L', text: controls.pointer, on: room.pointer !== 'off' },
    { act: 'timer', key: 'T', text: controls.timer, on: session.timer.since !== null },
    { act: 'black', key: 'B', text: controls.black },
    { act: 'jump', key: 'J', text: controls.jump },
    { act: 'code', key: 'Q', text: controls.code },
    { act: 'presenter', key: 'P', text: controls.presenter },
    { act: 'class', key: 'C', text: controls.class },
    { act: 'full', key: 'F', text: controls.full, on: room.full },
    { act: 'keys', key: '?', text: controls.keys },
    { act: 'bar', key: 'H', text: controls.hideBar },
    { act: 'leave', key: 'Esc', text: controls.leave },
  ];
}
