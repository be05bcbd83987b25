import { useRef, useState } from 'react';
import { useOnChange } from './focus.ts';

interface Props {
  /** What the button does. */
  readonly act: string;
  readonly asks: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button whose deed is for good, and which asks first. The focus goes to the careful answer, and from there back. */
export function AskFirst({ act, asks, yes, no, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const careful = useRef<HTMLButtonElement>(null);
  useOnChange(asking, () => (asking ? careful : button).current?.focus());
  if (!asking) {
    return (
      <button ref={button} type="button" className="button" onClick={() => setAsking(true)}>
        {act}
      </button>
    );
  }
  return (
    <fieldset className="sure">
      <legend>{asks}</legend>
      <button type="button" className="button" onClick={onYes}>
        {yes}
      </button>
      <button ref={careful} type="button" className="button" onClick={() => setAsking(false)}>
        {no}
      </button>
    </fieldset>
  );
}
