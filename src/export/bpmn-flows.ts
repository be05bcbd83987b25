import { exported as texts } from '#texts/export.ts';
import type { CardBox } from '../layout/layout.ts';
import { cardText } from '../model/cards.ts';
import { nextCard } from '../model/next-card.ts';
import { gatewayOf, gatewaySize } from './bpmn-cards.ts';
import { type Diagram, nameOf } from './bpmn-diagram.ts';
import type { ExportInput } from './input.ts';

/** The gateways around questions in any order are smaller: the second stands between two columns of the chart. */
const joinSize = 28;

type Point = readonly [number, number];

/** The start of the process, every answer, and the ways from one card to another. */
export function addFlows(diagram: Diagram, input: ExportInput): void {
  if (input.pathway.type === 'parallel') addAnyOrder(diagram, input);
  else addBranches(diagram, input);
  addNext(diagram, input);
}

function boxOf({ chart, register }: ExportInput, card: string): CardBox | undefined {
  return chart.layouts[register].wide.cards[card];
}

function startEvent(diagram: Diagram, x: number, y: number): Point {
  diagram.node(nameOf('begin'), {
    type: 'bpmn:StartEvent',
    documentation: [texts.begin],
    bounds: { x: x - 90, y: y - 18, width: 36, height: 36 },
  });
  return [x - 54, y];
}

function addBranches(diagram: Diagram, input: ExportInput): void {
  const { pathway, chart, register } = input;
  const first = boxOf(input, pathway.initial ?? '');
  if (!first || pathway.initial === undefined) return;
  const y = Math.round(first.y + first.head / 2);
  const begin = startEvent(diagram, first.x, y);
  diagram.flow({
    id: nameOf('begins'),
    from: nameOf('begin'),
    to: nameOf(pathway.initial),
    points: [begin, [first.x, y]],
  });
  const drawn = new Set<string>();
  for (const edge of chart.graph.edges) {
    const { from, row, to } = edge;
    const box = boxOf(input, from);
    const card = chart.graph.cards.find(({ id }) => id === from);
    const points = chart.layouts[register].wide.edges[edge.id] ?? [];
    // One answer is one flow, also where it opens several rows of a list; a link that it opens as well is no second way.
    if (!box || !card || row === undefined || to === nextCard || drawn.has(`${from} ${row} ${to}`)) continue;
    drawn.add(`${from} ${row} ${to}`);
    const gateway = gatewayOf(box);
    const tip: Point = [gateway.x + gatewaySize, gateway.y + gatewaySize / 2];
    const bus = tip[0] + 8;
    const height = points[0]?.[1] ?? tip[1];
    const label = cardText(pathway, card, register).rows.find(({ id }) => id === row)?.text ?? row;
    const width = box.x + box.width - bus - 10;
    const lines = Math.ceil((label.length * 6) / width);
    diagram.flow({
      id: nameOf(from, row, 'leads-to', to),
      from: nameOf(from, 'answer'),
      to: nameOf(to),
      name: label,
      label: { x: bus + 4, y: height - 14 * lines - 1, width, height: 14 * lines },
      points: straightened([tip, [bus, tip[1]], [bus, height], ...points]),
    });
  }
}

/** Questions that are answered in any order: all of them open at once, and the list comes after those that it waits for. */
function addAnyOrder(diagram: Diagram, input: ExportInput): void {
  const { pathway, chart } = input;
  const questions = chart.graph.cards.flatMap(({ id, kind }) => {
    const box = boxOf(input, id);
    return kind === 'question' && box ? [{ id, box }] : [];
  });
  const lists = chart.graph.cards.flatMap(({ id, kind }) => {
    const box = boxOf(input, id);
    return kind === 'options' && box ? [{ id, box }] : [];
  });
  const left = Math.min(...questions.map(({ box }) => box.x));
  const right = Math.max(...questions.map(({ box }) => box.x + box.width));
  const middle = Math.round(
    (Math.min(...questions.map(({ box }) => box.y)) + Math.max(...questions.map(({ box }) => box.y + box.height))) / 2,
  );
  const optional = Object.values(pathway.states).some((state) => state.kind === 'question' && state.optional);
  const type = optional ? 'bpmn:InclusiveGateway' : 'bpmn:ParallelGateway';
  const open = { x: left - 60 - joinSize, y: middle - joinSize / 2, width: joinSize, height: joinSize };
  const close = { ...open, x: right + 6 };
  const begin = startEvent(diagram, open.x + 20, middle);
  diagram.node(nameOf('any-order'), { type, documentation: [texts.anyOrder], bounds: open });
  diagram.node(nameOf('answered'), { type, bounds: close });
  diagram.flow({
    id: nameOf('begins'),
    from: nameOf('begin'),
    to: nameOf('any-order'),
    points: [begin, [open.x, middle]],
  });
  for (const { id, box } of questions) {
    const y = Math.round(box.y + box.height / 2);
    diagram.flow({
      id: nameOf(id, 'opens'),
      from: nameOf('any-order'),
      to: nameOf(id),
      points: straightened([
        [open.x + joinSize, middle],
        [left - 30, middle],
        [left - 30, y],
        [box.x, y],
      ]),
    });
    diagram.flow({
      id: nameOf(id, 'answers'),
      from: nameOf(id),
      to: nameOf('answered'),
      points: straightened([
        [box.x + box.width, y],
        [close.x + joinSize / 2, y],
        [close.x + joinSize / 2, y < middle ? close.y : y > middle ? close.y + joinSize : middle],
      ]),
    });
  }
  for (const { id, box } of lists) {
    const y = Math.round(box.y + box.head / 2);
    const bend = box.x - 16;
    diagram.flow({
      id: nameOf('answered', 'leads-to', id),
      from: nameOf('answered'),
      to: nameOf(id),
      points: straightened([
        [close.x + joinSize, middle],
        [bend, middle],
        [bend, y],
        [box.x, y],
      ]),
    });
  }
}

/** From every list to what may come next. */
function addNext(diagram: Diagram, { chart, register }: ExportInput): void {
  for (const edge of chart.graph.edges) {
    if (edge.to !== nextCard || edge.row !== undefined) continue;
    diagram.flow({
      id: nameOf(edge.from, 'leads-to', nextCard),
      from: nameOf(edge.from),
      to: nameOf(nextCard),
      points: chart.layouts[register].wide.edges[edge.id] ?? [],
    });
  }
}

/** Without points that stand twice, or in the middle of a straight stretch. */
function straightened(points: readonly Point[]): Point[] {
  return points.filter(([x, y], index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before && before[0] === x && before[1] === y) return false;
    if (!before || !after) return true;
    return !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
  });
}
