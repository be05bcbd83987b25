import { useId, useState } from 'react';
import { present as texts } from '#texts/teach/present.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { useDevice, useShelf } from '../given/device.ts';
import { placeOf } from '../session/onShow.ts';

/** The trainer's own notes on a step, kept as they are typed. */
export function TeachingNotes({ pathway, state }: { pathway: Pathway; state: string }) {
  const device = useDevice();
  const { loaded, entries, kept, put, remove } = useShelf('teaching');
  const place = placeOf(pathway, state);
  const note = entries.find((entry) => entry.place === place);
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const write = (says: string) => {
    setTyped(says);
    if (says !== '') put({ id: note?.id ?? device.newId(), changed: device.now(), place, says });
    else if (note) remove(note.id);
  };
  return (
    <section className="presenter-notes">
      <label htmlFor={id} className="small-heading">
        {texts.presenter.notes}
      </label>
      <textarea
        id={id}
        rows={5}
        maxLength={4000}
        disabled={!loaded}
        value={typed ?? note?.says ?? ''}
        onChange={(event) => write(event.target.value)}
      />
      <p className="quiet">{kept ? texts.presenter.notesKept : texts.presenter.notesLost}</p>
    </section>
  );
}
