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
import './flow-chart.css';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { chart as texts } from '#texts/pathway/chart.ts';
import type { Chart, Layout, Rect } from '../../layout/drawn/layout.ts';
import type { BoxText } from '../../model/chart/box-text.ts';
import type { Box, Line } from '../../model/chart/sheet.ts';
import { useRegister } from '../given/register.ts';
import { BoxView } from './BoxView.tsx';
import { EdgeLine } from './EdgeLine.tsx';
import type { Stop } from './travel.ts';
import { focusOf, many, sizeOf, viewOf, wholeOf } from './viewport.ts';

type BoxNode = FlowNode<{ box: Box; text: BoxText; layout: Layout; inside: readonly string[] }, 'box'>;
type LineEdge = FlowEdge<{ line: Line; points: readonly (readonly [number, number])[] }, 'line'>;

interface Props {
  readonly chart: Pick<Chart, 'sheet' | 'texts'>;
  readonly layout: Layout;
  /** The card where the walk is; the view follows it. */
  readonly current: string;
  /** The place that holds the focus, while the focus is in the chart. */
  readonly stop: Stop | undefined;
  /** What the chart fills. Where it stands already, React Flow begins in the view in which the chart was drawn. */
  readonly area: { readonly current: HTMLElement | null };
}

/** The chart in React Flow: pan, zoom, and a view that follows the walk. It lays out and decides nothing. */
export function FlowChart({ chart, layout, current, stop, area }: Props) {
  const register = useRegister();
  const { sheet, texts: boxTexts } = chart;
  const flow = useRef<ReactFlowInstance<BoxNode, LineEdge>>(null);
  const frame = useRef<HTMLDivElement>(null);

  const nodes = useMemo(() => {
    return sheet.boxes.flatMap((box): BoxNode[] => {
      const place = layout.boxes[box.id];
      const text = boxTexts[register][box.id];
      if (!place || !text) return [];
      return [
        {
          id: box.id,
          type: 'box',
          position: { x: place.x, y: place.y },
          width: place.width,
          height: place.height,
          handles: [
            { type: 'target', position: Position.Left, x: 0, y: 0, width: 1, height: 1 },
            { type: 'source', position: Position.Right, x: place.width, y: 0, width: 1, height: 1 },
          ],
          data: { box, text, layout, inside: sheet.inside[box.id] ?? [] },
        },
      ];
    });
  }, [sheet, boxTexts, layout, register]);
  const edges = useMemo(
    () =>
      sheet.lines.flatMap((line): LineEdge[] => {
        const points = layout.lines[line.id];
        if (!points) return [];
        return [{ id: line.id, source: line.from, target: line.to, type: 'line', data: { line, points } }];
      }),
    [sheet, layout],
  );

  // React Flow sets role="application" after its props, which would take the reading keys away from screen readers.
  useEffect(() => frame.current?.querySelector('.react-flow')?.setAttribute('role', 'presentation'), []);

  const [begins] = useState(
    () =>
      area.current && {
        ...sizeOf(area.current),
        at: viewportFor(layout, focusOf(layout, sheet, current), area.current),
      },
  );
  const at = useRef(current);
  const opened = useRef(false);
  useEffect(() => {
    at.current = current;
    // The chart opens where the walk is.
    if (opened.current && flow.current && layout.cards[current]) {
      follow(flow.current, layout, focusOf(layout, sheet, current), frame.current);
    }
    opened.current = true;
  }, [current, layout, sheet]);

  useEffect(() => {
    const box = stop && layout.cards[stop.card];
    const instance = flow.current;
    if (!box || !instance || !frame.current || isInView(instance, box, frame.current)) return;
    follow(instance, layout, [box], frame.current);
  }, [stop, layout]);

  // Where the walk is changes the view of the chart and the cards that tell of it; React Flow itself has nothing to draw again.
  const drawing = useMemo(() => {
    const here = () => focusOf(layout, sheet, at.current);
    return (
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        {...(begins && { width: begins.width, height: begins.height, defaultViewport: begins.at })}
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
        <Panel position="top-left" className="chart-controls">
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
          <button
            type="button"
            onClick={() => flow.current?.setViewport(wholeOf(layout, sizeOf(frame.current)), { duration: motion() })}
          >
            {texts.whole}
          </button>
          <button type="button" onClick={() => flow.current && follow(flow.current, layout, here(), frame.current)}>
            {texts.whereAmI}
          </button>
        </Panel>
      </ReactFlow>
    );
  }, [nodes, edges, layout, sheet, begins]);
  return (
    <div className="flow-chart" ref={frame}>
      {drawing}
    </div>
  );
}

/** React Flow's own words about keys that are not used here. */
const unsaid = { 'node.a11yDescription.default': '', 'edge.a11yDescription.default': '' };

const nodeTypes = {
  box: memo(({ data }: NodeProps<BoxNode>) => (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <Handle type="source" position={Position.Right} isConnectable={false} />
      <BoxView {...data} />
    </>
  )),
};

const edgeTypes = {
  line: memo(({ data }: EdgeProps<LineEdge>) => data && <EdgeLine {...data} />),
};

/** Milliseconds that a move of the view takes: none for those who asked for less motion. */
function motion(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 220;
}

/** All of the chart where it can be read so; else the current box, and as much of what it leads to as there is room for. */
function viewportFor(layout: Layout, focus: readonly Rect[], frame: HTMLElement | null) {
  return viewOf(layout, focus, sizeOf(frame));
}

function follow(
  flow: ReactFlowInstance<BoxNode, LineEdge>,
  layout: Layout,
  focus: readonly Rect[],
  frame: HTMLElement | null,
) {
  void flow.setViewport(viewportFor(layout, focus, frame), { duration: motion() });
}

function isInView(flow: ReactFlowInstance<BoxNode, LineEdge>, box: Rect, frame: HTMLElement): boolean {
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
