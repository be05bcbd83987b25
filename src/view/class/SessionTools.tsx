import { classTexts as texts } from '#texts/class.ts';
import type { Tally } from '../../kept/tallies.ts';
import { AskFirst } from '../common/AskFirst.tsx';
import { useDevice } from '../common/device.ts';
import { SteadyButton } from '../common/SteadyButton.tsx';
import { tallyCsv, tallyJson } from './tallyFiles.ts';

interface Props {
  readonly tally: Tally;
  readonly onSave: (name: string, content: Blob) => void;
  readonly onEnd: () => void;
  readonly onRemove: () => void;
}

/** What can be done with a session: save it, end it, clear it. Clearing asks once. */
export function SessionTools({ tally, onSave, onEnd, onRemove }: Props) {
  const { now } = useDevice();
  const name = `class-${tally.started.slice(0, 10)}`;
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
        {tally.ended === undefined ? texts.endHow : texts.ended}
      </p>
    </div>
  );
}
