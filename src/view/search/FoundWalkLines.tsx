import { search as texts } from '#texts/page/search.ts';
import { step } from '#texts/pathway/step.ts';
import { factText } from '../../model/chart/cards.ts';
import { inRegister, type Register } from '../../model/content/words.ts';
import type { FoundWalk } from '../../model/search/walks.ts';
import { optionStatuses } from '../../model/walk/status.ts';
import { knownFacts, walk } from '../../model/walk/walk.ts';

interface Props {
  readonly found: FoundWalk;
  readonly register: Register;
}

/** A place that a text leads to: what it takes as known there, and where that leads. */
export function FoundWalkLines({ found: { pathway, facts, kept }, register }: Props) {
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
    </>
  );
}

/** What stands where the walk arrives: the next question, or how much is listed. */
function landingOf(pathway: FoundWalk['pathway'], facts: FoundWalk['facts'], register: Register): string {
  const way = walk(pathway, facts);
  const question = way.asks === undefined ? undefined : pathway.questions[way.asks];
  if (question) return step.effect.next(inRegister(question.name, register));
  if (way.kind !== 'options') return '';
  const statuses = optionStatuses(pathway, knownFacts(way));
  const count = (status: string) => statuses.filter((option) => option.status === status).length;
  const depends = count('depends');
  return [step.effect.lists(count('listed')), ...(depends > 0 ? [step.effect.depends(depends)] : [])].join(', ');
}
