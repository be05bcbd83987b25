import type Pptx from 'pptxgenjs';
import { encode } from 'uqr';
import { slides as texts } from '#texts/teach/slides.ts';
import { colors, ownShape } from './marks.ts';

/** A QR code as one shape, dark on white, `size` inches wide. */
export function drawCode(slide: Pptx.Slide, text: string, { x, y, size }: { x: number; y: number; size: number }) {
  const { data, size: modules } = encode(text, { border: 2 });
  const one = size / modules;
  const points = data.flatMap((row, top) =>
    runsIn(row).flatMap(([from, to]) => [
      { x: from * one, y: top * one, moveTo: true },
      { x: to * one, y: top * one },
      { x: to * one, y: (top + 1) * one },
      { x: from * one, y: (top + 1) * one },
      { close: true as const },
    ]),
  );
  slide.addShape('rect', { x, y, w: size, h: size, fill: { color: 'FFFFFF' }, objectName: texts.own });
  slide.addShape(ownShape, {
    ...{ x, y, w: size, h: size, points },
    fill: { color: colors.ink },
    objectName: 'QR code',
  });
}

/** Where dark signs that stand side by side begin and end. */
function runsIn(row: readonly boolean[]): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let from: number | undefined;
  for (const [at, dark] of [...row, false].entries()) {
    if (dark && from === undefined) from = at;
    else if (!dark && from !== undefined) {
      runs.push([from, at]);
      from = undefined;
    }
  }
  return runs;
}
