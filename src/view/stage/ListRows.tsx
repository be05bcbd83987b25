import '../predict/own-table.css';
import { present as texts } from '#texts/teach/present.ts';
import { inRegister } from '../../model/content/words.ts';
import { offeredIn } from '../../model/handouts/beside.ts';
import { optionStatuses } from '../../model/walk/status.ts';
import { knownFacts } from '../../model/walk/walk.ts';
import { handsFor, handsIn } from '../session/hands.ts';
import type { Presenting } from '../session/useSession.ts';
import { beforeFor, HandBar, HandCounter, mostIn } from './Hands.tsx';
import { markOf, OfferedHead } from './OfferedHead.tsx';

/** The options before the list is shown: all of the pathway and what is offered beside them, none with a status. */
export function CoveredList({ presenting }: { presenting: Presenting }) {
  const { spot, count, act } = presenting;
  return (
    <ol className="room-rows" aria-busy={spot.beside === null}>
      {offeredIn(spot.pathway, spot.beside).map(({ id, says }, place) => {
        const name = inRegister(says, spot.register);
        return (
          <li key={id} className="room-row" data-row={id}>
            <span className="room-option">
              <span className="room-key" aria-hidden="true">
                {place < 10 ? (place + 1) % 10 : ''}
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
  const { pathway, way, register, beside } = spot;
  const known = knownFacts(way);
  const counted = handsIn(count) > 0;
  const statuses = optionStatuses(pathway, known);
  return (
    <table className="room-table">
      <thead className={counted ? undefined : 'visually-hidden'}>
        <tr>
          <th scope="col">{texts.sides.summary}</th>
          {counted && <th scope="col">{texts.sides.class}</th>}
        </tr>
      </thead>
      <tbody>
        {offeredIn(pathway, beside).map((offered) => {
          const { id } = offered;
          const status = statuses.find((each) => each.id === id);
          return (
            <tr
              key={id}
              className={`status-${status?.status ?? 'not-listed'}`}
              data-row={id}
              data-status={markOf(status)}
              data-hands={handsFor(count, id)}
            >
              <OfferedHead {...{ pathway, register, offered, status }} facts={known} />
              {counted && (
                <td>
                  <HandBar hands={handsFor(count, id)} before={beforeFor(count, id)} most={mostIn(count)} />
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
