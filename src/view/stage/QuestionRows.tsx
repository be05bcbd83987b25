import { present as texts } from '#texts/teach/present.ts';
import { answerWords } from '../../model/chart/cards.ts';
import type { Facts } from '../../model/content/condition.ts';
import { inRegister } from '../../model/content/words.ts';
import { answersTo } from '../../model/walk/machine.ts';
import { handsIn } from '../session/hands.ts';
import type { OnShow } from '../session/onShow.ts';
import { choiceAt, partOf } from '../session/presenting.ts';
import type { Presenting } from '../session/useSession.ts';
import { effectOf } from '../step/effect.ts';
import { HandCounter } from './Hands.tsx';

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
  const revealed = session.shown === 'revealed';
  // Where Next leads is told when the class has said what it thinks, and not before.
  const taken = revealed ? (choiceAt(session, facts, spot) ?? session.marked) : facts[shown.fact];
  const part = partOf(session);
  const clue = part?.story ? part.clues[shown.fact] : undefined;
  return (
    <ol className="room-rows">
      {answersTo(shown.question).map((answer, place) => {
        const name = inRegister(answerWords(shown.question, answer), register);
        return (
          <li key={answer} className="room-row" data-row={answer}>
            <button
              type="button"
              className="room-answer"
              aria-pressed={taken === answer}
              onClick={() => act({ type: 'answer', answer })}
            >
              <span className="room-key" aria-hidden="true">
                {place + 1}
              </span>
              <span>
                <span className="room-says">{name}</span>
                {revealed && (
                  <span className="room-effect">
                    {taken === answer && clue !== undefined && `${texts.story.says(clue)} `}
                    {effectOf(pathway, facts, shown.fact, answer, register)}
                  </span>
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
