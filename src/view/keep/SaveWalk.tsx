import './keep.css';
import { useRef, useState } from 'react';
import { keep } from '#texts/take/keep.ts';
import { useHeldText } from '../controls/useHeldText.ts';
import type { KeptWalk } from './useKeptWalk.ts';

const texts = keep.save;

interface Props {
  readonly walk: KeptWalk;
  /** Opens the page with all saved walks. */
  readonly onAll: () => void;
}

/** Saves this walk under a title, and says under which one it is saved. */
export function SaveWalk({ walk, onAll }: Props) {
  const { current, other, same } = walk;
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed goes away once the walk is saved or opened; the focus stays in this part.
  const act = (what: () => void, then = '') => {
    what();
    say(then);
    heading.current?.focus();
  };
  return (
    <section className="save-walk" aria-labelledby="save-title">
      <h3 id="save-title" ref={heading} tabIndex={-1}>
        {texts.title}
      </h3>
      {!walk.kept && <p className="keep-warning">{keep.notKept}</p>}
      {current && <p>{texts.savedAs(current.title)}</p>}
      {current && walk.wentOn && (
        <p className="button-row">
          {texts.wentOn}{' '}
          <button type="button" className="button" onClick={() => act(() => walk.update(current), texts.saved)}>
            {texts.update}
          </button>
        </p>
      )}
      {other && (
        <p className="button-row">
          {texts.differs(other.title)}{' '}
          <button type="button" className="button" onClick={() => act(() => walk.update(other), texts.saved)}>
            {texts.replace(other.title)}
          </button>
        </p>
      )}
      {same.length > 0 && (
        <div>
          <p>{texts.same}</p>
          <ul className="button-row">
            {same.map((each) => (
              <li key={each.id}>
                <button type="button" className="button" onClick={() => act(() => walk.open(each))}>
                  {texts.goOn(each.title)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {walk.full ? (
        <p className="keep-warning">{texts.full}</p>
      ) : (
        (!current || walk.wentOn) && (
          <TitleForm walk={walk} onSave={(title) => act(() => walk.save(title), texts.saved)} />
        )
      )}
      <p role="status" className="keep-said">
        {said}
      </p>
      <button type="button" className="link" onClick={onAll}>
        {texts.all}
      </button>
    </section>
  );
}

function TitleForm({ walk, onSave }: { walk: KeptWalk; onSave: (title: string) => void }) {
  const [title, setTitle] = useHeldText('walk-title');
  return (
    <form
      className="title-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(title);
        setTitle('');
      }}
    >
      <label htmlFor="walk-title">{texts.name}</label>
      <input
        id="walk-title"
        type="text"
        maxLength={200}
        autoComplete="off"
        value={title}
        placeholder={walk.usualTitle}
        aria-describedby="walk-title-warning"
        onChange={(event) => setTitle(event.target.value)}
      />
      <button type="submit" className="button">
        {walk.current || walk.other || walk.same.length > 0 ? texts.asNew : texts.action}
      </button>
      <p className="quiet" id="walk-title-warning">
        {keep.notes.warning}
      </p>
    </form>
  );
}
