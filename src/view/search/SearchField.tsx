import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import { app } from '#texts/page/app.ts';
import { frame as texts } from '#texts/page/frame.ts';

/** An Enter that was pressed before anything could answer it. */
export interface Waiting {
  entered: boolean;
  /** Once what searches has taken over, it hears each Enter itself. */
  live: boolean;
}

export interface LiveSearch {
  readonly input: HTMLInputElement;
  readonly waiting: RefObject<Waiting>;
}

interface Props<Given> {
  /** Loads what searches, when somebody comes to the box. */
  readonly load: () => Promise<ComponentType<LiveSearch & Given>>;
  /** What it is given. */
  readonly given: Given;
}

/**
 * The search box of every page: a plain input until somebody comes to it, because nobody needs the rest before. What is
 * loaded then listens to this same input, so that nothing that was typed is lost and nothing moves.
 */
export function SearchField<Given extends object>({ load, given }: Props<Given>) {
  const input = useRef<HTMLInputElement>(null);
  const waiting = useRef<Waiting>({ entered: false, live: false });
  const [live, setLive] = useState<{ Search?: ComponentType<LiveSearch & Given> }>();
  const wake = () => {
    if (!live?.Search)
      load().then(
        (Search) => setLive({ Search }),
        () => setLive({}),
      );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => {
    const { dataset } = document.documentElement;
    // What was typed, and an Enter that was pressed, while the page was still coming alive count.
    if (dataset['entered'] !== undefined) waiting.current.entered = true;
    delete dataset['entered'];
    if (input.current?.value || document.activeElement === input.current) wake();
    const jump = (event: KeyboardEvent) => {
      const typing = (event.target as Element).matches?.('input,textarea,select');
      if (event.key !== '/' || typing || dataset['slash']) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', jump);
    return () => removeEventListener('keydown', jump);
  }, []);
  return (
    <search className="search">
      <input
        ref={input}
        role="combobox"
        aria-label={texts.search.label}
        aria-autocomplete="list"
        aria-expanded="false"
        placeholder={texts.search.hint}
        autoComplete="off"
        enterKeyHint="go"
        onFocus={wake}
        onInput={() => {
          waiting.current.entered = false;
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && !waiting.current.live) waiting.current.entered = true;
        }}
      />
      {live?.Search && input.current && <live.Search {...given} input={input.current} waiting={waiting} />}
      {live && !live.Search && <p role="status">{app.notes.notLoaded}</p>}
    </search>
  );
}
