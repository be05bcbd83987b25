import { useEffect, useRef } from 'react';

/** What a key means in the room: a number with or without Shift, or a name. */
export type KeyAct =
  | { readonly type: 'number'; readonly place: number; readonly hand: boolean }
  | {
      readonly type:
        | ('next' | 'back' | 'first' | 'reveal' | 'count' | 'black' | 'ahead' | 'pointer' | 'zoom' | 'timer')
        | ('timer-zero' | 'class' | 'jump' | 'code' | 'presenter' | 'full' | 'bar' | 'keys' | 'take-back' | 'leave');
    };

/** Keys by their `key`, letters in lower case. Clickers send Page Up, Page Down, and B or a full stop for dark. */
const names: Readonly<Record<string, Exclude<KeyAct['type'], 'number'>>> = {
  ...{ ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next', Enter: 'next' },
  ...{ ArrowLeft: 'back', ArrowUp: 'back', PageUp: 'back', Home: 'first', Backspace: 'take-back', Escape: 'leave' },
  ...{ r: 'reveal', v: 'count', b: 'black', '.': 'black', a: 'ahead', l: 'pointer', z: 'zoom', t: 'timer' },
  ...{ j: 'jump', '/': 'jump', q: 'code', p: 'presenter', f: 'full', h: 'bar', c: 'class', '?': 'keys' },
};

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a pressed key means. With Shift a number key gives a sign that differs by country, so its place is read. */
export function actOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Pressed): KeyAct | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  // On a keyboard whose numbers need Shift, the key itself is not a number.
  if (digit && (shiftKey || key === digit)) return { type: 'number', place: Number(digit) - 1, hand: shiftKey };
  if (/^[1-9]$/.test(key)) return { type: 'number', place: Number(key) - 1, hand: false };
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
      const target = event.target instanceof Element ? event.target : undefined;
      if (event.defaultPrevented || target?.closest('input, textarea, select, dialog, [popover]')) return;
      if ((event.key === ' ' || event.key === 'Enter') && target?.closest('button, a, summary, [role="button"]'))
        return;
      const act = actOf(event);
      if (!act) return;
      event.preventDefault();
      latest.current(act);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
