import './room.css';
import './presenter.css';
import { useState } from 'react';
import { present as texts } from '#texts/present.ts';
import { inRegister } from '../../model/words.ts';
import { useDevice } from '../common/device.ts';
import { GlossaryContext } from '../common/Terms.tsx';
import type { PaneProps } from '../pathway/panes.ts';
import { ComesNext } from './ComesNext.tsx';
import { Prompts } from './Prompts.tsx';
import { headingOf, kickerOf } from './StepStage.tsx';
import { TeachingNotes } from './TeachingNotes.tsx';
import { TimerView, useNow } from './TimerView.tsx';
import { TrainerRows } from './TrainerRows.tsx';
import { useKeys } from './useKeys.ts';
import { type Presenting, useSession } from './useSession.ts';

/** The window that only the trainer sees: what is on the screen, what comes next, notes, clock and controls. */
export default function PresenterScene(props: PaneProps) {
  const { pathway, register } = props;
  const presenting = useSession(props, 'presenter');
  const { shown, session, act } = presenting;
  usePresenterKeys(presenting, props);
  return (
    <GlossaryContext value={undefined}>
      <div className="presenter">
        <header className="presenter-head">
          <h1 tabIndex={-1}>{texts.presenter.title}</h1>
          <ClassScreen {...props} presenting={presenting} />
          <Clock />
          <TimerControls presenting={presenting} />
        </header>
        <PresenterControls presenting={presenting} />
        <div className="presenter-body">
          <section className="presenter-now" aria-labelledby="presenter-now">
            <h2 id="presenter-now" className="small-heading">
              {texts.presenter.now}
              {shown.kind !== 'end' &&
                ` (${session.shown === 'revealed' ? texts.presenter.revealed : texts.presenter.covered})`}
            </h2>
            <p className="presenter-title">
              {inRegister(pathway.title, register)}: {kickerOf(presenting)}
            </p>
            <p className="presenter-heading">{headingOf(presenting)}</p>
            <TrainerRows presenting={presenting} />
          </section>
          <div className="presenter-side">
            <ComesNext {...props} presenting={presenting} onGo={(id) => props.onGo(id)} />
            <Prompts {...props} shown={shown} />
            <TeachingNotes
              key={`${pathway.edition}/${pathway.id}/${shown.state}`}
              pathway={pathway}
              state={shown.state}
            />
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
    </GlossaryContext>
  );
}

/** The keys of the class screen that make sense here. */
function usePresenterKeys({ act }: Presenting, { onView }: PaneProps) {
  useKeys((key) => {
    switch (key.type) {
      case 'number':
        act(key);
        return;
      case 'next':
      case 'back':
      case 'first':
      case 'reveal':
      case 'count':
      case 'black':
      case 'ahead':
        act({ type: key.type });
        return;
      case 'timer':
      case 'timer-zero':
        act({ type: 'timer', do: key.type === 'timer' ? 'toggle' : 'reset' });
        return;
      case 'leave':
        return onView('step');
      case 'pointer':
      case 'zoom':
      case 'jump':
      case 'code':
      case 'presenter':
      case 'full':
      case 'bar':
      case 'keys':
      case 'class':
      case 'take-back':
        // These belong to the class screen.
        return;
    }
  });
}

function PresenterControls({ presenting: { session, shown, act } }: { presenting: Presenting }) {
  const { controls } = texts;
  return (
    <section className="presenter-controls" aria-label={controls.label}>
      <button type="button" className="button" onClick={() => act({ type: 'back' })}>
        {controls.back}
      </button>
      <button type="button" className="button primary" onClick={() => act({ type: 'next' })}>
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
    </section>
  );
}

/** Whether a class screen is in step, and a way to open one. */
function ClassScreen({ presenting, addressOf }: Pick<PaneProps, 'addressOf'> & { presenting: Presenting }) {
  const device = useDevice();
  const [blocked, setBlocked] = useState(false);
  const connected = presenting.others.includes('present');
  const address = addressOf({ view: 'present' });
  return (
    <div className="presenter-screen">
      <p role="status" data-connected={connected}>
        {connected ? texts.presenter.connected : texts.presenter.alone}
      </p>
      {!connected && (
        <button
          type="button"
          className="button"
          onClick={() => setBlocked(window.open(address, `present-${device.room()}`) === null)}
        >
          {texts.controls.screen}
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
