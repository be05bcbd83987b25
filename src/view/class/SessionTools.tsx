import { useState } from 'react';
import { classTexts as texts } from '#texts/class.ts';
import type { Tally } from '../../kept/tallies.ts';
import { useDevice } from '../common/device.ts';
import { tallyCsv, tallyJson } from './tallyFiles.ts';

interface Props {
  readonly tally: Tally;
  readonly onSave: (name: string, content: Blob) => void;
  readonly onEnd: () => void;
  readonly onRemove: () => void;
}

/** What can be done with a session: save it, end it, clear it. Clearing asks once. */
export function SessionTools({ tally, onSave, onEnd, onRemove }: Props) {
  const [asking, setAsking] = useState(false);
  const { now } = useDevice();
  const name = `class-${tally.started.slice(0, 10)}`;
  return (
    <div className="class-tools">
      <p className="class-acts">
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
        {tally.ended === undefined && (
          <button type="button" className="button" onClick={onEnd}>
            {texts.end}
          </button>
        )}
        {!asking && (
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {texts.remove}
          </button>
        )}
      </p>
      {asking && (
        <p className="class-acts" role="status">
          {texts.removeAsk}
          <button type="button" className="button" onClick={onRemove}>
            {texts.removeSure}
          </button>
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {texts.removeNo}
          </button>
        </p>
      )}
      <p className="quiet">{tally.ended === undefined ? texts.endHow : texts.ended}</p>
    </div>
  );
}
