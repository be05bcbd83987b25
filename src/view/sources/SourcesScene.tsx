import { source as sourceTexts } from '#texts/content/source.ts';
import { changes } from '#texts/page/changes.ts';
import { sources as texts } from '#texts/page/sources.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Treatment } from '../../model/content/reference.ts';
import type { Source } from '../../model/content/source.ts';
import { useSay } from '../given/register.ts';

/** A treatment that a section lists, with the options that show it. */
export interface ListedTreatment {
  readonly source: string;
  readonly section: string;
  readonly options: readonly string[];
}

export interface SourcesSceneProps {
  /** The source that the edition follows first, then the others. */
  readonly sources: readonly Source[];
  readonly pathways: readonly Pathway[];
  readonly listed: readonly ListedTreatment[];
  readonly treatments: Readonly<Record<string, Treatment>>;
  /** The page that says what changed in them. */
  readonly changesHref: string;
}

/** Whose texts these are, how much of them is covered and by which option, and what they do not say. */
export function SourcesScene({ sources, pathways, listed, treatments, changesHref }: SourcesSceneProps) {
  const say = useSay();
  const [own, ...others] = sources;
  const overview = Object.entries(treatments).filter(([, treatment]) => treatment.inNoList);
  return (
    <>
      <p>{say(texts.intro)}</p>
      <p>
        <a href={changesHref}>{say(changes.title)}</a>
      </p>
      <section>
        <h2>{texts.sources}</h2>
        <p>{texts.followed}</p>
        {own && <SourceEntry source={own} />}
        {others.length > 0 && <p>{texts.others}</p>}
        {others.map((source) => (
          <SourceEntry key={source.id} source={source} />
        ))}
      </section>
      <section>
        <h2>{texts.coverage}</h2>
        <p>{texts.coverageIntro}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard */}
        <section className="table-frame" tabIndex={0} aria-label={texts.coverage}>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.pathway}</th>
                <th scope="col">{texts.section}</th>
                <th scope="col">{texts.covered}</th>
                <th scope="col">{texts.by}</th>
              </tr>
            </thead>
            <tbody>
              {pathways.map((pathway) => {
                const lists = listed.filter(
                  ({ source, section }) => source === pathway.source && pathway.sections.includes(section),
                );
                const here = lists.filter(({ options }) => options.some((option) => option in pathway.options));
                const shown = here.filter(({ options }) => options.every((option) => option in pathway.options));
                const options = [...new Set(shown.flatMap((treatment) => treatment.options))];
                return (
                  <tr key={pathway.id}>
                    <th scope="row">{say(pathway.title)}</th>
                    <td>
                      {pathway.sections.map((section) => headingOf(sourceOf(sources, pathway), section)).join('; ')}
                    </td>
                    <td>{lists.length > 0 ? texts.share(shown.length, lists.length) : texts.noList}</td>
                    <td>
                      {options.length > 0 && (
                        <ul>
                          {options.map((option) => (
                            <li key={option}>{say(pathway.options[option]?.says ?? option)}</li>
                          ))}
                        </ul>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      </section>
      {overview.length > 0 && (
        <section>
          <h2>{say(texts.overview)}</h2>
          <ul className="plain-list">
            {overview.map(([id, treatment]) => (
              <li key={id}>
                <strong>{say(treatment.says)}.</strong> {treatment.inNoList && say(treatment.inNoList)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{say(texts.gaps)}</h2>
        {pathways
          .filter((pathway) => Object.keys(pathway.gaps).length > 0)
          .map((pathway) => (
            <section key={pathway.id}>
              <h3>{say(pathway.title)}</h3>
              <ul className="plain-list">
                {Object.entries(pathway.gaps).map(([id, gap]) => (
                  <li key={id}>{say(gap.says)}</li>
                ))}
              </ul>
            </section>
          ))}
      </section>
    </>
  );
}

function SourceEntry({ source }: { source: Source }) {
  return (
    <article className="source-entry">
      <h3>{source.url ? <ExternalLink url={source.url}>{source.title}</ExternalLink> : source.title}</h3>
      <p>
        {[source.publisher, sourceTexts.dated(source) === '' ? texts.noDate : `source ${sourceTexts.dated(source)}`]
          .filter((part) => part !== '')
          .join(', ')}
      </p>
      <p>
        {texts.use} {source.use}
      </p>
      <p>
        {texts.credit} {source.credit}
      </p>
    </article>
  );
}

function ExternalLink({ url, children }: { url: string; children: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer external">
      {children}
    </a>
  );
}

function sourceOf(sources: readonly Source[], pathway: Pathway): Source | undefined {
  return sources.find(({ id }) => id === pathway.source);
}

function headingOf(source: Source | undefined, section: string): string {
  return source?.sections[section]?.heading ?? section;
}
