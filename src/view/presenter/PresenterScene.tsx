import '../present/room.css';
import './presenter.css';
import { useState } from 'react';
import { present as texts } from '#texts/teach/present.ts';
import { inRegister } from '../../model/content/words.ts';
import { ExplainContext } from '../controls/Terms.tsx';
import { useDevice } from '../given/device.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { partOf } from '../session/presenting.ts';
import { useKeys } from '../session/useKeys.ts';
import { type Presenting, useSession } from '../session/useSession.ts';
import { useSteps } from '../session/useSteps.ts';
import { headingOf, kickerOf } from '../stage/StepStage.tsx';
import { partName } from '../stage/Story.tsx';
import { TimerView, useNow } from '../stage/TimerView.tsx';
import { UnendedSession } from '../stage/UnendedSession.tsx';
import { useAwake } from '../stage/useAwake.ts';
import { ClassPicture } from './ClassPicture.tsx';
import { ComesNext } from './ComesNext.tsx';
import { LessonParts } from './LessonParts.tsx';
import { hasOtherDisplay, onOtherDisplay } from './otherDisplay.ts';
import { Prompts } from './Prompts.tsx';
import { TeachingNotes } from './TeachingNotes.tsx';
import { TrainerRows } from './TrainerRows.tsx';

/** The window that only the trainer sees: what is on the screen, what comes next, notes, clock and controls. */
export default function PresenterScene(props: PaneProps) {
  const register = useRegister();
  const { pathway } = props;
  const presenting = useSession(props, 'presenter');
  const { shown, session, act } = presenting;
  const steps = useSteps(props, presenting, 'presenter');
  usePresenterKeys(presenting, steps);
  useAwake();
  const part = partOf(session);
  return (
    <ExplainContext value={undefined}>
      <div className="presenter">
        <header className="presenter-head">
          <h1 tabIndex={-1}>{texts.presenter.title}</h1>
          <ClassScreen {...props} presenting={presenting} />
          <Clock />
          <TimerControls presenting={presenting} />
        </header>
        <PresenterControls presenting={presenting} steps={steps} onLeave={() => props.onView('step')} />
        <p className="presenter-hint" role="status">
          {steps.hint}
        </p>
        {presenting.unended && <UnendedSession tally={presenting.unended} onSettle={presenting.settle} />}
        <div className="presenter-body">
          <section className="presenter-now" aria-labelledby="presenter-now">
            <h2 id="presenter-now" className="small-heading">
              {texts.presenter.now}
              {shown.kind !== 'end' &&
                ` (${session.shown === 'revealed' ? texts.presenter.revealed : texts.presenter.covered})`}
            </h2>
            <p className="presenter-title">
              {[partName(session), inRegister(pathway.title, register)].filter(Boolean).join(' \u00b7 ')}:{' '}
              {kickerOf(presenting)}
            </p>
            <p className="presenter-heading">{headingOf(presenting)}</p>
            <ClassPicture {...props} presenting={presenting} />
            <TrainerRows presenting={presenting} />
          </section>
          <div className="presenter-side">
            {part !== undefined && part.notes !== '' && <p className="presenter-own">{part.notes}</p>}
            <TeachingNotes
              key={`${pathway.edition}/${pathway.id}/${shown.state}`}
              pathway={pathway}
              state={shown.state}
            />
            <LessonParts presenting={presenting} />
            <ComesNext {...props} presenting={presenting} onGo={(id) => props.onGo(id)} />
            <Prompts {...props} shown={shown} />
          </div>
        </div>
        {session.black && (
          <p className="presenter-dark notice" role="status">
            {texts.presenter.isDark}{' '}
            <button type="button" className="button" onClick={() => act({ type: 'black' })}>
              {texts.controls.light}
            </button>
          </p>
        )}
      </div>
    </ExplainContext>
  );
}

/** The keys of the class screen that make sense here. */
function usePresenterKeys({ act }: Presenting, steps: ReturnType<typeof useSteps>) {
  useKeys((key) => {
    switch (key.type) {
      case 'number':
        act(key);
        return;
      case 'next':
        return steps.next();
      case 'back':
        return steps.back();
      case 'edition':
        return void steps.otherEdition();
      case 'first':
      case 'reveal':
      case 'count':
      case 'again':
      case 'zero':
      case 'black':
      case 'ahead':
        act({ type: key.type });
        return;
      case 'timer':
      case 'timer-zero':
        act({ type: 'timer', do: key.type === 'timer' ? 'toggle' : 'reset' });
        return;
      case 'leave':
      case 'clicker-start':
      case 'pointer':
      case 'zoom':
      case 'jump':
      case 'code':
      case 'presenter':
      case 'full':
      case 'keys':
      case 'class':
      case 'take-back':
        // These belong to the class screen; nothing that a clicker sends closes this window.
        return;
    }
  });
}

