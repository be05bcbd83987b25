import { statusText } from '#texts/content/status.ts';
import { chart as chartTexts } from '#texts/pathway/chart.ts';
import { exported as texts } from '#texts/take/export.ts';
import type { Canvas, Scope } from '../format/input.ts';
import { element } from '../format/svg.ts';
import { mark } from './marks.ts';
import { paint, pictureStyles } from './paint.ts';
import { textBlock } from './text.ts';

const rowHeight = 26;
const markWidth = 36;
const gap = 24;

/** What the shapes and lines of the picture mean, in as many rows as its width needs. */
export function legendPicture(
  scope: Scope,
  left: number,
  top: number,
  width: number,
  widthOf: Canvas['widthOf'],
): { readonly svg: string; readonly height: number } {
  let x = left;
  let y = top;
  const drawn = entriesOf(scope).map(([sign, words]) => {
    const needed = markWidth + widthOf(words, pictureStyles.small);
    if (x > left && x + needed > left + width) {
      x = left;
      y += rowHeight;
    }
    const text = textBlock({
      lines: [words],
      x: x + markWidth,
      y: y + 3,
      style: pictureStyles.small,
      fill: paint.inkSoft,
    });
    const svg = sign(x, y + rowHeight / 2) + text;
    x += needed + gap;
    return svg;
  });
  return { svg: drawn.join(''), height: y + rowHeight - top };
}

type Sign = (x: number, y: number) => string;

function entriesOf(scope: Scope): (readonly [Sign, string])[] {
  const shape =
    (kind: Parameters<typeof mark>[0]): Sign =>
    (x, y) =>
      mark(kind, x + 18, y);
  const line =
    (look: Readonly<Record<string, string | number>>): Sign =>
    (x, y) =>
      element('path', { d: `M${x} ${y}h28`, fill: 'none', stroke: paint.ink, 'stroke-width': 1.75, ...look });
  const whole = scope === 'pathway';
  return [
    [shape('listed'), whole ? texts.whole.listed : statusText.listed],
    [shape('depends'), whole ? texts.whole.depends : statusText.depends],
    ...(whole ? [] : [[shape('not-listed'), statusText['not-listed']] as const]),
    [shape('unclear'), statusText.unclear],
    ...(whole ? [] : [[line({ stroke: paint.teal, 'stroke-width': 3.5 }), chartTexts.edges.walked] as const]),
    [line({}), chartTexts.edges.clinical],
    [line({ 'stroke-dasharray': '6 5' }), chartTexts.edges.structural],
  ];
}
