import { useEffect } from 'react';

/** What single keys do on a step. Each is undefined where it has nothing to do. */
export interface StepKeys {
  /** The answer with this number, from 1. */
  readonly answer: (number: number) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly copy: () => void;
  /** The step without the chart. */
  readonly alone: () => void;
  readonly help: () => void;
}

/**
 * One key a thing, for those whose hands stay on the keyboard. No key is heard while somebody types, holds a modifier, or has
 * the focus on something that the key is for; `off` switches all of them off (WCAG 2.1.4).
 */
export function useStepKeys(keys: StepKeys, off: boolean): void {
  useEffect(() => {
    if (off) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return;
      const { target, key } = event;
      if (!(target instanceof Element) || target.closest('input, textarea, select, [contenteditable], dialog')) return;
      const onControl = target.closest('a, button, summary, [role="button"], [role="option"], [tabindex="0"]') !== null;
      const act = /^[1-9]$/.test(key)
        ? () => keys.answer(Number(key))
        : key === 'Enter' && !onControl
          ? keys.next
          : key === 'Backspace'
            ? keys.back
            : key === 'c'
              ? keys.copy
              : key === '?'
                ? keys.help
                : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [keys, off]);
}
