import { both as texts } from '#texts/pathway/both.ts';
import { factText } from '../../model/chart/cards.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Source } from '../../model/content/source.ts';
import { inRegister } from '../../model/content/words.ts';
import { optionStatuses } from '../../model/walk/status.ts';
import { knownFacts, walk } from '../../model/walk/walk.ts';
import { type Sources, SourcesContext } from '../controls/Sourced.tsx';
import { Follows } from '../frame/Follows.tsx';
import { useRegister } from '../given/register.ts';
import { Gaps, Notices } from '../step/AllRemarks.tsx';
import { OptionList } from '../step/OptionList.tsx';

/** A pathway with the facts that hold there, to stand beside another. */
export interface Side {
  readonly pathway: Pathway;
  readonly source: Source;
  readonly sources: Sources;
  readonly facts: Facts;
}

/** The same place in the other edition, and what could not be taken there. */
export interface Counterpart {
  readonly side: Side;
  /** Answers, as `question=answer`, that have no equal over there. */
  readonly lost: readonly string[];
  readonly notes: readonly string[];
}

/** One of two places that stand side by side, with its own source. */
export function SideView({ side }: { side: Side }) {
  const register = useRegister();
  const { pathway, sources, facts } = side;
  const way = walk(pathway, facts);
  const known = knownFacts(way);
  const open = way.open.map((fact) => inRegister(pathway.questions[fact]?.name ?? fact, register));
  return (
    <SourcesContext value={sources}>
      <article className="both-side" data-edition={pathway.edition}>
        <h3>{inRegister(pathway.title, register)}</h3>
        <Follows summary={pathway.summary} />
        <ul className="both-facts">
          {Object.entries(known).map(([fact, answer]) => (
            <li key={fact}>{factText(pathway, fact, answer, register)}</li>
          ))}
        </ul>
        {open.length > 0 && (
          <p className="quiet">
            {texts.open} {open.join(', ')}
          </p>
        )}
        <Notices pathway={pathway} facts={known} />
        <OptionList pathway={pathway} statuses={optionStatuses(pathway, known)} facts={known} preview={undefined} />
        <Gaps pathway={pathway} facts={known} />
      </article>
    </SourcesContext>
  );
}
