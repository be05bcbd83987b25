import { start as texts } from '#texts/page/start.ts';
import type { SceneView } from '../../model/address/views.ts';
import { BodyMap } from '../body/BodyMap.tsx';
import { HelpLine } from '../controls/HelpLine.tsx';
import { Follows } from '../frame/Follows.tsx';
import { useAddresses } from '../given/addresses.ts';
import { useSay } from '../given/register.ts';
import { Sites } from './Sites.tsx';
import type { PathwayLink, StartProps } from './startProps.ts';

/**
 * The first screen: choose where the tumor started, or begin with questions. What else is here stands below it; doors for
 * other readers stand in one quiet line. Every link is whole without scripts; with them `StartSlot` opens what its
 * `data-address` says.
 */
export function StartScene(props: StartProps) {
  const { follows, listed, startOf, hrefOf, addressOf, linkOf } = props;
  const { editions, editionOf } = useAddresses();
  const edition = editionOf(props.edition);
  const say = useSay();
  const link = (page: string, view?: SceneView) => {
    const address = addressOf(page, view);
    return { href: view ? linkOf(page, view) : hrefOf(page), 'data-address': address };
  };
  // Whoever asks questions of a team is led one step at a time where there is room for no more.
  const isLed = edition.guide !== undefined;
  const pathwayLink: PathwayLink = (id) => ({
    ...link(id),
    'data-site': id,
    ...(isLed ? { 'data-guide': addressOf(id, 'guide') } : {}),
  });
  const { doors } = texts;
  return (
    <div className={`start start-${edition.id}`}>
      <header className="start-head">
        <h1 tabIndex={-1}>{say(texts.title)}</h1>
        <p className="start-lead">{say(texts.lead)}</p>
      </header>
      <div className="start-body">
        <BodyMap listed={listed} linkOf={pathwayLink} />
      </div>
      <div className="start-go">
        {edition.guide && (
          <a className="button primary start-begin" {...link(edition.guide, 'guide')}>
            {say(doors.guide.open)}
          </a>
        )}
        {/* Where somebody has been here before, the way back takes the place of these words, so that nothing moves. */}
        {isLed && <p className="go-on">{say(texts.calm)}</p>}
      </div>
      <div className="start-more">
        <Sites listed={listed} follows={follows} linkOf={pathwayLink} guide={edition.guide} />
        <p className="start-not-here">
          {say(texts.notHere.lead)}{' '}
          {edition.guide && edition.notHere && (
            <a {...withFacts(link(edition.guide), edition.notHere)}>{say(texts.notHere.link)}</a>
          )}
        </p>
        <HelpLine where="page" />
      </div>
      <footer className="start-quiet">
        <ul className="door-links">
          {editions
            .filter(({ id }) => id !== edition.id)
            .map((other) => (
              <li key={other.id}>
                <a href={startOf(other)}>{say(other.title)}</a>
              </li>
            ))}
          <li>
            <a {...link('practise')}>{doors.teach}</a>
          </li>
        </ul>
        {follows.map((summary) => (
          <Follows key={summary.id} summary={summary} />
        ))}
      </footer>
    </div>
  );
}

/** The same link with facts that are given already. */
function withFacts({ 'data-address': address, href }: { href: string; 'data-address': string }, facts: string) {
  const given = `${address}?${facts}`;
  return { href: `${href.replace(/#.*$/, '')}${given}`, 'data-address': given };
}
