import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const source = readFileSync(join(import.meta.dirname, '../public/sw.js'), 'utf8');
const scope = 'https://site.example/folder/';
const nameOf = (release: string) => `gi-net-pathways /folder/ ${release}`;
const others = ['gi-net-pathways /elsewhere/ older', 'of another site'];

/**
 * What stands in the store of a browser once the worker of the release "own" is at work. Windows are told by the release that
 * they say they show; one that is silent is waited for. What a browser really does with a worker, worker.spec.ts sees.
 */
async function afterTakingOver(stood: readonly string[], windows: readonly (string | undefined)[]) {
  const caches = new Set([...stood, ...others]);
  const listeners = new Map<string, (event: object) => void>();
  runInNewContext(source.replace(/^const release = .*;$/m, "const release = { id: 'own', files: {} };"), {
    URL,
    registration: { scope },
    caches: {
      keys: async () => [...caches],
      delete: async (name: string) => caches.delete(name),
    },
    clients: {
      claim: async () => undefined,
      matchAll: async () =>
        windows.map((shown) => ({
          url: `${scope}rectum/`,
          postMessage: (_: string, [port]: readonly Port[]) => shown !== undefined && port?.answer(shown),
        })),
    },
    MessageChannel: Channel,
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    // Only a window that is silent is still waited for then.
    setTimeout: (done: () => void) => setTimeout(done, 20),
  });
  let over: Promise<unknown> | undefined;
  listeners.get('activate')?.({ waitUntil: (work: Promise<unknown>) => (over = work) });
  await over;
  return [...caches];
}

/** As much of a `MessageChannel` as the worker uses, which keeps no process alive. */
class Channel {
  readonly port1: { onmessage?: (event: object) => void } = {};
  readonly port2: Port = { answer: (data) => this.port1.onmessage?.({ data }) };
}

interface Port {
  readonly answer: (data: string) => void;
}

describe('the worker of a release that takes over', () => {
  const stood = ['own', 'before', 'older'].map(nameOf);

  it('clears what no window shows, and nothing of another folder or site', async () => {
    expect(await afterTakingOver(stood, ['own'])).toEqual([nameOf('own'), ...others]);
  });

  it('leaves the release that another window still shows', async () => {
    expect(await afterTakingOver(stood, ['own', 'before'])).toEqual([nameOf('own'), nameOf('before'), ...others]);
  });

  it('leaves all of them while a window does not say what it shows', async () => {
    expect(await afterTakingOver(stood, ['own', undefined])).toEqual([...stood, ...others]);
  });
});
