import { exported as texts } from '#texts/take/export.ts';
import type { Layout } from '../../layout/drawn/layout.ts';
import { layoutWith } from '../../layout/drawn/shown.ts';
import { progressOf } from '../../model/chart/progress.ts';
import { inRegister } from '../../model/content/words.ts';
import { knownFacts, walk } from '../../model/walk/walk.ts';
import { answersIn, creditLines } from '../format/credit.ts';
import type { ExportInput, Scope } from '../format/input.ts';
import { element, escaped } from '../format/svg.ts';
import { boxPicture } from './box.ts';
import { edgePictures } from './edge.ts';
import { legendPicture } from './legend.ts';
import { fonts, paint, pictureStyles } from './paint.ts';
import { heightOf, textBlock } from './text.ts';
import { linesOf } from './text-lines.ts';

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Narrow charts get room for a title and a credit that can be read. */
const leastWidth = 560;
const margin = 24;

/** The chart as a drawing that stands alone: title, answers, chart, legend, and whose text it is. */
export async function pictureOf(input: ExportInput, scope: Scope): Promise<Picture> {
  const { pathway, register, canvas } = input;
  const layout = layoutOf(input, scope);
  const width = Math.max(leastWidth, layout.width);
  const title = inRegister(pathway.title, register);
  const broken = (text: string, style: keyof typeof pictureStyles) =>
    linesOf(text, pictureStyles[style], width - 2 * margin, canvas.widthOf);

  const answers = answersIn({ ...input, facts: knownFacts(walk(pathway, input.facts)) });
  const credit = creditLines({ ...input, address: scope === 'walk' ? input.walkAddress : input.address });
  const headings = broken(title, 'heading');
  const below = [
    ...broken(`${inRegister(pathway.summary.edition.title, 'clinical')}. ${credit[0]} ${texts.informs}`, 'small'),
    ...(scope === 'walk' ? broken(answers.length > 0 ? texts.answers(answers) : texts.noAnswers, 'small') : []),
  ];
  const foot = credit.slice(2).flatMap((line) => broken(line, 'small'));

  const belowTop = margin + heightOf(headings, pictureStyles.heading) + 4;
  const chartTop = belowTop + heightOf(below, pictureStyles.small) + 8;
  const legend = legendPicture(scope, margin, chartTop + layout.height + 8, width - 2 * margin, canvas.widthOf);
  const footTop = chartTop + layout.height + 8 + legend.height + 12;
  const height = Math.ceil(footTop + heightOf(foot, pictureStyles.small) + margin);

  const font = await canvas.font();
  const face = font && `@font-face{font-family:'${fontName}';src:url(${font}) format('woff2');font-weight:200 800}`;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      'font-family': fonts,
    },
    element('title', { id: 'title' }, escaped(texts.picture(title))),
    element('desc', { id: 'desc' }, escaped([...below, texts.described].join(' '))),
    ...(face ? [element('style', {}, face)] : []),
    element('rect', { width, height, fill: paint.paper }),
    textBlock({ lines: headings, x: margin, y: margin, style: pictureStyles.heading, fill: paint.ink }),
    textBlock({ lines: below, x: margin, y: belowTop, style: pictureStyles.small, fill: paint.inkSoft }),
    element(
      'g',
      { transform: `translate(${(width - layout.width) / 2} ${chartTop})` },
      ...chartParts(input, layout, scope),
    ),
    legend.svg,
    textBlock({ lines: foot, x: margin, y: footTop, style: pictureStyles.small, fill: paint.inkSoft }),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

/** The name under which the drawing carries its own font. */
const fontName = 'Atkinson Hyperlegible Next';

/** A picture of a walk shows where it leads, also where only "not sure" leads; that of a pathway stays without it. */
function layoutOf({ pathway, chart, register, facts }: ExportInput, scope: Scope): Layout {
  if (scope === 'pathway') return chart.layouts[register].near;
  const way = walk(pathway, facts);
  return layoutWith(chart, register, [way.at, ...way.trail.map(({ state }) => state)]);
}

function chartParts(input: ExportInput, layout: Layout, scope: Scope): string[] {
  const { pathway, chart, register, canvas } = input;
  const { graph, sheet } = chart;
  const way = walk(pathway, input.facts);
  const progress = scope === 'walk' ? progressOf(pathway, graph, way) : undefined;
  const texts = chart.texts[register];
  const facts = knownFacts(way);
  return [
    ...edgePictures(sheet, layout, progress),
    ...sheet.boxes.flatMap((box) => {
      const text = texts[box.id];
      return text ? [boxPicture({ box, text, graph, layout, progress, facts, widthOf: canvas.widthOf })] : [];
    }),
  ];
}
