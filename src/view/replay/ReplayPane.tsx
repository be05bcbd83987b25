import './replay.css';
import { useRef, useState } from 'react';
import { replay as texts } from '#texts/replay.ts';
import type { EntryOf } from '../../kept/shelves.ts';
import { stepsOfRecording, stepsOfWalk } from '../../model/deck.ts';
import { optionStatuses } from '../../model/status.ts';
import { knownFacts } from '../../model/walk.ts';
import ChartPane from '../chart/ChartPane.tsx';
import { useShelf } from '../common/device.ts';
import OutlineView from '../outline/OutlineView.tsx';
import type { PaneProps } from '../pathway/panes.ts';
import { OptionList } from '../step/OptionList.tsx';
import { Player } from './Player.tsx';
import { Recorder } from './Recorder.tsx';
import { RecordingList } from './RecordingList.tsx';
import { SlidesCard } from './SlidesCard.tsx';

export type Recording = EntryOf<'recordings'>;
export type RecordedView = Recording['steps'][number]['view'];

/** A walk is recorded, played and taken along as slides, beside the step and over the chart that it moves. */
export default function ReplayPane(props: PaneProps) {
  const { pathway, way } = props;
  const shelf = useShelf('recordings');
  const [view, setView] = useState<RecordedView>('chart');
  const [opened, setOpened] = useState<string>();
  const [recording, setRecording] = useState(false);
  const here = shelf.entries.filter((each) => each.edition === pathway.edition && each.pathway === pathway.id);
  const played = here.find(({ id }) => id === opened);
  const heading = useRef<HTMLHeadingElement>(null);
  // Where the step does not stand beside this, going to it would break off what is recorded.
  const leaveChart = () => (props.orientation === 'wide' ? props.onLeave() : heading.current?.focus());
  return (
    <section className="replay" aria-labelledby="replay-title">
      <div className="replay-controls">
        <h2 id="replay-title" ref={heading} tabIndex={-1}>
          {texts.title}
        </h2>
        {!played && !recording && <p className="quiet">{texts.intro}</p>}
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
          <Recorder {...props} shown={view} onShow={setView} onRecording={setRecording} onSaved={setOpened} />
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
            register={props.register}
            preview={undefined}
          />
        )}
      </div>
      {!recording && (
        <div className="replay-controls">
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
