import Elk from 'elkjs/lib/elk.bundled.js';
import { installCanvas } from '../src/layout/canvas.ts';
import { layoutOf } from '../src/layout/place.ts';
import { cardText } from '../src/model/cards.ts';
import { graphOf } from '../src/model/graph.ts';
import { pathwayOf } from './harness/pathway.ts';

installCanvas();
const strategy = process.argv[2];
for (const n of process.argv.slice(3).map(Number)) {
  const p = pathwayOf(n);
  let t = performance.now();
  const lap = (s: string) => {
    console.log(n, s, Math.round(performance.now() - t));
    t = performance.now();
  };
  const graph = graphOf(p);
  lap('graph ' + graph.edges.length);
  const texts = Object.fromEntries(graph.cards.map((c) => [c.id, cardText(p, c, 'plain')]));
  lap('texts');
  const elk = new Elk();
  const quick = {
    layout: (g: any) =>
      elk.layout({ ...g, layoutOptions: { ...g.layoutOptions, ...JSON.parse(strategy ?? '{}') } }),
  };
  const wide = await layoutOf(graph, texts, 'wide', quick as any);
  lap(`wide ${wide.width}x${wide.height}`);
}
