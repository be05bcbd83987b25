import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The card of a term in a browser without popovers: a dialog, which lies above all and closes by Escape as well. */
export default function CardApart({ label, onClose, children }: Props) {
  const card = useRef<HTMLDialogElement>(null);
  useEffect(() => card.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it, and a dialog knows it
    <dialog
      ref={card}
      className="term-card is-open"
      aria-label={label}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      {children}
    </dialog>
  );
}
