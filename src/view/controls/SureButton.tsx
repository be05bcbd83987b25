import { type MouseEvent, type RefObject, useState } from 'react';

interface Props {
  readonly label: string;
  /** What it is called for those who listen, where the label alone does not say what it is about. */
  readonly name?: string;
  /** What it says once it has been pressed: the question that the second press answers. */
  readonly sure: string;
  readonly className?: string;
  /** What has the focus afterwards: the button goes away with what it removed. */
  readonly after: RefObject<HTMLElement | null>;
  readonly onSure: () => void;
}

/** A small one of its kind, for one thing in a row of several: the first press asks, the second does it for good. */
export function SureButton({ label, name, sure, className = 'button', after, onSure }: Props) {
  const [asking, setAsking] = useState(false);
  const press = ({ detail }: MouseEvent) => {
    if (!asking) return setAsking(true);
    // The second half of a double click answers nothing: nobody has read the question yet.
    if (detail > 1) return;
    after.current?.focus();
    onSure();
  };
  return (
    <button type="button" className={className} aria-label={asking ? undefined : name} onClick={press}>
      {asking ? sure : label}
    </button>
  );
}
