import './own-table.css';
import { present as texts } from '#texts/present.ts';
import { statusText } from '#texts/status.ts';
import { reasonOf } from '../../model/reason.ts';
import { optionStatuses } from '../../model/status.ts';
import { knownFacts } from '../../model/walk.ts';
import { inRegister } from '../../model/words.ts';
import { StatusMark } from '../common/StatusMark.tsx';
import { HandBar, HandCounter, mostIn } from './Hands.tsx';
import { handsFor, handsIn } from './hands.ts';
import type { Presenting } from './useSession.ts';

/** The options before the list is shown: all of the pathway, none with a status. */
export function CoveredList({ presenting }: { presenting: Presenting }) {
  const { spot, count, act } = presenting;
  return (
    <ol className="room-rows">
      {Object.entries(spot.pathway.options).map(([id, option], place) => {
        const name = inRegister(option.says, spot.register);
        return (
          <li key={id} className="room-row" data-row={id}>
            <span className="room-option">
              <span className="room-key" aria-hidden="true">
                {place < 9 ? place + 1 : ''}
              </span>
              <span className="room-says">{name}</span>
            </span>
            <HandCounter
              count={count}
              row={id}
              name={name}
              onHands={(row, hands) => act({ type: 'hands', row, hands })}
            />
          </li>
        );
      })}
    </ol>
  );
}

/** What the class said beside what the summary lists, in the same order as before. */
export function RevealedList({ presenting: { spot, count } }: { presenting: Presenting }) {
  const { pathway, way, register } = spot;
  const known = knownFacts(way);
  const counted = handsIn(count) > 0;
  return (
    <table className="room-table">
      <thead>
        <tr>
          <th scope="col">{texts.sides.summary}</th>
          {counted && <th scope="col">{texts.sides.class}</th>}
        </tr>
      </thead>
      <tbody>
        {optionStatuses(pathway, known).map((status) => (
          <tr
            key={status.id}
            className={`status-${status.status}`}
            data-row={status.id}
            data-status={status.doubtful ? 'unclear' : status.status}
            data-hands={handsFor(count, status.id)}
          >
            <th scope="row">
              <span className="room-listed">
                <StatusMark mark={status.doubtful ? 'unclear' : status.status} silent />
                <span>
                  <span className="room-says">{inRegister(status.option.says, register)}</span>
                  <span className="room-reason">
                    <span className="visually-hidden">{statusText[status.doubtful ? 'unclear' : status.status]}: </span>
                    {reasonOf(pathway, status, known, register)}
                  </span>
                </span>
              </span>
            </th>
            {counted && (
              <td>
                <HandBar hands={handsFor(count, status.id)} most={mostIn(count)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
