import { statusText } from '#texts/content/status.ts';
import { classTexts as texts } from '#texts/teach/class.ts';
import type { Count } from '../../kept/tallies.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import { HandBar, mostIn } from '../stage/Hands.tsx';

/** One step of a session: the hands of the class beside what the summary says there. */
export function CountedStep({ count, onOpen }: { count: Count; onOpen: (address: string) => void }) {
  const isList = count.kind === 'list';
  return (
    <li className="class-step" data-place={count.place}>
      <h3>
        {isList ? `${texts.list} ${count.asks}` : count.asks}
        {count.part && <span className="quiet"> ({count.part})</span>}
      </h3>
      <table className="class-table">
        <thead>
          <tr>
            <th scope="col">{texts.row}</th>
            <th scope="col">{texts.summarySide}</th>
            <th scope="col">{texts.classSide}</th>
          </tr>
        </thead>
        <tbody>
          {count.rows.map(({ id, says, hands, before, status }) => (
            <tr key={id} data-row={id} data-hands={hands} data-status={status}>
              <th scope="row">{says}</th>
              <td>
                {status && (
                  <span className="class-status">
                    <StatusMark mark={status} silent />
                    {statusText[status]}
                  </span>
                )}
                {count.chosen === id && <span className="class-went">{texts.went}</span>}
              </td>
              <td>
                <HandBar hands={hands} before={before} most={mostIn(count)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="link" onClick={() => onOpen(count.address)}>
        {texts.open}
        <span className="visually-hidden">: {count.asks}</span>
      </button>
    </li>
  );
}
