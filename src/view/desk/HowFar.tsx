import { desk as texts } from '#texts/desk.ts';
import { reachable } from '../../model/walk.ts';
import { inRegister, type Words } from '../../model/words.ts';
import type { PaneProps } from '../pathway/panes.ts';

/** How far the walk goes with these facts, what it waits for, and a way to that step. */
export function HowFar({ pathway, facts, way, register, addressOf, onLeave }: PaneProps) {
  const say = (words: Words) => inRegister(words, register);
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
        <a
          href={addressOf({ view: 'step' })}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            onLeave();
          }}
        >
          {texts.far.go}
        </a>
      </p>
      {later.length > 0 && (
        <p className="quiet">
          {pathway.type === 'parallel' ? texts.far.any(later.map(nameOf)) : texts.far.later(later.map(nameOf))}
        </p>
      )}
    </section>
  );
}
