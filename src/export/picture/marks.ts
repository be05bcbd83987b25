import type { Status } from '../../model/walk/status.ts';
import { element } from '../format/svg.ts';
import { paint } from './paint.ts';

export type PictureMark = Status | 'unclear';

/** The four shapes of a status, 16 px wide, their middle at x, y: the same as on the screen, in ink. */
export function mark(kind: PictureMark, x: number, y: number): string {
  const place = { transform: `translate(${x - 8} ${y - 8}) scale(0.8)` };
  const ring = { cx: 10, cy: 10, r: 7.25, fill: 'none', stroke: paint.ink, 'stroke-width': 1.5 };
  switch (kind) {
    case 'listed':
      return element('g', place, element('circle', { cx: 10, cy: 10, r: 8, fill: paint.ink }));
    case 'depends':
      return element(
        'g',
        place,
        element('circle', ring),
        element('path', { d: 'M10 2.75a7.25 7.25 0 0 1 0 14.5z', fill: paint.ink }),
      );
    case 'not-listed':
      return element('g', place, element('circle', { ...ring, stroke: paint.inkSoft, 'stroke-dasharray': '3 2.6' }));
    case 'unclear':
      return element(
        'g',
        place,
        element('circle', { cx: 10, cy: 10, r: 9, fill: paint.amber }),
        element('path', {
          d: 'M7.6 7.8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9',
          fill: 'none',
          stroke: paint.ink,
          'stroke-width': 1.8,
          'stroke-linecap': 'round',
        }),
        element('circle', { cx: 10, cy: 14.6, r: 1.1, fill: paint.ink }),
      );
  }
}
