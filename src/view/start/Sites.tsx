import { start as texts } from '#texts/start.ts';
import { inRegister, type Words } from '../../model/words.ts';
import type { StartProps } from './StartScene.tsx';

/** Every pathway of the edition as a link, in groups: the equal of the drawing, and all that it does not show. */
export function Sites({ pathways, register, hrefOf, addressOf }: StartProps) {
  const say = (words: Words) => inRegister(words, register);
  const groups = texts.groups
    .map((group) => ({ ...group, pathways: group.pathways.filter((id) => pathways.includes(id)) }))
    .filter((group) => group.pathways.length > 0);
  return groups.map((group) => (
    <section key={group.id} className={`start-group start-group-${group.id}`}>
      <h3>{say(group.title)}</h3>
      <ul className="sites">
        {group.pathways.map((id) => (
          <li key={id}>
            <a className="site" href={hrefOf(id)} data-address={addressOf(id)} data-site={id}>
              <span className="site-name">{say(texts.sites[id]?.name ?? id)}</span>
              {texts.sites[id]?.note && <span className="site-note">{say(texts.sites[id].note)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
