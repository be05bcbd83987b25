import { frame as texts } from '#texts/page/frame.ts';
import { focusOnMain } from '../controls/focus.ts';

/** What a damaged link may mean, and what a person is asked about it. */
export interface Offered {
  readonly asks: string;
  readonly says: readonly string[];
  readonly yes: string;
  readonly no: string;
}

interface Props {
  readonly notes: readonly string[];
  readonly notesOn: keyof typeof texts.notes;
  readonly offer: Offered | undefined;
  readonly onAccept: () => void;
  readonly onDismiss: () => void;
}

/** What did not go as it was asked, above the page, and what a damaged link may mean. */
export function NoteBar({ notes, notesOn, offer, onAccept, onDismiss }: Props) {
  const away = (act: () => void) => () => {
    // The button goes with its note; the focus goes on to the step.
    focusOnMain();
    act();
  };
  return (
    <section className="note-bar" aria-label={texts.notes[notesOn]}>
      <ul>
        {offer && (
          <li>
            {offer.asks} <strong>{offer.says.join('; ')}</strong>
          </li>
        )}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {offer && (
        <button type="button" className="button primary" onClick={away(onAccept)}>
          {offer.yes}
        </button>
      )}
      <button type="button" className="button" onClick={away(onDismiss)}>
        {offer ? offer.no : texts.dismiss}
      </button>
    </section>
  );
}
