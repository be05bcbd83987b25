import { step as texts } from '#texts/step.ts';
import type { Facts } from '../../model/condition.ts';
import type { Pathway } from '../../model/definition.ts';
import type { Preview } from '../../model/progress.ts';
import { reasonOf } from '../../model/reason.ts';
import type { OptionStatus } from '../../model/status.ts';
import { holds } from '../../model/condition.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { Place } from '../common/Sourced.tsx';
import { StatusMark } from '../common/StatusMark.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly statuses: readonly OptionStatus[];
  readonly facts: Facts;
  readonly register: Register;
  /** An answer is pointed at: what it would change. */
  readonly preview: Preview | undefined;
}

/** Every option of the pathway with its status and the reason. Options look equal; none is ever left out. */
export function OptionList({ pathway, statuses, facts, register, preview }: Props) {
  const say = (words: Words) => inRegister(words, register);
  return (
    <ul className="options">
      {statuses.map((status) => {
        const { id, option } = status;
        const would = preview?.listed.includes(id) ? 'listed' : preview?.closed.includes(id) ? 'not-listed' : undefined;
        const remarks = (option.remarks ?? []).filter((remark) => holds(remark.when, facts) === true);
        const whole = option.partOf === undefined ? undefined : pathway.options[option.partOf];
        return (
          <li key={id} className={`option status-${status.status}`} data-option={id} data-status={status.status}>
            <StatusMark mark={status.doubtful ? 'unclear' : status.status} />
            <div>
              <p className="option-name">{say(option.says)}</p>
              {would && <p className="option-would">{texts.list.would[would]}</p>}
              {option.detail && <p className="option-detail">{say(option.detail)}</p>}
              {whole && <p className="option-detail">{texts.list.partOf(say(whole.says))}</p>}
              <p className="option-reason">{reasonOf(pathway, status, facts, register)}</p>
              {remarks.map((remark) => (
                <p key={say(remark.says)} className="option-detail">
                  {say(remark.says)}
                </p>
              ))}
              <details className="why">
                <summary>
                  {texts.why}
                  <span className="visually-hidden"> {say(option.says)}</span>
                </summary>
                <ul>
                  {[...option.lines.flatMap((line) => line.cites), ...(option.doubt?.cites ?? [])].map((citation) => (
                    <li key={`${citation.section} ${citation.anchor}`}>
                      <Place citation={citation} />
                    </li>
                  ))}
                </ul>
              </details>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
