import { useEffect, useRef, useState } from 'react';
import { saved as texts } from '#texts/take/saved.ts';
import { factText } from '../../model/chart/cards.ts';
import { inRegister } from '../../model/content/words.ts';
import { dayOf } from '../../model/handouts/day.ts';
import { useOnChange } from '../controls/focus.ts';
import { OpenLink } from '../controls/OpenLink.tsx';
import { useRegister } from '../given/register.ts';
import type { ReadWalk } from '../keep/keeping.ts';
import type { SavedWalk } from '../keep/useKeptWalk.ts';

interface Props {
  readonly walk: SavedWalk;
  readonly read: ReadWalk | undefined;
  /** It has been read, so that nothing means that its pathway is not here. */
  readonly known: boolean;
  readonly notes: number;
  readonly href: string;
  readonly onOpen: () => void;
  readonly onRename: (title: string) => void;
  readonly onDelete: () => void;
}

/** One saved walk: its title, which opens it, and what was answered. */
export function SavedRow({ walk, read, known, notes, href, onOpen, onRename, onDelete }: Props) {
  const register = useRegister();
  const [renaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const close = () => setRenaming(false);
  // The button comes back with the form's end, and the focus with it.
  useOnChange(renaming, () => rename.current?.focus());
  return (
    <li className="saved-walk" data-walk={walk.id}>
      {renaming ? (
        <RenameForm
          walk={walk}
          onStop={close}
          onRename={(title) => {
            onRename(title);
            close();
          }}
        />
      ) : (
        <h3>
          <OpenLink href={href} onOpen={onOpen}>
            {walk.title || texts.list}
          </OpenLink>
        </h3>
      )}
      {read && (
        <p>
          {read.legs.map(({ pathway }) => inRegister(pathway.title, register)).join(' › ')}
          <span className="quiet"> · {inRegister(read.legs[0].pathway.summary.edition.listed, register)}</span>
        </p>
      )}
      {read && <Answers read={read} />}
      {read && read.problems.length > 0 && <p className="keep-warning">{texts.fewer}</p>}
      {known && !read && <p className="keep-warning">{texts.gone}</p>}
      <p className="quiet">
        {texts.changed(texts.date(dayOf(walk.changed)))}
        {notes > 0 && ` · ${texts.notes(notes)}`}
      </p>
      {!renaming && (
        <div className="button-row">
          <button ref={rename} type="button" className="button" onClick={() => setRenaming(true)}>
            <span aria-hidden="true">{texts.rename}</span>
            <span className="visually-hidden">{texts.renameLabel(walk.title)}</span>
          </button>
          <button type="button" className="button" onClick={onDelete}>
            <span aria-hidden="true">{texts.delete}</span>
            <span className="visually-hidden">{texts.deleteLabel(walk.title)}</span>
          </button>
        </div>
      )}
    </li>
  );
}

function Answers({ read }: { read: ReadWalk }) {
  const register = useRegister();
  const facts = read.legs.flatMap(({ pathway, facts }) =>
    Object.entries(facts).map(([fact, answer]) => factText(pathway, fact, answer, register)),
  );
  return <p>{facts.length > 0 ? facts.join('; ') : texts.noAnswers}</p>;
}

interface RenameProps {
  readonly walk: SavedWalk;
  readonly onRename: (title: string) => void;
  readonly onStop: () => void;
}

function RenameForm({ walk, onRename, onStop }: RenameProps) {
  const [title, setTitle] = useState(walk.title);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const id = `title-${walk.id}`;
  return (
    <form
      className="title-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') onRename(title.trim());
      }}
      onKeyDown={(event) => event.key === 'Escape' && onStop()}
    >
      <label htmlFor={id}>{texts.newTitle}</label>
      <input
        ref={input}
        id={id}
        type="text"
        maxLength={200}
        autoComplete="off"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className="button-row">
        <button type="submit" className="button" disabled={title.trim() === ''}>
          {texts.keepTitle}
        </button>
        <button type="button" className="button" onClick={onStop}>
          {texts.stop}
        </button>
      </div>
    </form>
  );
}
