import { useEffect, useState } from 'react';

/** Whether the mouse was just moved: the buttons of the room are there for whoever reaches for them, and then gone. */
export function useMoved(): boolean {
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      setMoved(true);
      clearTimeout(timer);
      timer = setTimeout(() => setMoved(false), 3000);
    };
    addEventListener('pointermove', show);
    addEventListener('pointerdown', show);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', show);
      removeEventListener('pointerdown', show);
    };
  }, []);
  return moved;
}
