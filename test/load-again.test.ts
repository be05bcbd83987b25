// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';

const first = new Function(readFileSync('public/first.js', 'utf8'));
afterEach(() => void vi.unstubAllGlobals());

test('the page is loaded again when every file has come to its end, or cannot be had', async () => {
  const reload = vi.fn();
  const ends: (() => void)[] = [];
  const bodies = { long: new Promise<void>((done) => void ends.push(done)), short: Promise.resolve() };
  vi.stubGlobal('location', { reload });
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue(
    ['long', 'lost', 'short'].map((name) => ({ name }) as PerformanceEntry),
  );
  vi.stubGlobal('fetch', async (name: 'long' | 'lost' | 'short') => {
    if (name === 'lost') throw new TypeError('lost');
    return { text: () => bodies[name] };
  });
  first.call(window);
  dispatchEvent(new Event('load-again'));
  await new Promise((done) => setTimeout(done, 5));
  expect(reload).not.toHaveBeenCalled();
  ends[0]?.();
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});
