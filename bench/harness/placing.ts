import { type BoxSize, sizeOf } from '../../src/layout/box.ts';
import { installCanvas } from '../../src/layout/canvas.ts';
import { drawingOf } from '../../src/layout/chart.ts';
import type { Chart, Layout } from '../../src/layout/drawn/layout.ts';
import { chartPadding } from '../../src/layout/drawn/metrics.ts';
import { endsAt, startsAt } from '../../src/layout/ports.ts';
import type { Box } from '../../src/model/chart/sheet.ts';
import type { Pathway } from '../../src/model/content/definition.ts';

const column = 420;
const width = 340;
const gap = 24;

/**
 * The chart of a pathway that is too large for the build: at 1,000 cards ELK takes minutes. Questions stand level by level
 * from left to right, each beside the middle of what it leads to. Only the chart of the plain words is made.
 */
export function placed(pathway: Pathway): Chart {
  installCanvas();
  const drawing = drawingOf(pathway);
  const { sheet, texts } = drawing;
  const byId = new Map(sheet.boxes.map((box) => [box.id, box]));
  const ways = grouped(sheet.lines);
  const sizes = new Map<string, BoxSize>();
  const places = new Map<string, { readonly x: number; readonly y: number }>();
  let bottom = chartPadding;

  const stand = (box: Box, level: number): number => {
    const size = sizeOf(box, texts.plain[box.id] ?? { title: '', cards: [] }, width);
    const targets = (ways.get(box.id) ?? [])
      .flatMap(({ to }) => byId.get(to) ?? [])
      .filter(({ id }) => !places.has(id));
    const before = bottom;
    const x = chartPadding + level * column;
    // Held before its targets are placed, so that a box that several answers lead to stands once.
    sizes.set(box.id, size);
    places.set(box.id, { x, y: before });
    const middles = targets.map((target) => stand(target, level + 1));
    const middle = middles.length > 0 ? (Math.min(...middles) + Math.max(...middles)) / 2 : before + size.height / 2;
    const y = Math.max(before, Math.round(middle - size.height / 2));
    places.set(box.id, { x, y });
    bottom = Math.max(bottom, y + size.height + gap);
    return y + size.height / 2;
  };
  const [first] = sheet.boxes;
  if (first) stand(first, 0);

  const stood = [...places].flatMap(([id, place]) => {
    const size = sizes.get(id);
    return size ? [{ id, ...place, size }] : [];
  });
  const lines = sheet.lines.flatMap((line) => {
    const from = stood.find(({ id }) => id === line.from);
    const to = stood.find(({ id }) => id === line.to);
    if (!from || !to) return [];
    const start = [from.x + from.size.width, from.y + startsAt(line, from.size)] as const;
    const end = [to.x, to.y + endsAt(to.size)] as const;
    const turn = to.x - gap;
    return [[line.id, [start, [turn, start[1]] as const, [turn, end[1]] as const, end]] as const];
  });
  const layout: Layout = {
    width: Math.max(...stood.map(({ x }) => x)) + width + chartPadding,
    height: bottom,
    boxes: Object.fromEntries(
      stood.map(({ id, x, y, size }) => [id, { x, y, width: size.width, height: size.height, head: size.head }]),
    ),
    cards: Object.fromEntries(
      stood.flatMap(({ x, y, size }) =>
        Object.entries(size.cards).map(([id, card]) => [id, { ...card, x: x + card.x, y: y + card.y }] as const),
      ),
    ),
    lines: Object.fromEntries(lines),
  };
  return { ...drawing, layouts: { plain: { near: layout }, clinical: { near: layout } } };
}

function grouped<Item extends { readonly from: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.from, [...(groups.get(item.from) ?? []), item]);
  return groups;
}
