import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { pageOf } from '../session/presenting.ts';
import type { Presenting } from '../session/useSession.ts';

/** A line of what is shown, by where it begins and ends, in pixels from the top. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Where each page begins, so that nothing is cut that fits on a page whole, and everything is on one. */
export function pageStarts(spans: readonly Span[], height: number, total: number): readonly number[] {
  if (height <= 0 || total <= height + 2) return [0];
  const starts = [0];
  const lines = [...spans].sort((a, b) => a.top - b.top);
  for (let start = 0; start + height < total - 2; ) {
    const end = start + height;
    // The first line that ends below the page begins the next one; one that is longer than a page is turned through.
    const cut = lines.find(({ top, bottom }) => bottom > end + 1 && top > start + 1 && bottom - top <= height);
    const isCrossed = lines.some(({ top, bottom }) => top < end && bottom > end + 1);
    const last = Math.max(start, ...lines.map(({ bottom }) => bottom).filter((bottom) => bottom <= end + 1));
    // Where the page ends between two lines, the next one begins right after the last that stood on it.
    const next = cut && cut.top < end ? cut.top : isCrossed || last <= start + 1 ? start + height * 0.9 : last;
    starts.push(Math.round(next));
    start = Math.round(next);
  }
  return starts;
}

const lines = '.room-row, tr, .notice, .gap-list > li, .room-next, .end, h2, .room-how, .room-told > p';

/** Shows the page of a step that the session says, tells how many there are, and says where one is. */
export function usePages(step: RefObject<HTMLElement | null>, { session, act }: Presenting) {
  const [starts, setStarts] = useState<readonly number[]>([0]);
  const at = Math.min(pageOf(session), starts.length - 1);
  useLayoutEffect(() => {
    const element = step.current;
    if (!element) return;
    const measure = () => {
      const { top } = element.getBoundingClientRect();
      const spans = [...element.querySelectorAll(lines)].map((each) => {
        const box = each.getBoundingClientRect();
        return { top: box.top - top + element.scrollTop, bottom: box.bottom - top + element.scrollTop };
      });
      const height = element.clientHeight;
      const spare = Number.parseFloat(element.style.getPropertyValue('--spare')) || 0;
      const total = element.scrollHeight - spare;
      const found = pageStarts(spans, height, total);
      const last = found.at(-1) ?? 0;
      element.style.setProperty('--spare', `${last > 0 ? Math.max(0, last + height - total) : 0}px`);
      setStarts((before) => (before.join() === found.join() ? before : found));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  });
  useEffect(() => {
    if (session.pages !== starts.length) act({ type: 'pages', pages: starts.length });
  });
  useLayoutEffect(() => {
    step.current?.scrollTo({ top: starts[at] ?? 0 });
  }, [step, starts, at]);
  const [start = 0, next] = starts.slice(at);
  const height = step.current?.clientHeight ?? 0;
  /** How much of the page's end holds what the next page begins with: a line that is cut is read on the next page. */
  return { page: at, pages: starts.length, cut: next === undefined ? 0 : Math.max(0, start + height - next) };
}
