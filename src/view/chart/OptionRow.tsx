import type { CSSProperties } from 'react';
import type { RowText } from '../../model/chart/box-text.ts';
import type { CardProgress } from '../../model/chart/progress.ts';
import { holds } from '../../model/content/condition.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import { Terms } from '../controls/Terms.tsx';
import { useKnownFacts } from './progressStore.ts';

interface Props {
  readonly row: RowText;
  readonly place: CSSProperties | undefined;
  readonly progress: CardProgress;
  readonly tabIndex: 0 | -1;
}

/** One option on one line: its mark, its name, and when it is listed, with the parts lit that hold. */
export function OptionRow({ row, place, progress, tabIndex }: Props) {
  const facts = useKnownFacts();
  const status = progress.statuses[row.id] ?? 'depends';
  const reached = progress.nearness !== 'closed';
  const ahead = status === 'depends' && progress.nearness === 'open' && !row.terms;
  return (
    <span className={`card-row card-option status-${status}`} style={place} data-row={row.id}>
      <StatusMark mark={ahead ? 'ahead' : status} />
      <span>
        <span className="option-name">
          <Terms tabIndex={tabIndex}>{row.text}</Terms>
        </span>
        {row.terms && (
          <span className="card-note">
            <span className="note-dot"> · </span>
            {row.terms.map(({ text, when }, index) => {
              const lit = reached && when !== undefined && holds(when, facts) === true;
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a condition never move
              return lit ? <b key={index}>{text}</b> : <span key={index}>{text}</span>;
            })}
          </span>
        )}
      </span>
    </span>
  );
}
