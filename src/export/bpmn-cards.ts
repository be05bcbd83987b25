import { exported as texts } from '#texts/export.ts';
import type { CardBox } from '../layout/layout.ts';
import { type CardText, cardText } from '../model/cards.ts';
import type { Card } from '../model/graph.ts';
import { type OutlineCard, outlineOf } from '../model/outline.ts';
import type { Citation } from '../model/source.ts';
import { inRegister } from '../model/words.ts';
import { type Bounds, type Diagram, nameOf } from './bpmn-diagram.ts';
import { placeOf } from './credit.ts';
import type { ExportInput } from './input.ts';

export const gatewaySize = 40;
/** How far the gateway of a question stands from the left edge of its card. */
const gatewayInset = 12;

/** Every card at its place in the wide chart. */
export function addCards(diagram: Diagram, input: ExportInput): void {
  const { pathway, chart, register } = input;
  const outlines = new Map(outlineOf(pathway, register, chart.graph).map((card) => [card.id, card]));
  for (const card of chart.graph.cards) {
    const box = chart.layouts[register].wide.cards[card.id];
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

/** Where the gateway of a question stands: under the title, at the left of the answers. */
export function gatewayOf(box: CardBox): Bounds {
  const top = box.y + box.head + 1;
  const middle = (top + box.y + box.height) / 2;
  return { x: box.x + gatewayInset, y: Math.round(middle - gatewaySize / 2), width: gatewaySize, height: gatewaySize };
}

/** In a branching pathway the title is the task and each row an answer that leaves the gateway; else the card is the task. */
function addQuestion(diagram: Diagram, input: ExportInput, { card, box, text, outline }: Shown): void {
  const { pathway } = input;
  const branches = pathway.type !== 'parallel';
  diagram.node(nameOf(card.id), {
    type: 'bpmn:UserTask',
    name: branches ? text.title : [text.title, ...text.rows.map((row) => `- ${row.text}`)].join('\n'),
    documentation: [...meaningOf(input, card), ...placesOf(input, outline.cites)],
    bounds: { x: box.x, y: box.y, width: box.width, height: branches ? box.head + 1 : box.height },
  });
  if (!branches) return;
  const gateway = gatewayOf(box);
  diagram.node(nameOf(card.id, 'answer'), {
    type: 'bpmn:ExclusiveGateway',
    bounds: gateway,
    shape: { isMarkerVisible: true },
  });
  const middle = gateway.x + gatewaySize / 2;
  diagram.flow({
    id: nameOf(card.id, 'asked'),
    from: nameOf(card.id),
    to: nameOf(card.id, 'answer'),
    points: [
      [middle, box.y + box.head + 1],
      [middle, gateway.y],
    ],
  });
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
  for (const row of text.rows) {
    const place = box.rows[row.id] ?? { y: 0, height: 0 };
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
const marker = 16;

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
  const [x, y] = [box.x + box.width + 30, box.y + box.height / 2 - 18];
  diagram.node(nameOf(card.id, 'end'), {
    type: 'bpmn:EndEvent',
    documentation: [texts.done],
    bounds: { x, y, width: 36, height: 36 },
  });
  diagram.flow({
    id: nameOf(card.id, 'ends'),
    from: nameOf(card.id),
    to: nameOf(card.id, 'end'),
    points: [
      [box.x + box.width, y + 18],
      [x, y + 18],
    ],
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
