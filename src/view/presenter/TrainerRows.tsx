import { statusText } from '#texts/content/status.ts';
import { present as texts } from '#texts/teach/present.ts';
import { answerWords } from '../../model/chart/cards.ts';
import { inRegister } from '../../model/content/words.ts';
import { offeredIn } from '../../model/handouts/beside.ts';
import { optionStatuses } from '../../model/walk/status.ts';
import { knownFacts } from '../../model/walk/walk.ts';
import { type Mark, StatusMark } from '../controls/StatusMark.tsx';
import { handsFor, handsIn } from '../session/hands.ts';
import { rowsOf } from '../session/onShow.ts';
import type { Presenting } from '../session/useSession.ts';

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
                    {place < 10 ? (place + 1) % 10 : ''}
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
        {texts.presenter.counted(handsIn(count))}{' '}
        {rowsOf(spot.pathway, shown, spot.beside).length > 10 && texts.presenter.noKeys}
      </p>
    </>
  );
}

function trainerRows({ shown, spot: { pathway, way, register, beside } }: Presenting): readonly Row[] {
  if (shown.kind === 'question') {
    return rowsOf(pathway, shown).map((id) => ({ id, name: inRegister(answerWords(shown.question, id), register) }));
  }
  const statuses = optionStatuses(pathway, knownFacts(way));
  return offeredIn(pathway, beside).map(({ id, says }) => {
    const { status = 'not-listed', doubtful = false } = statuses.find((each) => each.id === id) ?? {};
    return { id, name: inRegister(says, register), mark: doubtful ? 'unclear' : status };
  });
}
