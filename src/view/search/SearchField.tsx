import { type ComponentType, useEffect, useRef, useState } from 'react';
import { app } from '#texts/app.ts';
import { frame as texts } from '#texts/frame.ts';

export interface LiveSearch {
  readonly input: HTMLInputElement;
  /** Enter was pressed before the search had loaded. */
  readonly entered: boolean;
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
  const entered = useRef(false);
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
    // What was typed while the page was still coming alive counts.
    if (input.current?.value) wake();
    const jump = (event: KeyboardEvent) => {
      const typing = (event.target as Element).matches?.('input,textarea,select');
      if (event.key !== '/' || typing || document.documentElement.dataset['slash']) return;
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
        onKeyDown={({ key }) => {
          entered.current = key === 'Enter';
        }}
      />
      {live?.Search && input.current && <live.Search {...given} input={input.current} entered={entered.current} />}
      {live && !live.Search && <p role="status">{app.notes.notLoaded}</p>}
    </search>
  );
}
