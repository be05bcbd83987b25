import { present as texts } from '#texts/teach/present.ts';
import type { Citation } from '../../model/content/source.ts';
import { citationsOf, gapsFor, noticesFor, optionStatuses } from '../../model/walk/status.ts';
import { knownFacts } from '../../model/walk/walk.ts';
import { Place, SourceLink } from '../controls/Sourced.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useSay } from '../given/register.ts';
import type { OnShow } from '../session/onShow.ts';

interface Props extends Pick<PaneProps, 'pathway' | 'way'> {
  readonly shown: OnShow;
}

/** What the summary gives to talk about at this step: remarks, what it does not say, and where it stands. */
export function Prompts({ pathway, way, shown }: Props) {
  const say = useSay();
  const known = knownFacts(way);
  const notices = noticesFor(pathway, known);
  const gaps = gapsFor(pathway, known);
  const question = shown.kind === 'question' ? shown.question : undefined;
  const cites = citesOf({ pathway, way, shown });
  const empty = notices.length + gaps.length + cites.length === 0 && !question?.means && !question?.whoKnows;
  return (
    <section className="presenter-prompts" aria-labelledby="presenter-prompts">
      <h2 id="presenter-prompts" className="small-heading">
        {texts.presenter.prompts}
      </h2>
      {empty && <p>{texts.presenter.noPrompts}</p>}
      <ul>
        {question?.means && <li>{say(question.means)}</li>}
        {question?.whoKnows && <li>{say(question.whoKnows)}</li>}
        {notices.map(({ id, notice }) => (
          <li key={id} className={`notice notice-${notice.tone ?? 'plain'}`}>
            {say(notice.says)} <SourceLink citation={notice.cites[0]} />
          </li>
        ))}
        {gaps.map(({ id, gap }) => (
          <li key={id}>
            {say(gap.says)}
            {gap.ask && (
              <span className="presenter-ask">
                {texts.presenter.asks} {say(gap.ask)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {cites.length > 0 && (
        <details>
          <summary>{texts.presenter.cites}</summary>
          <ul>
            {cites.map((citation) => (
              <li key={`${citation.section} ${citation.anchor}`}>
                <Place citation={citation} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function citesOf({ pathway, way, shown }: Props): readonly Citation[] {
  if (shown.kind === 'question') return shown.question.cites ?? [];
  if (shown.kind === 'end') return shown.end.kind === 'goes-to' ? [] : (shown.end.cites ?? []);
  const lines = optionStatuses(pathway, knownFacts(way))
    .filter(({ status }) => status !== 'not-listed')
    .flatMap(citationsOf);
  const seen = new Map(lines.map((citation) => [`${citation.section} ${citation.anchor}`, citation]));
  return [...seen.values()];
}
