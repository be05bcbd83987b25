import { useState } from 'react';
import { useDevice } from '../given/device.ts';

/**
 * A text that is being written. This window holds it by its name, so that it outlives a reload, until it is empty again; one
 * without a name is a change of something that is kept.
 */
export function useHeldText(name: string | undefined, start = ''): readonly [string, (text: string) => void] {
  const device = useDevice();
  const [text, set] = useState(() => (name && device.held(name)) || start);
  const put = (next: string) => {
    set(next);
    if (name) device.hold(name, next === '' ? undefined : next);
  };
  return [text, put];
}
