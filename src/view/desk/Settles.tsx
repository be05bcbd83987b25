import { useMemo } from 'react';
import { desk as texts } from '#texts/pathway/desk.ts';
import { settle } from '../../model/ahead/settle.ts';
import { answerWords } from '../../model/chart/cards.ts';
import { optionStatuses } from '../../model/walk/status.ts';
import { knownFacts } from '../../model/walk/walk.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useSay } from '../given/register.ts';
import { factFieldId } from './factFieldId.ts';

/** The open questions, by how many of the open options one answer decides, with what each answer would do. */
export function Settles({ pathway, facts, way }: PaneProps) {
  const say = useSay();
  const { questions, together, never } = useMemo(() => settle(pathway, facts), [pathway, facts]);
  const names = (ids: readonly string[]) => ids.map((id) => say(pathway.options[id]?.says ?? id));
  const open = optionStatuses(pathway, knownFacts(way)).filter(({ status }) => status === 'depends').length;
  if (Object.keys(pathway.options).length === 0) return null;
  return (
    <section className="settles">
      <h3>{texts.settle.title}</h3>
      {open === 0 ? <p>{texts.settle.nothing}</p> : <p className="quiet">{say(texts.settle.how)}</p>}
      <ol>
        {questions.map(({ fact, decides, answers }) => {
          const question = pathway.questions[fact];
          if (!question) return null;
          return (
            <li key={fact} data-settles={fact} data-decides={decides.length}>
              <p className="settles-question">
                <button
                  type="button"
                  className="link"
                  title={texts.settle.fill}
                  onClick={() => document.getElementById(factFieldId(fact))?.focus()}
                >
                  {say(question.asks)}
                </button>
                {decides.length > 0 && <strong>{texts.settle.decides(decides.length, open)}</strong>}
              </p>
              <dl className="settles-answers">
                {answers.map(({ answer, listed, closed, leftOpen }) => (
                  <div key={answer}>
                    <dt>{texts.settle.answer(say(answerWords(question, answer)))}</dt>
                    {listed.length > 0 && (
                      <dd>
                        <StatusMark mark="listed" silent /> {texts.settle.lists(names(listed))}
                      </dd>
                    )}
                    {closed.length > 0 && (
                      <dd>
                        <StatusMark mark="not-listed" silent /> {texts.settle.closes(names(closed))}
                      </dd>
                    )}
                    {leftOpen.length > 0 && (
                      <dd>
                        <StatusMark mark="unclear" silent /> {texts.settle.leavesOpen(names(leftOpen))}
                      </dd>
                    )}
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ol>
      {together.length > 0 && <p className="quiet">{texts.settle.together(names(together))}</p>}
      {never.length > 0 && <p className="quiet">{texts.settle.never(names(never))}</p>}
    </section>
  );
}
