import { answerWords } from '../../model/cards.ts';
import type { Facts } from '../../model/condition.ts';
import { answersTo } from '../../model/machine.ts';
import { inRegister } from '../../model/words.ts';
import { effectOf } from '../step/effect.ts';
import { HandCounter } from './Hands.tsx';
import { handsIn } from './hands.ts';
import type { OnShow } from './onShow.ts';
import type { Presenting } from './useSession.ts';

interface Props {
  readonly presenting: Presenting;
  readonly shown: Extract<OnShow, { kind: 'question' }>;
  readonly facts: Facts;
}

/** The answers of a question, each with its key, the hands of the class, and, once revealed, what the summary does with it. */
export function QuestionRows({ presenting, shown, facts }: Props) {
  const { session, spot, count, act } = presenting;
  const { pathway, register } = spot;
  const counts = session.counting || handsIn(count) > 0;
  return (
    <ol className="room-rows">
      {answersTo(shown.question).map((answer, place) => {
        const name = inRegister(answerWords(shown.question, answer), register);
        return (
          <li key={answer} className="room-row" data-row={answer}>
            <button
              type="button"
              className="room-answer"
              aria-pressed={facts[shown.fact] === answer}
              onClick={() => act({ type: 'answer', answer })}
            >
              <span className="room-key" aria-hidden="true">
                {place + 1}
              </span>
              <span>
                <span className="room-says">{name}</span>
                {session.shown === 'revealed' && (
                  <span className="room-effect">{effectOf(pathway, facts, shown.fact, answer, register)}</span>
                )}
              </span>
            </button>
            {counts && (
              <HandCounter
                count={count}
                row={answer}
                name={name}
                onHands={(row, hands) => act({ type: 'hands', row, hands })}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
