import { both as texts } from '#texts/both.ts';
import { factText } from '../../model/cards.ts';
import type { PaneProps } from '../pathway/panes.ts';
import { useLoaded } from '../pathway/useLoaded.ts';
import { Waiting } from '../pathway/Waiting.tsx';
import { type Side, SideView } from './SideView.tsx';

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
            {lost.map((lostFact) => {
              const [fact = '', answer = ''] = lostFact.split('=');
              return <li key={fact}>{factText(pathway, fact, answer, register)}</li>;
            })}
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
