import { useEffect, useRef } from 'react';
import { afterStep as texts } from '#texts/pathway/after-step.ts';

interface Props {
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
}

/** Puts the step away, so that the chart has all of the window, and brings it back; F2 does the same. */
export function StepFold({ folded, onFold }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F2' || event.defaultPrevented) return;
      event.preventDefault();
      // What had the focus goes away with the step.
      if (!folded && document.activeElement?.closest('.pane-step')) button.current?.focus();
      onFold(!folded);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [folded, onFold]);
  return (
    <button
      ref={button}
      type="button"
      className="button step-fold"
      aria-keyshortcuts="F2"
      title={texts.fold.key}
      onClick={() => onFold(!folded)}
    >
      {folded ? texts.fold.show : texts.fold.hide}
    </button>
  );
}
