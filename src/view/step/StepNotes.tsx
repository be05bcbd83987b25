import { useCallback, useState } from 'react';
import { step as texts } from '#texts/step.ts';
import type { PaneProps } from '../pathway/panes.ts';
import { useLoaded } from '../pathway/useLoaded.ts';
import { Waiting } from '../pathway/Waiting.tsx';

/** Notes on this step, behind one line. Nothing of them is loaded until somebody asks. */
export function StepNotes({
  loadKeeping,
  ...props
}: Pick<PaneProps, 'pathway' | 'way' | 'register' | 'addressOf' | 'loadKeeping'>) {
  const [open, setOpen] = useState(false);
  const load = useCallback(
    () => Promise.all([import('../keep/NotesHere.tsx').then((module) => module.default), loadKeeping()]),
    [loadKeeping],
  );
  const loaded = useLoaded(load, open);
  const [NotesHere, keeping] = loaded.value ?? [];
  return (
    <details className="step-notes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.notes}</summary>
      {open && (NotesHere && keeping ? <NotesHere {...props} keeping={keeping} /> : <Waiting loaded={loaded} />)}
    </details>
  );
}
