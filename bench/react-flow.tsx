import {
  type Edge,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useNodesInitialized,
  useNodesState,
  useReactFlow,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import Elk from 'elkjs/lib/elk.bundled.js';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Drawing, DrawingCard } from './harness/drawing.ts';
import { frame, given } from './harness/page.ts';

type CardNode = Node<{ card: DrawingCard }, 'card'>;

const { cards, lines } = given<Drawing>();
const first = cards.map((card): CardNode => ({ id: card.id, type: 'card', position: { x: 0, y: 0 }, data: { card } }));
const edges = lines.map(
  ({ from, to }, line): Edge => ({ id: `${line}`, source: from, target: to, type: 'smoothstep' }),
);

/** As the documentation of React Flow shows it for ELK: draw, measure, lay out, move. */
function Chart() {
  const [nodes, setNodes, onNodesChange] = useNodesState(first);
  const [isLaidOut, setLaidOut] = useState(false);
  const measured = useNodesInitialized();
  const { getNodes } = useReactFlow<CardNode>();
  useEffect(() => {
    if (!measured) return;
    void layOut(getNodes()).then((placed) => {
      setNodes(placed);
      setLaidOut(true);
    });
  }, [measured, getNodes, setNodes]);
  return (
    <ReactFlow
      className={isLaidOut ? 'is-laid-out' : ''}
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      nodeTypes={nodeTypes}
    />
  );
}

const nodeTypes = {
  card: ({ data: { card } }: NodeProps<CardNode>) => (
    <div className="card">
      <Handle type="target" position={Position.Left} />
      <strong>{card.title}</strong>
      {card.rows.map((row) => (
        <div key={row}>{row}</div>
      ))}
      <Handle type="source" position={Position.Right} />
    </div>
  ),
};

async function layOut(nodes: CardNode[]): Promise<CardNode[]> {
  const { children = [] } = await new Elk().layout({
    id: 'chart',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.layered.spacing.nodeNodeBetweenLayers': '56',
      'elk.spacing.nodeNode': '24',
    },
    children: nodes.map(({ id, measured }) => ({ id, width: measured?.width ?? 0, height: measured?.height ?? 0 })),
    edges: edges.map(({ id, source, target }) => ({ id, sources: [source], targets: [target] })),
  });
  const places = new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  return nodes.map((node) => ({ ...node, position: places.get(node.id) ?? node.position }));
}

createRoot(frame()).render(
  <ReactFlowProvider>
    <Chart />
  </ReactFlowProvider>,
);
