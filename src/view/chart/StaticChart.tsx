import type { Layout } from '../../layout/layout.ts';
import { cardText } from '../../model/cards.ts';
import type { Pathway } from '../../model/definition.ts';
import type { Graph } from '../../model/graph.ts';
import type { Register } from '../../model/words.ts';
import { CardView } from './CardView.tsx';
import { EdgeLine } from './EdgeLine.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly graph: Graph;
  readonly layout: Layout;
  readonly register: Register;
  /** The card that stands in view first. */
  readonly first: string;
}

/** The chart as plain HTML and SVG: drawn before any script runs, and all there is where none does. */
export function StaticChart({ pathway, graph, layout, register, first }: Props) {
  const box = layout.cards[first];
  const middle = box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
  return (
    <div
      className="static-chart"
      style={{
        width: layout.width,
        height: layout.height,
        ['--first-x' as string]: `${middle.x}px`,
        ['--first-y' as string]: `${middle.y}px`,
        ['--chart-width' as string]: `${layout.width}px`,
        ['--chart-height' as string]: `${layout.height}px`,
      }}
    >
      <svg width={layout.width} height={layout.height} aria-hidden="true" focusable="false">
        {graph.edges.map((edge) => (
          <EdgeLine key={edge.id} edge={edge} points={layout.edges[edge.id] ?? []} />
        ))}
      </svg>
      {graph.cards.map((card) => {
        const place = layout.cards[card.id];
        return (
          place && (
            <div key={card.id} className="static-card" style={{ left: place.x, top: place.y }}>
              <CardView card={card} text={cardText(pathway, card, register)} box={place} />
            </div>
          )
        );
      })}
    </div>
  );
}
