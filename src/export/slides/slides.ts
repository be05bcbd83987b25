import type Pptx from 'pptxgenjs';
import { source as sourceTexts } from '#texts/content/source.ts';
import { slides as texts } from '#texts/teach/slides.ts';
import type { Chart } from '../../layout/drawn/layout.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Source } from '../../model/content/source.ts';
import { inRegister, type Register } from '../../model/content/words.ts';
import { type Beside, offeredIn } from '../../model/handouts/beside.ts';
import { type DeckStep, type Slide, slidesOf } from '../../model/handouts/deck.ts';
import { holdable } from '../format/svg.ts';
import { drawChart } from './chart.ts';
import { drawCode } from './code.ts';
import { begin, body, emptyFile, least, line, margin, width } from './frame.ts';
import { colors, drawMark, font } from './marks.ts';

export interface Deck {
  readonly pathway: Pathway;
  readonly chart: Chart;
  readonly source: Source;
  readonly steps: readonly DeckStep[];
  readonly register: Register;
  /** Where the walk can be opened: its code stands on the last slide. */
  readonly address?: string | undefined;
  /** What is offered beside its list where it is asked for. */
  readonly beside?: readonly Beside[];
  /** Of a case: its story, which comes first, and what it shows, which comes last. */
  readonly story?: string;
  readonly teaches?: string;
}

/** Walks as a PowerPoint file, one after another: a question and then its list, the chart in shapes that can be edited, and notes to speak. */
export async function slides(...decks: readonly Deck[]): Promise<Blob> {
  const file = fileOf(decks);
  const written = await file.write({ outputType: 'blob', compression: true });
  return written as Blob;
}

/** The same as bytes, where there is no browser. */
export async function slideBytes(...decks: readonly Deck[]): Promise<Uint8Array> {
  const written = await fileOf(decks).write({ outputType: 'uint8array', compression: true });
  return written as Uint8Array;
}

function fileOf(decks: readonly Deck[]): Pptx {
  const [first] = decks;
  if (!first) throw new Error('there is nothing to show');
  const { source } = first;
  const file = emptyFile(
    inRegister(first.pathway.title, first.register),
    texts.credit(source.title, source.publisher, sourceTexts.dated(source)),
  );
  const parts = decks.map((deck) => ({ deck, pages: pagesOfDeck(deck) }));
  const count = parts.reduce((sum, { pages }) => sum + pages.length, 0);
  let number = 0;
  for (const { deck, pages } of parts) {
    for (const page of pages) {
      number += 1;
      drawSlide(file, deck, page, number, count);
    }
  }
  return file;
}

function pagesOfDeck({ pathway, chart, source, steps, register, beside, story, teaches, address }: Deck): Page[] {
  const all = slidesOf(pathway, chart.graph, source, steps, register).flatMap((step) =>
    pagesOf(
      step,
      offeredIn(pathway, beside ?? []).map(({ says }) => inRegister(says, register)),
    ),
  );
  const last = all.findLast(({ kind }) => kind !== 'question') ?? all.at(-1);
  if (!last) return [];
  const told = (title: string, says: string): Page[] =>
    says === '' ? [] : [{ kind: 'told', title, step: last.step, lines: [{ kind: 'told', says }] }];
  return [
    ...told(texts.story, story ?? ''),
    ...all,
    { ...last, kind: 'chart', title: texts.chart },
    ...told(texts.shows, teaches ?? ''),
    ...(address === undefined ? [] : [{ ...last, kind: 'own' as const, title: texts.own }]),
  ];
}

function drawSlide(file: Pptx, deck: Deck, page: Page, number: number, of: number) {
  const { pathway, chart, source, register, address = '' } = deck;
  const { step } = page;
  const slide = begin(file, {
    ...{ over: inRegister(pathway.title, register), title: page.title, url: source.url, number, of },
    credit: `${texts.creditShort(source.title, sourceTexts.dated(source))} ${texts.informs}`,
  });
  switch (page.kind) {
    case 'chart':
      drawChart(slide, { pathway, chart, register, step, frame: { x: margin, y: 1.5, width, height: 4.45 } });
      drawLegend(slide);
      break;
    case 'own':
      drawCode(slide, address, { x: (13.33 - 4.3) / 2, y: 1.6, size: 4.3 });
      // A longer one nobody types, and it would run over the source.
      if (address.length <= 90)
        line(slide, address, { y: 5.95, h: 0.5, size: least, color: colors.ink, name: 'Address', link: address });
      return;
    case 'told':
      drawPage(slide, page);
      return;
    default:
      line(slide, step.answers.length > 0 ? step.answers.join('   |   ') : texts.noAnswers, {
        ...{ y: 1.38, h: 0.45, size: least, color: colors.teal, name: 'Answers' },
      });
      drawPage(slide, page);
  }
  slide.addNotes(holdable(step.notes.join('\n')));
}

