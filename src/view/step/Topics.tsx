import { step as texts } from '#texts/step.ts';
import type { Topic } from '../../model/reference.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { useReference } from '../common/reference.ts';
import { SourceLink } from '../common/Sourced.tsx';
import { Terms } from '../common/Terms.tsx';

interface Props {
  readonly pathway: string;
  /** The question on show. */
  readonly asked: string | undefined;
  readonly register: Register;
}

/** What the source tells beside the list: what helps with this question first, then what belongs to this pathway. */
export function Topics({ pathway, asked, register }: Props) {
  const { topics } = useReference();
  const rank = ({ questions }: Topic) => (asked !== undefined && questions?.includes(asked) ? 0 : 1);
  const shown = Object.entries(topics)
    .filter(([, topic]) => topic.pathways?.includes(pathway) ?? true)
    .sort(([, a], [, b]) => rank(a) - rank(b));
  if (shown.length === 0) return null;
  return (
    <section className="topics">
      <h3>{inRegister(texts.topics, register)}</h3>
      {shown.map(([id, topic]) => (
        <details key={id} data-topic={id}>
          <summary>{inRegister(topic.title, register)}</summary>
          <TopicPoints topic={topic} register={register} />
        </details>
      ))}
    </section>
  );
}

/** The points of a topic, each with its place in the source. */
function TopicPoints({ topic, register }: { topic: Topic; register: Register }) {
  const say = (words: Words) => inRegister(words, register);
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
