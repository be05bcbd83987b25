/** What a page of a peer finds in its HTML, so that no peer waits for a request more than the others. */
export function given<Value>(): Value {
  return JSON.parse(document.getElementById('given')?.textContent ?? 'null') as Value;
}

/** Where a peer draws. */
export function frame(): HTMLElement {
  const element = document.getElementById('frame');
  if (!element) throw new Error('the page has no frame');
  return element;
}
