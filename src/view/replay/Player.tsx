import { useCallback, useEffect, useRef, useState } from 'react';
import { replay as texts } from '#texts/teach/replay.ts';
import { sameFacts } from '../../model/handouts/deck.ts';
import { parseFacts } from '../../model/walk/facts.ts';
import { SteadyButton } from '../controls/SteadyButton.tsx';
import { Switch } from '../frame/Switch.tsx';
import type { PaneProps } from '../given/pane.ts';
import type { RecordedView, Recording } from './recording.ts';

interface Props extends PaneProps {
  readonly recording: Recording;
  readonly onShow: (view: RecordedView) => void;
  readonly onClose: () => void;
}

const speeds = ['0.5', '1', '2', '4'] as const;
/** A step stays at least so long that one sees what changed. */
const shortest = 800;

/** Plays a recording on the real walk: the step, the chart and the address follow. Whoever answers takes over, and it pauses. */
export function Player({ pathway, facts, recording, onFacts, onShow, onClose }: Props) {
  const { steps } = recording;
  const [index, setIndex] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<(typeof speeds)[number]>('1');
  const step = steps[index];
  const heading = useRef<HTMLHeadingElement>(null);
  // What a recording holds came from a file or a link, perhaps for an older pathway: only what still means something is used.
  const factsAt = useCallback(
    (place: number) => parseFacts(pathway, Object.entries(steps[place]?.facts ?? {})).facts,
    [pathway, steps],
  );
  const goTo = useCallback(
    (place: number) => {
      setIndex(place);
      onShow(steps[place]?.view ?? 'chart');
      onFacts(factsAt(place));
    },
    [steps, factsAt, onFacts, onShow],
  );
  const move = useRef(goTo);
  move.current = goTo;

  useEffect(() => {
    heading.current?.focus();
    move.current(0);
  }, []);

  const followed = sameFacts(facts, factsAt(index));
  const awaited = useRef(true);
  useEffect(() => {
    // The walk takes a moment to follow; only what changes after that is somebody's own answer.
    if (followed) awaited.current = false;
    else if (!awaited.current) setPlaying(false);
  }, [followed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is awaited
  useEffect(() => {
    awaited.current = !followed;
  }, [index]);

  useEffect(() => {
    if (!playing || !step) return;
    const wait = Math.max(shortest, step.lasts) / Number(speed);
    const timer = setTimeout(() => {
      if (index + 1 < steps.length) move.current(index + 1);
      else setPlaying(false);
    }, wait);
    return () => clearTimeout(timer);
  }, [playing, index, speed, step, steps.length]);

  const atEnd = index === steps.length - 1;
  const play = () => {
    if (atEnd && !playing) move.current(0);
    setPlaying(!playing);
  };
  return (
    <div className="replay-player" data-step={index} data-playing={playing}>
      <h3 ref={heading} tabIndex={-1}>
        {recording.title}
      </h3>
      <div className="button-row">
        <SteadyButton off={index === 0} onClick={() => goTo(index - 1)}>
          {texts.before}
        </SteadyButton>
        <button type="button" className="button primary" onClick={play}>
          {playing ? texts.pause : texts.play}
        </button>
        <SteadyButton off={atEnd} onClick={() => goTo(index + 1)}>
          {texts.after}
        </SteadyButton>
        <Switch
          label={texts.speed}
          value={speed}
          choices={speeds.map((value) => ({ value, text: `${value}×` }))}
          onChange={setSpeed}
        />
        <button type="button" className="button" onClick={onClose}>
          {texts.close}
        </button>
      </div>
      <p className="replay-state">{texts.at(index + 1, steps.length)}</p>
      <progress
        className="replay-progress"
        max={steps.length}
        value={index + 1}
        aria-label={texts.at(index + 1, steps.length)}
      />
      <section className="replay-note" aria-label={texts.notes} aria-live="polite">
        <p>{step?.note || <span className="quiet">{texts.noNote}</span>}</p>
      </section>
    </div>
  );
}
