import type { ReactNode } from 'react';
import { step as texts } from '#texts/pathway/step.ts';
import { type Preview, turnOf } from '../../model/ahead/preview.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { OptionStatus, Status } from '../../model/walk/status.ts';
import { Folded } from '../controls/Folded.tsx';
import { useSay } from '../given/register.ts';
import { ClosedOption, OptionLine } from './OptionLine.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly statuses: readonly OptionStatus[];
  readonly facts: Facts;
  /** An answer is pointed at: what it would change. */
  readonly preview?: Preview | undefined;
  /** Leads to a question whose answer would settle something. Left out where nothing can be answered. */
  readonly onAsk?: (fact: string) => void;
  /** What stands between what is listed and the rest. */
  readonly children?: ReactNode;
}

/**
 * Every option of the pathway: those that are listed first, a line each; what depends and what is not listed for these
 * answers folded behind a line that counts them. None is ever left out, and within each the order of the pathway stays.
 */
export function OptionList({ pathway, statuses, facts, preview, onAsk, children }: Props) {
  const say = useSay();
  const of = (status: Status) => statuses.filter((option) => option.status === status);
  const [listed, depends, closed] = [of('listed'), of('depends'), of('not-listed')];
  const would = (id: string) => preview && turnOf(preview, id);
  const shared = { pathway, facts };
  const waits = [...new Set(depends.flatMap(({ waitsFor }) => waitsFor))];
  return (
    <div className="option-groups">
      {listed.length > 0 && (
        <ul className="options">
          {listed.map((status) => (
            <OptionLine key={status.id} {...shared} status={status} would={would(status.id)} />
          ))}
        </ul>
      )}
      {children}
      {depends.length > 0 && (
        <Folded title={texts.list.depends} count={depends.length} open={listed.length === 0}>
          {onAsk && waits.length > 0 && (
            <p className="settles-by">
              {say(texts.list.settledBy)}{' '}
              {waits.map((fact) => (
                <button key={fact} type="button" className="link" onClick={() => onAsk(fact)}>
                  {say(pathway.questions[fact]?.name ?? fact)}
                </button>
              ))}
            </p>
          )}
          <ul className="options">
            {depends.map((status) => (
              <OptionLine key={status.id} {...shared} status={status} would={would(status.id)} />
            ))}
          </ul>
        </Folded>
      )}
      {closed.length > 0 && (
        <Folded title={say(texts.list.closed)} count={closed.length}>
          <ul className="options">
            {closed.map((status) => (
              <ClosedOption key={status.id} {...shared} status={status} would={would(status.id)} />
            ))}
          </ul>
        </Folded>
      )}
    </div>
  );
}
