import { useEffect } from 'react';

/** The screen does not sleep while it is looked at, where the browser can see to that. */
export function useAwake() {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let over = false;
    const hold = () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      navigator.wakeLock.request('screen').then(
        (held) => {
          lock = held;
          if (over) void held.release();
        },
        // Refused, as where the battery is low: the screen sleeps when it is set to.
        () => undefined,
      );
    };
    hold();
    // A browser lets go of the lock when the window is hidden.
    document.addEventListener('visibilitychange', hold);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', hold);
      void lock?.release();
    };
  }, []);
}
