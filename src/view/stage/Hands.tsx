import './hands.css';
import type { CSSProperties } from 'react';
import { present as texts } from '#texts/teach/present.ts';
import type { Count } from '../../kept/tallies.ts';
import { handsFor } from '../session/hands.ts';

interface Props {
  readonly count: Count | undefined;
  readonly row: string;
  readonly name: string;
  readonly onHands: (row: string, hands: number) => void;
}

/** The hands for one row, to be counted one by one. */
export function HandCounter({ count, row, name, onHands }: Props) {
  const hands = handsFor(count, row);
  return (
    <span className="hands" data-hands={hands}>
      <button type="button" aria-label={texts.takeHand(name)} onClick={() => onHands(row, hands - 1)}>
        <span aria-hidden="true">&minus;</span>
      </button>
      <HandBar hands={hands} before={beforeFor(count, row)} most={mostIn(count)} />
      <button type="button" aria-label={texts.addHand(name)} onClick={() => onHands(row, hands + 1)}>
        <span aria-hidden="true">+</span>
      </button>
    </span>
  );
}

interface BarProps {
  readonly hands: number;
  /** How many it had before the class voted once more. */
  readonly before?: number | undefined;
  readonly most: number;
}

/** Hands as a number and a bar. Bars of one step share a scale, those of the vote before too. */
export function HandBar({ hands, before, most }: BarProps) {
  const share = (of: number) => (most > 0 ? of / most : 0);
  const style = { '--share': share(hands), '--before': share(before ?? 0) } as CSSProperties;
  return (
    <span className={`hand-bar ${hands === 0 ? 'is-empty' : ''}`} style={style}>
      <span className="hand-bar-track" aria-hidden="true">
        <span className="hand-bar-fill" />
        {before !== undefined && before > 0 && <span className="hand-bar-before" />}
      </span>
      <span className="hand-bar-number">
        {hands}
        <span className="visually-hidden"> {texts.handsWord(hands)}</span>
        {before !== undefined && <span className="hand-bar-was">{texts.before(before)}</span>}
      </span>
    </span>
  );
}

export function beforeFor(count: Count | undefined, row: string): number | undefined {
  return count?.rows.find(({ id }) => id === row)?.before;
}

export function mostIn(count: Count | undefined): number {
  return Math.max(0, ...(count?.rows.flatMap(({ hands, before = 0 }) => [hands, before]) ?? []));
}
