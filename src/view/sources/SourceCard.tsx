import { source as sourceTexts } from '#texts/content/source.ts';
import { pathwayTexts as texts } from '#texts/pathway/pathway.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Source } from '../../model/content/source.ts';
import { ChangesLink } from '../changes/ChangesLink.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly source: Source;
  /** Given where the page runs: as it is drawn, it has to be light, and the page of sources leads to the changes. */
  readonly onGo?: (pathway: string) => void;
}

/** Whose text a pathway follows, of which date, and how it may be used. */
export default function SourceCard({ pathway, source, onGo }: Props) {
  return (
    <section className="source-card" aria-labelledby="source-title">
      <h2 id="source-title">{texts.sources.title}</h2>
      <p>
        <a href={source.url} target="_blank" rel="noopener noreferrer external">
          {source.title}
        </a>
        , {source.publisher}, source {sourceTexts.dated(source)}.
      </p>
      {onGo && <ChangesLink pathway={pathway} />}
      <h3>{texts.sources.sections}</h3>
      <ul>
        {pathway.sections.map((section) => (
          <li key={section}>{source.sections[section]?.heading ?? section}</li>
        ))}
      </ul>
      <h3>{texts.sources.use}</h3>
      <p>{source.use}</p>
      <h3>{texts.sources.credit}</h3>
      <p>{source.credit}</p>
    </section>
  );
}
