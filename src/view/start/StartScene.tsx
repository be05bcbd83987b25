import { start as texts } from '#texts/start.ts';
import type { Edition } from '../../model/definition.ts';
import type { Source } from '../../model/source.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { Follows } from '../frame/Follows.tsx';

interface Props {
  readonly edition: Edition;
  readonly source: Pick<Source, 'url' | 'updated'>;
  /** Ids of the pathways of the edition. */
  readonly pathways: readonly string[];
  readonly register: Register;
  readonly hrefOf: (pathway: string) => string;
  readonly onGo: (pathway: string) => void;
}

/** The first screen: what this is, whose text it follows, and a way in at once. */
export function StartScene({ edition, source, pathways, register, hrefOf, onGo }: Props) {
  const say = (words: Words) => inRegister(words, register);
  const groups = texts.groups
    .map((group) => ({
      ...group,
      pathways: group.pathways.filter((id) => pathways.includes(id)),
    }))
    .filter((group) => group.pathways.length > 0);
  return (
    <div className="start">
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <p className="start-lead">{say(texts.lead)}</p>
      <div className="start-note">
        <Follows edition={edition} source={source} />
        <p>{texts.informs}</p>
      </div>
      {groups.map((group) => (
        <section key={group.id} className={`start-group start-group-${group.id}`}>
          <h2>{say(group.title)}</h2>
          <ul className="sites">
            {group.pathways.map((id) => (
              <li key={id}>
                <a
                  className="site"
                  href={hrefOf(id)}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    onGo(id);
                  }}
                >
                  <span className="site-name">{say(texts.sites[id]?.name ?? id)}</span>
                  {texts.sites[id]?.note && <span className="site-note">{say(texts.sites[id].note)}</span>}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
