import './room.css';
import { type MouseEvent, useEffect, useRef } from 'react';
import { source as sourceTexts } from '#texts/content/source.ts';
import { present as texts } from '#texts/teach/present.ts';
import type { LessonPart } from '../../kept/lessons.ts';
import { inRegister } from '../../model/content/words.ts';
import { ExplainContext } from '../controls/Terms.tsx';
import { useListed } from '../given/listed.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { usePractiseAddress } from '../practise/addresses.ts';
import { followOf } from '../session/follow.ts';
import { jumpsFrom } from '../session/jumps.ts';
import { partOf } from '../session/presenting.ts';
import { type Presenting, useSession } from '../session/useSession.ts';
import { RoomPath } from '../stage/RoomPath.tsx';
import { StepStage } from '../stage/StepStage.tsx';
import { partName } from '../stage/Story.tsx';
import { TimerView } from '../stage/TimerView.tsx';
import { UnendedSession } from '../stage/UnendedSession.tsx';
import { useAwake } from '../stage/useAwake.ts';
import { CodeDialog, JumpDialog, KeysDialog } from './dialogs.tsx';
import { GrowingChart } from './GrowingChart.tsx';
import { Pointer } from './Pointer.tsx';
import { usePages } from './pages.ts';
import { type Tool, Toolbar } from './Toolbar.tsx';
import { useRoom } from './useRoom.ts';

/** The walk on a projector: one step at a time, and the chart that grows where it is asked for. */
export default function PresentScene(props: PaneProps) {
  const register = useRegister();
  const { pathway, source, addressOf } = props;
  const listed = useListed();
  const presenting = useSession(props, 'present');
  const room = useRoom(props, presenting);
  const { session, shown } = presenting;
  const root = useRef<HTMLDivElement>(null);
  const step = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { page, pages, cut } = usePages(step, presenting);
  useAwake();

  // The button that led here may be gone: the focus goes on to the step, so that keys and readers stay in the room.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step decides
  useEffect(() => {
    if (!root.current?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true });
  }, [shown.state, session.shown, pathway]);
  /** After a click the keys belong to the room again, not to the button that was clicked. */
  const release = ({ detail, target }: MouseEvent) => {
    if (detail > 0 && target instanceof Element && target.closest('button')) root.current?.focus();
  };
  const part = partOf(session);
  const practiseAddress = usePractiseAddress(pathway.edition, pathway.summary.edition.register);
  const followAddress = (parts: readonly LessonPart[]) =>
    new URL(practiseAddress({ follow: followOf(parts) }), addressOf({ view: 'predict', alone: true })).href;
  const tells = part !== undefined && part.story !== '' && session.shown !== 'story' && session.shown !== 'taught';
  const said = room.hint ?? (session.counting ? texts.counting : '');
  return (
    // On a screen that is talked about, explanations of words would only be in the way.
    <ExplainContext value={undefined}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only lets go of the button that was clicked */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: it only lets go of the button that was clicked */}
      <div
        ref={root}
        className={`room look-${room.look.at} ${room.moved ? 'is-moved' : ''}`}
        tabIndex={-1}
        onClick={release}
      >
        <div className="room-head">
          <h1 tabIndex={-1}>
            {[partName(session), inRegister(pathway.title, register)].filter(Boolean).join(' \u00b7 ')}
          </h1>
          <TimerView timer={session.timer} />
          {tells && <p className="room-story">{part.story}</p>}
        </div>
        <div className="room-stage">
          <div className="room-turning">
            <StepStage {...props} presenting={presenting} heading={heading} step={step} />
            {pages > 1 && <div className="room-cut" style={{ height: cut }} aria-hidden="true" />}
            {pages > 1 && (
              <p className="room-page" data-page={page + 1} data-pages={pages}>
                {texts.page(page + 1, pages)}
              </p>
            )}
          </div>
          <GrowingChart {...props} presenting={presenting} look={room.look} onLook={room.setLook} />
        </div>
        <p className={`room-said ${said === '' ? '' : 'is-said'}`} role="status">
          {said}
        </p>
        <div className="room-foot">
          <RoomPath presenting={presenting} />
          <p>{texts.credit(pathway.summary.name, sourceTexts.dated(source))}</p>
        </div>
        {room.blocked && (
          <p className="room-blocked notice" role="status">
            {texts.blocked}{' '}
            <a href={addressOf({ view: 'presenter' })} target="_blank" rel="noopener opener">
              {texts.openThere}
            </a>
          </p>
        )}
        <Toolbar tools={toolsOf(presenting, room)} onAct={(type) => room.does({ type })} />
        {room.pointer !== 'off' && <Pointer kind={room.pointer} />}
        {presenting.unended && <UnendedSession tally={presenting.unended} onSettle={presenting.settle} />}
        {session.black && (
          <button type="button" className="room-dark" onClick={() => room.does({ type: 'black' })}>
            {texts.dark}
          </button>
        )}
        {room.open === 'keys' && <KeysDialog onClose={() => room.close('keys')} />}
        {room.open === 'code' && (
          <CodeDialog
            address={session.lesson ? followAddress(session.lesson.parts) : addressOf({ view: 'predict', alone: true })}
            lesson={session.lesson !== null}
            onClose={() => room.close('code')}
          />
        )}
        {room.open === 'jump' && (
          <JumpDialog
            jumps={jumpsFrom(pathway, listed, register)}
            onJump={room.jump}
            onClose={() => room.close('jump')}
          />
        )}
      </div>
    </ExplainContext>
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
    { act: 'zoom', key: 'Z', text: controls.zoom, on: room.look.at !== 'step' },
    { act: 'ahead', key: 'A', text: controls.ahead, on: session.ahead === 'quiet' },
    { act: 'count', key: 'V', text: controls.count, on: session.counting },
    { act: 'again', key: 'N', text: controls.again },
    { act: 'zero', key: 'X', text: controls.zero },
    { act: 'pointer', key: 'L', text: controls.pointer, on: room.pointer !== 'off' },
    { act: 'timer', key: 'T', text: controls.timer, on: session.timer.since !== null },
    { act: 'black', key: 'B', text: controls.black },
    { act: 'jump', key: 'J', text: controls.jump },
    { act: 'edition', key: 'E', text: controls.edition },
    { act: 'code', key: 'Q', text: controls.code },
    { act: 'presenter', key: 'P', text: controls.presenter },
    { act: 'class', key: 'C', text: controls.class },
    { act: 'full', key: 'F', text: controls.full, on: room.full },
    { act: 'keys', key: '?', text: controls.keys },
    { act: 'leave', key: 'Esc', text: controls.leave },
  ];
}
