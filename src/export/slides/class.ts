import type Pptx from 'pptxgenjs';
import { statusText } from '#texts/content/status.ts';
import { slides as texts } from '#texts/teach/slides.ts';
import { begin, body, emptyFile, least, margin, width } from './frame.ts';
import { colors, drawMark, font } from './marks.ts';

/** A row of a step that a class voted on. */
export interface VotedRow {
  readonly says: string;
  readonly hands: number;
  readonly status?: keyof typeof statusText | undefined;
}

/** What a class said at one step. */
export interface Voted {
  readonly title: string;
  readonly part: string;
  readonly rows: readonly VotedRow[];
}

const rowHeight = 0.62;

/** What a class said, a step a slide: its hands as bars beside what the summary says. */
export async function classSlides(session: string, steps: readonly Voted[]): Promise<Blob> {
  return (await classFile(session, steps).write({ outputType: 'blob', compression: true })) as Blob;
}

/** The same as bytes, where there is no browser. */
export async function classBytes(session: string, steps: readonly Voted[]): Promise<Uint8Array> {
  return (await classFile(session, steps).write({ outputType: 'uint8array', compression: true })) as Uint8Array;
}

function classFile(session: string, steps: readonly Voted[]): Pptx {
  const file = emptyFile(session, texts.informs);
  const most = Math.floor((body.bottom - body.top) / rowHeight);
  const pages = steps.flatMap((step) => {
    const count = Math.max(1, Math.ceil(step.rows.length / most));
    return Array.from({ length: count }, (_, page) => ({
      ...step,
      title: count > 1 ? texts.part(step.title, page + 1, count) : step.title,
      shown: step.rows.slice(page * most, (page + 1) * most),
    }));
  });
  for (const [index, page] of pages.entries()) {
    const over = page.part === '' ? session : `${session}: ${page.part}`;
    const slide = begin(file, {
      ...{ over, title: page.title, credit: `${texts.based} ${texts.informs}`, number: index + 1, of: pages.length },
    });
    const largest = Math.max(1, ...page.rows.map(({ hands }) => hands));
    for (const [place, row] of page.shown.entries()) drawRow(slide, row, body.top + place * rowHeight, largest);
  }
  return file;
}

function drawRow(slide: Pptx.Slide, { says, hands, status }: VotedRow, y: number, largest: number) {
  const left = margin + 0.5;
  const bars = margin + width * 0.62;
  const h = rowHeight;
  if (status && status !== 'ahead') drawMark(slide, status, { x: margin, y: y + h / 2 - 0.14, size: 0.28 });
  slide.addText(says, {
    ...{ x: left, y, w: bars - left - 0.2, h, margin: 0, fontFace: font, fontSize: least, color: colors.ink },
    ...{ valign: 'middle', fit: 'shrink', objectName: status ? `${statusText[status]}: ${says}` : says },
  });
  const longest = margin + width - bars - 0.9;
  slide.addShape('rect', {
    ...{ x: bars, y: y + h * 0.22, w: Math.max(0.02, (longest * hands) / largest), h: h * 0.56 },
    fill: { color: colors.tealLine },
    objectName: texts.hands(hands),
  });
  slide.addText(String(hands), {
    ...{ x: bars + (longest * hands) / largest + 0.12, y, w: 0.8, h, margin: 0, fontFace: font, fontSize: least },
    ...{ bold: true, color: colors.ink, valign: 'middle', objectName: texts.hands(hands) },
  });
}
