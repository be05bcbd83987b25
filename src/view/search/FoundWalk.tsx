import { search as texts } from '#texts/search.ts';
import { step } from '#texts/step.ts';
import { factText } from '../../model/cards.ts';
import type { Found } from '../../model/search.ts';
import { optionStatuses } from '../../model/status.ts';
import { knownFacts, walk } from '../../model/walk.ts';
import { inRegister, type Register } from '../../model/words.ts';

interface Props {
  readonly found: Extract<Found, { readonly kind: 'walk' }>;
  readonly register: Register;
}

/** A place that a query leads to: what it takes as known, where that leads, and what of the query it does not use. */
export function FoundWalk({ found: { pathway, facts, kept, missed }, register }: Props) {
  const stated = Object.entries(facts).filter(([fact, answer]) => kept[fact] !== answer);
  return (
    <>
      {stated.length > 0 && (
        <ul className="search-facts">
          {stated.map(([fact, answer]) => (
            <li key={fact}>{factText(pathway, fact, answer, register)}</li>
          ))}
          {Object.keys(kept).length > 0 && <li>{texts.kept}</li>}
        </ul>
      )}
      <p className="quiet">{landingOf(pathway, facts, register)}</p>
      {missed.length > 0 && (
        <p className="search-missed">
          <strong>{texts.missed.heading}:</strong>{' '}
          {missed.map(({ text, why }) => texts.missed.part(text, why)).join('; ')}
        </p>
      )}
    </>
  );
}

/** What stands where the walk arrives: the next question, or how much is listed. */
function landingOf(pathway: Props['found']['pathway'], facts: Props['found']['facts'], register: Register): string {
  const way = walk(pathway, facts);
  const question = way.asks === undefined ? undefined : pathway.questions[way.asks];
  if (question) return step.effect.next(inRegister(question.name, register));
  if (way.kind !== 'options') return '';
  const statuses = optionStatuses(pathway, knownFacts(way));
  const count = (status: string) => statuses.filter((option) => option.status === status).length;
  const depends = count('depends');
  return [step.effect.lists(count('listed')), ...(depends > 0 ? [step.effect.depends(depends)] : [])].join(', ');
}
