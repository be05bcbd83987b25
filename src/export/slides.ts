import Pptx from 'pptxgenjs';
import { slides as texts } from '#texts/slides.ts';
import { source as sourceTexts } from '#texts/source.ts';
import type { Chart } from '../layout/layout.ts';
import { type DeckStep, type Slide, slidesOf } from '../model/deck.ts';
import type { Pathway } from '../model/definition.ts';
import type { Source } from '../model/source.ts';
import { inRegister, type Register } from '../model/words.ts';
import { drawChart } from './slide-chart.ts';
import { colors, drawMark, font } from './slide-marks.ts';
import { holdable } from './svg.ts';

export interface Deck {
  readonly pathway: Pathway;
  readonly chart: Chart;
  readonly source: Source;
  readonly steps: readonly DeckStep[];
  readonly register: Register;
}

/** Lengths in inches, on a wide slide of 13.33 by 7.5. */
const margin = 0.45;
const list = { x: margin, y: 1.95, width: 4.1, height: 4.75 } as const;
const chart = { x: 4.85, y: 1.8, width: 8.1, height: 5.0 } as const;

/** A walk as a PowerPoint file: one step a slide, the chart in shapes that can be edited, and notes to speak. */
export async function slides(deck: Deck): Promise<Blob> {
  const file = fileOf(deck);
  const written = await file.write({ outputType: 'blob', compression: true });
  return written as Blob;
}

/** The same as bytes, where there is no browser. */
export async function slideBytes(deck: Deck): Promise<Uint8Array> {
  const written = await fileOf(deck).write({ outputType: 'uint8array', compression: true });
  return written as Uint8Array;
}

function fileOf({ pathway, chart: drawn, source, steps, register }: Deck): Pptx {
  const file = new Pptx();
  const title = inRegister(pathway.title, register);
  file.layout = 'LAYOUT_WIDE';
  file.title = title;
  file.subject = credit(source);
  file.author = texts.informs;
  file.company = '';
  file.theme = { headFontFace: font, bodyFontFace: font };
  const all = slidesOf(pathway, drawn.graph, source, steps, register);
  for (const [index, step] of all.entries()) {
    const slide = file.addSlide();
    slide.background = { color: colors.paper };
    drawHead(slide, title, step);
    drawList(slide, step);
    drawChart(slide, { pathway, chart: drawn, register, step, frame: chart });
    drawFoot(slide, source, index + 1, all.length);
    slide.addNotes(holdable(step.notes.join('\n')));
  }
  return file;
}

function credit(source: Source): string {
  return texts.credit(source.title, source.publisher, sourceTexts.date(source.updated));
}

function drawHead(slide: Pptx.Slide, title: string, step: Slide) {
  const width = 13.33 - 2 * margin;
  const shared = { x: margin, w: width, margin: 0, fontFace: font, valign: 'middle' } as const;
  slide.addText(title, {
    ...shared,
    y: 0.3,
    h: 0.35,
    fontSize: 14,
    color: colors.teal,
    bold: true,
    objectName: 'Pathway',
  });
  slide.addText(step.heading, {
    ...shared,
    y: 0.66,
    h: 0.62,
    fontSize: 26,
    color: colors.ink,
    bold: true,
    fit: 'shrink',
    objectName: 'Step',
  });
  const answers = step.answers.length > 0 ? step.answers.join('   |   ') : texts.noAnswers;
  slide.addText(answers, {
    ...shared,
    y: 1.3,
    h: 0.4,
    fontSize: step.answers.length > 5 ? 11 : 14,
    color: colors.teal,
    objectName: 'Answers',
  });
}

/** Every option with its status: shape first, and the words beside it. */
function drawList(slide: Pptx.Slide, { options, unclear }: Slide) {
  const shared = { margin: 0, fontFace: font, color: colors.ink } as const;
  const heading = options.length > 0 ? texts.list : texts.noList;
  slide.addText(heading, {
    ...shared,
    x: list.x,
    y: list.y - 0.1,
    w: list.width,
    h: 0.3,
    fontSize: 12,
    bold: true,
    color: colors.inkSoft,
    objectName: 'List',
  });
  const room = list.height - 0.35 - (unclear.length > 0 ? 0.95 : 0);
  const row = Math.min(0.62, room / Math.max(1, options.length));
  const size = row > 0.5 ? 14 : row > 0.38 ? 12 : 10.5;
  for (const [index, { says, mark, status }] of options.entries()) {
    const y = list.y + 0.3 + index * row;
    drawMark(slide, mark, { x: list.x, y: y + row / 2 - 0.1, size: 0.2 });
    const off = status === 'not-listed';
    slide.addText(says, {
      ...shared,
      x: list.x + 0.32,
      y,
      w: list.width - 0.32,
      h: row,
      fontSize: size,
      bold: !off,
      color: off ? colors.inkSoft : colors.ink,
      valign: 'middle',
      objectName: `${texts.notes.statuses[status]}: ${says}`,
    });
  }
  const [first] = unclear;
  if (!first) return;
  const y = list.y + list.height - 0.75;
  slide.addText(first, {
    ...shared,
    x: list.x,
    y,
    w: list.width,
    h: 0.85,
    margin: 6,
    fontSize: 11,
    fill: { color: colors.amberSoft },
    line: { color: colors.amber, width: 1 },
    valign: 'middle',
    fit: 'shrink',
    objectName: texts.unclear,
  });
}

function drawFoot(slide: Pptx.Slide, source: Source, number: number, of: number) {
  const shared = {
    y: 6.95,
    h: 0.35,
    margin: 0,
    fontFace: font,
    fontSize: 10,
    color: colors.inkSoft,
    valign: 'middle',
  } as const;
  // One run of text with one link: the library writes paragraphs of several runs in a way that PowerPoint has to repair.
  slide.addText([{ text: `${credit(source)} ${texts.informs}`, options: { hyperlink: { url: source.url } } }], {
    ...shared,
    x: margin,
    w: 11.1,
    objectName: 'Credit',
  });
  slide.addText(texts.count(number, of), {
    ...shared,
    x: 11.6,
    w: 13.33 - margin - 11.6,
    align: 'right',
    objectName: 'Number',
  });
}
