import { type DragEvent, useState } from 'react';
import { saved } from '#texts/saved.ts';
import { mostEntries } from '../../kept/limits.ts';
import type { KeptEntry } from '../../kept/shelves.ts';
import { dayOf } from '../../model/day.ts';
import type { Problem } from '../../model/problem.ts';
import { type Shelf, type ShelfState, useDevice } from '../common/device.ts';
import { FileButton } from '../common/FileButton.tsx';
import type { Keeping } from '../keep/keeping.ts';
import type { Note, SavedWalk } from '../keep/useKeptWalk.ts';
import { ProblemList } from './ProblemList.tsx';

const texts = saved.file;

type Open<Entry> = ShelfState<Entry> & Shelf<Entry>;

interface Props {
  readonly keeping: Keeping;
  readonly walks: Open<SavedWalk>;
  readonly notes: Open<Note>;
  readonly onDone: () => void;
}

/** All walks and notes as one file, and the way back in. What such a file holds is put beside what is here. */
export function SavedFile({ keeping, walks, notes, onDone }: Props) {
  const device = useDevice();
  const [said, say] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [over, setOver] = useState(false);

  const save = () => {
    const now = device.now();
    const text = keeping.file.write({ walks: walks.entries, notes: notes.entries }, now);
    device.download(texts.name(dayOf(now)), new Blob([text], { type: 'application/json' }));
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    try {
      const { kept, problems: found, refused } = await keeping.file.read(file);
      const { taken, known, left } = takenFrom(kept.walks ?? [], kept.notes ?? [], walks.entries, notes.entries);
      walks.put(...taken.walks);
      notes.put(...taken.notes);
      setProblems([...found, ...left]);
      say(
        refused ? [] : [texts.read(taken.walks.length, taken.notes.length), ...(known > 0 ? [texts.known(known)] : [])],
      );
      onDone();
    } catch {
      setProblems([]);
      say([texts.notARead]);
    }
  };
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <section
      className={`saved-file ${over ? 'is-over' : ''}`}
      aria-labelledby="file-title"
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        void open(event.dataTransfer.files[0]);
      }}
    >
      <h2 id="file-title">{texts.title}</h2>
      <p>{texts.intro}</p>
      <div className="button-row">
        <button type="button" className="button" disabled={walks.entries.length === 0} onClick={save}>
          {texts.save}
        </button>
        <FileButton label={texts.open} onFile={(file) => void open(file)} />
        <span className="quiet">{texts.drop}</span>
      </div>
      <div role="status" className="keep-said">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <ProblemList title={texts.problems} problems={problems} />
    </section>
  );
}

/** Which entries of a file are new here or newer than here. A note without its walk could never be seen, so it is left. */
function takenFrom(
  walks: readonly SavedWalk[],
  notes: readonly Note[],
  walksHere: readonly SavedWalk[],
  notesHere: readonly Note[],
) {
  const newWalks = newer(walks, walksHere);
  const ids = new Set([...walks, ...walksHere].map(({ id }) => id));
  const orphans = notes.filter((note) => !ids.has(note.walk));
  const newNotes = newer(
    notes.filter((note) => ids.has(note.walk)),
    notesHere,
  );
  const fits = walksHere.length + newWalks.length <= mostEntries && notesHere.length + newNotes.length <= mostEntries;
  const taken = fits ? { walks: newWalks, notes: newNotes } : { walks: [], notes: [] };
  const left: Problem[] = [
    ...(orphans.length > 0 ? [{ ...texts.orphan, what: texts.orphan.what(orphans.length) }] : []),
    ...(fits ? [] : [texts.noRoom]),
  ];
  return { taken, left, known: walks.length + notes.length - orphans.length - newWalks.length - newNotes.length };
}

function newer<Entry extends KeptEntry>(entries: readonly Entry[], here: readonly Entry[]): Entry[] {
  const known = new Map(here.map((entry) => [entry.id, Date.parse(entry.changed)]));
  return entries.filter(({ id, changed }) => (known.get(id) ?? Number.NEGATIVE_INFINITY) < Date.parse(changed));
}
