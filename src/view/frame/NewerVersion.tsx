import './newer.css';
import { useState } from 'react';
import { newer as texts } from '#texts/newer.ts';

/** There is a newer version of the site than the one on the screen. The person decides when to load it. */
export function NewerVersion({ onLoad }: { onLoad: () => void }) {
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <section className="newer" aria-label={texts.label} role="status">
      <p>{texts.here}</p>
      <p className="newer-choices">
        <button type="button" className="button" onClick={onLoad}>
          {texts.load}
        </button>
        <button type="button" className="button" onClick={() => setOpen(false)}>
          {texts.later}
        </button>
      </p>
    </section>
  );
}
