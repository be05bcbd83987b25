import { desk as texts } from '#texts/pathway/desk.ts';
import { factText } from '../../model/chart/cards.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { type OptionStatus, optionStatuses } from '../../model/walk/status.ts';
import { knownFacts, walk } from '../../model/walk/walk.ts';
import { OpenLink } from '../controls/OpenLink.tsx';
import { StatusMark } from '../controls/StatusMark.tsx';
import type { Before } from '../given/before.ts';
import { useRegister, useSay } from '../given/register.ts';

interface Props {
  /** The headings that are not worked on now. */
  readonly headings: readonly Before[];
  /** The pathway that is worked on, and what is known for it. */
  readonly here: Pathway;
  readonly facts: Facts;
}

/** The other headings of the case: each with its facts, its list and its source line. What stands in two lists says so. */
export function CaseHeadings({ headings, here, facts: factsHere }: Props) {
  const register = useRegister();
  const say = useSay();
  const treatmentsHere = new Set(listedIn(here, factsHere).flatMap(({ option }) => option.treatment ?? []));
  return headings.map(({ pathway, facts, title, href, onOpen }) => {
    const known = knownFacts(walk(pathway, facts));
    const listed = listedIn(pathway, facts);
    return (
      <section key={href} className="case-heading" data-heading={pathway.id}>
        <h3>
          <OpenLink href={href} onOpen={onOpen}>
            {title}
          </OpenLink>
        </h3>
        <p className="quiet">
          {Object.entries(known)
            .map(([fact, answer]) => factText(pathway, fact, answer, register))
            .join('; ') || texts.headings.nothing}
        </p>
        <ul className="case-options">
          {listed.map(({ id, option }) => (
            <li key={id} data-heading-option={id}>
              <StatusMark mark="listed" />
              <span>
                {say(option.says)}
                {option.treatment !== undefined && treatmentsHere.has(option.treatment) && (
                  <span className="quiet"> {texts.headings.both(say(here.title))}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
        {listed.length === 0 && <p className="quiet">{texts.headings.noneListed}</p>}
        {pathway.summary.source.id !== here.summary.source.id && <p className="quiet">{pathway.summary.name}</p>}
      </section>
    );
  });
}

function listedIn(pathway: Pathway, facts: Facts): OptionStatus[] {
  return optionStatuses(pathway, knownFacts(walk(pathway, facts))).filter(({ status }) => status === 'listed');
}
