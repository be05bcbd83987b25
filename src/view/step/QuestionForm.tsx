import { type ReactNode, useContext } from 'react';
import { step as texts } from '#texts/pathway/step.ts';
import { answerWords } from '../../model/chart/cards.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { answersTo } from '../../model/walk/machine.ts';
import { Terms } from '../controls/Terms.tsx';
import { GivenContext, useGiven } from '../given/given.ts';
import { useRegister, useSay } from '../given/register.ts';
import { effectOf } from './effect.ts';

interface Props {
  readonly pathway: Pathway;
  readonly facts: Facts;
  /** The question that is asked, by id. */
  readonly fact: string;
  readonly onAnswer: (fact: string, answer: string) => void;
  readonly onPreview: (preview: { fact: string; answer: string } | undefined) => void;
}

/** One question: its answers as large buttons, each with what it would do. */
export function QuestionForm({ pathway, facts, fact, onAnswer, onPreview }: Props) {
  const register = useRegister();
  const question = pathway.questions[fact];
  const say = useSay();
  if (!question) return null;
  return (
    <div className="question">
      {question.whoKnows && (
        <p className="question-who">
          <strong>{say(texts.whoKnows)}</strong> <Terms>{say(question.whoKnows)}</Terms>
        </p>
      )}
      {question.means && (
        <details className="means">
          <summary>{texts.means}</summary>
          <p>
            <Terms>{say(question.means)}</Terms>
          </p>
        </details>
      )}
      <ul className="answers" data-asks={fact}>
        {answersTo(question).map((answer) => (
          <li key={answer}>
            <AnswerButton fact={fact} answer={answer} shown={facts[fact]} onAnswer={onAnswer} onPreview={onPreview}>
              <span className="answer-name">{say(answerWords(question, answer))}</span>
              {register === 'clinical' && (
                <span className="answer-effect">{effectOf(pathway, facts, fact, answer, register)}</span>
              )}
            </AnswerButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface AnswerButtonProps extends Pick<Props, 'fact' | 'onAnswer' | 'onPreview'> {
  readonly answer: string;
  readonly shown: string | undefined;
  readonly children: ReactNode;
}

function AnswerButton({ fact, answer, shown, onAnswer, onPreview, children }: AnswerButtonProps) {
  const chosen = useGiven(useContext(GivenContext), fact, shown) === answer;
  return (
    <button
      type="button"
      className="answer"
      data-answer={answer}
      aria-pressed={chosen}
      onClick={() => onAnswer(fact, answer)}
      onPointerEnter={() => onPreview({ fact, answer })}
      onPointerLeave={() => onPreview(undefined)}
      onFocus={() => onPreview({ fact, answer })}
      onBlur={() => onPreview(undefined)}
    >
      {children}
    </button>
  );
}
