import '../keep/keep.css';
import './saved.css';
import { useState } from 'react';
import { keep } from '#texts/take/keep.ts';
import { saved as texts } from '#texts/take/saved.ts';
import { inRegister } from '../../model/content/words.ts';
import { AskFirst } from '../controls/AskFirst.tsx';
import { EverythingFile } from '../files/EverythingFile.tsx';
import { useDevice, useShelf } from '../given/device.ts';
import { useRegister } from '../given/register.ts';
import type { Keeping } from '../keep/keeping.ts';
import type { Note, SavedWalk } from '../keep/useKeptWalk.ts';
import { useReadWalk } from '../keep/useReadWalk.ts';
import type { PageProps } from '../page/PageProps.ts';
import { useLoaded } from '../pathway/useLoaded.ts';
import { ProblemList } from './ProblemList.tsx';
import { SavedRow } from './SavedRow.tsx';

export interface SavedProps extends PageProps {
  readonly loadKeeping: () => Promise<Keeping>;
}

/** What was deleted last, until something else is done. */
interface Deleted {
  readonly walks: readonly SavedWalk[];
  readonly notes: readonly Note[];
}

/** The walks that are kept on this device: open, rename, delete, and all of them as one file. */
export function SavedScene({ onOpen, hrefOf, loadKeeping }: SavedProps) {
  const register = useRegister();
  const device = useDevice();
  const walks = useShelf('walks');
  const notes = useShelf('notes');
  const keeping = useLoaded(loadKeeping, true).value;
  const [deleted, setDeleted] = useState<Deleted>();
  const [said, say] = useState('');
  const shown = [...walks.entries].sort((a, b) => b.changed.localeCompare(a.changed));
  const read = useReadWalk(shown.map(({ address }) => address).join('\n'), keeping).value;
  const loading = !walks.loaded || !notes.loaded || !keeping;

  const remove = (gone: readonly SavedWalk[], words: string) => {
    const ids = new Set(gone.map(({ id }) => id));
    const theirs = notes.entries.filter((note) => ids.has(note.walk));
    for (const { id } of gone) walks.remove(id);
    for (const { id } of theirs) notes.remove(id);
    setDeleted({ walks: gone, notes: theirs });
    say(words);
  };
  const undo = () => {
    if (!deleted) return;
    walks.put(...deleted.walks);
    notes.put(...deleted.notes);
    setDeleted(undefined);
    say(texts.back);
    toList();
  };
  return (
    <>
      <p>{inRegister(texts.intro, register)}</p>
      {!(walks.kept && notes.kept) && <p className="keep-warning">{keep.notKept}</p>}
      <ProblemList title={keep.problems} problems={[...walks.problems, ...notes.problems]} />
      <p role="status" className="keep-said">
        {said}
        {deleted && (
          <>
            {' '}
            <button type="button" className="button" onClick={undo}>
              {texts.undo}
            </button>
          </>
        )}
      </p>
      {loading ? (
        <p>{texts.loading}</p>
      ) : (
        <>
          <section aria-labelledby="saved-list">
            <h2 id="saved-list" tabIndex={-1}>
              {shown.length === 0 ? texts.list : texts.count(shown.length)}
            </h2>
            {shown.length === 0 && <p>{inRegister(texts.none, register)}</p>}
            <ul className="saved-list">
              {shown.map((walk, place) => (
                <SavedRow
                  key={walk.id}
                  walk={walk}
                  read={read?.[place]}
                  known={read !== undefined}
                  notes={notes.entries.filter((note) => note.walk === walk.id).length}
                  href={hrefOf(walk.address)}
                  onOpen={() => {
                    keeping.openWalk.set(walk.id);
                    onOpen(walk.address);
                  }}
                  onRename={(title) => {
                    walks.put({ ...walk, title, changed: device.now() });
                    say(texts.renamed);
                  }}
                  onDelete={() => {
                    remove([walk], texts.deleted(walk.title));
                    toList();
                  }}
                />
              ))}
            </ul>
            {shown.length > 0 && (
              <AskFirst
                act={texts.deleteAll}
                asks={texts.sure(shown.length, notes.entries.length)}
                yes={texts.yes}
                no={texts.no}
                onYes={() => {
                  remove(shown, texts.allDeleted);
                  toList();
                }}
              />
            )}
          </section>
          <EverythingFile onDone={() => setDeleted(undefined)} />
        </>
      )}
    </>
  );
}

/** What was pressed goes away with its walk; the focus goes to the list. */
function toList() {
  document.getElementById('saved-list')?.focus();
}