type Line =
  | { readonly kind: 'row' | 'told' | 'safety' | 'unclear' | 'plain'; readonly says: string }
  | { readonly kind: 'option'; readonly says: string; readonly option: Slide['options'][number] | undefined };

/** One slide of the file. A list that is longer than a slide goes on on the next one. */
interface Page {
  readonly kind: 'question' | 'asked' | 'list' | 'chart' | 'told' | 'own';
  readonly title: string;
  readonly step: Slide;
  readonly lines: readonly Line[];
}

/** A step as slides: a question alone; a list asked for, and then shown with what must not be missed before it. */
function pagesOf(step: Slide, offered: readonly string[]): Page[] {
  const told = step.notices.map(({ says, tone }): Line => ({ kind: tone ?? 'plain', says }));
  const options = step.options.map((option): Line => ({ kind: 'option', says: option.says, option }));
  const plain = offered.map((says): Line => ({ kind: 'option', says, option: undefined }));
  if (step.rows.length > 0) {
    return split(
      { kind: 'question', title: step.heading, step },
      step.rows.map((says): Line => ({ kind: 'row', says })),
    );
  }
  if (options.length === 0 || !step.isList) return split({ kind: 'list', title: step.heading, step }, told);
  const first = told.filter(({ kind }) => kind !== 'plain');
  return [
    ...split({ kind: 'asked', title: texts.ask, step }, plain),
    ...split({ kind: 'list', title: step.heading, step }, [
      ...first,
      ...options,
      ...told.filter((each) => !first.includes(each)),
    ]),
  ];
}

function split(page: Omit<Page, 'lines'>, lines: readonly Line[]): Page[] {
  const pages: Line[][] = [[]];
  let room = body.bottom - body.top;
  for (const each of lines) {
    const height = heightOf(each);
    if (height > room && pages.at(-1)?.length !== 0) {
      pages.push([]);
      room = body.bottom - body.top;
    }
    pages.at(-1)?.push(each);
    room -= height;
  }
  return pages.map((some, index) => ({
    ...page,
    title: pages.length > 1 ? texts.part(page.title, index + 1, pages.length) : page.title,
    lines: some,
  }));
}

const sizes = { row: 28, told: 28, option: 22, safety: 20, unclear: 20, plain: least } as const;

/** How much room a line takes, in inches, counted in letters of a middling width. */
function heightOf({ kind, says }: Line): number {
  const size = sizes[kind];
  const letters = ((width - 0.6) * 72) / (size * 0.52);
  return Math.ceil(says.length / letters) * size * 0.0172 + (kind === 'row' ? 0.28 : kind === 'option' ? 0.14 : 0.26);
}

function drawPage(slide: Pptx.Slide, { lines }: Page) {
  let y: number = body.top;
  for (const each of lines) {
    const h = heightOf(each);
    const status = each.kind === 'option' ? each.option : undefined;
    if (status) drawMark(slide, status.mark, { x: margin, y: y + h / 2 - 0.14, size: 0.28 });
    const off = status?.status === 'not-listed';
    const boxed = each.kind === 'safety' || each.kind === 'unclear';
    slide.addText(each.says, {
      ...{ x: each.kind === 'option' ? margin + 0.5 : margin, y: boxed ? y + 0.05 : y },
      w: each.kind === 'option' ? width - 0.5 : width,
      h: boxed ? h - 0.1 : h,
      margin: boxed ? 6 : 0,
      fontFace: font,
      fontSize: sizes[each.kind],
      bold: each.kind === 'row' || (status !== undefined && !off) || each.kind === 'safety',
      color: off ? colors.inkSoft : colors.ink,
      valign: 'middle',
      ...(boxed ? { fill: { color: colors.amberSoft }, line: { color: colors.amber, width: 1 } } : {}),
      objectName: status ? `${texts.notes.statuses[status.status]}: ${each.says}` : nameOf(each.kind),
    });
    y += h;
  }
}

function nameOf(kind: Line['kind']): string {
  return kind === 'safety' ? texts.safety : kind === 'unclear' ? texts.unclear : texts.line;
}

/** What the marks mean. */
function drawLegend(slide: Pptx.Slide) {
  for (const [index, mark] of (['listed', 'depends', 'not-listed'] as const).entries()) {
    const x = margin + index * 4.1;
    drawMark(slide, mark, { x, y: 6.09, size: 0.24 });
    slide.addText(texts.notes.statuses[mark], {
      ...{ x: x + 0.36, y: 6.0, w: 3.7, h: 0.42, margin: 0, fontFace: font, fontSize: least, color: colors.ink },
      valign: 'middle',
      objectName: 'Legend',
    });
  }
}
