import { useContext } from 'react';
import { source as sourceTexts } from '#texts/content/source.ts';
import { compare as texts } from '#texts/pathway/compare.ts';
import { type Citation, readable } from '../../model/content/source.ts';
import { SourceLink, SourcesContext } from '../controls/Sourced.tsx';

/** Places in the source, section by section, each once. */
export function Places({ cites }: { cites: readonly Citation[] }) {
  const sources = useContext(SourcesContext);
  const sections = new Map<string, Map<string, Citation>>();
  for (const citation of cites) {
    const source = sources[citation.source];
    const heading = source?.sections[citation.section]?.heading ?? citation.section;
    const name = texts.section(heading, source ? sourceTexts.dated(source) : '');
    const known = sections.get(name) ?? new Map<string, Citation>();
    sections.set(name, known.set(citation.anchor, citation));
  }
  return [...sections].map(([name, places]) => (
    <div key={name} className="places">
      <p>{name}</p>
      <ul className="compare-places">
        {[...places].map(([anchor, citation]) => (
          <li key={anchor}>
            <SourceLink citation={citation}>{texts.words(readable(anchor))}</SourceLink>
          </li>
        ))}
      </ul>
    </div>
  ));
}