interface ControlsProps {
  readonly presenting: Presenting;
  readonly steps: ReturnType<typeof useSteps>;
  readonly onLeave: () => void;
}

function PresenterControls({ presenting: { session, shown, act }, steps, onLeave }: ControlsProps) {
  const { controls } = texts;
  return (
    <section className="presenter-controls" aria-label={controls.label}>
      <button type="button" className="button" onClick={() => steps.back()}>
        {controls.back}
      </button>
      <button type="button" className="button primary" onClick={() => steps.next()}>
        {controls.next}
      </button>
      {shown.kind !== 'end' && (
        <button type="button" className="button" onClick={() => act({ type: 'reveal' })}>
          {session.shown === 'asked' ? controls.reveal : controls.hide}
        </button>
      )}
      <button type="button" className="button" aria-pressed={session.black} onClick={() => act({ type: 'black' })}>
        {controls.black}
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={session.ahead === 'quiet'}
        onClick={() => act({ type: 'ahead' })}
      >
        {controls.ahead}
      </button>
      <button type="button" className="button" onClick={() => act({ type: 'first' })}>
        {controls.first}
      </button>
      <button type="button" className="button" onClick={() => act({ type: 'again' })}>
        {controls.again}
      </button>
      <button type="button" className="button" onClick={() => act({ type: 'zero' })}>
        {controls.zero}
      </button>
      <button type="button" className="button" onClick={() => void steps.otherEdition()}>
        {controls.edition}
      </button>
      <button type="button" className="button" onClick={onLeave}>
        {controls.leave}
      </button>
    </section>
  );
}

/** Whether a class screen is in step, and a way to open one. */
function ClassScreen({ presenting, addressOf }: Pick<PaneProps, 'addressOf'> & { presenting: Presenting }) {
  const device = useDevice();
  const [blocked, setBlocked] = useState(false);
  const connected = presenting.others.includes('present');
  const [was, setWas] = useState(false);
  if (connected && !was) setWas(true);
  const address = addressOf({ view: 'present' });
  const open = async () => {
    const where = await onOtherDisplay();
    setBlocked(window.open(address, `present-${device.room()}`, where) === null);
  };
  return (
    <div className="presenter-screen">
      <p role="status" data-connected={connected}>
        {connected ? texts.presenter.connected : was ? texts.presenter.closed : texts.presenter.alone}
      </p>
      {!connected && (
        <button type="button" className="button" onClick={() => void open()}>
          {hasOtherDisplay() ? texts.controls.otherDisplay : texts.controls.screen}
        </button>
      )}
      {blocked && !connected && (
        <a href={address} target="_blank" rel="noopener opener">
          {texts.openThere}
        </a>
      )}
    </div>
  );
}

function Clock() {
  const now = new Date(useNow(true));
  return (
    <p className="presenter-clock">
      <span className="quiet">{texts.clock}</span>{' '}
      {now.toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit', hour12: false })}
    </p>
  );
}

function TimerControls({ presenting: { session, act } }: { presenting: Presenting }) {
  const { timer } = texts;
  return (
    <div className="presenter-timer">
      <TimerView timer={session.timer} />
      <label>
        {timer.goal}{' '}
        <input
          type="number"
          min={0}
          max={600}
          value={Math.round((session.timer.goal ?? 0) / 60_000)}
          onChange={({ target }) => act({ type: 'goal', minutes: Number(target.value) || 0 })}
        />
      </label>
      <button type="button" className="button" onClick={() => act({ type: 'timer', do: 'toggle' })}>
        {session.timer.since === null ? timer.start : timer.stop}
        <span className="visually-hidden"> {timer.label}</span>
      </button>
      <button type="button" className="button" onClick={() => act({ type: 'timer', do: 'reset' })}>
        {timer.reset}
        <span className="visually-hidden"> {timer.label}</span>
      </button>
    </div>
  );
}
