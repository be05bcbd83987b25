import { both as texts } from '#texts/both.ts';
import { answerWords } from '../../model/cards.ts';
import type { Facts } from '../../model/condition.ts';
import type { Pathway } from '../../model/definition.ts';
import type { Source } from '../../model/source.ts';
import { optionStatuses } from '../../model/status.ts';
import { knownFacts, walk } from '../../model/walk.ts';
import { inRegister, type Register } from '../../model/words.ts';
import { type Sources, SourcesContext } from '../common/Sourced.tsx';
import { Follows } from '../frame/Follows.tsx';
import type { PaneProps } from '../pathway/panes.ts';
import { useLoaded } from '../pathway/useLoaded.ts';
import { Waiting } from '../pathway/Waiting.tsx';
import { OptionList } from '../step/OptionList.tsx';
import { Gaps, Notices } from '../step/Remarks.tsx';

/** One edition's place with the facts that hold there. */
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

/** Both editions for the same facts, side by side: where they differ in detail, each with its own source. Nothing is merged. */
export default function BothEditions({ loadCounterpart, pathway, source, sources, facts, register }: PaneProps) {
  const loaded = useLoaded(loadCounterpart, true);
  const own = { pathway, source, sources, facts };
  if (!('value' in loaded)) return <Waiting loaded={loaded} />;
  if (!loaded.value) return <p>{texts.none}</p>;
  const { side, lost, notes } = loaded.value;
  const ordered = pathway.edition === 'patient' ? [own, side] : [side, own];
  return (
    <section className="both" aria-labelledby="both-title">
      <h2 id="both-title">{texts.title}</h2>
      <p className="quiet">{texts.intro}</p>
      {lost.length > 0 && (
        <div className="both-lost">
          <p>{texts.lost}</p>
          <ul>
            {lost.map((fact) => (
              <li key={fact}>{factText(pathway, fact, register)}</li>
            ))}
          </ul>
        </div>
      )}
      {notes.map((note) => (
        <p key={note} className="quiet">
          {texts.note} {note}.
        </p>
      ))}
      <div className="both-sides">
        {ordered.map((each) => (
          <SideView key={each.pathway.edition} side={each} register={register} />
        ))}
      </div>
    </section>
  );
}

function SideView({ side, register }: { side: Side; register: Register }) {
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
            <li key={fact}>{factText(pathway, `${fact}=${answer}`, register)}</li>
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

function factText(pathway: Pathway, fact: string, register: Register): string {
  const [id = '', answer = ''] = fact.split('=');
  const question = pathway.questions[id];
  if (!question) return fact;
  return `${inRegister(question.name, register)}: ${inRegister(answerWords(question, answer), register)}`;
}
