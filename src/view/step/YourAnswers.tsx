import { step as texts } from '#texts/step.ts';
import { answerWords } from '../../model/cards.ts';
import type { Pathway } from '../../model/definition.ts';
import type { Walk } from '../../model/walk.ts';
import { inRegister, type Register } from '../../model/words.ts';

interface Props {
  readonly pathway: Pathway;
  readonly way: Walk;
  readonly register: Register;
  readonly onAsk: (fact: string) => void;
}

/** The walk so far: each answer with a way back to its question. Changing one keeps all others. */
export function YourAnswers({ pathway, way, register, onAsk }: Props) {
  const groups = [
    { title: texts.answers, facts: way.used },
    { title: texts.ahead, facts: way.ahead },
    { title: texts.unused, facts: way.unused },
  ].filter(({ facts }) => Object.keys(facts).length > 0);
  if (groups.length === 0) return null;
  return (
    <div className="answers-given">
      {groups.map(({ title, facts }) => (
        <section key={title}>
          <h2 className="small-heading">{title}</h2>
          <ul>
            {Object.entries(facts).map(([fact, answer]) => {
              const question = pathway.questions[fact];
              if (!question) return null;
              const name = inRegister(question.name, register);
              return (
                <li key={fact} data-fact={fact} data-answer={answer}>
                  <span>
                    {name}: {inRegister(answerWords(question, answer), register)}
                  </span>
                  <button type="button" className="link" onClick={() => onAsk(fact)}>
                    <span aria-hidden="true">{texts.change}</span>
                    <span className="visually-hidden">{texts.changeLabel(name)}</span>
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
