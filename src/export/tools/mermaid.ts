import { exported as texts } from '#texts/take/export.ts';
import { cardText } from '../../model/chart/cards.ts';
import type { Card, Edge } from '../../model/chart/graph.ts';
import { inRegister } from '../../model/content/words.ts';
import { creditLines } from '../format/credit.ts';
import type { ExportInput } from '../format/input.ts';

/** The pathway as a Mermaid flowchart: a question is a rounded box, a list is a box with its options. */
export function mermaid(input: ExportInput): string {
  const { pathway, chart, register } = input;
  const { cards, edges } = chart.graph;
  const ids = new Map(cards.map((card, index) => [card.id, `c${index}`]));
  const title = inRegister(pathway.title, register);
  const [first] = cards;
  const ways = new Map<string, [Edge, ...Edge[]]>();
  for (const edge of edges) {
    const key = `${edge.from} ${edge.to}`;
    const way = ways.get(key);
    if (way) way.push(edge);
    else ways.set(key, [edge]);
  }
  return `${[
    '---',
    `title: ${JSON.stringify(title)}`,
    '---',
    ...creditLines(input).map((line) => `%% ${oneLine(line)}`),
    'flowchart LR',
    `  accTitle: ${oneLine(texts.picture(title))}`,
    `  accDescr: ${oneLine(inRegister(pathway.intro, register))}`,
    ...cards.map((card) => `  ${ids.get(card.id)}${nodeOf(input, card)}`),
    ...[...ways.values()].map((way) => `  ${lineOf(input, way, ids)}`),
    `  credit${box('[', ']', creditLines(input).slice(0, 2).map(escaped))}`,
    // An unseen link keeps the credit out of the way of the lines.
    `  credit ~~~ ${ids.get(first?.id ?? '')}`,
    '  classDef question fill:#ffffff,stroke:#8b8a86,color:#15213d',
    '  classDef list fill:#ffffff,stroke:#15213d,stroke-width:2px,color:#15213d,text-align:left',
    '  classDef link fill:#fcfaf6,stroke:#8b8a86,stroke-dasharray:4 4,color:#15213d',
    '  classDef credit fill:#fcfaf6,stroke:none,color:#434b61',
    ...(['question', 'list', 'link'] as const).flatMap((name) => {
      const members = cards.filter((card) => classOf(card) === name).map((card) => ids.get(card.id));
      return members.length > 0 ? [`  class ${members.join(',')} ${name}`] : [];
    }),
    '  class credit credit',
  ].join('\n')}\n`;
}

function classOf(card: Card): 'question' | 'list' | 'link' {
  if (card.kind === 'question') return 'question';
  return card.kind === 'options' ? 'list' : 'link';
}

function nodeOf({ pathway, chart, register }: ExportInput, card: Card): string {
  const { title, rows } = cardText(pathway, card, register);
  if (card.kind === 'question') {
    // An answer that leads to nothing of its own stands in the question: on no line would it be seen.
    const led = new Set(chart.graph.edges.flatMap(({ from, row }) => (from === card.id ? (row ?? []) : [])));
    return box('(', ')', [
      escaped(title),
      ...rows.filter(({ id }) => !led.has(id)).map(({ text }) => `• ${escaped(text)}`),
    ]);
  }
  const items = rows.map((row) => `• ${escaped(row.text)}${row.note ? ` (${escaped(row.note)})` : ''}`);
  return box('[', ']', [`<b>${escaped(title)}</b>`, ...items]);
}

/**
 * One line from a card to another, with all that leads along it in its label: labels of lines that run side by side lie over one
 * another. Solid where the source ties the two ends, dotted where it is only order or a link.
 */
function lineOf(input: ExportInput, edges: readonly [Edge, ...Edge[]], ids: ReadonlyMap<string, string>): string {
  const rowOf = (id: string, row: string | undefined) => rowsOf(input, id).find((each) => each.id === row)?.text;
  const labels = edges.flatMap((edge) => {
    const answer = rowOf(edge.from, edge.row);
    const target = rowOf(edge.to, edge.toRow);
    return answer !== undefined && target !== undefined ? [texts.opens(answer, target)] : (answer ?? target ?? []);
  });
  const [{ from, to }] = edges;
  const arrow = edges.some(({ kind }) => kind === 'clinical') ? '-->' : '-.->';
  const label = labels.length === 0 ? '' : `|"${[...new Set(labels)].map(escaped).join('<br/>')}"|`;
  return `${ids.get(from)} ${arrow}${label} ${ids.get(to)}`;
}

function rowsOf({ pathway, chart, register }: ExportInput, id: string) {
  const card = chart.graph.cards.find((candidate) => candidate.id === id);
  return card ? cardText(pathway, card, register).rows : [];
}

function box(open: string, close: string, lines: readonly string[]): string {
  return `${open}"${lines.join('<br/>')}"${close}`;
}

/** Mermaid reads labels as HTML and has codes of its own for the signs that end or change them. */
function escaped(text: string): string {
  return text.replace(/[#"<>&`;*_]/g, (sign) => `#${sign.codePointAt(0)};`);
}

function oneLine(text: string): string {
  return text.replace(/[\r\n{}]+/g, ' ');
}
