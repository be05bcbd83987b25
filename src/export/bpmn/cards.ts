import { exported as texts } from '#texts/take/export.ts';
import type { CardBox } from '../../layout/drawn/layout.ts';
import { type CardText, cardText } from '../../model/chart/cards.ts';
import type { Card } from '../../model/chart/graph.ts';
import { type OutlineCard, outlineOf } from '../../model/chart/outline.ts';
import type { Sheet } from '../../model/chart/sheet.ts';
import type { Citation } from '../../model/content/source.ts';
import { inRegister } from '../../model/content/words.ts';
import { placeOf } from '../format/credit.ts';
import type { ExportInput } from '../format/input.ts';
import { type Bounds, type Diagram, nameOf } from './diagram.ts';
import { layoutOf } from './places.ts';

export const gatewaySize = 40;
/** How far the gateway of a question stands from the left edge of its card. */
const gatewayInset = 12;

/** Every card at its place in the wide chart. */
export function addCards(diagram: Diagram, input: ExportInput): void {
  const { pathway, chart, register } = input;
  const places = layoutOf(input);
  const outlines = new Map(outlineOf(pathway, register, chart.graph).map((card) => [card.id, card]));
  for (const card of chart.graph.cards) {
    const box = places.cards[card.id];
    const outline = outlines.get(card.id);
    if (!box || !outline) continue;
    const text = cardText(pathway, card, register);
    const led = chart.graph.edges.some(({ to, row }) => to === card.id && row === undefined);
    if (card.kind === 'next' && !led) addRemark(diagram, { card, box, text, outline });
    else if (card.kind === 'question') addQuestion(diagram, input, { card, box, text, outline });
    else if (text.rows.length > 0) addList(diagram, input, { card, box, text, outline });
    else addEnd(diagram, input, { card, box, text, outline });
  }
}

/** What may come next where no list leads to it: beside the process, because a part without a way in would begin by itself. */
function addRemark(diagram: Diagram, { card, box, text }: Shown): void {
  const { x, y, width, height } = box;
  diagram.node(nameOf(card.id), {
    type: 'bpmn:TextAnnotation',
    name: [text.title, ...text.rows.map((row) => `- ${row.text}`)].join('\n'),
    bounds: { x, y, width, height },
  });
}

interface Shown {
  readonly card: Card;
  readonly box: CardBox;
  readonly text: CardText;
  readonly outline: OutlineCard;
}

/** Where the gateway of a question stands: under the title, at the left of the answers; in a row of findings beside its task. */
export function gatewayOf(box: CardBox, finding: boolean): Bounds {
  if (finding) {
    const x = box.x + Math.round(box.width * 0.6);
    return { x, y: Math.round(box.y + (box.height - gatewaySize) / 2), width: gatewaySize, height: gatewaySize };
  }
  const top = box.y + box.head + 1;
  const middle = (top + box.y + box.height) / 2;
  return { x: box.x + gatewayInset, y: Math.round(middle - gatewaySize / 2), width: gatewaySize, height: gatewaySize };
}

/** In a branching pathway the title is the task and each row an answer that leaves the gateway; else the card is the task. */
function addQuestion(diagram: Diagram, input: ExportInput, { card, box, text, outline }: Shown): void {
  const { pathway, chart } = input;
  const branches = pathway.type !== 'parallel';
  const finding = isFinding(chart.sheet, card.id);
  diagram.node(nameOf(card.id), {
    type: 'bpmn:UserTask',
    name: branches ? text.title : [text.title, ...text.rows.map((row) => `- ${row.text}`)].join('\n'),
    documentation: [...meaningOf(input, card), ...placesOf(input, outline.cites)],
    bounds: finding
      ? { x: box.x, y: box.y, width: Math.round(box.width * (branches ? 0.5 : 1)), height: box.height - rowGap }
      : { x: box.x, y: box.y, width: box.width, height: branches ? box.head + 1 : box.height },
  });
  if (!branches) return;
  const gateway = gatewayOf(box, finding);
  diagram.node(nameOf(card.id, 'answer'), {
    type: 'bpmn:ExclusiveGateway',
    bounds: gateway,
    shape: { isMarkerVisible: true },
  });
  const middle = gateway.x + gatewaySize / 2;
  const height = gateway.y + gatewaySize / 2;
  diagram.flow({
    id: nameOf(card.id, 'asked'),
    from: nameOf(card.id),
    to: nameOf(card.id, 'answer'),
    points: finding
      ? [
          [box.x + Math.round(box.width * 0.5), height],
          [gateway.x, height],
        ]
      : [
          [middle, box.y + box.head + 1],
          [middle, gateway.y],
        ],
  });
}

