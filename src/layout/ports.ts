import type { Line } from '../model/chart/sheet.ts';
import type { BoxSize } from './box.ts';
import { cardMetrics as metrics } from './drawn/metrics.ts';

/** How far below the top of its box a line starts: at the middle of its answer or finding, or of the title. */
export function startsAt({ port }: Line, size: BoxSize): number {
  const card = port && size.cards[port.card];
  const row = card && (port.row === undefined ? { y: 0, height: card.height } : card.rows[port.row]);
  return Math.round(card && row ? card.y + row.y + row.height / 2 : middleOfTitle(size));
}

/** Lines end at the middle of a title. */
export function endsAt(size: BoxSize): number {
  return Math.round(middleOfTitle(size));
}

function middleOfTitle({ head }: BoxSize): number {
  return metrics.border + head / 2;
}
