import { useRef, useState } from 'react';
import { practise as texts } from '#texts/teach/practise.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { PracticeCase } from '../../model/content/practice.ts';
import { inRegister } from '../../model/content/words.ts';
import { answersTo } from '../../model/walk/machine.ts';
import { useOnChange } from '../controls/focus.ts';
import { useRegister } from '../given/register.ts';
import { FeedbackText } from './FeedbackText.tsx';
import { factFeedback, readingWords } from './feedback.ts';
import { RadioRow } from './RadioRow.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly practiceCase: PracticeCase;
  readonly read: Facts;
  /** The answers stand beside those of the case, and are fixed. */
  readonly compared: boolean;
  readonly onRead: (fact: string, answer: string) => void;
  readonly onCompare: () => void;
  readonly onGoOn: () => void;
}

/** What the case says: one answer to each question that its walk asks, then each beside what the case says. */
export function FactsPart({ pathway, practiceCase, read, compared, onRead, onCompare, onGoOn }: Props) {
  const register = useRegister();
  const facts = Object.keys(practiceCase.facts);
  const missing = facts.filter((fact) => read[fact] === undefined).length;
  const [told, setTold] = useState(false);
  const result = useRef<HTMLParagraphElement>(null);
  useOnChange(compared, () => result.current?.focus());
  if (facts.length === 0) {
    return (
      <>
        <p>{inRegister(texts.facts.none, register)}</p>
        <button type="button" className="button primary" onClick={onGoOn}>
          {texts.facts.goOn}
        </button>
      </>
    );
  }
  const compare = () => {
    if (missing > 0) setTold(true);
    else onCompare();
  };
  const feedback = (fact: string) => factFeedback(pathway, practiceCase, fact, read[fact] ?? '', register);
  const agreed = facts.filter((fact) => read[fact] === practiceCase.facts[fact]).length;
  return (
    <>
      {!compared && <p>{texts.facts.ask}</p>}
      {compared && (
        <p ref={result} tabIndex={-1} className="case-agreement" data-agreed={agreed}>
          {texts.facts.agree(agreed, facts.length)}
        </p>
      )}
      {facts.map((fact) => {
        const question = pathway.questions[fact];
        if (!question) return null;
        return compared ? (
          <div key={fact} className="case-compared" data-fact={fact} data-agrees={feedback(fact).agrees}>
            <h4>{inRegister(question.asks, register)}</h4>
            <FeedbackText feedback={feedback(fact)} />
          </div>
        ) : (
          <RadioRow
            key={fact}
            name={fact}
            legend={inRegister(question.asks, register)}
            value={read[fact]}
            choices={answersTo(question).map((answer) => ({
              value: answer,
              text: readingWords(pathway, fact, answer, register),
            }))}
            onChoose={(answer) => onRead(fact, answer)}
          />
        );
      })}
      <p role="status">{told && missing > 0 ? texts.facts.missing(missing) : ''}</p>
      <button type="button" className="button primary" onClick={compared ? onGoOn : compare}>
        {compared ? texts.facts.goOn : texts.facts.check}
      </button>
    </>
  );
}
