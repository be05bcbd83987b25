import { useRef, useState } from 'react';
import { questions as texts } from '#texts/pathway/questions.ts';
import type { ListedQuestion } from '../../kept/question-list.ts';
import { useOnChange } from '../controls/focus.ts';

interface Props {
  readonly question: ListedQuestion;
  /** The list is being changed: each question can be moved, reworded and taken off. */
  readonly arranging: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onChange: (change: Partial<ListedQuestion>) => void;
}

/** One question: ticked when it has been asked, reworded, moved, taken off. */
export function QuestionItem({ question, arranging, first, last, onMove, onChange }: Props) {
  const [draft, setDraft] = useState<string>();
  const edit = useRef<HTMLButtonElement>(null);
  // The button comes back with the end of the form, and the focus with it.
  useOnChange(draft !== undefined, () => edit.current?.focus());
  const asked = question.state === 'asked';
  const save = () => {
    const says = draft?.trim();
    if (says && says !== question.says) onChange({ says, reworded: true });
    setDraft(undefined);
  };
  if (draft !== undefined) {
    return (
      <form
        className="team-question-edit"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setDraft(undefined);
        }}
      >
        <textarea
          // biome-ignore lint/a11y/noAutofocus: it was asked for by the button that stood here
          autoFocus
          aria-label={texts.edit + texts.of(question.says)}
          rows={3}
          maxLength={1000}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <div className="team-question-actions">
          <button type="submit" className="button">
            {texts.save}
          </button>
          <button type="button" className="button" onClick={() => setDraft(undefined)}>
            {texts.cancel}
          </button>
        </div>
      </form>
    );
  }
  const link = (action: 'up' | 'down' | 'edit' | 'remove') =>
    ({
      type: 'button',
      className: 'link',
      'data-do': action,
      'aria-label': texts[action] + texts.of(question.says),
    }) as const;
  return (
    <>
      <label className="team-question-says">
        <input
          type="checkbox"
          checked={asked}
          aria-label={texts.askedLabel(question.says)}
          onChange={() => onChange({ state: asked ? 'open' : 'asked' })}
        />
        <span className="team-question-tick" aria-hidden="true">
          {texts.asked}
        </span>
        <span className="team-question-text">{question.says}</span>
      </label>
      {arranging && (
        <div className="team-question-actions">
          <button {...link('up')} disabled={first} onClick={() => onMove(-1)}>
            {texts.up}
          </button>
          <button {...link('down')} disabled={last} onClick={() => onMove(1)}>
            {texts.down}
          </button>
          <button ref={edit} {...link('edit')} onClick={() => setDraft(question.says)}>
            {texts.edit}
          </button>
          <button {...link('remove')} onClick={() => onChange({ state: 'removed' })}>
            {texts.remove}
          </button>
        </div>
      )}
    </>
  );
}
