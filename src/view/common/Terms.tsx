import { createContext, useContext, useRef, useState } from 'react';
import { glossary as texts } from '#texts/glossary.ts';
import { type Glossary, piecesOf } from '../../model/glossary.ts';
import type { Term } from '../../model/reference.ts';
import { DeviceContext } from './device.ts';
import { SourceLink } from './Sourced.tsx';

/** The glossary of the page, once it has loaded. None where the words need no explaining. */
export const GlossaryContext = createContext<Glossary | undefined>(undefined);

/** A text whose technical terms are buttons that explain them, without leaving the place. */
export function Terms({ children, tabIndex }: { children: string; tabIndex?: number }) {
  const glossary = useContext(GlossaryContext);
  if (!glossary) return children;
  return piecesOf(children, glossary).map((piece) =>
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
  const toggle = (isOpen: boolean) => {
    card.current?.togglePopover(!isOpen);
    // What was looked up stands on the page for the visit.
    const id = term.term.replace(/\W+/g, '-').slice(0, 64);
    if (!isOpen) device?.shelf('words').put({ id, term: term.term, changed: device.now() });
  };
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
        className="term-card"
        role="note"
        aria-label={texts.explains(term.term)}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && (
          <>
            <strong>{term.term}</strong>
            {term.said && <span className="term-said">{texts.said(term.said)}</span>}
            <span>{term.means}</span>
            {term.cites?.[0] && (
              <span>
                <SourceLink citation={term.cites[0]} />
              </span>
            )}
            <button type="button" className="button" onClick={() => card.current?.hidePopover()}>
              {texts.close}
            </button>
          </>
        )}
      </span>
    </>
  );
}
