import './replay.css';
import { useEffect, useRef, useState } from 'react';
import { replay as texts } from '#texts/teach/replay.ts';
import { inRegister } from '../../model/content/words.ts';
import { stepsOfRecording, stepsOfWalk } from '../../model/handouts/deck.ts';
import { optionStatuses } from '../../model/walk/status.ts';
import { knownFacts } from '../../model/walk/walk.ts';
import ChartPane from '../chart/ChartPane.tsx';
import { useDevice, useShelf } from '../given/device.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { useServices } from '../given/services.ts';
import OutlineView from '../outline/OutlineView.tsx';
import { OptionList } from '../step/OptionList.tsx';
import { useDraft } from './drafts.ts';
import { LessonCard } from './LessonCard.tsx';
import { Player } from './Player.tsx';
import { Recorder } from './Recorder.tsx';
import { RecordingList } from './RecordingList.tsx';
import type { RecordedView } from './recording.ts';
import { SlidesCard } from './SlidesCard.tsx';

/** A walk is recorded, played and taken along as slides, beside the step and over the chart that it moves. */
export default function ReplayPane(props: PaneProps) {
  const register = useRegister();
  const { pathway, way } = props;
  const { openAddress } = useServices();
  const shelf = useShelf('recordings');
  const { draft, others, put } = useDraft(pathway);
  const [view, setView] = useState<RecordedView>(draft?.steps.at(-1)?.view ?? 'chart');
  const device = useDevice();
  // A recording that was taken from a link opens in its player.
  const [opened, setOpened] = useState(() => device.held('recording'));
  useEffect(() => device.hold('recording', undefined), [device]);
  const here = shelf.entries.filter((each) => each.edition === pathway.edition && each.pathway === pathway.id);
  const played = here.find(({ id }) => id === opened);
  const heading = useRef<HTMLHeadingElement>(null);
  // What led back to a recording may be gone: the focus goes on to where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when one comes back
  useEffect(() => {
    if (draft && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  // Where the step does not stand beside this, going to it would leave what is recorded behind.
  const leaveChart = () => (props.orientation === 'wide' ? props.onLeave() : heading.current?.focus());
  return (
    <section className="replay" aria-labelledby="replay-title">
      <div className="replay-controls">
        <h2 id="replay-title" ref={heading} tabIndex={-1}>
          {texts.title}
        </h2>
        {!played && !draft && <p className="quiet">{texts.intro}</p>}
        {others.length > 0 && (
          <p className="button-row">
            <span>{texts.waits}</span>
            {others.map(({ address, of }) => (
              <button key={address} type="button" className="button" onClick={() => openAddress(address)}>
                {inRegister(of, register)}
              </button>
            ))}
          </p>
        )}
        {played ? (
          <Player
            key={played.id}
            {...props}
            recording={played}
            onShow={setView}
            onClose={() => {
              setOpened(undefined);
              // The player goes with its buttons.
              heading.current?.focus();
            }}
          />
        ) : (
          <Recorder
            {...props}
            draft={draft}
            onDraft={put}
            shown={view}
            onShow={setView}
            heading={heading}
            onSaved={setOpened}
          />
        )}
      </div>
      <div className="replay-shown">
        {view === 'chart' && <ChartPane {...props} onLeave={leaveChart} />}
        {view === 'outline' && <OutlineView {...props} />}
        {view === 'list' && (
          <OptionList
            pathway={pathway}
            statuses={optionStatuses(pathway, knownFacts(way))}
            facts={knownFacts(way)}
            preview={undefined}
          />
        )}
      </div>
      {!draft && (
        <div className="replay-controls">
          <LessonCard {...props} />
          <SlidesCard
            {...props}
            title={played ? texts.slidesOf.recording(played.title) : texts.slidesOf.walk}
            steps={played ? stepsOfRecording(played.steps) : stepsOfWalk(way)}
          />
          <RecordingList {...props} here={here} opened={opened} onOpen={setOpened} />
        </div>
      )}
    </section>
  );
}
