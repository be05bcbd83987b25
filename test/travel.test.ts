import { expect, it } from 'vitest';
import { graphOf } from '../src/model/chart/graph.ts';
import { readProgress } from '../src/model/chart/progress.ts';
import { walk } from '../src/model/walk/walk.ts';
import { type Stop, travel } from '../src/view/chart/travel.ts';
import { named } from './support/content.ts';
import { coveringRoutes, written } from './support/walks.ts';

// Where questions come in any order every one leads to every list, and there is no way that leads back.
const inOrder = named.filter(([, pathway]) => pathway.type !== 'parallel');

it('left on the chart goes back along the way that was walked, and right along it again, in every pathway', () => {
  let walked = 0;
  for (const [name, pathway] of inOrder) {
    const graph = graphOf(pathway);
    for (const { facts } of coveringRoutes(pathway)) {
      const way = walk(pathway, facts);
      const progress = readProgress(pathway, graph, way);
      let at: Stop = { card: way.at };
      for (const { state, answer } of [...way.trail].reverse()) {
        const from = at;
        at = travel(graph, progress, from, 'ArrowLeft');
        expect(at, `${name} ${written(facts)}`).toEqual({ card: state, row: answer });
        expect(travel(graph, progress, at, 'ArrowRight'), `${name} ${written(facts)}`).toEqual({ card: from.card });
        walked += 1;
      }
    }
  }
  expect(walked).toBeGreaterThan(100);
});
