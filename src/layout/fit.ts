import type { Rect } from './drawn/layout.ts';
import { smallestText } from './drawn/metrics.ts';

/** What is left for the chart in the windows that it is laid out for, in px, with the smallest text that is asked for there. */
const frames = [
  { width: 1076, height: 776, text: 12 },
  { width: 1556, height: 956, text: 14 },
] as const;

/** How well a chart is read whole: 1 where its smallest text is as large as asked for in both windows, less where it is smaller. */
export function readAt({ width, height }: Pick<Rect, 'width' | 'height'>): number {
  return Math.min(
    ...frames.map((frame) => (Math.min(frame.width / width, frame.height / height) * smallestText) / frame.text),
  );
}
