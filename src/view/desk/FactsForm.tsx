import { desk as texts } from '#texts/desk.ts';
import { answerWords } from '../../model/cards.ts';
import { answersTo } from '../../model/machine.ts';
import { inRegister, type Words } from '../../model/words.ts';
import { SteadyButton } from '../common/SteadyButton.tsx';
import type { PaneProps } from '../pathway/panes.ts';
import { factFieldId } from './factFieldId.ts';
import { SizeField } from './SizeField.tsx';

/** Every question of the pathway at once. What is chosen holds at once; "open" takes an answer back. */
export function FactsForm({ pathway, facts, way, register, onFacts }: PaneProps) {
  const say = (words: Words) => inRegister(words, register);
  const questions = Object.entries(pathway.questions);
  if (questions.length === 0) return <p>{texts.form.none}</p>;
  const choose = (fact: string, answer: string | undefined) => {
    const { [fact]: _, ...others } = facts;
    onFacts(answer === undefined ? others : { ...facts, [fact]: answer });
  };
  return (
    <section className="facts-form">
      <p className="quiet">{say(texts.form.intro)}</p>
      {questions.map(([fact, question]) => (
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
              answer={facts[fact]}
              register={register}
              onSize={(answer) => choose(fact, answer)}
            />
          )}
          <div className="pills">
            {[undefined, ...answersTo(question)].map((answer) => (
              <label key={answer ?? ''} className={`pill ${answer === undefined ? 'pill-open' : ''}`}>
                <input
                  type="radio"
                  name={`fact-${fact}`}
                  {...(answer === facts[fact] ? { id: factFieldId(fact) } : {})}
                  value={answer ?? ''}
                  checked={facts[fact] === answer}
                  onChange={() => choose(fact, answer)}
                />
                <span>{answer === undefined ? texts.form.open : say(answerWords(question, answer))}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <SteadyButton off={Object.keys(facts).length === 0} onClick={() => onFacts({})}>
        {texts.form.clear}
      </SteadyButton>
    </section>
  );
}
