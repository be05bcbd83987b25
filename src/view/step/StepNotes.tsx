import { useCallback, useState } from 'react';
import { afterStep as texts } from '#texts/pathway/after-step.ts';
import type { PaneProps } from '../given/pane.ts';
import { useServices } from '../given/services.ts';
import { useLoaded } from '../pathway/useLoaded.ts';
import { Waiting } from '../pathway/Waiting.tsx';

/** Notes on this step, behind one line. Nothing of them is loaded until somebody asks. */
export function StepNotes(props: Pick<PaneProps, 'pathway' | 'way' | 'addressOf'>) {
  const { loadKeeping } = useServices();
  const [open, setOpen] = useState(false);
  const load = useCallback(
    () => Promise.all([import('../keep/NotesHere.tsx').then((module) => module.default), loadKeeping()]),
    [loadKeeping],
  );
  const loaded = useLoaded(load, open);
  const [NotesHere, keeping] = loaded.value ?? [];
  return (
    <details className="folded step-notes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="opens">{texts.notes}</summary>
      {open && (NotesHere && keeping ? <NotesHere {...props} keeping={keeping} /> : <Waiting loaded={loaded} />)}
    </details>
  );
}
