import './path-map.css';
import { useMemo } from 'react';
import { guide as texts } from '#texts/guide.ts';
import type { Chart } from '../../layout/layout.ts';
import type { Pathway } from '../../model/definition.ts';
import { progressOf } from '../../model/progress.ts';
import type { Walk } from '../../model/walk.ts';
import { inRegister, type Register } from '../../model/words.ts';

interface Props {
  readonly pathway: Pathway;
  readonly chart: Chart;
  readonly way: Walk;
  readonly register: Register;
}

/** The whole path, tiny and without words: cards as boxes, the answered ones with their number, where one is filled. */
export function PathMap({ pathway, chart, way, register }: Props) {
  const { graph, layouts } = chart;
  const layout = layouts[register].wide;
  const progress = useMemo(() => progressOf(pathway, graph, way), [pathway, graph, way]);
  const edges = graph.edges.map(({ id }) => ({ id, nearness: progress.edges[id] ?? 'closed' }));
  return (
    <svg
      className="path-map"
      viewBox={`-12 -12 ${layout.width + 24} ${layout.height + 24}`}
      role="img"
      aria-label={inRegister(texts.map, register)}
    >
      {[
        ...edges.filter(({ nearness }) => nearness !== 'walked'),
        ...edges.filter(({ nearness }) => nearness === 'walked'),
      ].map(({ id, nearness }) => (
        <polyline key={id} className={`map-edge map-${nearness}`} points={(layout.edges[id] ?? []).join(' ')} />
      ))}
      {graph.cards.map(({ id }) => {
        const box = layout.cards[id];
        if (!box) return null;
        const { x, y, width, height } = box;
        const nearness = progress.cards[id]?.nearness ?? 'closed';
        const number = way.trail.findIndex(({ state }) => state === id) + 1;
        return (
          <g key={id} className={`map-${nearness}`}>
            <rect className="map-card" {...{ x, y, width, height }} rx="16" />
            {number > 0 && (
              <text className="map-number" x={x + width / 2} y={y + height / 2}>
                {number}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
