import type { Chart, Layout } from '../../src/layout/drawn/layout.ts';
import { cardText } from '../../src/model/chart/cards.ts';
import type { Pathway } from '../../src/model/content/definition.ts';

/** A chart as every tool is given it: the cards with all their words, and the lines between them. */
export interface Drawing {
  readonly cards: readonly DrawingCard[];
  readonly lines: readonly DrawingLine[];
}

export interface DrawingCard {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly string[];
}

export interface DrawingLine {
  readonly from: string;
  readonly to: string;
  /** The row of `from` that the line starts at. */
  readonly row: string;
}

export function drawingOf(pathway: Pathway, { graph, sheet }: Chart): Drawing {
  const texts = new Map(graph.cards.map((card) => [card.id, cardText(pathway, card, 'plain')]));
  return {
    cards: [...texts].map(([id, { title, rows }]) => ({
      id,
      title,
      rows: rows.map(({ text, note }) => (note ? `${text}, ${note}` : text)),
    })),
    lines: sheet.lines.map(({ from, to, port }) => ({
      from,
      to,
      row: texts.get(from)?.rows.find(({ id }) => id === port?.row)?.text ?? '',
    })),
  };
}

/** The text from which Mermaid draws the chart. */
export function mermaidOf({ cards, lines }: Drawing): string {
  const nodes = cards.map(({ id, title, rows }) => `  ${id}["${[title, ...rows].join('<br/>')}"]`);
  const edges = lines.map(({ from, to }) => `  ${from} --> ${to}`);
  // What is clicked when it is measured how soon a chart can be used.
  const click = cards.map(({ id }) => `  click ${id} call chosen()`);
  return ['flowchart LR', ...nodes, ...edges, ...click].join('\n');
}

/** The BPMN file from which bpmn-js draws the chart. Such a file holds the positions, so here are those of our own layout. */
export function bpmnOf({ cards, lines }: Drawing, layout: Layout): string {
  const tasks = cards.map(({ id, title, rows }) => {
    const name = [title, ...rows].map(escaped).join('&#10;');
    return `<bpmn:task id="${id}" name="${name}" />`;
  });
  const flows = lines.map(
    ({ from, to }, line) => `<bpmn:sequenceFlow id="flow${line}" sourceRef="${from}" targetRef="${to}" />`,
  );
  const shapes = cards.map(({ id }) => {
    const { x = 0, y = 0, width = 0, height = 0 } = layout.boxes[id] ?? {};
    const bounds = `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" />`;
    return `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}">${bounds}</bpmndi:BPMNShape>`;
  });
  const ways = Object.values(layout.lines).map((corners, line) => {
    const points = corners.map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`).join('');
    return `<bpmndi:BPMNEdge id="flow${line}_di" bpmnElement="flow${line}">${points}</bpmndi:BPMNEdge>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions" targetNamespace="http://bpmn.io/schema/bpmn">
<bpmn:process id="process">${tasks.join('')}${flows.join('')}</bpmn:process>
<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="process">${shapes.join('')}${ways.join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;
}

/** The machine that xstate-viz draws: titles as states, answers as events, options as entry actions. */
export function machineOf({ cards, lines }: Drawing) {
  const keys = new Map(cards.map(({ id, title }) => [id, title.replaceAll('.', '')]));
  const stateOf = ({ id, rows }: DrawingCard) => {
    const out = lines.filter(({ from }) => from === id);
    return out.length > 0
      ? { on: Object.fromEntries(out.map(({ row, to }) => [row, keys.get(to) ?? to])) }
      : { entry: rows };
  };
  return {
    id: 'pathway',
    initial: keys.get(cards[0]?.id ?? ''),
    states: Object.fromEntries(cards.map((card) => [keys.get(card.id), stateOf(card)])),
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
