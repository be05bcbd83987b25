import './own-table.css';
import { present as texts } from '#texts/present.ts';
import { statusText } from '#texts/status.ts';
import type { Facts } from '../../model/condition.ts';
import type { Pathway } from '../../model/definition.ts';
import { reasonOf } from '../../model/reason.ts';
import { optionStatuses } from '../../model/status.ts';
import { inRegister, type Register } from '../../model/words.ts';
import { StatusMark } from '../common/StatusMark.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly facts: Facts;
  readonly register: Register;
  readonly chosen: readonly string[];
}

/** What the summary lists beside what one chose: two facts in a row, and no judgement. */
export function OwnAgainstSource({ pathway, facts, register, chosen }: Props) {
  return (
    <table className="room-table">
      <thead>
        <tr>
          <th scope="col">{texts.sides.summary}</th>
          <th scope="col">{texts.own.you}</th>
        </tr>
      </thead>
      <tbody>
        {optionStatuses(pathway, facts).map((status) => {
          const mark = status.doubtful ? 'unclear' : status.status;
          return (
            <tr key={status.id} data-row={status.id} data-status={mark} data-chosen={chosen.includes(status.id)}>
              <th scope="row">
                <span className="room-listed">
                  <StatusMark mark={mark} silent />
                  <span>
                    <span className="room-says">{inRegister(status.option.says, register)}</span>
                    <span className="room-reason">
                      <span className="visually-hidden">{statusText[mark]}: </span>
                      {reasonOf(pathway, status, facts, register)}
                    </span>
                  </span>
                </span>
              </th>
              <td>{chosen.includes(status.id) ? texts.own.chose : texts.own.left}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
