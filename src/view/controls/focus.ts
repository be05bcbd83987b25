import { useEffect, useRef } from 'react';

/** Acts once a place on the screen has changed: not when it opens, since what was just opened leaves the focus where it is. */
export function useOnChange(place: string | boolean | undefined, act: () => void): void {
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    act();
  });
}

/** Acts once a place on the screen has changed, if what had the focus has gone away with it. */
export function useOnLostFocus(place: string, act: () => void): void {
  const had = useRef<EventTarget>(null);
  useEffect(() => {
    const keep = ({ target }: FocusEvent) => {
      had.current = target;
    };
    document.addEventListener('focusin', keep);
    return () => document.removeEventListener('focusin', keep);
  }, []);
  useOnChange(place, () => {
    const isGone = had.current instanceof Element && !had.current.isConnected;
    if (isGone && document.activeElement === document.body) act();
  });
}

/** Puts the focus on the heading of the page; on the page itself, while its heading is on its way. */
export function focusOnPage(options?: FocusOptions): void {
  (document.querySelector<HTMLElement>('main h1') ?? document.getElementById('main'))?.focus(options);
}

/** Puts the focus on the step. A narrow window may show something else in its place, and then that has it. */
export function focusOnMain(options?: FocusOptions): HTMLElement | null {
  const steps = [...document.querySelectorAll<HTMLElement>('.step-heading')];
  const target = steps.find(isShown) ?? document.getElementById('main');
  target?.focus(options);
  return target;
}

/** Whether anything of it stands on the page. It asks for its boxes, because Safari 16 cannot say it itself. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
