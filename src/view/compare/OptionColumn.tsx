import type { ReactNode } from 'react';
import { compare as texts } from '#texts/pathway/compare.ts';
import { step } from '#texts/pathway/step.ts';
import { type Facts, holds } from '../../model/content/condition.ts';
import type { Option, Pathway } from '../../model/content/definition.ts';
import { inRegister, type Register } from '../../model/content/words.ts';
import { elsewhere } from '../../model/search/elsewhere.ts';
import { reasonOf } from '../../model/walk/reason.ts';
import { citationsOf, type OptionStatus, strengthsOf } from '../../model/walk/status.ts';
import { SourceLink } from '../controls/Sourced.tsx';
import { StatusMark } from '../controls/StatusMark.tsx';
import { Terms } from '../controls/Terms.tsx';
import { useReference } from '../given/reference.ts';
import { useRegister, useSay } from '../given/register.ts';
import { TreatmentDetails } from '../step/TreatmentDetails.tsx';
import { Places } from './Places.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly status: OptionStatus;
  readonly facts: Facts;
  /** Every pathway of the edition, once they have loaded. */
  readonly all: readonly Pathway[] | undefined;
  readonly onGo: (pathway: string) => void;
}

/** One option, told in the same rows as those beside it. */
export function OptionColumn({ pathway, status, facts, all, onGo }: Props) {
  const register = useRegister();
  const { treatments } = useReference();
  const { id, option } = status;
  const say = useSay();
  const treatment = option.treatment === undefined ? undefined : treatments[option.treatment];
  const whole = option.partOf === undefined ? undefined : pathway.options[option.partOf];
  const remarks = (option.remarks ?? []).filter((remark) => holds(remark.when, facts) === true);
  const cites = citationsOf(status);
  return (
    <article className="compare-option" data-option={id} data-status={status.status}>
      <h3>
        <Terms>{say(option.says)}</Terms>
      </h3>
      <Row name={say(texts.rows.is)}>
        {option.detail && <p>{say(option.detail)}</p>}
        {whole && <p>{step.list.partOf(say(whole.says))}</p>}
        {treatment && <TreatmentDetails treatment={treatment} />}
        {!option.detail && !whole && !treatment && <p>{say(texts.notTold)}</p>}
      </Row>
      <Row name={say(texts.rows.when)}>
        <Conditions option={option} />
      </Row>
      <Row name={say(texts.rows.now)}>
        <p className="compare-status">
          <StatusMark mark={status.doubtful ? 'unclear' : status.status} silent />
          <strong>{texts.status[status.doubtful ? 'unclear' : status.status]}</strong>
        </p>
        <p className="option-reason">{reasonOf(pathway, status, facts, register)}</p>
        {remarks.map((remark) => (
          <p key={say(remark.says)}>{say(remark.says)}</p>
        ))}
      </Row>
      <Row name={say(texts.rows.elsewhere)}>
        <Elsewheres pathway={pathway} option={option} all={all} onGo={onGo} />
      </Row>
      {pathway.summary.edition.showsEvidence && (
        <Row name={say(texts.rows.text)}>
          {strengthsOf(status).map((strength) => (
            <p key={say(strength)}>
              {step.strength} {say(strength)}
            </p>
          ))}
          <p>{option.evidence ? step.evidence(option.evidence) : texts.noEvidence}</p>
          {option.figures?.map((figure) => (
            <p key={say(figure.says)}>
              {say(figure.says)} <SourceLink citation={figure.cites[0]}>{step.source}</SourceLink>
            </p>
          ))}
        </Row>
      )}
      <Row name={say(texts.rows.places)}>
        <Places cites={cites} />
      </Row>
    </article>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="compare-row">
      <h4>{name}</h4>
      {children}
    </section>
  );
}

/** The conditions that the source states, line by line. */
function Conditions({ option }: { option: Option }) {
  const register = useRegister();
  return (
    <ul className="compare-places">
      {conditionsOf(option, register).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function conditionsOf(option: Option, register: Register): string[] {
  return [...new Set(option.lines.map((line) => inRegister(line.for ?? texts.always, register)))];
}

function Elsewheres({ pathway, option, all, onGo }: Pick<Props, 'pathway' | 'all' | 'onGo'> & { option: Option }) {
  const register = useRegister();
  if (!all) return <p>{texts.loading}</p>;
  const found = elsewhere(pathway, option, all);
  if (found.length === 0) return <p>{texts.nowhere}</p>;
  const parts = [...new Set(found.map((place) => place.pathway))];
  return (
    <ul className="compare-places">
      {parts.map((part) => (
        <li key={part.id}>
          <button type="button" className="link" onClick={() => onGo(part.id)}>
            {inRegister(part.title, register)}
          </button>
          <ul className="compare-places plain-list">
            {found
              .filter((place) => place.pathway === part)
              .map((place) => (
                <li key={place.id}>
                  {inRegister(place.option.says, register)}: {conditionsOf(place.option, register).join('; ')}{' '}
                  <SourceLink citation={place.option.lines[0].cites[0]}>{step.source}</SourceLink>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
