type Point = readonly [number, number];

/**
 * An SVG path through the points, its corners rounded by at most `radius` pixels. It says how far each piece goes, not
 * where to: all corners read alike then, and the drawn pages hold many.
 */
export function edgePath(points: readonly Point[], radius = 10): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let at = first;
  return rest.reduce((path, point, index) => {
    const before = points[index] ?? first;
    const after = points[index + 2];
    if (!after) return `${path}l${offset(at, point)}`;
    const bend = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
    const start = towards(point, before, bend);
    const end = towards(point, after, bend);
    const piece = `l${offset(at, start)}q${offset(start, point)} ${offset(start, end)}`;
    at = end;
    return path + piece;
  }, `M${first[0]} ${first[1]}`);
}

function offset(from: Point, to: Point): string {
  return `${rounded(to[0] - from[0])} ${rounded(to[1] - from[1])}`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1;
  const share = length / whole;
  return [rounded(from[0] + (to[0] - from[0]) * share), rounded(from[1] + (to[1] - from[1]) * share)];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
