import { useEffect, useRef } from 'react';

/** What a key means in the room: a number with or without Shift, or a name. */
export type KeyAct =
  | { readonly type: 'number'; readonly place: number; readonly hand: boolean }
  | {
      readonly type:
        | ('next' | 'back' | 'first' | 'reveal' | 'count' | 'again' | 'zero' | 'black' | 'ahead' | 'pointer' | 'zoom')
        | (
            | 'timer'
            | 'timer-zero'
            | 'class'
            | 'jump'
            | 'code'
            | 'presenter'
            | 'full'
            | 'clicker-start'
            | 'edition'
            | 'keys'
          )
        | ('take-back' | 'leave');
    };

/** What the two buttons of a clicker send, and its button to start. They work wherever the cursor stands. */
const clicker: Readonly<Record<string, 'next' | 'back' | 'clicker-start'>> = {
  PageDown: 'next',
  PageUp: 'back',
  F5: 'clicker-start',
};

/** Keys by their `key`, letters in lower case. Clickers send B or a full stop for dark. */
const names: Readonly<Record<string, Exclude<KeyAct['type'], 'number'>>> = {
  ...clicker,
  ...{ ArrowRight: 'next', ArrowDown: 'next', ' ': 'next', Enter: 'next', ArrowLeft: 'back', ArrowUp: 'back' },
  ...{ Home: 'first', Backspace: 'take-back', Escape: 'leave', r: 'reveal', v: 'count', n: 'again', x: 'zero' },
  ...{
    b: 'black',
    '.': 'black',
    a: 'ahead',
    l: 'pointer',
    z: 'zoom',
    t: 'timer',
    e: 'edition',
    j: 'jump',
    '/': 'jump',
  },
  ...{ q: 'code', p: 'presenter', f: 'full', c: 'class', '?': 'keys' },
};

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a pressed key means. A number key is read by its place, since on some keyboards it gives a letter without Shift and
 * a number with it: alone it chooses, with Shift it counts a hand, on every keyboard.
 */
export function actOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Pressed): KeyAct | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1] ?? /^[0-9]$/.exec(key)?.[0];
  // With the number lock off the pad gives arrows and pages.
  if (digit && key.length === 1) return { type: 'number', place: (Number(digit) + 9) % 10, hand: shiftKey };
  const type = names[key.length === 1 ? key.toLowerCase() : key];
  if (!type) return undefined;
  return { type: type === 'timer' && shiftKey ? 'timer-zero' : type };
}

/** Hears the keys of the room, unless someone types or presses a button with them, or a dialog stands open. */
export function useKeys(on: (act: KeyAct) => void) {
  const latest = useRef(on);
  latest.current = on;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : undefined;
      // A dialog that was closed this moment keeps the focus until the browser has drawn the room: its keys are the room's already.
      const target = at?.closest('dialog:not([open])') ? undefined : at;
      if (event.defaultPrevented) return;
      if (!(event.key in clicker)) {
        if (target?.closest('input, textarea, select, dialog, .term-card')) return;
        if ((event.key === ' ' || event.key === 'Enter') && target?.closest('button, a, summary, [role="button"]'))
          return;
      }
      const act = actOf(event);
      if (!act) return;
      event.preventDefault();
      latest.current(act);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
