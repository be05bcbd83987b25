import './desk-actions.css';
import { useRef, useState } from 'react';
import { desk as texts } from '#texts/pathway/desk.ts';
import { record as recordTexts } from '#texts/take/record.ts';
import type { RecordNote } from '../../export/walk/record.ts';
import type { Listed } from '../../model/content/definition.ts';
import { inRegister } from '../../model/content/words.ts';
import { Folded, FoldedRoom } from '../controls/Folded.tsx';
import { useDevice } from '../given/device.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';

interface Props extends Pick<PaneProps, 'onGo' | 'onView'> {
  /** Pathways that can stand on this desk as a further heading; nothing while they are not known yet. */
  readonly more: readonly Listed[] | undefined;
  /** What happened to the note, said aloud. */
  readonly noted: string;
  readonly note: RecordNote | undefined;
  readonly keysOff: boolean;
  readonly onCopy: () => void;
  readonly onKeys: (off: boolean) => void;
}

/** What is done with a case at the desk: copy the note, add a heading, and see which keys do what. */
export function DeskActions({ more, noted, note, keysOff, onCopy, onGo, onView, onKeys }: Props) {
  const register = useRegister();
  return (
    <section className="desk-actions" aria-label={texts.actions.label}>
      <div className="button-row">
        <button type="button" className="button primary" onClick={onCopy}>
          {recordTexts.copy}
          <kbd>c</kbd>
        </button>
        <button type="button" className="button" onClick={() => onView('summary')}>
          {texts.actions.full}
        </button>
        <button type="button" className="button" onClick={printShort}>
          {texts.actions.print}
        </button>
      </div>
      <p role="status">{noted}</p>
      {note && <textarea className="desk-note" aria-label={recordTexts.copy} readOnly rows={6} value={note.text} />}
      {!more && <FoldedRoom />}
      {more && more.length > 0 && (
        <Folded title={texts.headings.add}>
          <ul className="chips">
            {more.map(({ id, title, listing }) => (
              <li key={id}>
                <button type="button" className="chip" data-add={id} onClick={() => onGo(id)}>
                  {inRegister(listing.name ?? title, register)}
                </button>
              </li>
            ))}
          </ul>
        </Folded>
      )}
      <Folded className="desk-keys" title={texts.keys.title}>
        <dl>
          {texts.keys.list.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label className="check">
          <input type="checkbox" checked={!keysOff} onChange={({ target }) => onKeys(!target.checked)} />{' '}
          {texts.keys.on}
        </label>
      </Folded>
    </section>
  );
}

/** The note of the case, and how it went to the clipboard. */
export function useNote(make: () => Promise<RecordNote>) {
  const device = useDevice();
  const [noted, say] = useState('');
  const [byHand, keep] = useState<RecordNote>();
  const making = useRef(make);
  making.current = make;
  const copy = async () => {
    const note = await making.current();
    const done = await device.copyRich(note.text, note.html);
    say(done ? recordTexts.copied : recordTexts.refused);
    keep(done ? undefined : note);
  };
  return { noted, byHand, copy };
}

/** Prints the case alone, on one page. */
function printShort(): void {
  const { dataset } = document.documentElement;
  dataset['print'] = 'short';
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  window.print();
}
