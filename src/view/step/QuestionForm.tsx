import { type ReactNode, useContext } from 'react';
import { step as texts } from '#texts/step.ts';
import { answerWords } from '../../model/cards.ts';
import type { Facts } from '../../model/condition.ts';
import type { Pathway } from '../../model/definition.ts';
import { answersTo } from '../../model/machine.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { GivenContext, useGiven } from '../common/given.ts';
import { Terms } from '../common/Terms.tsx';
import { effectOf } from './effect.ts';

interface Props {
  readonly pathway: Pathway;
  readonly facts: Facts;
  /** The question that is asked, by id. */
  readonly fact: string;
  readonly register: Register;
  readonly onAnswer: (fact: string, answer: string) => void;
  readonly onPreview: (preview: { fact: string; answer: string } | undefined) => void;
}

/** One question: its answers as large buttons, each with what it would do. */
export function QuestionForm({ pathway, facts, fact, register, onAnswer, onPreview }: Props) {
  const question = pathway.questions[fact];
  if (!question) return null;
  const say = (words: Words) => inRegister(words, register);
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
      <ul className="answers">
        {answersTo(question).map((answer) => (
          <li key={answer}>
            <AnswerButton fact={fact} answer={answer} shown={facts[fact]} onAnswer={onAnswer} onPreview={onPreview}>
              <span className="answer-name">{say(answerWords(question, answer))}</span>
              <span className="answer-effect">{effectOf(pathway, facts, fact, answer, register)}</span>
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
