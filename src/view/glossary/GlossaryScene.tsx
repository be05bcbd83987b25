import { glossary as texts } from '#texts/page/glossary.ts';
import type { Term } from '../../model/content/reference.ts';
import { SourceLink } from '../controls/Sourced.tsx';

/** Every term that the glossary explains, in the order of the alphabet. */
export function GlossaryScene({ terms }: { terms: readonly Term[] }) {
  const sorted = [...terms].sort((a, b) => a.term.localeCompare(b.term, 'en'));
  return (
    <>
      <p>{texts.intro}</p>
      <dl className="glossary">
        {sorted.map((term) => (
          <div key={term.term}>
            <dt>
              {term.term}
              {term.said && <span className="term-said">, {texts.said(term.said)}</span>}
            </dt>
            <dd>
              {term.means} {term.cites?.[0] && <SourceLink citation={term.cites[0]} />}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
