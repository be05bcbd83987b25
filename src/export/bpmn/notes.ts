import { exported as texts } from '#texts/take/export.ts';
import { creditLines, noticeText, placeOf } from '../format/credit.ts';
import type { ExportInput } from '../format/input.ts';
import { type Diagram, nameOf } from './diagram.ts';
import { layoutOf } from './places.ts';

const width = 400;
const gap = 24;

/** What the source says about the lists as a whole, and whose text it is, as notes under the diagram. */
export function addNotes(diagram: Diagram, input: ExportInput): void {
  const { pathway, sources } = input;
  const chartSize = layoutOf(input);
  const columns = Math.max(2, Math.floor(chartSize.width / (width + gap)));
  const notes = [
    { id: 'credit', text: creditLines(input).join('\n'), documentation: [] },
    ...Object.entries(pathway.notices).map(([id, notice]) => ({
      id,
      text: `${texts.notice}: ${noticeText(input, notice)}`,
      documentation: notice.cites.flatMap((cite) => placeOf(cite, sources)?.words ?? []),
    })),
  ];
  let top = chartSize.height + 60;
  for (let start = 0; start < notes.length; start += columns) {
    const row = notes.slice(start, start + columns);
    row.forEach(({ id, text, documentation }, index) => {
      diagram.node(nameOf('note', id), {
        type: 'bpmn:TextAnnotation',
        name: text,
        documentation,
        bounds: { x: gap + index * (width + gap), y: top, width, height: heightOf(text) },
      });
    });
    top += Math.max(...row.map(({ text }) => heightOf(text))) + gap;
  }
}

/** Enough for the text in the font of the common viewers, which is about 6 px a letter and 15 px a line. */
function heightOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length * 6.4 + 1) / (width - 20)), 0);
  return 12 + lines * 15;
}
