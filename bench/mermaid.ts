import mermaid from 'mermaid';
import { frame, given } from './harness/page.ts';

const text = given<string>();
Object.assign(globalThis, { chosen: () => frame().classList.add('is-chosen') });
// Its own limits refuse a chart of 200 cards; what is clicked may call a function only where it is told to trust the text.
mermaid.initialize({ startOnLoad: false, maxTextSize: 1_000_000, maxEdges: 10_000, securityLevel: 'loose' });
const { svg, bindFunctions } = await mermaid.render('chart', text);
frame().innerHTML = svg;
bindFunctions?.(frame());
