import type { CardBox, Layout } from '../../layout/drawn/layout.ts';
import type { ExportInput } from '../format/input.ts';

/** Tasks and gateways take more room than the rows of the chart: its places, drawn out by this much. */
const across = 1.3;
const down = 2.6;

/** The layout of which a diagram takes the places: all of the pathway, with what only "not sure" leads to. */
export function layoutOf({ chart, register }: ExportInput): Layout {
  const { near, whole } = chart.layouts[register];
  const layout = whole ?? near;
  const point = ([x, y]: readonly [number, number]) => [Math.round(x * across), Math.round(y * down)] as const;
  const rect = <R extends { x: number; y: number; width: number; height: number }>(box: R): R => {
    const [x, y] = point([box.x, box.y]);
    const [width, height] = point([box.width, box.height]);
    return { ...box, x, y, width, height };
  };
  const each = <V, W>(values: Readonly<Record<string, V>>, drawn: (value: V) => W): Record<string, W> =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, drawn(value)]));
  return {
    ...rect({ x: 0, y: 0, width: layout.width, height: layout.height }),
    boxes: each(layout.boxes, (box) => ({ ...rect(box), head: Math.round(box.head * down) })),
    cards: each(
      layout.cards,
      (card): CardBox => ({
        ...rect(card),
        head: Math.round(Math.min(card.head, card.height / 2) * down),
        rows: each(card.rows, rect),
      }),
    ),
    lines: each(layout.lines, (points) => points.map(point)),
  };
}
