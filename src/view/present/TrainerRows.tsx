import { present as texts } from '#texts/present.ts';
import { statusText } from '#texts/status.ts';
import { answerWords } from '../../model/cards.ts';
import { optionStatuses } from '../../model/status.ts';
import { knownFacts } from '../../model/walk.ts';
import { inRegister } from '../../model/words.ts';
import { type Mark, StatusMark } from '../common/StatusMark.tsx';
import { handsFor, handsIn } from './hands.ts';
import { rowsOf } from './onShow.ts';
import type { Presenting } from './useSession.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly mark?: Mark;
}

/** The rows of the step for the one who counts: answers to choose, statuses that only the trainer sees yet, hands. */
export function TrainerRows({ presenting }: { presenting: Presenting }) {
  const { shown, spot, count, act } = presenting;
  if (shown.kind === 'end') return null;
  const rows = trainerRows(presenting);
  return (
    <>
      {shown.kind === 'list' && <p className="quiet">{texts.presenter.status}</p>}
      <ol className="trainer-rows">
        {rows.map(({ id, name, mark }, place) => {
          const hands = handsFor(count, id);
          return (
            <li key={id} data-row={id}>
              {shown.kind === 'question' ? (
                <button type="button" className="trainer-answer" onClick={() => act({ type: 'answer', answer: id })}>
                  <span className="room-key" aria-hidden="true">
                    {place + 1}
                  </span>
                  {name}
                </button>
              ) : (
                <span className="trainer-option">
                  <span className="room-key" aria-hidden="true">
                    {place < 9 ? place + 1 : ''}
                  </span>
                  {mark && <StatusMark mark={mark} silent />}
                  <span>
                    {name}
                    {mark && <small>{statusText[mark]}</small>}
                  </span>
                </span>
              )}
              <span className="trainer-hands">
                <button
                  type="button"
                  aria-label={texts.takeHand(name)}
                  onClick={() => act({ type: 'hands', row: id, hands: hands - 1 })}
                >
                  <span aria-hidden="true">&minus;</span>
                </button>
                <input
                  type="number"
                  min={0}
                  max={9999}
                  inputMode="numeric"
                  aria-label={texts.setHands(name)}
                  value={hands}
                  onChange={(event) => act({ type: 'hands', row: id, hands: Number(event.target.value) || 0 })}
                />
                <button
                  type="button"
                  aria-label={texts.addHand(name)}
                  onClick={() => act({ type: 'hands', row: id, hands: hands + 1 })}
                >
                  <span aria-hidden="true">+</span>
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <p className="quiet">
        {texts.presenter.counted(handsIn(count))} {rowsOf(spot.pathway, shown).length > 9 && texts.presenter.noKeys}
      </p>
    </>
  );
}

function trainerRows({ shown, spot: { pathway, way, register } }: Presenting): readonly Row[] {
  if (shown.kind === 'question') {
    return rowsOf(pathway, shown).map((id) => ({ id, name: inRegister(answerWords(shown.question, id), register) }));
  }
  return optionStatuses(pathway, knownFacts(way)).map(({ id, option, status, doubtful }) => ({
    id,
    name: inRegister(option.says, register),
    mark: doubtful ? 'unclear' : status,
  }));
}
