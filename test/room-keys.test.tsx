// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useKeys } from '../src/view/session/useKeys.ts';

const heard = vi.fn();

function Room({ isOpen }: { isOpen: boolean }) {
  useKeys(({ type }) => heard(type));
  return (
    <dialog open={isOpen}>
      <button type="button">Close</button>
      <input type="text" />
    </dialog>
  );
}

afterEach(() => {
  cleanup();
  heard.mockClear();
});

function press(isOpen: boolean, selector: string) {
  const { container } = render(<Room isOpen={isOpen} />);
  const focused = container.querySelector(selector);
  if (!focused) throw new Error(`no ${selector}`);
  fireEvent.keyDown(focused, { key: 'j' });
}

it.each(['button', 'input'])(
  "a key right after a dialog was closed is the room's, though the focus is still on its %s",
  (selector) => {
    press(false, selector);
    expect(heard.mock.calls).toEqual([['jump']]);
  },
);

it.each(['button', 'input'])('a key on the %s of an open dialog is not', (selector) => {
  press(true, selector);
  expect(heard).not.toHaveBeenCalled();
});
