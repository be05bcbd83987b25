/** The longest that is waited for a page to have nothing to do, in milliseconds. */
const longest = 5000;

/** Does something once the page has nothing else to do; where the browser does not tell, a moment later. Undone by what it gives. */
export function whenIdle(act: () => unknown): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(act, 1000);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act, { timeout: longest });
  return () => cancelIdleCallback(asked);
}
