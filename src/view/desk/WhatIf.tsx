import { desk as texts } from '#texts/pathway/desk.ts';
import { whatIf } from '../../model/ahead/settle.ts';
import { answerWords } from '../../model/chart/cards.ts';
import { answerIn } from '../../model/content/answer.ts';
import { answersTo } from '../../model/walk/machine.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useRegister, useSay } from '../given/register.ts';
import { effectOf } from '../step/effect.ts';

const statuses = ['listed', 'depends', 'not-listed'] as const;

/** For each question that is answered: what each other answer would add and remove, and a way to use it. */
export function WhatIf({ pathway, facts, way, onFacts }: PaneProps) {
  const register = useRegister();
  const say = useSay();
  const answered = Object.entries(pathway.questions).filter(([fact]) => Object.hasOwn(way.used, fact));
  return (
    <section className="what-if">
      <h3>{texts.whatIf.title}</h3>
      <p className="quiet">{answered.length > 0 ? texts.whatIf.how : texts.whatIf.none}</p>
      {answered.map(([fact, question]) => {
        const given = facts[fact] ?? '';
        const name = say(question.name);
        return (
          <details key={fact} open={answered.length < 4} data-what-if={fact}>
            <summary>{texts.whatIf.now(name, say(answerWords(question, given)))}</summary>
            <ul>
              {answersTo(question)
                .filter((answer) => answer !== answerIn(given))
                .map((answer) => {
                  const changes = whatIf(pathway, facts, fact, answer);
                  const words = say(answerWords(question, answer));
                  return (
                    <li key={answer} data-answer-if={answer}>
                      <p className="what-if-answer">
                        <strong>{words}</strong>
                        <button
                          type="button"
                          className="button"
                          aria-label={texts.whatIf.applyLabel(name, words)}
                          onClick={({ currentTarget }) => {
                            // The button goes with its answer; the line above says which one holds then.
                            currentTarget.closest('details')?.querySelector('summary')?.focus();
                            onFacts({ ...facts, [fact]: answer });
                          }}
                        >
                          {texts.whatIf.use}
                        </button>
                      </p>
                      {statuses.map((status) => {
                        const turned = changes.filter(({ to }) => to === status);
                        if (turned.length === 0) return null;
                        return (
                          <p key={status} className="what-if-change" data-to={status}>
                            <StatusMark mark={status} silent />
                            <span>
                              {texts.whatIf.would[status]}:{' '}
                              {turned.map(({ id }) => say(pathway.options[id]?.says ?? id)).join('; ')}
                            </span>
                          </p>
                        );
                      })}
                      {changes.length === 0 && (
                        <p className="quiet">
                          {Object.keys(pathway.options).length > 0
                            ? texts.whatIf.same
                            : effectOf(pathway, facts, fact, answer, register)}
                        </p>
                      )}
                    </li>
                  );
                })}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
