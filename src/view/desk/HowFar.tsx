import { desk as texts } from '#texts/pathway/desk.ts';
import { reachable } from '../../model/walk/walk.ts';
import { OpenLink } from '../controls/OpenLink.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useSay } from '../given/register.ts';

/** How far the walk goes with these facts, what it waits for, and a way to that step. */
export function HowFar({ pathway, facts, way, addressOf, onLeave }: PaneProps) {
  const say = useSay();
  const nameOf = (fact: string) => say(pathway.questions[fact]?.name ?? fact);
  const state = pathway.states[way.at];
  const ahead = [...reachable(pathway, way.at)].flatMap((name) => {
    const each = pathway.states[name];
    return each?.kind === 'question' && each.asks !== way.asks && facts[each.asks] === undefined ? [each.asks] : [];
  });
  const later = pathway.type === 'parallel' ? way.open.filter((fact) => fact !== way.asks) : [...new Set(ahead)];
  return (
    <section className="how-far">
      <h3>{texts.far.title}</h3>
      <p>
        {way.asks === undefined
          ? state && state.kind !== 'question' && texts.far.ends(say(state.says))
          : texts.far.asks(nameOf(way.asks))}{' '}
        <OpenLink href={addressOf({ view: 'step' })} onOpen={onLeave}>
          {texts.far.go}
        </OpenLink>
      </p>
      {later.length > 0 && (
        <p className="quiet">
          {pathway.type === 'parallel' ? texts.far.any(later.map(nameOf)) : texts.far.later(later.map(nameOf))}
        </p>
      )}
    </section>
  );
}
