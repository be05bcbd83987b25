import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { siteFolder } from './trusted.ts';

/** A window that is looked at again after this time (in milliseconds) asks whether there is a newer version. */
const pause = 10 * 60_000;

/**
 * Keeps the whole site on this device, and says when a newer version is there than the one that this window shows. Not in
 * a frame of another page, and not from a file, where browsers allow no worker.
 */
export async function keepOffline(): Promise<void> {
  const { release } = document.documentElement.dataset;
  if (!release || !('serviceWorker' in navigator) || location.protocol === 'file:' || window.top !== window) return;
  const workers = navigator.serviceWorker;
  workers.addEventListener('message', ({ data, source, ports }: MessageEvent<unknown>) => {
    if (source === workers.controller && isOther(data, release)) void sayNewer();
    if (data === 'shows') ports[0]?.postMessage(release);
  });
  // A worker that was there before may be older than this page, which comes from the network; one that takes over is newer.
  workers.addEventListener('controllerchange', () => workers.controller?.postMessage('release'));
  try {
    const registration = await workers.register(`${siteFolder()}sw.js`, { updateViaCache: 'none' });
    // A choice that was made before there was a worker, or that it lost.
    const { theme } = document.documentElement.dataset;
    void workers.ready.then(({ active }) => {
      active?.postMessage({ theme });
      active?.postMessage('arrived');
    });
    let asked = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || Date.now() - asked < pause) return;
      asked = Date.now();
      // Without a network there is nothing newer to be had.
      registration.update().catch(() => undefined);
    });
  } catch {
    // This browser keeps nothing (a private window, a policy), or there is no network: the site works as before.
  }
}

/** The worker holds another release than this page came from. Only that exact message counts. */
function isOther(data: unknown, own: string): boolean {
  if (typeof data !== 'object' || data === null || !('release' in data)) return false;
  return typeof data.release === 'string' && data.release !== own;
}

let said: Promise<void> | undefined;

/** Says it once, below the page, in a tree of its own: the page that is being read does not move. */
function sayNewer(): Promise<void> {
  said ??= import('../../view/frame/NewerVersion.tsx').then(({ NewerVersion }) => {
    const place = document.body.appendChild(document.createElement('div'));
    place.className = 'newer-place';
    createRoot(place).render(createElement(NewerVersion, { onLoad: () => location.reload() }));
  });
  return said;
}
