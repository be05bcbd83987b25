import { useSyncExternalStore } from 'react';

let isPrinting = false;

/**
 * Whether the page is being printed. The browser takes it as it is when its listeners are done, and an outer store is read anew
 * within that time.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    onPrinting,
    () => isPrinting,
    () => false,
  );
}

function onPrinting(changed: () => void): () => void {
  const begin = () => {
    isPrinting = true;
    changed();
  };
  const end = () => {
    isPrinting = false;
    changed();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}
