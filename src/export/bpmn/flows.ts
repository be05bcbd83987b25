import { exported as texts } from '#texts/take/export.ts';
import type { CardBox } from '../../layout/drawn/layout.ts';
import { cardText } from '../../model/chart/cards.ts';
import type { Edge } from '../../model/chart/graph.ts';
import { nextCard } from '../../model/chart/next-card.ts';
import type { ExportInput } from '../format/input.ts';
import { gatewayOf, gatewaySize, isFinding, marker, taskMiddle } from './cards.ts';
import { type Diagram, nameOf } from './diagram.ts';
import { layoutOf } from './places.ts';

/** The gateways around questions in any order are smaller: the second stands between two columns of the chart. */
const joinSize = 28;

type Point = readonly [number, number];

/** The start of the process, every answer, and the ways from one card to another. */
export function addFlows(diagram: Diagram, input: ExportInput): void {
  if (input.pathway.type === 'parallel') addAnyOrder(diagram, input);
  else addBranches(diagram, input);
  addNext(diagram, input);
  addEnds(diagram, input);
}

/** Where nothing leads on, the process ends: under the card, out of the way of the flows that pass beside it. */
function addEnds(diagram: Diagram, input: ExportInput): void {
  for (const { id, kind } of input.chart.graph.cards) {
    const box = boxOf(input, id);
    const name = nameOf(id);
    if (!box || kind === 'question' || !diagram.isStep(name) || diagram.isLeft(name)) continue;
    const bottom = box.y + box.height + (diagram.isSubProcess(name) ? marker : 0);
    const x = Math.round(box.x + box.width / 2);
    diagram.node(nameOf(id, 'end'), {
      type: 'bpmn:EndEvent',
      documentation: [texts.done],
      bounds: { x: x - endSize / 2, y: bottom + endGap, width: endSize, height: endSize },
    });
    diagram.flow({
      id: nameOf(id, 'ends'),
      from: name,
      to: nameOf(id, 'end'),
      points: [
        [x, bottom],
        [x, bottom + endGap],
      ],
    });
  }
}

const endSize = 28;
const endGap = 12;

function boxOf(input: ExportInput, card: string): CardBox | undefined {
  return layoutOf(input).cards[card];
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
  const layout = layoutOf(input);
  const { graph, sheet } = chart;
  const ways = new Map<string, { readonly edge: Edge; readonly rows: string[] }>();
  for (const edge of graph.edges) {
    const { from, row, to } = edge;
    // What it opens in a list, or as a link, is no second way.
    if (row === undefined || to === nextCard) continue;
    const way = ways.get(`${from} ${to}`);
    if (!way) ways.set(`${from} ${to}`, { edge, rows: [row] });
    else if (!way.rows.includes(row)) way.rows.push(row);
  }
  for (const { edge, rows } of ways.values()) {
    const { from, to } = edge;
    const box = boxOf(input, from);
    const card = graph.cards.find(({ id }) => id === from);
    const target = boxOf(input, to);
    if (!box || !card || !target) continue;
    const finding = isFinding(sheet, from);
    const gateway = gatewayOf(box, finding);
    const tip: Point = [gateway.x + gatewaySize, gateway.y + gatewaySize / 2];
    const line = sheet.lines.find(({ edges }) => edges.includes(edge.id));
    const points = (line && layout.lines[line.id]) ?? [];
    const bus = finding ? box.x + box.width - 12 : tip[0] + 8;
    const height = points[0]?.[1] ?? tip[1];
    const labels = cardText(pathway, card, register).rows.flatMap(({ id, text }) => (rows.includes(id) ? [text] : []));
    const name = labels.length === card.rows.length ? texts.anyAnswer : labels.join(', ');
    const width = finding ? Math.max(60, bus - tip[0] - 4) : box.x + box.width - bus - 10;
    const lines = Math.ceil((name.length * 6) / width);
    // Where every answer leads to one place, the line of the chart leaves its title, which is the task here: it goes round it.
    const atTitle = !finding && height < box.y + box.head + 2;
    const top = finding || atTitle ? tip[1] : height;
    const middle: Point = [gateway.x + gatewaySize / 2, gateway.y + gatewaySize];
    const above = target.y - 6;
    const isNextRow = Math.abs(box.y + box.height - target.y) < gatewaySize;
    const down = isNextRow ? middle[0] : box.x + box.width - 6;
    const inner: Point[] = [
      ...(isNextRow ? [middle] : [tip, [down, tip[1]] as const]),
      [down, above],
      [target.x + target.width / 4, above],
      [target.x + target.width / 4, target.y],
    ];
    const exit = box.x + box.width + 8;
    const outer: readonly Point[] = atTitle
      ? [tip, [exit, tip[1]], [exit, height], ...points.slice(1)]
      : [tip, [bus, tip[1]], [bus, height], ...points];
    const isInner = points.length === 0;
    // Beside the way down to the next row of a box, or on the line that leaves it.
    const label =
      isInner && isNextRow
        ? { x: middle[0] + 6, y: middle[1] + 2, width: Math.min(name.length * 7, width), height: 14 * lines }
        : { x: (finding ? tip[0] : bus) + 4, y: top - 14 * lines - 1, width, height: 14 * lines };
    const entry = isFinding(sheet, to) ? taskMiddle(target) : undefined;
    diagram.flow({
      id: nameOf(from, rows.join('-'), 'leads-to', to),
      from: nameOf(from, 'answer'),
      to: nameOf(to),
      name,
      label,
      points: isInner ? inner : straightened(entering(outer, entry)),
    });
  }
}

/** Lines lead to the title of a box of findings, which is no shape here: they go on to its first task instead. */
function entering(points: readonly Point[], entry: number | undefined): readonly Point[] {
  const end = points.at(-1);
  if (!end || entry === undefined) return points;
  const before = points.at(-2) ?? end;
  const bend = points.length > 2 ? before[0] : end[0] - 16;
  return [
    ...points.slice(0, -2),
    ...(points.length > 2 ? [] : [before, [bend, end[1]] as const]),
    [bend, entry],
    [end[0], entry],
  ];
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
function addNext(diagram: Diagram, input: ExportInput): void {
  const next = boxOf(input, nextCard);
  // To the right of everything, so that it goes through no other list.
  const right = Math.max(...Object.values(layoutOf(input).cards).map(({ x, width }) => x + width));
  for (const edge of input.chart.graph.edges) {
    const list = boxOf(input, edge.from);
    if (edge.to !== nextCard || edge.row !== undefined || !list || !next) continue;
    const x = right + 24;
    const [start, end] = [list.y + list.head / 2, next.y + next.height / 2];
    diagram.flow({
      id: nameOf(edge.from, 'leads-to', nextCard),
      from: nameOf(edge.from),
      to: nameOf(nextCard),
      points: [
        [list.x + list.width, start],
        [x, start],
        [x, end],
        [next.x + next.width, end],
      ],
    });
  }
}

/** Without points that stand twice, or in the middle of a straight stretch. */
function straightened(points: readonly Point[]): Point[] {
  const apart = points.filter(([x, y], index) => {
    const before = points[index - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
  return apart.filter(([x, y], index) => {
    const before = apart[index - 1];
    const after = apart[index + 1];
    if (!before || !after) return true;
    return !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
  });
}
