import { start as texts } from '#texts/start.ts';
import type { Edition } from '../../model/definition.ts';
import type { Source } from '../../model/source.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { Follows } from '../frame/Follows.tsx';

export interface StartEntry {
  readonly id: string;
  readonly title: Words;
}

interface Props {
  readonly edition: Edition;
  readonly source: Pick<Source, 'url' | 'updated'>;
  readonly entries: readonly StartEntry[];
  readonly register: Register;
  readonly hrefOf: (pathway: string) => string;
  readonly onGo: (pathway: string) => void;
}

/** The first screen: what this is, whose text it follows, and a way in at once. */
export function StartScene({ edition, source, entries, register, hrefOf, onGo }: Props) {
  const say = (words: Words) => inRegister(words, register);
  const groups = texts.groups
    .map((group) => ({
      ...group,
      entries: group.pathways.flatMap((id) => entries.filter((entry) => entry.id === id)),
    }))
    .filter((group) => group.entries.length > 0);
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
          {group.note && <p className="quiet">{say(group.note)}</p>}
          <ul className="sites">
            {group.entries.map(({ id, title }) => (
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
                  <span className="site-name">{say(texts.sites[id]?.name ?? title)}</span>
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
