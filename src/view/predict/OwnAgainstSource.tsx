import './own-table.css';
import { present as texts } from '#texts/teach/present.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { type Beside, offeredIn } from '../../model/handouts/beside.ts';
import { optionStatuses } from '../../model/walk/status.ts';
import { useRegister } from '../given/register.ts';
import { markOf, OfferedHead } from '../stage/OfferedHead.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly facts: Facts;
  readonly beside: readonly Beside[] | null;
  readonly chosen: readonly string[];
}

/** What the summary lists beside what one chose: two facts in a row, and no judgement. */
export function OwnAgainstSource({ pathway, facts, beside, chosen }: Props) {
  const register = useRegister();
  const statuses = optionStatuses(pathway, facts);
  return (
    <table className="room-table">
      <thead>
        <tr>
          <th scope="col">{texts.sides.summary}</th>
          <th scope="col">{texts.own.you}</th>
        </tr>
      </thead>
      <tbody>
        {offeredIn(pathway, beside).map((offered) => {
          const { id } = offered;
          const status = statuses.find((each) => each.id === id);
          return (
            <tr key={id} data-row={id} data-status={markOf(status)} data-chosen={chosen.includes(id)}>
              <OfferedHead {...{ pathway, facts, register, offered, status }} />
              <td>{chosen.includes(id) ? texts.own.chose : texts.own.left}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
