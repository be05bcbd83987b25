import { dayOf } from '../../model/handouts/day.ts';
import { useRegister } from '../given/register.ts';
import './keep.css';
import { useRef, useState } from 'react';
import { keep } from '#texts/take/keep.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Register } from '../../model/content/words.ts';
import { placeName } from '../../model/walk/place.ts';
import { useDevice } from '../given/device.ts';
import { NoteForm } from './NoteForm.tsx';
import type { KeptWalk, Note } from './useKeptWalk.ts';

const texts = keep.notes;

interface Props {
  readonly pathway: Pathway;
  /** The state that a new note stands at. */
  readonly at: string;
  /** Only the notes on this step, or those on the whole walk. */
  readonly only?: 'here';
  readonly walk: KeptWalk;
}

/** The notes of a walk, each with its step, and room for another on this step. */
export function Notes({ pathway, at, only, walk }: Props) {
  const register = useRegister();
  const { now } = useDevice();
  const root = useRef<HTMLDivElement>(null);
  // What was pressed goes away with its note or form, or is off; the focus stays among the notes.
  const stay = () => root.current?.focus();
  const [changing, setChanging] = useState<string>();
  const [said, say] = useState('');
  const [removed, setRemoved] = useState<Note>();
  const here = `${pathway.edition}/${pathway.id}/${at}`;
  const shown = walk.notes.filter(({ place }) => only === undefined || place === here);
  const nameOf = (note: Note) => placeOf(pathway, note, register);
  const goesTo = walk.current ? texts.goesTo(walk.current.title) : texts.saves(walk.usualTitle);
  return (
    <div className="notes" ref={root} tabIndex={-1}>
      {shown.length === 0 && only === undefined && <p className="quiet">{texts.none}</p>}
      <ul className="notes-kept">
        {shown.map((note) => (
          <li key={note.id} data-note={note.kind}>
            {changing === note.id ? (
              <NoteForm
                note={note}
                legend={texts.changeLabel(nameOf(note))}
                goesTo={goesTo}
                onStop={() => {
                  setChanging(undefined);
                  stay();
                }}
                onKeep={(kind, says) => {
                  walk.putNote({ ...note, kind, says, changed: now() });
                  setChanging(undefined);
                  say(texts.kept);
                  stay();
                }}
              />
            ) : (
              <>
                <p>
                  <strong>{texts.kinds[note.kind]}</strong>{' '}
                  <span className="quiet">{texts.at(nameOf(note), keep.save.date(dayOf(note.changed)))}</span>
                </p>
                <p className="note-text">{note.says}</p>
                <div className="button-row">
                  <button type="button" className="link" onClick={() => setChanging(note.id)}>
                    <span aria-hidden="true">{texts.change}</span>
                    <span className="visually-hidden">{texts.changeLabel(nameOf(note))}</span>
                  </button>
                  <button
                    type="button"
                    className="link"
                    onClick={() => {
                      walk.removeNote(note.id);
                      setRemoved(note);
                      say(texts.deleted);
                      stay();
                    }}
                  >
                    <span aria-hidden="true">{texts.delete}</span>
                    <span className="visually-hidden">{texts.deleteLabel(nameOf(note))}</span>
                  </button>
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="keep-said">
        {said}
        {removed && said === texts.deleted && (
          <>
            {' '}
            <button
              type="button"
              className="link"
              onClick={() => {
                walk.putNote(removed);
                setRemoved(undefined);
                say(texts.kept);
                stay();
              }}
            >
              {texts.undo}
            </button>
          </>
        )}
      </p>
      {!walk.kept && <p className="keep-warning">{keep.notKept}</p>}
      {walk.full ? (
        <p className="keep-warning">{keep.save.full}</p>
      ) : (
        <NoteForm
          draft={`note ${pathway.edition}/${pathway.id}`}
          legend={texts.here(placeName(pathway, at, register))}
          goesTo={goesTo}
          onKeep={(kind, says) => {
            walk.addNote(here, kind, says);
            say(texts.kept);
            stay();
          }}
        />
      )}
    </div>
  );
}

/** Where a note stands, in words. One from a pathway before this one has only the name of that pathway. */
function placeOf(pathway: Pathway, { place }: Note, register: Register): string {
  const [edition, id, state = ''] = place.split('/');
  return edition === pathway.edition && id === pathway.id ? placeName(pathway, state, register) : (id ?? place);
}
