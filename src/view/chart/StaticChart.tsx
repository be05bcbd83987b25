import type { Chart, Layout } from '../../layout/drawn/layout.ts';
import type { Graph } from '../../model/chart/graph.ts';
import { useRegister } from '../given/register.ts';
import { BoxView } from './BoxView.tsx';
import { EdgeLine } from './EdgeLine.tsx';
import type { View } from './viewport.ts';

interface Props {
  readonly chart: Pick<Chart, 'graph' | 'sheet' | 'texts'>;
  readonly layout: Layout;
  /** What of the graph is shown, where it is not all. */
  readonly shown?: Graph;
  /** Where it stands in its frame, where that is not as the style sheet says. */
  readonly view?: View | undefined;
}

/** The chart as plain HTML and SVG: drawn before any script runs, and all there is where none does. */
export function StaticChart({ chart: { graph, sheet, texts }, layout, shown = graph, view }: Props) {
  const register = useRegister();
  const cards = new Set(shown.cards.map(({ id }) => id));
  const edges = new Set(shown.edges.map(({ id }) => id));
  return (
    <div
      className="static-chart"
      style={{
        width: layout.width,
        height: layout.height,
        ['--chart-width' as string]: `${layout.width}px`,
        ['--chart-height' as string]: `${layout.height}px`,
        ...(view && { left: view.x, top: view.y, scale: view.zoom }),
      }}
    >
      <svg width={layout.width} height={layout.height} aria-hidden="true" focusable="false">
        {sheet.lines.map((line) => {
          const points = layout.lines[line.id];
          const drawn = points && line.edges.some((id) => edges.has(id));
          return drawn && <EdgeLine key={line.id} line={line} points={points} />;
        })}
      </svg>
      {sheet.boxes.map((box) => {
        const place = layout.boxes[box.id];
        const text = texts[register][box.id];
        const inside = text?.cards.filter(({ card }) => cards.has(card.id)) ?? [];
        if (!place || !text || inside.length === 0) return null;
        return (
          <div key={box.id} className="static-card" style={{ left: place.x, top: place.y }}>
            <BoxView box={box} text={{ ...text, cards: inside }} layout={layout} inside={sheet.inside[box.id] ?? []} />
          </div>
        );
      })}
    </div>
  );
}
