import { step as texts } from '#texts/pathway/step.ts';
import { answerWords } from '../../model/chart/cards.ts';
import { answerIn } from '../../model/content/answer.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { inRegister } from '../../model/content/words.ts';
import type { Walk } from '../../model/walk/walk.ts';
import { useRegister } from '../given/register.ts';

interface Props {
  readonly pathway: Pathway;
  readonly way: Walk;
  readonly onAsk: (fact: string) => void;
}

/** The walk so far, a chip an answer: a tap leads back to its question. Changing one keeps all others. */
export function YourAnswers({ pathway, way, onAsk }: Props) {
  const register = useRegister();
  const groups = [
    { title: texts.answers, facts: way.used, quiet: true },
    { title: texts.ahead, facts: way.ahead },
    { title: texts.counted, facts: way.counted },
    { title: texts.unused, facts: way.unused },
  ].filter(({ facts }) => Object.keys(facts).length > 0);
  if (groups.length === 0) return null;
  return (
    <div className="answers-given">
      {groups.map(({ title, facts, quiet }) => (
        <section key={title}>
          <h2 className={quiet ? 'visually-hidden' : 'small-heading'}>{title}</h2>
          <ul>
            {Object.entries(facts).map(([fact, answer]) => {
              const question = pathway.questions[fact];
              if (!question) return null;
              const name = inRegister(question.name, register);
              return (
                <li key={fact} data-fact={fact} data-answer={answerIn(answer)}>
                  <button type="button" className="answer-chip" onClick={() => onAsk(fact)}>
                    <span>
                      {name}: {inRegister(answerWords(question, answer), register)}
                    </span>
                    <Pencil />
                    <span className="visually-hidden">, {texts.changeLabel(name)}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Pencil() {
  return (
    <svg className="pencil" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d="M2.5 13.5l.8-3.2 7.6-7.6 2.4 2.4-7.6 7.6zM9.6 4l2.4 2.4" />
    </svg>
  );
}
