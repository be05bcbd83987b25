import { useEffect, useState } from 'react';

/** Full screen, where the window is. */
export function useFullScreen() {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const read = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', read);
    return () => document.removeEventListener('fullscreenchange', read);
  }, []);
  const toggle = () => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen?.();
    // Where a browser refuses, the room stays as it is.
    done?.catch(() => undefined);
  };
  return { on, toggle };
}
