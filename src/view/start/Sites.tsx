import { start as texts } from '#texts/page/start.ts';
import type { Listed } from '../../model/content/definition.ts';
import type { Words } from '../../model/content/words.ts';
import { partsOf } from '../body/parts.ts';
import { Folded } from '../controls/Folded.tsx';
import { useSay } from '../given/register.ts';
import type { PathwayLink, StartProps } from './startProps.ts';

interface Props extends Pick<StartProps, 'listed' | 'follows'> {
  readonly linkOf: PathwayLink;
  /** The pathway that finds the right one; the way to begin leads there. */
  readonly guide: string | undefined;
}

/**
 * Every pathway of the edition that is no part of the drawing, as a link. The sites of the first summary, spread and recurrence
 * are doors as the drawing is; each further summary has a section for its sites; all the rest is one line that opens.
 */
export function Sites({ listed, follows, linkOf, guide }: Props) {
  const say = useSay();
  const drawn = new Set(partsOf(listed).map(({ pathway }) => pathway));
  const [first, ...further] = follows;
  const links = listed.filter(({ id, listing }) => !(listing.group === 'site' && drawn.has(id)) && id !== guide);
  const sections: readonly { readonly id: string; readonly title: Words; readonly pathways: readonly Listed[] }[] = [
    ...(['site', 'spread'] as const).map((group) => ({
      id: group,
      title: texts.groups[group],
      pathways: links.filter(({ of, listing }) => of === first?.id && listing.group === group),
    })),
    ...further.map(({ id, name, parts = name }) => ({
      id,
      title: parts,
      pathways: links.filter(({ of, listing }) => of === id && listing.group === 'site'),
    })),
  ];
  const shown = new Set(sections.flatMap(({ pathways }) => pathways));
  const rest = links.filter((pathway) => !shown.has(pathway));
  return (
    <>
      {sections
        .filter(({ pathways }) => pathways.length > 0)
        .map(({ id, title, pathways }) => (
          <section key={id} className="start-group" data-section={id}>
            <h2>{say(title)}</h2>
            <SiteLinks pathways={pathways} linkOf={linkOf} />
          </section>
        ))}
      {rest.length > 0 && (
        <Folded title={say(texts.groups.beside)} count={rest.length}>
          <SiteLinks pathways={rest} linkOf={linkOf} />
        </Folded>
      )}
    </>
  );
}

function SiteLinks({ pathways, linkOf }: { readonly pathways: readonly Listed[]; readonly linkOf: PathwayLink }) {
  const say = useSay();
  return (
    <ul className="sites">
      {pathways.map(({ id, title, listing: { name = title, note } }) => (
        <li key={id}>
          <a className="site" {...linkOf(id)}>
            <span className="site-name">{say(name)}</span>
            {note && <span className="site-note">{say(note)}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
