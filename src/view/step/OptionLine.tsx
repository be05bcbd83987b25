import { step as texts } from '#texts/pathway/step.ts';
import type { Facts } from '../../model/content/condition.ts';
import { holds } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { inRegister } from '../../model/content/words.ts';
import { reasonOf } from '../../model/walk/reason.ts';
import { citationsOf, type OptionStatus, type Status, strengthsOf } from '../../model/walk/status.ts';
import { Place, SourceLink } from '../controls/Sourced.tsx';
import { StatusMark } from '../controls/StatusMark.tsx';
import { Terms } from '../controls/Terms.tsx';
import { useReference } from '../given/reference.ts';
import { useRegister, useSay } from '../given/register.ts';
import { TreatmentDetails } from './TreatmentDetails.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly status: OptionStatus;
  readonly facts: Facts;
  /** What it would become with the answer that is pointed at. */
  readonly would?: Status | undefined;
}

/** One option as a line: its mark, its name and a few words. A tap opens what the source says about it. */
export function OptionLine({ pathway, status, facts, would }: Props) {
  const say = useSay();
  const { id, option } = status;
  const few = useFewWords(pathway, status, facts);
  const whole = option.partOf === undefined ? undefined : pathway.options[option.partOf];
  return (
    <li className={`option status-${status.status}`} data-option={id} data-status={status.status}>
      <details>
        <summary className="opens">
          <StatusMark mark={status.doubtful ? 'unclear' : status.status} />
          <span className="option-line">
            <span className="option-name">{say(option.says)}</span>
            {few && <span className="option-few">{few}</span>}
            {whole && <span className="option-few">{texts.list.partOf(say(whole.says))}</span>}
            {would && would !== status.status && <span className="option-would">{texts.list.would[would]}</span>}
          </span>
        </summary>
        <OptionMore {...{ pathway, status, facts }} />
      </details>
    </li>
  );
}

/** An option that is not listed for these answers: its name, and the condition that fails. It asks nothing of anyone. */
export function ClosedOption({ pathway, status, facts, would }: Props) {
  const register = useRegister();
  return (
    <li className="option status-not-listed" data-option={status.id} data-status={status.status}>
      <StatusMark mark="not-listed" />
      <span className="option-line">
        <span className="option-name">{inRegister(status.option.says, register)}</span>
        <span className="option-few option-reason">{reasonOf(pathway, status, facts, register)}</span>
        {would && would !== 'not-listed' && <span className="option-would">{texts.list.would[would]}</span>}
      </span>
    </li>
  );
}

/**
 * What stands beside a name. A patient reads what it is; staff read how the text words it and its level of evidence, or when it
 * is listed. What depends says when it is listed, to both.
 */
export function useFewWords(pathway: Pathway, status: OptionStatus, facts: Facts): string {
  const register = useRegister();
  const { treatments } = useReference();
  const { option } = status;
  const say = useSay();
  // In plain words, what would settle it stands once, above all that depends on it.
  const why = reasonOf(pathway, status, facts, register, register === 'plain' && status.status !== 'listed');
  if (status.status !== 'listed') return why;
  if (register === 'plain') {
    const treatment = option.treatment === undefined ? undefined : treatments[option.treatment];
    const about = option.detail ?? treatment?.is;
    return about ? say(about) : '';
  }
  const said = [
    ...new Set(strengthsOf(status).map(say)),
    ...(option.evidence ? [texts.evidence(option.evidence)] : []),
  ];
  return said.join(' · ') || why;
}

/** What the source says about an option, once it is opened: when it is listed, what it is, its figures and its places. */
function OptionMore({ pathway, status, facts }: Omit<Props, 'would'>) {
  const register = useRegister();
  const { treatments } = useReference();
  const say = useSay();
  const { option } = status;
  const treatment = option.treatment === undefined ? undefined : treatments[option.treatment];
  const remarks = (option.remarks ?? []).filter((remark) => holds(remark.when, facts) === true);
  return (
    <div className="option-more">
      <p className="option-reason">{reasonOf(pathway, status, facts, register)}</p>
      {option.detail && (
        <p>
          <Terms>{say(option.detail)}</Terms>
        </p>
      )}
      {remarks.map((remark) => (
        <p key={say(remark.says)}>{say(remark.says)}</p>
      ))}
      {treatment && <TreatmentDetails treatment={treatment} />}
      {[...new Set(strengthsOf(status).map(say))].map((words) => (
        <p key={words}>
          {texts.strength} {words}
        </p>
      ))}
      {option.figures?.map((figure) => (
        <p key={say(figure.says)}>
          {say(figure.says)} <SourceLink citation={figure.cites[0]}>{texts.source}</SourceLink>
        </p>
      ))}
      <ul className="option-places">
        {citationsOf(status).map((citation) => (
          <li key={`${citation.section} ${citation.anchor}`}>
            <Place citation={citation} />
          </li>
        ))}
      </ul>
    </div>
  );
}
