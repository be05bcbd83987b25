import mermaid from 'mermaid';
import { frame, given } from './harness/page.ts';

const text = given<string>();
// Its own limits refuse a chart of 200 cards.
mermaid.initialize({ startOnLoad: false, maxTextSize: 1_000_000, maxEdges: 10_000 });
const { svg } = await mermaid.render('chart', text);
frame().innerHTML = svg;
