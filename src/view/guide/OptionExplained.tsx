import { guide as texts } from '#texts/guide.ts';
import type { Facts } from '../../model/condition.ts';
import { holds } from '../../model/condition.ts';
import type { Pathway } from '../../model/definition.ts';
import { reasonOf } from '../../model/reason.ts';
import type { OptionStatus } from '../../model/status.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { useReference } from '../common/reference.ts';
import { Place, SourceLink } from '../common/Sourced.tsx';
import { StatusMark } from '../common/StatusMark.tsx';
import { Terms } from '../common/Terms.tsx';
import { Pictogram } from './Pictogram.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly status: OptionStatus;
  readonly facts: Facts;
  readonly register: Register;
  /** The reader has asked for more. */
  readonly more: boolean;
}

/** One option: what it is, how it is done, when the source lists it, and what to ask where the source is silent. */
export function OptionExplained({ pathway, status, facts, register, more }: Props) {
  const { option } = status;
  const say = (words: Words) => inRegister(words, register);
  const { treatments } = useReference();
  const treatment = option.treatment === undefined ? undefined : treatments[option.treatment];
  const remarks = (option.remarks ?? []).filter(({ when }) => holds(when, facts) === true);
  const told = (label: Words, words: Words) => (
    <div>
      <dt>{say(label)}</dt>
      <dd>
        <Terms>{say(words)}</Terms>
      </dd>
    </div>
  );
  return (
    <li className={`explained status-${status.status}`} data-option={status.id} data-status={status.status}>
      <Pictogram treatment={option.treatment} />
      <div>
        <h3>
          <StatusMark mark={status.doubtful ? 'unclear' : status.status} /> {say(option.says)}
        </h3>
        {option.detail && (
          <p>
            <Terms>{say(option.detail)}</Terms>
          </p>
        )}
        <dl>
          {treatment && told(texts.option.what, treatment.is)}
          {more && treatment?.how && told(texts.option.how, treatment.how)}
          <div>
            <dt>{say(texts.option.when)}</dt>
            <dd className="explained-reason">{reasonOf(pathway, status, facts, register)}</dd>
          </div>
          {remarks.map(({ says }) => (
            <div key={say(says)}>
              <dd>{say(says)}</dd>
            </div>
          ))}
          {more && treatment?.remarks && (
            <div>
              <dt>{say(texts.option.more)}</dt>
              {treatment.remarks.map((remark) => (
                <dd key={say(remark)}>
                  <Terms>{say(remark)}</Terms>
                </dd>
              ))}
            </div>
          )}
          {!treatment?.how && (
            <div>
              <dt>{say(texts.option.silent)}</dt>
              <dd>{say(texts.option.ask(say(option.says)))}</dd>
            </div>
          )}
        </dl>
        {more ? (
          <ul className="explained-places">
            {[...option.lines.flatMap(({ cites }) => cites), ...(treatment?.cites.slice(0, 1) ?? [])].map(
              (citation) => (
                <li key={citation.section + citation.anchor}>
                  <Place citation={citation} />
                </li>
              ),
            )}
          </ul>
        ) : (
          <SourceLink citation={option.lines[0].cites[0]} />
        )}
      </div>
    </li>
  );
}
