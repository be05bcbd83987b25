import { useEffect, useRef } from 'react';
import { source as sourceTexts } from '#texts/content/source.ts';
import { changes as texts } from '#texts/page/changes.ts';
import type { Limits } from '../../model/content/reference.ts';
import type { Holds, Release, ReleaseChange, ReleasedPathway } from '../../model/content/release.ts';
import type { Source } from '../../model/content/source.ts';
import { SourceLink } from '../controls/Sourced.tsx';
import { useSay } from '../given/register.ts';
import type { PageProps } from '../page/PageProps.ts';

interface Props extends PageProps {
  /** The texts that the edition follows. */
  readonly sources: readonly Source[];
  readonly limits: readonly Limits[];
  /** The newest first. */
  readonly releases: readonly Release[];
  /** How many pathways the edition has, and where one stands. */
  readonly ids: readonly string[];
  readonly linkTo: (pathway: string) => string;
}

/** Of which day the texts are and what they say of their last change; then, for each release, what changed for those who walk. */
export function ChangesScene({ sources, limits, releases, ...props }: Props) {
  const say = useSay();
  const [last] = releases;
  return (
    <>
      <p>{say(texts.intro)}</p>
      <section>
        <h2>{texts.texts}</h2>
        <p>{texts.noCopyBefore}</p>
        {sources.map((source) => {
          const updates = limits.find((each) => each.source === source.id)?.updates;
          return (
            <article key={source.id} className="source-entry" data-source={source.id}>
              <h3>{source.title}</h3>
              <p>
                {source.publisher}, source {sourceTexts.dated(source)}.{' '}
                {last && (last.followed.includes(source.id) ? texts.same : texts.other)}
              </p>
              <p>
                {updates ? say(updates.says) : texts.saysNothing}{' '}
                {updates && <SourceLink citation={updates.cites[0]} />}
              </p>
            </article>
          );
        })}
      </section>
      {releases.map((release) => (
        <ReleaseSection key={release.revision} release={release} {...props} />
      ))}
    </>
  );
}

function ReleaseSection({
  release,
  edition,
  asked,
  ids,
  linkTo,
}: Pick<Props, 'edition' | 'asked' | 'ids' | 'linkTo'> & { readonly release: Release }) {
  const changed = release.pathways.filter((pathway) => pathway.edition === edition);
  const same = ids.filter((id) => !changed.some((pathway) => pathway.id === id)).length;
  return (
    <section data-since={release.since}>
      <h2>{texts.release(sourceTexts.date(release.since))}</h2>
      {changed.map((pathway) => (
        <PathwayChanges
          key={pathway.id}
          pathway={pathway}
          isAsked={asked['of'] === pathway.id}
          href={ids.includes(pathway.id) ? linkTo(pathway.id) : undefined}
        />
      ))}
      {same > 0 && <p>{texts.unchanged(same)}</p>}
    </section>
  );
}

interface PathwayProps {
  readonly pathway: ReleasedPathway;
  /** Whoever comes from this pathway finds its part open. */
  readonly isAsked: boolean;
  readonly href: string | undefined;
}

function PathwayChanges({ pathway: { id, title, changes, reworded }, isAsked, href }: PathwayProps) {
  const say = useSay();
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isAsked) place.current?.scrollIntoView();
  }, [isAsked]);
  return (
    <details className="folded" ref={place} open={isAsked} data-changed={id}>
      <summary className="opens">
        {say(title)} ({changes.length + (reworded > 0 ? 1 : 0)})
      </summary>
      <div className="folded-content">
        <ul className="plain-list">
          {changes.map((change) => (
            <li key={JSON.stringify(change)}>
              <ChangeText change={change} />
            </li>
          ))}
          {reworded > 0 && <li>{texts.reworded(reworded)}</li>}
        </ul>
        {href !== undefined && (
          <p>
            <a href={href}>
              {texts.open}: {say(title)}
            </a>
          </p>
        )}
      </div>
    </details>
  );
}

function ChangeText({ change }: { change: ReleaseChange }) {
  const say = useSay();
  switch (change.kind) {
    case 'added':
    case 'removed':
      if (change.what === 'pathway') return change.kind === 'added' ? texts.newPathway : texts.gone;
      return `${texts[change.kind][change.what]}: ${say(change.says)}`;
    case 'status':
      return (
        <>
          {texts.status(texts.seen[change.from], texts.seen[change.to])}{' '}
          <strong>{change.options.map(({ says }) => say(says)).join('; ')}.</strong> <HoldsText holds={change.holds} />
        </>
      );
    case 'leads':
      return (
        <>
          {texts.leads(say(change.from), say(change.to))} <HoldsText holds={change.holds} />
        </>
      );
  }
}

function HoldsText({ holds: { sets, all } }: { holds: Holds }) {
  const say = useSay();
  const said = sets.map(({ says }) => say(says));
  return <span className="quiet">{said.includes('') ? texts.always : texts.holds(said, all - said.length)}</span>;
}
