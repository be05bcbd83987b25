import type { ReactNode } from 'react';
import { compare as texts } from '#texts/compare.ts';
import { step } from '#texts/step.ts';
import { type Facts, holds } from '../../model/condition.ts';
import type { Option, Pathway } from '../../model/definition.ts';
import { elsewhere } from '../../model/elsewhere.ts';
import { reasonOf } from '../../model/reason.ts';
import type { OptionStatus } from '../../model/status.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { useReference } from '../common/reference.ts';
import { SourceLink } from '../common/Sourced.tsx';
import { StatusMark } from '../common/StatusMark.tsx';
import { Terms } from '../common/Terms.tsx';
import { TreatmentDetails } from '../step/TreatmentDetails.tsx';
import { Places } from './Places.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly status: OptionStatus;
  readonly facts: Facts;
  readonly register: Register;
  /** Every pathway of the edition, once they have loaded. */
  readonly all: readonly Pathway[] | undefined;
  readonly onGo: (pathway: string) => void;
}

/** One option, told in the same rows as those beside it. */
export function OptionColumn({ pathway, status, facts, register, all, onGo }: Props) {
  const { treatments } = useReference();
  const { id, option } = status;
  const say = (words: Words) => inRegister(words, register);
  const treatment = option.treatment === undefined ? undefined : treatments[option.treatment];
  const whole = option.partOf === undefined ? undefined : pathway.options[option.partOf];
  const remarks = (option.remarks ?? []).filter((remark) => holds(remark.when, facts) === true);
  const cites = [...option.lines.flatMap((line) => line.cites), ...(option.doubt?.cites ?? [])];
  return (
    <article className="compare-option" data-option={id} data-status={status.status}>
      <h3>
        <Terms>{say(option.says)}</Terms>
      </h3>
      <Row name={say(texts.rows.is)}>
        {option.detail && <p>{say(option.detail)}</p>}
        {whole && <p>{step.list.partOf(say(whole.says))}</p>}
        {treatment && <TreatmentDetails treatment={treatment} register={register} />}
        {!option.detail && !whole && !treatment && <p>{say(texts.notTold)}</p>}
      </Row>
      <Row name={say(texts.rows.when)}>
        <Conditions option={option} register={register} />
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
        <Elsewheres pathway={pathway} option={option} all={all} register={register} onGo={onGo} />
      </Row>
      {pathway.edition === 'professional' && (
        <Row name={say(texts.rows.text)}>
          {option.strength && (
            <p>
              {step.strength} {say(option.strength)}
            </p>
          )}
          <p>{option.evidence ? step.evidence(option.evidence) : step.noEvidence}</p>
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
function Conditions({ option, register }: { option: Option; register: Register }) {
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

function Elsewheres({
  pathway,
  option,
  all,
  register,
  onGo,
}: Pick<Props, 'pathway' | 'all' | 'register' | 'onGo'> & { option: Option }) {
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
