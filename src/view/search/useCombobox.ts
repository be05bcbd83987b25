import { useEffect, useLayoutEffect, useRef, useState } from 'react';

interface Combobox {
  /** What is typed. */
  readonly typed: string;
  readonly open: boolean;
  /** The result that the arrow keys are on. */
  readonly active: number | undefined;
  readonly close: () => void;
}

/** Letters from which on a pasted text is read as a report. */
const report = 240;

/**
 * Makes an input the combobox of a list, after the pattern of the ARIA Authoring Practices: arrows move in the list while
 * the focus stays in the input, Enter opens what is marked or else the first result, Escape closes and then empties.
 */
export function useCombobox(
  input: HTMLInputElement,
  list: string,
  count: (typed: string) => number,
  onEnter: (index: number, typed: string) => void,
  /** More than a line was pasted: the input would lose its lines. */
  onReport: (text: string) => void,
): Combobox {
  const [typed, setTyped] = useState(input.value);
  const [open, setOpen] = useState(input.value.trim() !== '');
  const [active, setActive] = useState<number>();
  const shown = open && typed.trim() !== '';
  // The listeners stand as long as the input does, and read what holds now.
  const now = useRef({ typed, shown, active, count, onEnter, onReport });
  now.current = { typed, shown, active, count, onEnter, onReport };

  useLayoutEffect(() => {
    const onInput = () => {
      setTyped(input.value);
      setOpen(true);
      setActive(undefined);
    };
    const move = (by: 1 | -1) => {
      const results = now.current.count(input.value);
      setOpen(true);
      if (results === 0) return;
      setActive((before) => (before === undefined ? (by > 0 ? 0 : results - 1) : (before + by + results) % results));
    };
    const leaveOrEmpty = () => {
      if (!now.current.shown) {
        input.value = '';
        setTyped('');
      }
      setOpen(false);
      setActive(undefined);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'ArrowDown') move(1);
      else if (event.key === 'ArrowUp') move(-1);
      else if (event.key === 'Enter') now.current.onEnter(now.current.active ?? 0, input.value);
      else if (event.key === 'Escape') leaveOrEmpty();
      else return;
      event.preventDefault();
    };
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text') ?? '';
      if (text.length < report && !/\n\s*\S/u.test(text)) return;
      event.preventDefault();
      now.current.onReport(text);
    };
    const root = input.closest('search');
    const leave = (event: Event) => {
      const to = event instanceof FocusEvent ? event.relatedTarget : event.target;
      if (to instanceof Node && root?.contains(to)) return;
      // A tap beside the list moves no focus, and a lost window is no leaving.
      if (event instanceof FocusEvent && to === null) return;
      setOpen(false);
      setActive(undefined);
    };
    input.addEventListener('input', onInput);
    input.addEventListener('keydown', onKeyDown);
    input.addEventListener('paste', onPaste);
    root?.addEventListener('focusout', leave);
    document.addEventListener('pointerdown', leave);
    // What was typed while this was being drawn.
    if (input.value !== now.current.typed) onInput();
    return () => {
      input.removeEventListener('input', onInput);
      input.removeEventListener('keydown', onKeyDown);
      input.removeEventListener('paste', onPaste);
      root?.removeEventListener('focusout', leave);
      document.removeEventListener('pointerdown', leave);
    };
  }, [input]);

  useEffect(() => {
    input.setAttribute('aria-expanded', String(shown));
    if (shown) input.setAttribute('aria-controls', list);
    else input.removeAttribute('aria-controls');
    if (shown && active !== undefined) input.setAttribute('aria-activedescendant', `${list}-${active}`);
    else input.removeAttribute('aria-activedescendant');
  }, [input, list, shown, active]);

  return { typed, open: shown, active, close: () => setOpen(false) };
}
