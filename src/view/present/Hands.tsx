import './hands.css';
import type { CSSProperties } from 'react';
import { present as texts } from '#texts/present.ts';
import type { Count } from '../../kept/tallies.ts';
import { handsFor } from './hands.ts';

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
      <HandBar hands={hands} most={mostIn(count)} />
      <button type="button" aria-label={texts.addHand(name)} onClick={() => onHands(row, hands + 1)}>
        <span aria-hidden="true">+</span>
      </button>
    </span>
  );
}

/** Hands as a number and a bar. Bars of one step share a scale. */
export function HandBar({ hands, most }: { hands: number; most: number }) {
  const style = { '--share': most > 0 ? hands / most : 0 } as CSSProperties;
  return (
    <span className={`hand-bar ${hands === 0 ? 'is-empty' : ''}`} style={style}>
      <span className="hand-bar-fill" aria-hidden="true" />
      <span className="hand-bar-number">
        {hands}
        <span className="visually-hidden"> {texts.handsWord(hands)}</span>
      </span>
    </span>
  );
}

export function mostIn(count: Count | undefined): number {
  return Math.max(0, ...(count?.rows.map(({ hands }) => hands) ?? []));
}
