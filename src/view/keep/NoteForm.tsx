import { useId, useState } from 'react';
import { keep } from '#texts/take/keep.ts';
import { longestNote } from '../../kept/limits.ts';
import { useHeldText } from '../controls/useHeldText.ts';
import type { Note } from './useKeptWalk.ts';

const texts = keep.notes;

interface Props {
  /** The note that is changed; none when a new one is written. */
  readonly note?: Note;
  readonly legend: string;
  /** The name by which a new note is held while it is written. */
  readonly draft?: string;
  /** Where the note will be kept. */
  readonly goesTo: string;
  readonly onKeep: (kind: Note['kind'], says: string) => void;
  readonly onStop?: () => void;
}

/** A note, or the reason why another way was taken. */
export function NoteForm({ note, legend, draft, goesTo, onKeep, onStop }: Props) {
  const id = useId();
  const [kind, setKind] = useState<Note['kind']>(note?.kind ?? 'note');
  const [says, setSays] = useHeldText(draft, note?.says);
  const left = longestNote - says.length;
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (says.trim() === '') return;
        onKeep(kind, says.trim());
        setSays('');
      }}
    >
      <fieldset>
        <legend>{legend}</legend>
        <p className="keep-warning" id={`${id}-warning`}>
          {texts.warning} {texts.device}
        </p>
        <div className="note-kinds">
          {(['note', 'deviation'] as const).map((each) => (
            <label key={each} className="choice">
              <input type="radio" name={`${id}-kind`} checked={kind === each} onChange={() => setKind(each)} />
              {texts.kinds[each]}
            </label>
          ))}
        </div>
        <label htmlFor={id}>{texts.text}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={longestNote}
          value={says}
          aria-describedby={`${id}-warning`}
          onChange={(event) => setSays(event.target.value)}
        />
        {left < 200 && <p className="quiet">{texts.left(left)}</p>}
        <p className="quiet">{goesTo}</p>
        <div className="button-row">
          <button type="submit" className="button" disabled={says.trim() === ''}>
            {texts.keep}
          </button>
          {onStop && (
            <button type="button" className="button" onClick={onStop}>
              {texts.stop}
            </button>
          )}
        </div>
      </fieldset>
    </form>
  );
}
