import './dialogs.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { present as texts } from '#texts/teach/present.ts';

/** A dialog over the room. The browser keeps the focus inside, and Escape closes it. */
export function RoomDialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    element.showModal();
    element.querySelector('input')?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="room-dialog" aria-labelledby="room-dialog-title" onClose={onClose}>
      <div className="room-dialog-head">
        <h2 id="room-dialog-title">{title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {texts.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
