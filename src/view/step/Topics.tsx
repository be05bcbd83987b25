import { afterStep } from '#texts/pathway/after-step.ts';
import { step as texts } from '#texts/pathway/step.ts';
import type { Topic } from '../../model/content/reference.ts';
import { inRegister } from '../../model/content/words.ts';
import { Folded } from '../controls/Folded.tsx';
import { SourceLink } from '../controls/Sourced.tsx';
import { Terms } from '../controls/Terms.tsx';
import { useReference } from '../given/reference.ts';
import { useRegister, useSay } from '../given/register.ts';

interface Props {
  readonly pathway: string;
  /** The question on show. */
  readonly asked: string | undefined;
}

/** What the source tells beside the list: what helps with this question first, then what belongs to this pathway. */
export function Topics({ pathway, asked }: Props) {
  const register = useRegister();
  const { topics } = useReference();
  const rank = ({ questions }: Topic) => (asked !== undefined && questions?.includes(asked) ? 0 : 1);
  const shown = Object.entries(topics)
    .filter(([, topic]) => topic.pathways?.includes(pathway) ?? true)
    .sort(([, a], [, b]) => rank(a) - rank(b));
  if (shown.length === 0) return null;
  return (
    <Folded className="topics" title={inRegister(afterStep.topics, register)} count={shown.length}>
      {shown.map(([id, topic]) => (
        <details key={id} data-topic={id}>
          <summary>{inRegister(topic.title, register)}</summary>
          <TopicPoints topic={topic} />
        </details>
      ))}
    </Folded>
  );
}

/** The points of a topic, each with its place in the source. */
function TopicPoints({ topic }: { topic: Topic }) {
  const say = useSay();
  return (
    <div className="topic">
      <ul>
        {topic.points.map((point) => (
          <li key={say(point.says)}>
            <Terms>{say(point.says)}</Terms> <SourceLink citation={point.cites[0]}>{texts.source}</SourceLink>
          </li>
        ))}
      </ul>
      {topic.gap && (
        <p className="topic-gap" data-gap={topic.gap.id}>
          {say(topic.gap.says)}
          {topic.gap.ask && (
            <span className="gap-ask">
              {texts.ask} {say(topic.gap.ask)}
            </span>
          )}
        </p>
      )}
      {topic.links && (
        <ul>
          {topic.links.map((link) => (
            <li key={link.url + say(link.says)}>
              <a href={link.url} target="_blank" rel="noopener noreferrer external">
                {say(link.says)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
