import { step as texts } from '#texts/step.ts';
import type { Facts } from '../../model/condition.ts';
import { holds } from '../../model/condition.ts';
import type { Pathway } from '../../model/definition.ts';
import type { Preview } from '../../model/preview.ts';
import { reasonOf } from '../../model/reason.ts';
import type { OptionStatus } from '../../model/status.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { useReference } from '../common/reference.ts';
import { Place, SourceLink } from '../common/Sourced.tsx';
import { StatusMark } from '../common/StatusMark.tsx';
import { Terms } from '../common/Terms.tsx';
import { TreatmentDetails } from './TreatmentDetails.tsx';

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
  const { treatments } = useReference();
  const say = (words: Words) => inRegister(words, register);
  return (
    <ul className="options">
      {statuses.map((status) => {
        const { id, option } = status;
        const would = preview?.listed.includes(id) ? 'listed' : preview?.closed.includes(id) ? 'not-listed' : undefined;
        const remarks = (option.remarks ?? []).filter((remark) => holds(remark.when, facts) === true);
        const whole = option.partOf === undefined ? undefined : pathway.options[option.partOf];
        const treatment = option.treatment === undefined ? undefined : treatments[option.treatment];
        return (
          <li key={id} className={`option status-${status.status}`} data-option={id} data-status={status.status}>
            <StatusMark mark={status.doubtful ? 'unclear' : status.status} />
            <div>
              <p className="option-name">
                <Terms>{say(option.says)}</Terms>
              </p>
              {would && <p className="option-would">{texts.list.would[would]}</p>}
              {option.detail && (
                <p className="option-detail">
                  <Terms>{say(option.detail)}</Terms>
                </p>
              )}
              {whole && <p className="option-detail">{texts.list.partOf(say(whole.says))}</p>}
              <p className="option-reason">{reasonOf(pathway, status, facts, register)}</p>
              {remarks.map((remark) => (
                <p key={say(remark.says)} className="option-detail">
                  {say(remark.says)}
                </p>
              ))}
              {option.strength && (
                <p className="option-detail">
                  {texts.strength} {say(option.strength)}
                </p>
              )}
              {pathway.edition === 'professional' && (
                <p className="option-detail">{option.evidence ? texts.evidence(option.evidence) : texts.noEvidence}</p>
              )}
              {option.figures && (
                <details className="why">
                  <summary>
                    {texts.figures}
                    <span className="visually-hidden"> {say(option.says)}</span>
                  </summary>
                  <ul>
                    {option.figures.map((figure) => (
                      <li key={say(figure.says)}>
                        {say(figure.says)} <SourceLink citation={figure.cites[0]}>{texts.source}</SourceLink>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
              {option.treatment !== undefined && (
                <details className="why what">
                  <summary>
                    {texts.whatIsIt}
                    <span className="visually-hidden"> {say(option.says)}</span>
                  </summary>
                  {treatment && <TreatmentDetails treatment={treatment} register={register} />}
                </details>
              )}
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
