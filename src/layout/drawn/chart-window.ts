/** A rectangle of a chart, in CSS pixels at zoom 1. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartWindow extends Rectangle {
  /** How much one pixel of the chart measures in the frame, in its unit. */
  readonly scale: number;
}

/**
 * The part of a chart that a frame shows. The whole chart where it can still be read there; else the first of the named
 * cards with as many of the next ones as fit, in a window that stays inside the chart.
 */
export function chartWindow(
  chart: { readonly width: number; readonly height: number },
  boxes: Readonly<Record<string, Rectangle>>,
  cards: readonly string[],
  frame: { readonly width: number; readonly height: number; readonly leastScale: number; readonly mostScale: number },
): ChartWindow {
  const scaleFor = ({ width, height }: { width: number; height: number }) =>
    Math.min(frame.mostScale, frame.width / width, frame.height / height);
  const whole = scaleFor(chart);
  if (whole >= frame.leastScale) return windowAround({ x: 0, y: 0, ...chart }, whole);
  let shown: Rectangle | undefined;
  for (const id of cards) {
    const box = boxes[id];
    if (!box) continue;
    const more = shown ? union(shown, widened(nearestPart(box, shown))) : widened(box);
    if (!shown || scaleFor(more) >= frame.leastScale) shown = more;
  }
  const area = shown ?? { x: 0, y: 0, ...chart };
  return windowAround(area, Math.max(frame.leastScale, scaleFor(area)));

  function windowAround(area: Rectangle, scale: number): ChartWindow {
    const width = frame.width / scale;
    const height = frame.height / scale;
    // What is larger than the frame is shown from its start.
    const inside = (from: number, extent: number, length: number, all: number) =>
      length >= all
        ? (all - length) / 2
        : Math.min(Math.max(0, extent > length ? from : from + extent / 2 - length / 2), all - length);
    return {
      x: inside(area.x, area.width, width, chart.width),
      y: inside(area.y, area.height, height, chart.height),
      width,
      height,
      scale,
    };
  }
}

/** Of a card beside the step, a part of this height is enough. */
const enough = 240;

/** The part of a tall card that is on a level with what is shown already. */
function nearestPart(box: Rectangle, shown: Rectangle): Rectangle {
  const height = Math.min(box.height, enough);
  return { ...box, height, y: Math.min(Math.max(shown.y, box.y), box.y + box.height - height) };
}

/** Room around a card, for its ring and the ends of its lines. */
const around = 16;

function widened({ x, y, width, height }: Rectangle): Rectangle {
  return { x: x - around, y: y - around, width: width + 2 * around, height: height + 2 * around };
}

function union(a: Rectangle, b: Rectangle): Rectangle {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
