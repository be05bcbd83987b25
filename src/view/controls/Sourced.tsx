import { createContext, useContext } from 'react';
import { source as texts } from '#texts/content/source.ts';
import { type Citation, linkTo, type Source } from '../../model/content/source.ts';

export type Sources = Readonly<Record<string, Source>>;

/** The sources that citations of the page refer to. */
export const SourcesContext = createContext<Sources>({});

/** A link to the cited words on the live page of the source. It carries no referrer. */
export function SourceLink({ citation, children = texts.read }: { citation: Citation; children?: string }) {
  const source = useContext(SourcesContext)[citation.source];
  // A page whose own address is not known is named and not linked.
  if (!source?.url) return null;
  return (
    <a className="source-link" href={linkTo(citation, source)} target="_blank" rel="noopener noreferrer external">
      {children}
      <span className="visually-hidden"> {texts.newTab}</span>
    </a>
  );
}

/** Where a claim stands: section, words, date and link. */
export function Place({ citation }: { citation: Citation }) {
  const source = useContext(SourcesContext)[citation.source];
  if (!source) return null;
  const section = source.sections[citation.section];
  return (
    <span className="place">
      {source.publisher}: {texts.place(section?.heading ?? citation.section)}, {texts.at(citation.anchor)}
      {texts.dated(source) && `, source ${texts.dated(source)}`}. <SourceLink citation={citation} />
    </span>
  );
}
