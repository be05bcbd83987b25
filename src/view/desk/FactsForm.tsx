import { desk as texts } from '#texts/pathway/desk.ts';
import { answerWords } from '../../model/chart/cards.ts';
import { answerIn } from '../../model/content/answer.ts';
import { answersTo } from '../../model/walk/machine.ts';
import { SteadyButton } from '../controls/SteadyButton.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useSay } from '../given/register.ts';
import { factFieldId } from './factFieldId.ts';
import { SizeField } from './SizeField.tsx';

/** Every question of the pathway at once. What is chosen holds at once; "open" takes an answer back. */
export function FactsForm({ pathway, facts, way, onFacts }: PaneProps) {
  const say = useSay();
  const questions = Object.entries(pathway.questions);
  if (questions.length === 0) return <p>{texts.form.none}</p>;
  const choose = (fact: string, answer: string | undefined) => {
    const { [fact]: _, ...others } = facts;
    onFacts(answer === undefined ? others : { ...facts, [fact]: answer });
  };
  return (
    <section className="facts-form">
      <p className="quiet">{say(texts.form.intro)}</p>
      {questions.map(([fact, question]) => {
        const held = facts[fact];
        const holding = held === undefined ? undefined : answerIn(held);
        return (
          <fieldset key={fact} data-question={fact}>
            <legend>
              {say(question.name)}
              {Object.hasOwn(way.unused, fact) && <span className="quiet"> {texts.form.unused}</span>}
            </legend>
            {question.unit && (
              <SizeField
                pathway={pathway}
                fact={fact}
                name={say(question.name)}
                given={held}
                onSize={(size) => choose(fact, size)}
              />
            )}
            <div className="pills">
              {[undefined, ...answersTo(question)].map((answer) => (
                <label key={answer ?? ''} className={`pill ${answer === undefined ? 'pill-open' : ''}`}>
                  <input
                    type="radio"
                    name={`fact-${fact}`}
                    {...(answer === holding ? { id: factFieldId(fact) } : {})}
                    value={answer ?? ''}
                    checked={holding === answer}
                    onChange={() => choose(fact, answer)}
                  />
                  <span>{answer === undefined ? texts.form.open : say(answerWords(question, answer))}</span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
      <SteadyButton off={Object.keys(facts).length === 0} onClick={() => onFacts({})}>
        {texts.form.clear}
      </SteadyButton>
    </section>
  );
}