/** A question that stands with others in one box. */
export function isFinding({ boxes }: Sheet, card: string): boolean {
  return boxes.some(({ kind, cards }) => kind === 'findings' && cards.includes(card));
}

/** Between the tasks of one box. */
const rowGap = 14;

/** Half-way down the task of a question that stands with others in one box. */
export function taskMiddle({ y, height }: CardBox): number {
  return Math.round(y + (height - rowGap) / 2);
}

/** Any of what stands in it, in any order, or nothing: which is what a list says. */
function addList(diagram: Diagram, input: ExportInput, { card, box, text, outline }: Shown): void {
  const id = nameOf(card.id);
  diagram.node(id, {
    type: 'bpmn:AdHocSubProcess',
    name: text.title,
    documentation: placesOf(input, outline.cites),
    bounds: { x: box.x, y: box.y, width: box.width, height: box.height + marker },
    shape: { isExpanded: true },
  });
  // Links that the chart draws in one place stand one below the other here.
  const apart = text.rows.some(({ id }) => !box.rows[id]);
  const step = (box.height - box.head) / Math.max(1, text.rows.length);
  for (const [index, row] of text.rows.entries()) {
    const at = box.rows[row.id];
    const place = at && !apart ? at : { y: box.head + index * step, height: step };
    const links = card.kind !== 'options';
    const option = input.pathway.options[row.id];
    const detail = !links && option?.detail ? [inRegister(option.detail, input.register)] : [];
    diagram.node(nameOf(card.id, row.id), {
      type: 'bpmn:Task',
      name: row.note ? `${row.text}\n(${row.note})` : row.text,
      documentation: [
        ...detail,
        ...(links ? [texts.goesOn(row.id)] : []),
        ...placesOf(input, outline.rows.find((candidate) => candidate.id === row.id)?.cites ?? []),
      ],
      bounds: { x: box.x + 10, y: box.y + place.y + 2, width: box.width - 20, height: place.height - 4 },
      within: id,
    });
  }
}

/** Room under the rows of a list for the sign that the drawing puts there. */
export const marker = 16;

function addEnd(diagram: Diagram, input: ExportInput, { card, box, text, outline }: Shown): void {
  const state = input.pathway.states[card.id];
  const pointers =
    state?.kind === 'not-covered'
      ? state.instead.map(({ says, url }) => [inRegister(says, input.register), url].filter(Boolean).join(': '))
      : [];
  diagram.node(nameOf(card.id), {
    type: 'bpmn:Task',
    name: text.title,
    documentation: [...(outline.detail ? [outline.detail] : []), ...pointers, ...placesOf(input, outline.cites)],
    bounds: { x: box.x, y: box.y, width: box.width, height: box.height },
  });
}

function meaningOf({ pathway, register }: ExportInput, card: Card): string[] {
  const state = pathway.states[card.id];
  const question = state?.kind === 'question' ? pathway.questions[state.asks] : undefined;
  return [question?.means, question?.whoKnows].flatMap((words) => (words ? [inRegister(words, register)] : []));
}

function placesOf({ sources }: ExportInput, cites: readonly Citation[]): string[] {
  return cites.flatMap((cite) => placeOf(cite, sources)?.words ?? []);
}
