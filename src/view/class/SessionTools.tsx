import { useState } from 'react';
import { classTexts as texts } from '#texts/teach/class.ts';
import type { Tally } from '../../kept/tallies.ts';
import { AskFirst } from '../controls/AskFirst.tsx';
import { SteadyButton } from '../controls/SteadyButton.tsx';
import { useDevice } from '../given/device.ts';
import { useServices } from '../given/services.ts';
import { tallyCsv, tallyJson, votedOf } from './tallyFiles.ts';

interface Props {
  readonly tally: Tally;
  readonly onSave: (name: string, content: Blob) => void;
  readonly onEnd: () => void;
  readonly onRemove: () => void;
}

/** What can be done with a session: save it, end it, clear it. Clearing asks once. */
export function SessionTools({ tally, onSave, onEnd, onRemove }: Props) {
  const { now } = useDevice();
  const { writeClassSlides } = useServices();
  const name = `class-${tally.started.slice(0, 10)}`;
  const [failed, setFailed] = useState(false);
  const saveSlides = async () => {
    setFailed(false);
    try {
      onSave(`${name}.pptx`, await writeClassSlides(tally.title, votedOf(tally)));
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="class-tools">
      <div className="class-acts">
        <button
          type="button"
          className="button"
          onClick={() => onSave(`${name}.json`, new Blob([tallyJson(tally, now())], { type: 'application/json' }))}
        >
          {texts.json}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => onSave(`${name}.csv`, new Blob([tallyCsv(tally)], { type: 'text/csv;charset=utf-8' }))}
        >
          {texts.csv}
        </button>
        <button type="button" className="button" onClick={() => void saveSlides()}>
          {texts.slides}
        </button>
        <SteadyButton off={tally.ended !== undefined} onClick={onEnd}>
          {texts.end}
        </SteadyButton>
        <AskFirst
          act={texts.remove}
          asks={texts.removeAsk}
          yes={texts.removeSure}
          no={texts.removeNo}
          onYes={onRemove}
        />
      </div>
      <p className="quiet" role="status">
        {failed ? texts.slidesFailed : tally.ended === undefined ? texts.endHow : texts.ended}
      </p>
    </div>
  );
}
