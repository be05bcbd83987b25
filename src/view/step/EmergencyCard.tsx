import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { OptionStatus } from '../../model/walk/status.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import { useSay } from '../given/register.ts';
import { EmergencyNotices } from './Remarks.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly facts: Facts;
  readonly statuses: readonly OptionStatus[];
}

/** What to do at once, on a card above the step: a line that opens and asks nothing, or open where the facts call for it. */
export function EmergencyCard({ pathway, facts, statuses }: Props) {
  const say = useSay();
  const { emergency } = pathway;
  if (!emergency) return null;
  // With an answer that denies it, nothing of it is shown.
  const offered = statuses.filter(({ id, status }) => emergency.offers?.includes(id) && status !== 'not-listed');
  return (
    <details className="notice notice-safety emergency" open={offered.some(({ status }) => status === 'listed')}>
      <summary className="opens emergency-title">{say(emergency.says)}</summary>
      {offered.length > 0 && (
        <ul>
          {offered.map(({ id, option, status }) => (
            <li key={id}>
              <StatusMark mark={status} /> {say(option.says)}
            </li>
          ))}
        </ul>
      )}
      <EmergencyNotices pathway={pathway} facts={facts} />
    </details>
  );
}
