import { useEffect, useState } from 'react';
import { present as texts } from '#texts/teach/present.ts';
import type { Session } from '../../kept/session.ts';
import { elapsed } from '../session/presenting.ts';

/** How long the timer has run, or how long is left of what was meant. Nothing before it was started first. */
export function TimerView({ timer }: { timer: Session['timer'] }) {
  const now = useNow(timer.since !== null);
  const ran = elapsed(timer, now);
  if (timer.since === null && ran === 0) return null;
  const left = timer.goal === undefined ? undefined : timer.goal - ran;
  const states = [timer.since === null ? 'is-stopped' : '', left !== undefined && left < 0 ? 'is-over' : ''];
  return (
    <p className={`room-timer ${states.join(' ')}`} role="timer" aria-label={texts.timer.label}>
      {left === undefined
        ? written(ran)
        : `${written(Math.abs(left))} ${left < 0 ? texts.timer.over : texts.timer.left}`}
    </p>
  );
}

/** The time, once a second while it is wanted. */
export function useNow(wanted: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!wanted) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [wanted]);
  return wanted ? now : Date.now();
}

function written(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
