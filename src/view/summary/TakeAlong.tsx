import { useState } from 'react';
import { summary as texts } from '#texts/take/summary.ts';
import type { Summary } from '../../export/summary/summary.ts';
import { inRegister, type Words } from '../../model/content/words.ts';
import { dayOf } from '../../model/handouts/day.ts';
import { useDevice } from '../given/device.ts';
import type { Keeping } from '../keep/keeping.ts';

interface Props {
  readonly summary: Summary;
  /** How the file begins to be called. */
  readonly name: string;
  readonly keeping: Keeping;
}

/** The summary on the clipboard, as a file or on paper: one click each. */
export function TakeAlong({ summary, name, keeping }: Props) {
  const { copy, download, now } = useDevice();
  const { print, summary: writers } = keeping;
  const say = (words: Words) => inRegister(words, summary.register);
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string>();
  const copyAs = (write: (summary: Summary) => string) => async () => {
    const text = write(summary);
    const copied = await copy(text);
    setByHand(copied ? undefined : text);
    setSaid(copied ? texts.copied : texts.notCopied);
  };
  const saveAs = (write: (summary: Summary) => string, ending: string, type: string) => () =>
    download(`${texts.fileName(name, dayOf(now()))}.${ending}`, new Blob([write(summary)], { type }));
  return (
    <div className="take-along">
      <div className="button-row">
        <button type="button" className="button primary" onClick={copyAs(writers.text)}>
          {texts.copy}
        </button>
        <button type="button" className="button" onClick={copyAs(writers.markdown)}>
          {say(texts.copyMarked)}
        </button>
        <button type="button" className="button" onClick={saveAs(writers.text, 'txt', 'text/plain;charset=utf-8')}>
          {say(texts.saveText)}
        </button>
        <button
          type="button"
          className="button"
          onClick={saveAs(writers.markdown, 'md', 'text/markdown;charset=utf-8')}
        >
          {say(texts.saveMarked)}
        </button>
        <button type="button" className="button" onClick={print}>
          {texts.print}
        </button>
      </div>
      <p role="status" className="keep-said">
        {said}
      </p>
      {byHand !== undefined && (
        <textarea
          className="summary-by-hand"
          aria-label={texts.asText}
          readOnly
          rows={12}
          value={byHand}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
