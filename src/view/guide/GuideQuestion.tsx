import { guide as texts } from '#texts/guide.ts';
import { step } from '#texts/step.ts';
import { answerWords } from '../../model/cards.ts';
import type { Pathway } from '../../model/definition.ts';
import { answersTo } from '../../model/machine.ts';
import { whyAsked } from '../../model/why-asked.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { Terms } from '../common/Terms.tsx';

interface Props {
  readonly pathway: Pathway;
  /** The question that is asked, by id. */
  readonly fact: string;
  readonly given: string | undefined;
  readonly register: Register;
  readonly more: boolean;
  readonly onAnswer: (fact: string, answer: string) => void;
}

/** One question with large answers: what it means, who would know, and why it is asked. */
export function GuideQuestion({ pathway, fact, given, register, more, onAnswer }: Props) {
  const question = pathway.questions[fact];
  if (!question) return null;
  const say = (words: Words) => inRegister(words, register);
  const decided = whyAsked(pathway, fact);
  return (
    <>
      {question.whoKnows && (
        <p>
          <strong>{say(step.whoKnows)}</strong> <Terms>{say(question.whoKnows)}</Terms>
        </p>
      )}
      <ul className="answers guide-answers">
        {answersTo(question).map((answer) => (
          <li key={answer}>
            <button
              type="button"
              className="answer"
              data-answer={answer}
              aria-pressed={given === answer}
              onClick={() => onAnswer(fact, answer)}
            >
              <span className="answer-name">{say(answerWords(question, answer))}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet">{say(texts.unsureHelp)}</p>
      {question.means && (
        <details className="means" key={`means ${fact} ${more}`} open={more}>
          <summary>{step.means}</summary>
          <p>
            <Terms>{say(question.means)}</Terms>
          </p>
        </details>
      )}
      <details className="means" key={`why ${fact} ${more}`} open={more}>
        <summary>{say(texts.why)}</summary>
        {decided.options.length > 0 && (
          <>
            <p>{say(texts.decides.options)}</p>
            <ul className="plain-list" data-decides={fact}>
              {decided.options.map((id) => (
                <li key={id}>{say(pathway.options[id]?.says ?? id)}</li>
              ))}
            </ul>
          </>
        )}
        {decided.notices.length > 0 && <p>{say(texts.decides.notices(decided.notices.length))}</p>}
        {decided.options.length === 0 && decided.notices.length === 0 && (
          <p>{say(question.routing ? texts.decides.routing : texts.decides.order)}</p>
        )}
      </details>
    </>
  );
}
