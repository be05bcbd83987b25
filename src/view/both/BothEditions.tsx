import './both.css';
import { useCallback } from 'react';
import { both as texts } from '#texts/pathway/both.ts';
import { factText } from '../../model/chart/cards.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { useServices } from '../given/services.ts';
import { useLoaded } from '../pathway/useLoaded.ts';
import { Waiting } from '../pathway/Waiting.tsx';
import { SideView } from './SideView.tsx';

/** Both editions for the same facts, side by side: where they differ in detail, each with its own source. Nothing is merged. */
export default function BothEditions({ pathway, source, sources, facts }: PaneProps) {
  const register = useRegister();
  const { loadCounterpart } = useServices();
  const loaded = useLoaded(
    useCallback(() => loadCounterpart(pathway, facts), [loadCounterpart, pathway, facts]),
    true,
  );
  const own = { pathway, source, sources, facts };
  if (!('value' in loaded)) return <Waiting loaded={loaded} />;
  if (!loaded.value) return <p>{texts.none}</p>;
  const { side, lost, notes } = loaded.value;
  const ordered = [own, side].sort((a, b) => a.pathway.summary.edition.order - b.pathway.summary.edition.order);
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
          <SideView key={each.pathway.edition} side={each} />
        ))}
      </div>
    </section>
  );
}
