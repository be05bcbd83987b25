import { useEffect, useRef, useState } from 'react';
import { saved as texts } from '#texts/saved.ts';

interface Props {
  readonly walks: number;
  readonly notes: number;
  readonly onDelete: () => void;
}

/** Deletes everything, and asks first. */
export function DeleteAll({ walks, notes, onDelete }: Props) {
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) no.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {texts.deleteAll}
      </button>
    );
  }
  return (
    <fieldset className="sure">
      <legend>{texts.sure(walks, notes)}</legend>
      <button type="button" className="button" onClick={onDelete}>
        {texts.yes}
      </button>
      <button ref={no} type="button" className="button" onClick={() => setAsking(false)}>
        {texts.no}
      </button>
    </fieldset>
  );
}
