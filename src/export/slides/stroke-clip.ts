import type { Rectangle } from '../../layout/drawn/chart-window.ts';

type Point = readonly [number, number];

/** The parts of a line that lie in a window, each as its corner points. Lines run straight across or straight down. */
export function clipped(points: readonly Point[], window: Rectangle): Point[][] {
  const parts: Point[][] = [];
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    const piece = from && clippedPiece(from, to, window);
    if (!piece) continue;
    const last = parts[parts.length - 1];
    const end = last?.[last.length - 1];
    if (last && end && end[0] === piece[0][0] && end[1] === piece[0][1]) last.push(piece[1]);
    else parts.push([...piece]);
  }
  return parts;
}

/** Liang and Barsky's way to cut one straight piece at a rectangle. */
function clippedPiece(
  [x1, y1]: Point,
  [x2, y2]: Point,
  { x, y, width, height }: Rectangle,
): [Point, Point] | undefined {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [enter, leave] = [0, 1];
  const sides: readonly (readonly [number, number])[] = [
    [-dx, x1 - x],
    [dx, x + width - x1],
    [-dy, y1 - y],
    [dy, y + height - y1],
  ];
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return undefined;
      continue;
    }
    if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  if (enter >= leave) return undefined;
  const at = (part: number): Point => [x1 + part * dx, y1 + part * dy];
  return [enter === 0 ? [x1, y1] : at(enter), leave === 1 ? [x2, y2] : at(leave)];
}
