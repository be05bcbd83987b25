import { both as texts } from '#texts/both.ts';
import { factText } from '../../model/cards.ts';
import type { Facts } from '../../model/condition.ts';
import type { Pathway } from '../../model/definition.ts';
import type { Source } from '../../model/source.ts';
import { optionStatuses } from '../../model/status.ts';
import { knownFacts, walk } from '../../model/walk.ts';
import { inRegister, type Register } from '../../model/words.ts';
import { type Sources, SourcesContext } from '../common/Sourced.tsx';
import { Follows } from '../frame/Follows.tsx';
import { OptionList } from '../step/OptionList.tsx';
import { Gaps, Notices } from '../step/Remarks.tsx';

/** A pathway with the facts that hold there, to stand beside another. */
export interface Side {
  readonly pathway: Pathway;
  readonly source: Source;
  readonly sources: Sources;
  readonly facts: Facts;
}

/** One of two places that stand side by side, with its own source. */
export function SideView({ side, register }: { side: Side; register: Register }) {
  const { pathway, source, sources, facts } = side;
  const way = walk(pathway, facts);
  const known = knownFacts(way);
  const open = way.open.map((fact) => inRegister(pathway.questions[fact]?.name ?? fact, register));
  return (
    <SourcesContext value={sources}>
      <article className="both-side" data-edition={pathway.edition}>
        <h3>{inRegister(pathway.title, register)}</h3>
        <Follows edition={pathway.edition} source={source} />
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
        <Notices pathway={pathway} facts={known} register={register} />
        <OptionList
          pathway={pathway}
          statuses={optionStatuses(pathway, known)}
          facts={known}
          register={register}
          preview={undefined}
        />
        <Gaps pathway={pathway} facts={known} register={register} />
      </article>
    </SourcesContext>
  );
}
