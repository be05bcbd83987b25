import './newer.css';
import { useState } from 'react';
import { newer as texts } from '#texts/page/newer.ts';
import { focusOnMain } from '../controls/focus.ts';

/** There is a newer version of the site than the one on the screen. The person decides when to load it. */
export function NewerVersion({ onLoad }: { onLoad: () => void }) {
  const [open, setOpen] = useState(true);
  if (!open) return null;
  const close = () => {
    setOpen(false);
    // It goes with its buttons; the focus goes back to what is read, which stays where it stands.
    focusOnMain({ preventScroll: true });
  };
  return (
    <section className="newer" aria-label={texts.label} role="status">
      <p>{texts.here}</p>
      <p className="newer-choices">
        <button type="button" className="button" onClick={onLoad}>
          {texts.load}
        </button>
        <button type="button" className="button" onClick={close}>
          {texts.later}
        </button>
      </p>
    </section>
  );
}
