import type { Layout, Rect } from '../../layout/drawn/layout.ts';
import { smallestText } from '../../layout/drawn/metrics.ts';
import type { Sheet } from '../../model/chart/sheet.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the chart stands in its frame, in px, and how much larger than drawn. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Room around the chart, in px of the frame: at the top for the views and tools, which lie over no card. */
const room = { top: 52, side: 16, bottom: 20 } as const;
/** A chart is not drawn larger than this to fill its frame. */
const largest = 1.3;
/** Above this many boxes only those in view are mounted. */
export const many = 200;
/** In px: text that is smaller cannot be read, so the view goes to where the walk is. */
const readable = 10.5;

/** The view that shows all of a chart in a frame, as large as fits. The style sheet draws it there before any script runs. */
export function wholeOf(layout: Pick<Layout, 'width' | 'height'>, frame: Size): View {
  const width = frame.width - 2 * room.side;
  const height = frame.height - room.top - room.bottom;
  const zoom = Math.max(0.1, Math.min(largest, width / layout.width, height / layout.height));
  return {
    x: room.side + (width - layout.width * zoom) / 2,
    y: room.top + (height - layout.height * zoom) / 2,
    zoom,
  };
}

/** All of the chart where its text can be read so; else the first of the boxes, with as many of the others as there is room for. */
export function viewOf(layout: Layout, focus: readonly Rect[], frame: Size): View {
  const whole = wholeOf(layout, frame);
  const [first] = focus;
  if (!first || whole.zoom * smallestText >= readable) return whole;
  const zoom = 1;
  const fits = (area: Rect) =>
    area.width + 2 * room.side <= frame.width && area.height + room.top + room.bottom <= frame.height;
  const area = focus.slice(1).reduce((shown, box) => {
    const more = union(shown, box);
    return fits(more) ? more : shown;
  }, first);
  const place = (start: number, length: number, all: number, from: number, space: number) => {
    if (all <= space) return from + (space - all) / 2;
    const centered = from + space / 2 - (start + length / 2);
    return Math.min(from, Math.max(centered, from + space - all));
  };
  return {
    x: place(area.x, area.width, layout.width, room.side, frame.width - 2 * room.side),
    y: place(area.y, area.height, layout.height, room.top, frame.height - room.top - room.bottom),
    zoom,
  };
}

/** What should be in view where not all of the chart is: the box of the current card, and the boxes it leads to. */
export function focusOf(layout: Layout, { boxes, lines }: Sheet, current: string): readonly Rect[] {
  const box = boxes.find(({ cards }) => cards.includes(current))?.id ?? current;
  const targets = lines.flatMap(({ from, to }) => (from === box ? [to] : []));
  return [box, ...targets].flatMap((id) => layout.boxes[id] ?? []);
}

export function sizeOf(frame: HTMLElement | null): Size {
  return { width: frame?.clientWidth ?? 0, height: frame?.clientHeight ?? 0 };
}

function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
