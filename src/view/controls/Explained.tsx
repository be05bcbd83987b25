import { lazy, Suspense, useContext, useRef, useState } from 'react';
import { glossary as texts } from '#texts/page/glossary.ts';
import { type Glossary, piecesOf } from '../../model/content/glossary.ts';
import type { Term } from '../../model/content/reference.ts';
import { DeviceContext } from '../given/device.ts';
import { SourceLink } from './Sourced.tsx';
import type { Explain } from './Terms.tsx';

/** Marks the terms of a glossary in texts. It comes with the glossary, after the first step. */
export function explainerOf(glossary: Glossary): Explain {
  return (text, tabIndex) =>
    piecesOf(text, glossary).map((piece) =>
      typeof piece === 'string' ? (
        piece
      ) : (
        <TermButton key={piece.term.term} text={piece.text} term={piece.term} tabIndex={tabIndex} />
      ),
    );
}

/** The browser's own popover: Escape and a click elsewhere close it, and the focus comes back to the term. */
function TermButton({ text, term, tabIndex = 0 }: { text: string; term: Term; tabIndex: number | undefined }) {
  const card = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const device = useContext(DeviceContext);
  // A press closes an open card before its click arrives, which would open it again.
  const wasOpen = useRef(false);
  const show = (isShown: boolean) => {
    if (hasPopovers()) card.current?.togglePopover(isShown);
    else setOpen(isShown);
  };
  const toggle = (isOpen: boolean) => {
    show(!isOpen);
    // What was looked up stands on the page for the visit.
    const id = term.term.replace(/\W+/g, '-').slice(0, 64);
    if (!isOpen) device?.shelf('words').put({ id, term: term.term, changed: device.now() });
  };
  const explained = open && (
    <>
      <strong>{term.term}</strong>
      {term.said && <span className="term-said">{texts.said(term.said)}</span>}
      <span>{term.means}</span>
      {term.cites?.[0] && (
        <span>
          <SourceLink citation={term.cites[0]} />
        </span>
      )}
      <button type="button" className="button" onClick={() => show(false)}>
        {texts.close}
      </button>
    </>
  );
  const isApart = open && !hasPopovers();
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button is one block and would not break across lines as words do */}
      <span
        role="button"
        className="term"
        tabIndex={tabIndex}
        aria-expanded={open}
        onPointerDown={() => {
          wasOpen.current = open;
        }}
        onClick={() => {
          toggle(wasOpen.current);
          wasOpen.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          toggle(open);
        }}
      >
        {text}
      </span>
      <span
        ref={card}
        popover="auto"
        className={open && !isApart ? 'term-card is-open' : 'term-card'}
        role="note"
        aria-label={texts.explains(term.term)}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {!isApart && explained}
      </span>
      {isApart && (
        <Suspense>
          <CardApart label={texts.explains(term.term)} onClose={() => show(false)}>
            {explained}
          </CardApart>
        </Suspense>
      )}
    </>
  );
}

const CardApart = lazy(() => import('./CardApart.tsx'));

function hasPopovers(): boolean {
  return 'popover' in document.body;
}
