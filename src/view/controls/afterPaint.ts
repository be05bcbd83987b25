/** Does something right after the next paint. Undone by what it gives. */
export function afterPaint(act: () => void): () => void {
  // A window that nobody sees has no paint.
  let timer = setTimeout(act, 200);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
