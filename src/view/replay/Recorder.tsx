import { useEffect, useRef, useState } from 'react';
import { replay as texts } from '#texts/replay.ts';
import { recordedViews } from '../../kept/recordings.ts';
import type { Facts } from '../../model/condition.ts';
import { sameFacts } from '../../model/deck.ts';
import { useDevice, useShelf } from '../common/device.ts';
import { Switch } from '../frame/Switch.tsx';
import type { PaneProps } from '../pathway/panes.ts';
import type { RecordedView, Recording } from './ReplayPane.tsx';

interface Props extends PaneProps {
  readonly shown: RecordedView;
  readonly onShow: (view: RecordedView) => void;
  readonly onRecording: (recording: boolean) => void;
  /** A recording was kept under this id. */
  readonly onSaved: (id: string) => void;
}

type Step = Recording['steps'][number];

/** A pause longer than this says nothing more: somebody has left the room. */
const longestPause = 120_000;
const mostSteps = 200;

/** Records a walk: each change of the answers, or of what stands beside them, begins a step, and each step can have a note. */
export function Recorder(props: Props) {
  const { pathway, facts, shown, onFacts, onShow, onRecording, onSaved } = props;
  const device = useDevice();
  const shelf = useShelf('recordings');
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [stopped, setStopped] = useState(false);
  const [title, setTitle] = useState('');
  const since = useRef(0);
  const recording = steps.length > 0 && !stopped;

  const begin = (from: Facts) => {
    since.current = performance.now();
    setSteps([{ facts: from, view: shown, lasts: 0, note: '' }]);
    setStopped(false);
    onRecording(true);
    if (!sameFacts(from, facts)) onFacts(from);
  };
  // The step before ends where the next one begins.
  const ended = (all: readonly Step[]): Step[] => {
    const lasts = Math.min(longestPause, Math.round(performance.now() - since.current));
    since.current = performance.now();
    return all.map((step, index) => (index === all.length - 1 ? { ...step, lasts } : step));
  };
  const last = steps[steps.length - 1];
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step begins when the answers or the view change, and only then
  useEffect(() => {
    if (!recording || !last || steps.length >= mostSteps) return;
    if (sameFacts(last.facts, facts) && last.view === shown) return;
    setSteps([...ended(steps), { facts, view: shown, lasts: 0, note: '' }]);
  }, [facts, shown]);

  const stop = () => {
    setSteps(ended(steps));
    setStopped(true);
  };
  const leave = () => {
    setSteps([]);
    setStopped(false);
    setTitle('');
    onRecording(false);
  };
  const save = () => {
    const id = device.newId();
    shelf.put({
      id,
      changed: device.now(),
      title: title.trim() || texts.unnamed,
      edition: pathway.edition,
      pathway: pathway.id,
      // Keys of facts are those of this pathway; the copy is what the schema of the shelf holds.
      steps: steps.map((step) => ({ ...step, facts: { ...step.facts } })),
    });
    leave();
    onSaved(id);
  };

  if (stopped) {
    return (
      <div className="replay-recorder">
        <label className="field">
          {texts.title2}
          <input type="text" maxLength={120} value={title} onChange={({ target }) => setTitle(target.value)} />
        </label>
        <div className="button-row">
          <button type="button" className="button primary" onClick={save}>
            {texts.save}
          </button>
          <button type="button" className="button" onClick={leave}>
            {texts.discard}
          </button>
        </div>
        {!shelf.kept && <p className="quiet">{texts.notKept}</p>}
      </div>
    );
  }
  return (
    <div className="replay-recorder">
      <div className="button-row">
        {recording ? (
          <button type="button" className="button primary" onClick={stop}>
            {texts.stop}
          </button>
        ) : (
          <>
            <button type="button" className="button primary" onClick={() => begin({})}>
              {texts.recordNew}
            </button>
            {Object.keys(facts).length > 0 && (
              <button type="button" className="button" onClick={() => begin(facts)}>
                {texts.record}
              </button>
            )}
          </>
        )}
        <Switch
          label={texts.show.label}
          value={shown}
          choices={recordedViews.map((value) => ({ value, text: texts.show[value] }))}
          onChange={onShow}
        />
      </div>
      {recording && (
        <>
          <p role="status" className="replay-state">
            {texts.recording(steps.length)}
          </p>
          <p className="quiet">{texts.how}</p>
          <label className="field">
            {texts.note}
            <textarea
              rows={2}
              maxLength={600}
              value={last?.note ?? ''}
              onChange={({ target }) =>
                setSteps(
                  steps.map((step, index) => (index === steps.length - 1 ? { ...step, note: target.value } : step)),
                )
              }
            />
          </label>
        </>
      )}
    </div>
  );
}
