import { isDeepStrictEqual } from 'node:util';
import { act, cleanup, render } from '@testing-library/react';
import type { DetachedWindowAPI } from 'happy-dom';
import * as React from 'react';
import { afterAll, afterEach, expect, vi } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { open } from '../../src/app/journey.ts';
import { Root } from '../../src/app/Root.tsx';
import type { Facts } from '../../src/model/content/condition.ts';
import type { Pathway } from '../../src/model/content/definition.ts';
import { walk } from '../../src/model/walk/walk.ts';
import { shownStep } from './read.ts';
import { expected, fragment, written } from './walks.ts';

/** The app in a document without a browser: all but layout, styles and what only a browser does with the focus. */
export async function openApp(hash: string, width: number): Promise<void> {
  cleanup();
  document.body.replaceChildren();
  document.documentElement.dataset['page'] = hash;
  (window as unknown as { happyDOM: DetachedWindowAPI }).happyDOM.setViewport({ width, height: 900 });
  location.hash = hash;
  const opened = await open(readAddress(hash));
  await act(async () => void render(<Root opened={opened} base={{ root: './' }} />));
}

/** Goes to another place within the app, as Back or a typed address does, and waits until it is drawn. */
export async function goTo(pathway: Pathway, facts: Facts = {}, settings: Facts = {}): Promise<void> {
  const { at } = walk(pathway, facts);
  await act(async () => {
    location.hash = fragment(pathway, facts, settings);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  const view = settings['view'] ?? 'step';
  await until(
    () =>
      document.querySelector(`.view-${view}[data-pathway="${pathway.id}"][data-at="${at}"]`) &&
      !document.querySelector('.waiting'),
  );
}

/** The page shows this walk, in the panel and in the address. */
export async function expectStep(pathway: Pathway, facts: Facts): Promise<void> {
  const wanted = expected(pathway, facts);
  await until(() => isDeepStrictEqual(shownStep(), wanted)).catch(() => undefined);
  expect(shownStep(), written(facts)).toEqual(wanted);
}

export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('there is nothing to click');
  await act(async () => element.click());
  // What follows from it is drawn after the next paint.
  await act(() => new Promise<void>((done) => void requestAnimationFrame(() => setTimeout(done))));
}

/** Waits for what is loaded or drawn later. */
export async function until(what: () => unknown, message = String(what)): Promise<void> {
  for (const end = performance.now() + 20_000; performance.now() < end; ) {
    if (what()) return;
    await act(async () => void (await new Promise((done) => setTimeout(done, 2))));
  }
  throw new Error(`did not come: ${message}`);
}

// There is no paint here to wait for.
vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => setTimeout(() => frame(performance.now())));
vi.stubGlobal('cancelAnimationFrame', (id: number) => clearTimeout(id));

// React keeps of each element the stack that made it, for ten thousand of them in a second: a fifth of the time of these tests.
const kept = Object.entries(React).find(([name]) => name.startsWith('__CLIENT_INTERNALS'))?.[1];
Object.defineProperty(kept ?? {}, 'recentlyCreatedOwnerStacks', { get: () => 1e4, set: () => undefined });

/** React says in the console what is wrong with what it draws. */
const complaints: string[] = [];
vi.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
  // An element that browsers know and this document does not.
  if (!String(said[0]).includes('<search>') && !String(said[0]).includes('is unrecognized in this browser')) {
    complaints.push(said.map(String).join(' '));
  }
});
// What React has still to do needs the document, which goes with the file.
afterAll(async () => {
  cleanup();
  await new Promise((done) => setTimeout(done));
});
afterEach(() => expect([...new Set(complaints.splice(0))]).toEqual([]));
