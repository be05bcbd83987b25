import type Pptx from 'pptxgenjs';
import type { Status } from '../../model/walk/status.ts';

/** A font that every machine with PowerPoint has. The cards leave room for it: it is about as wide as the one of the pages. */
export const font = 'Arial';

/** The colors of the pages in their light form, as hexadecimal digits. */
export const colors = {
  paper: 'FCFAF6',
  surface: 'FFFFFF',
  ink: '15213D',
  inkSoft: '434B61',
  line: 'DCD7CB',
  lineStrong: '8B8A86',
  quiet: 'A9ABB3',
  teal: '09564C',
  tealSoft: 'E0F0EC',
  tealLine: '0B6B60',
  amber: 'C98A12',
  amberSoft: 'FDF1DC',
} as const;

/** A shape made of points. The library draws it, but its types do not name it. */
export const ownShape = 'custGeom' as Pptx.SHAPE_NAME;

/** Position and size of a mark, in inches. */
export interface MarkBox {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The four shapes of a status, as on the pages: disc, half disc, dashed ring, and a disc with a question mark. */
export function drawMark(slide: Pptx.Slide, mark: Status | 'unclear', { x, y, size }: MarkBox) {
  const box = { x, y, w: size, h: size } as const;
  switch (mark) {
    case 'listed':
      slide.addShape('ellipse', { ...box, fill: { color: colors.tealLine }, objectName: 'Mark: listed' });
      return;
    case 'not-listed':
      slide.addShape('ellipse', {
        ...box,
        line: { color: colors.lineStrong, width: 1.25, dashType: 'sysDash' },
        objectName: 'Mark: not listed',
      });
      return;
    case 'depends':
      slide.addShape('ellipse', { ...box, line: { color: colors.ink, width: 1.25 }, objectName: 'Mark: depends' });
      slide.addShape(ownShape, {
        x: x + size / 2,
        y,
        w: size / 2,
        h: size,
        fill: { color: colors.ink },
        points: halfDisc(size),
        objectName: 'Mark: depends',
      });
      return;
    case 'unclear':
      slide.addText('?', {
        ...box,
        shape: 'ellipse',
        fill: { color: colors.amber },
        color: colors.ink,
        bold: true,
        fontFace: font,
        fontSize: Math.round(size * 50),
        align: 'center',
        valign: 'middle',
        margin: 0,
        objectName: 'Mark: the source is not clear',
      });
  }
}

/** The right half of a disc, as a shape of its own. */
function halfDisc(size: number) {
  return [
    { x: 0, y: 0, moveTo: true },
    {
      x: size / 2,
      y: size / 2,
      curve: { type: 'cubic' as const, x1: size * 0.276, y1: 0, x2: size / 2, y2: size * 0.224 },
    },
    { x: 0, y: size, curve: { type: 'cubic' as const, x1: size / 2, y1: size * 0.776, x2: size * 0.276, y2: size } },
    { close: true as const },
  ];
}
