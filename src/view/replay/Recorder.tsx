import { type RefObject, useEffect, useRef } from 'react';
import { replay as texts } from '#texts/teach/replay.ts';
import { recordedViews } from '../../kept/recordings.ts';
import type { Facts } from '../../model/content/condition.ts';
import { sameFacts } from '../../model/handouts/deck.ts';
import { useOnChange } from '../controls/focus.ts';
import { SureButton } from '../controls/SureButton.tsx';
import { Switch } from '../frame/Switch.tsx';
import { useDevice, useShelf } from '../given/device.ts';
import type { PaneProps } from '../given/pane.ts';
import { fragmentOf } from '../keep/fragment.ts';
import type { Draft } from './drafts.ts';
import type { RecordedView } from './recording.ts';

interface Props extends PaneProps {
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft | undefined) => void;
  readonly shown: RecordedView;
  readonly onShow: (view: RecordedView) => void;
  readonly heading: RefObject<HTMLElement | null>;
  /** A recording was kept under this id. */
  readonly onSaved: (id: string) => void;
}

/** A pause longer than this says nothing more: somebody has left the room. */
const longestPause = 120_000;
const mostSteps = 200;

/** Records a walk: each change of the answers, or of what stands beside them, begins a step, and each step can have a note. */
export function Recorder(props: Props) {
  const { pathway, facts, draft, onDraft, shown, heading, addressOf, onFacts, onShow, onSaved } = props;
  const device = useDevice();
  const shelf = useShelf('recordings');
  const stopButton = useRef<HTMLButtonElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const last = draft?.steps.at(-1);
  // What was pressed goes away; the focus goes on to what comes in its place.
  useOnChange(draft && (draft.stopped ? 'stopped' : 'recording'), () =>
    (draft?.stopped ? nameField : stopButton).current?.focus(),
  );
  /** A step that begins now, with the address at which it stands. */
  const step = (at: Facts) => ({
    address: fragmentOf(addressOf({ facts: at, view: 'replay' })),
    begun: { facts: { ...at }, view: shown, lasts: 0, note: '' },
  });

  const begin = (from: Facts) => {
    const { address, begun } = step(from);
    onDraft({ of: pathway.title, address, steps: [begun], since: performance.now(), stopped: false, title: '' });
    if (!sameFacts(from, facts)) onFacts(from);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step begins when the answers or the view change, and only then
  useEffect(() => {
    if (!draft || draft.stopped || !last || draft.steps.length >= mostSteps) return;
    if (sameFacts(last.facts, facts) && last.view === shown) return;
    // The step before ends where the next one begins.
    const before = ended(draft);
    const { address, begun } = step(facts);
    onDraft({ ...before, address, steps: [...before.steps, begun] });
  }, [facts, shown]);

  const save = ({ title, steps }: Draft) => {
    const id = device.newId();
    shelf.put({
      id,
      changed: device.now(),
      title: title.trim() || texts.unnamed,
      edition: pathway.edition,
      pathway: pathway.id,
      steps,
    });
    onDraft(undefined);
    onSaved(id);
  };

  if (draft?.stopped) {
    return (
      <div className="replay-recorder">
        <label className="field">
          {texts.title2}
          <input
            ref={nameField}
            type="text"
            maxLength={120}
            value={draft.title}
            onChange={({ target }) => onDraft({ ...draft, title: target.value })}
          />
        </label>
        <div className="button-row">
          <button type="button" className="button primary" onClick={() => save(draft)}>
            {texts.save}
          </button>
          <SureButton
            label={texts.discard}
            sure={texts.discardSure}
            after={heading}
            onSure={() => onDraft(undefined)}
          />
        </div>
        {!shelf.kept && <p className="quiet">{texts.notKept}</p>}
      </div>
    );
  }
  return (
    <div className="replay-recorder">
      <div className="button-row">
        {draft ? (
          <button
            ref={stopButton}
            type="button"
            className="button primary"
            onClick={() => onDraft({ ...ended(draft), stopped: true })}
          >
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
      {draft && (
        <>
          <p role="status" className="replay-state">
            {texts.recording(draft.steps.length)}
          </p>
          <p className="quiet">{texts.how}</p>
          <label className="field">
            {texts.note}
            <textarea
              rows={2}
              maxLength={600}
              value={last?.note ?? ''}
              onChange={({ target }) => onDraft(withLast(draft, { note: target.value }))}
            />
          </label>
        </>
      )}
    </div>
  );
}

/** The last step ends now. */
function ended(draft: Draft): Draft {
  const since = performance.now();
  const lasts = Math.min(longestPause, Math.round(since - draft.since));
  return { ...withLast(draft, { lasts }), since };
}

function withLast(draft: Draft, part: Partial<Draft['steps'][number]>): Draft {
  const { steps } = draft;
  return { ...draft, steps: steps.map((step, place) => (place === steps.length - 1 ? { ...step, ...part } : step)) };
}
