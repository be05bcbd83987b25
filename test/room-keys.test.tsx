// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { type KeyAct, useKeys } from '../src/view/session/useKeys.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
const heard: KeyAct['type'][] = [];
function Room({ isOpen }: { isOpen: boolean }) {
  useKeys(({ type }) => heard.push(type));
  return (
    <dialog open={isOpen}>
      <button type="button">Close</button>
      <input type="text" />
    </dialog>
  );
}

afterEach(() => {
  document.body.replaceChildren();
  heard.length = 0;
});

async function press(isOpen: boolean, selector: string, key: string) {
  const place = document.body.appendChild(document.createElement('div'));
  await act(async () => createRoot(place).render(<Room isOpen={isOpen} />));
  const on = place.querySelector(selector);
  await act(async () => void on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
}

it.each(['button', 'input'])(
  "a key right after a dialog was closed is the room's, though the focus is still on its %s",
  async (selector) => {
    await press(false, selector, 'j');
    expect(heard).toEqual(['jump']);
  },
);

it.each(['button', 'input'])('a key on the %s of an open dialog is not', async (selector) => {
  await press(true, selector, 'j');
  expect(heard).toEqual([]);
});
