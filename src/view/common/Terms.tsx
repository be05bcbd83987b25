import { createContext, useContext, useId } from 'react';
import { glossary as texts } from '#texts/glossary.ts';
import { type Glossary, piecesOf } from '../../model/glossary.ts';
import type { Term } from '../../model/reference.ts';
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

/** The browser's own popover: Escape and a click elsewhere close it, and the focus comes back to the button. */
function TermButton({ text, term, tabIndex }: { text: string; term: Term; tabIndex: number | undefined }) {
  const id = useId();
  return (
    <>
      <button type="button" className="term" popoverTarget={id} tabIndex={tabIndex}>
        {text}
      </button>
      <span id={id} popover="auto" className="term-card" role="note" aria-label={texts.explains(term.term)}>
        <strong>{term.term}</strong>
        {term.said && <span className="term-said">{texts.said(term.said)}</span>}
        <span>{term.means}</span>
        {term.cites?.[0] && (
          <span>
            <SourceLink citation={term.cites[0]} />
          </span>
        )}
        <button type="button" className="button" popoverTarget={id} popoverTargetAction="hide">
          {texts.close}
        </button>
      </span>
    </>
  );
}
