type Point = readonly [number, number];

/** An SVG path through the points, its corners rounded by at most `radius` pixels. */
export function edgePath(points: readonly Point[], radius = 10): string {
  const [first, ...rest] = points;
  if (!first) return '';
  return rest.reduce((path, point, index) => {
    const before = points[index] ?? first;
    const after = points[index + 2];
    if (!after) return `${path}L${point[0]} ${point[1]}`;
    const bend = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
    const [x1, y1] = towards(point, before, bend);
    const [x2, y2] = towards(point, after, bend);
    return `${path}L${x1} ${y1}Q${point[0]} ${point[1]} ${x2} ${y2}`;
  }, `M${first[0]} ${first[1]}`);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1;
  const round = (value: number) => Math.round(value * 10) / 10;
  return [round(from[0] + ((to[0] - from[0]) * length) / whole), round(from[1] + ((to[1] - from[1]) * length) / whole)];
}
