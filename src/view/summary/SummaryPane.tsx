import './summary.css';
import { useState } from 'react';
import { keep } from '#texts/take/keep.ts';
import { summary as texts } from '#texts/take/summary.ts';
import { inRegister } from '../../model/content/words.ts';
import { useDevice } from '../given/device.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { useServices } from '../given/services.ts';
import { fragmentOf } from '../keep/fragment.ts';
import type { Keeping, ReadWalk } from '../keep/keeping.ts';
import { Notes } from '../keep/Notes.tsx';
import { SaveWalk } from '../keep/SaveWalk.tsx';
import { useKeptWalk } from '../keep/useKeptWalk.ts';
import { useReadWalk } from '../keep/useReadWalk.ts';
import { type Loaded, useLoaded } from '../pathway/useLoaded.ts';
import { Waiting } from '../pathway/Waiting.tsx';
import { SummaryPage } from './SummaryPage.tsx';
import { TakeAlong } from './TakeAlong.tsx';

/** Notes on this walk, and the walk as text to take along. */
export default function SummaryPane(props: PaneProps) {
  const loaded = useLoaded(useServices().loadKeeping, true);
  const address = fragmentOf(props.addressOf({ view: 'step' }));
  const way = useReadWalk(address, loaded.value);
  if (!loaded.value) return <Waiting loaded={loaded} />;
  return <NotesAndSummary {...props} keeping={loaded.value} address={address} read={way} />;
}

interface Props extends PaneProps {
  readonly keeping: Keeping;
  readonly address: string;
  /** The whole walk, read anew after each step. What is being written below stays meanwhile. */
  readonly read: Loaded<readonly (ReadWalk | undefined)[]>;
}

function NotesAndSummary({ keeping, address, read, ...props }: Props) {
  const register = useRegister();
  const { pathway, way, facts, sources, addressOf } = props;
  const { now } = useDevice();
  const walk = useKeptWalk(address, inRegister(pathway.title, register), keeping);
  const [withAddress, setWithAddress] = useState(true);
  const [withNotes, setWithNotes] = useState(false);
  const notes = walk.notes.map(({ place, ...note }) => ({ ...note, place: place.split('/')[2] ?? '' }));
  const summary = keeping.summary.of({
    pathway,
    facts,
    register,
    sources,
    before: read.value?.[0]?.legs.slice(0, -1) ?? [],
    notes: withNotes ? notes : [],
    ...(withAddress ? { address: addressOf({ view: 'step' }) } : {}),
    now: now(),
  });
  return (
    <section className="summary" aria-labelledby="summary-title">
      <div className="summary-tools">
        <h2 id="summary-title">{texts.title}</h2>
        <p className="quiet">{inRegister(texts.intro, register)}</p>
        <fieldset className="summary-choices">
          <legend>{texts.include}</legend>
          <label className="choice">
            <input type="checkbox" checked={withAddress} onChange={(event) => setWithAddress(event.target.checked)} />
            {texts.withAddress}
          </label>
          <label className="choice">
            <input
              type="checkbox"
              checked={withNotes}
              disabled={notes.length === 0}
              onChange={(event) => setWithNotes(event.target.checked)}
            />
            {texts.withNotes} ({notes.length})
          </label>
          {withNotes && <p className="keep-warning">{texts.withNotesWarning}</p>}
        </fieldset>
        {read.value && <TakeAlong summary={summary} name={pathway.id} keeping={keeping} />}
      </div>
      {read.value ? <SummaryPage summary={summary} /> : <Waiting loaded={read} />}
      <div className="summary-tools summary-keep">
        <SaveWalk walk={walk} onAll={() => props.onGo('saved')} />
        <section aria-labelledby="notes-title">
          <h3 id="notes-title">{keep.notes.title}</h3>
          <Notes pathway={pathway} at={way.at} walk={walk} />
        </section>
      </div>
    </section>
  );
}
