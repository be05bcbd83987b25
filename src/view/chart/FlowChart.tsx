import {
  type EdgeProps,
  type Edge as FlowEdge,
  type Node as FlowNode,
  Handle,
  type NodeProps,
  Panel,
  Position,
  ReactFlow,
  type ReactFlowInstance,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { memo, useEffect, useMemo, useRef } from 'react';
import { chart as texts } from '#texts/chart.ts';
import type { CardBox, Layout } from '../../layout/layout.ts';
import { type CardText, cardText } from '../../model/cards.ts';
import type { Pathway } from '../../model/definition.ts';
import type { Card, Edge, Graph } from '../../model/graph.ts';
import type { Register } from '../../model/words.ts';
import { CardView } from './CardView.tsx';
import { EdgeLine } from './EdgeLine.tsx';
import type { Stop } from './travel.ts';

type CardNode = FlowNode<{ card: Card; text: CardText; box: CardBox }, 'card'>;
type LineEdge = FlowEdge<{ edge: Edge; points: readonly (readonly [number, number])[] }, 'line'>;

interface Props {
  readonly pathway: Pathway;
  readonly graph: Graph;
  readonly layout: Layout;
  readonly register: Register;
  /** The card where the walk is; the view follows it. */
  readonly current: string;
  /** The place that holds the focus, while the focus is in the chart. */
  readonly stop: Stop | undefined;
}

/** Above this many cards only those in view are mounted. */
const many = 200;
const margin = 28;

/** The chart in React Flow: pan, zoom, and a view that follows the walk. It lays out and decides nothing. */
export function FlowChart({ pathway, graph, layout, register, current, stop }: Props) {
  const flow = useRef<ReactFlowInstance<CardNode, LineEdge>>(null);
  const frame = useRef<HTMLDivElement>(null);

  const nodes = useMemo(
    () =>
      graph.cards.flatMap((card): CardNode[] => {
        const box = layout.cards[card.id];
        if (!box) return [];
        return [
          {
            id: card.id,
            type: 'card',
            position: { x: box.x, y: box.y },
            width: box.width,
            height: box.height,
            handles: [
              { type: 'target', position: Position.Left, x: 0, y: 0, width: 1, height: 1 },
              { type: 'source', position: Position.Right, x: box.width, y: 0, width: 1, height: 1 },
            ],
            data: { card, text: cardText(pathway, card, register), box },
          },
        ];
      }),
    [pathway, graph, layout, register],
  );
  const edges = useMemo(
    () =>
      graph.edges.map(
        (edge): LineEdge => ({
          id: edge.id,
          source: edge.from,
          target: edge.to,
          type: 'line',
          data: { edge, points: layout.edges[edge.id] ?? [] },
        }),
      ),
    [graph, layout],
  );

  // React Flow sets role="application" after its props, which would take the reading keys away from screen readers.
  useEffect(() => frame.current?.querySelector('.react-flow')?.setAttribute('role', 'presentation'), []);

  const at = useRef(current);
  const opened = useRef(false);
  useEffect(() => {
    at.current = current;
    // The chart opens where the walk is.
    if (opened.current && flow.current && layout.cards[current]) {
      follow(flow.current, layout, focusOf(layout, graph, current), frame.current);
    }
    opened.current = true;
  }, [current, layout, graph]);

  useEffect(() => {
    const box = stop && layout.cards[stop.card];
    const instance = flow.current;
    if (!box || !instance || !frame.current || isInView(instance, box, frame.current)) return;
    follow(instance, layout, [box, box], frame.current);
  }, [stop, layout]);

  // Where the walk is changes the view of the chart and the cards that tell of it; React Flow itself has nothing to draw again.
  const drawing = useMemo(() => {
    const here = () => focusOf(layout, graph, at.current);
    return (
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onInit={(instance) => {
          flow.current = instance;
          void instance.setViewport(viewportFor(layout, here(), frame.current));
        }}
        minZoom={0.2}
        maxZoom={2}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        zoomActivationKeyCode="Control"
        zoomOnScroll={false}
        panOnScroll={false}
        preventScrolling={false}
        zoomOnDoubleClick={false}
        onlyRenderVisibleElements={nodes.length > many}
        ariaLabelConfig={unsaid}
      >
        <Panel position="bottom-right" className="chart-controls">
          <button
            type="button"
            aria-label={texts.zoomOut}
            onClick={() => flow.current?.zoomOut({ duration: motion() })}
          >
            <span aria-hidden="true">&minus;</span>
          </button>
          <button type="button" aria-label={texts.zoomIn} onClick={() => flow.current?.zoomIn({ duration: motion() })}>
            <span aria-hidden="true">+</span>
          </button>
          <button type="button" onClick={() => flow.current?.fitView({ padding: 0.05, duration: motion() })}>
            {texts.whole}
          </button>
          <button type="button" onClick={() => flow.current && follow(flow.current, layout, here(), frame.current)}>
            {texts.whereAmI}
          </button>
        </Panel>
      </ReactFlow>
    );
  }, [nodes, edges, layout, graph]);
  return (
    <div className="flow-chart" ref={frame}>
      {drawing}
    </div>
  );
}

/** React Flow's own words about keys that are not used here. */
const unsaid = { 'node.a11yDescription.default': '', 'edge.a11yDescription.default': '' };

const nodeTypes = {
  card: memo(({ data }: NodeProps<CardNode>) => (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <Handle type="source" position={Position.Right} isConnectable={false} />
      <CardView card={data.card} text={data.text} box={data.box} />
    </>
  )),
};

const edgeTypes = {
  line: memo(({ data }: EdgeProps<LineEdge>) => data && <EdgeLine edge={data.edge} points={data.points} />),
};

/** Milliseconds that a move of the view takes: none for those who asked for less motion. */
function motion(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 220;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What should be in view: the current card first, then where it leads. */
function focusOf(layout: Layout, graph: Graph, current: string): readonly [Area, Area] {
  const around = (boxes: readonly Area[]): Area => {
    const x = Math.min(...boxes.map((box) => box.x));
    const y = Math.min(...boxes.map((box) => box.y));
    return {
      x,
      y,
      width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
      height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
    };
  };
  const card = layout.cards[current] ?? { x: 0, y: 0, width: 0, height: 0 };
  const targets = graph.edges.flatMap(({ from, to }) => (from === current ? (layout.cards[to] ?? []) : []));
  return [card, around([card, ...targets])];
}

/** A view at zoom 1, with the card, and if there is room what it leads to, in the middle, but without empty space where the chart fits or ends. */
function viewportFor(layout: Layout, [card, whole]: readonly [Area, Area], frame: HTMLElement | null) {
  const width = frame?.clientWidth ?? 0;
  const height = frame?.clientHeight ?? 0;
  const x = whole.width + 2 * margin <= width ? whole : card;
  const y = whole.height + 2 * margin <= height ? whole : card;
  const place = (start: number, size: number, whole: number, space: number) => {
    if (whole + 2 * margin <= space) return (space - whole) / 2;
    const centered = space / 2 - (start + size / 2);
    return Math.min(margin, Math.max(centered, space - whole - margin));
  };
  return { x: place(x.x, x.width, layout.width, width), y: place(y.y, y.height, layout.height, height), zoom: 1 };
}

function follow(
  flow: ReactFlowInstance<CardNode, LineEdge>,
  layout: Layout,
  focus: readonly [Area, Area],
  frame: HTMLElement | null,
) {
  void flow.setViewport(viewportFor(layout, focus, frame), { duration: motion() });
}

function isInView(flow: ReactFlowInstance<CardNode, LineEdge>, box: CardBox, frame: HTMLElement): boolean {
  const { x, y, zoom } = flow.getViewport();
  const left = box.x * zoom + x;
  const top = box.y * zoom + y;
  return (
    left >= 0 &&
    top >= 0 &&
    left + box.width * zoom <= frame.clientWidth &&
    top + box.height * zoom <= frame.clientHeight
  );
}
