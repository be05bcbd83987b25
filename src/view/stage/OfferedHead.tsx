import { statusText } from '#texts/content/status.ts';
import { present as texts } from '#texts/teach/present.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { inRegister, type Register } from '../../model/content/words.ts';
import type { Offered } from '../../model/handouts/beside.ts';
import { reasonOf } from '../../model/walk/reason.ts';
import type { OptionStatus } from '../../model/walk/status.ts';
import { type Mark, StatusMark } from '../controls/StatusMark.tsx';

/** What comes from beside a list has no status in it: it is not listed there. */
export function markOf(status: OptionStatus | undefined): Mark {
  return status?.doubtful ? 'unclear' : (status?.status ?? 'not-listed');
}

interface Props {
  readonly pathway: Pathway;
  readonly facts: Facts;
  readonly register: Register;
  readonly offered: Offered;
  /** Its status in the list; none where it comes from beside it. */
  readonly status: OptionStatus | undefined;
}

/** The head of a row: an option that was offered, whether the summary lists it, and why. */
export function OfferedHead({ pathway, facts, register, offered: { says, beside }, status }: Props) {
  const mark = markOf(status);
  return (
    <th scope="row">
      <span className="room-listed">
        <StatusMark mark={mark} silent />
        <span>
          <span className="room-says">{inRegister(says, register)}</span>
          <span className="room-reason">
            <span className="visually-hidden">{statusText[mark]}: </span>
            {status
              ? reasonOf(pathway, status, facts, register)
              : beside && texts.beside(inRegister(beside.of, register))}
          </span>
        </span>
      </span>
    </th>
  );
}
