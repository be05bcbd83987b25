import { exported as texts } from '#texts/export.ts';
import { cardText } from '../model/cards.ts';
import type { Card, Edge } from '../model/graph.ts';
import { inRegister } from '../model/words.ts';
import { creditLines } from './credit.ts';
import type { ExportInput } from './input.ts';

/** The pathway as a Mermaid flowchart: a question is a rounded box, a list is a box with its options. */
export function mermaid(input: ExportInput): string {
  const { pathway, chart, register } = input;
  const { cards, edges } = chart.graph;
  const ids = new Map(cards.map((card, index) => [card.id, `c${index}`]));
  const title = inRegister(pathway.title, register);
  const [first] = cards;
  const lines = edges.map((edge) => edgeLine(input, edge, ids));
  return `${[
    '---',
    `title: ${JSON.stringify(title)}`,
    '---',
    ...creditLines(input).map((line) => `%% ${oneLine(line)}`),
    'flowchart LR',
    `  accTitle: ${oneLine(texts.picture(title))}`,
    `  accDescr: ${oneLine(inRegister(pathway.intro, register))}`,
    ...cards.map((card) => `  ${ids.get(card.id)}${nodeOf(input, card)}`),
    // Two answers of one question may lead to one list; each is a line, and none stands twice.
    ...[...new Set(lines)].map((line) => `  ${line}`),
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

function nodeOf({ pathway, register }: ExportInput, card: Card): string {
  const { title, rows } = cardText(pathway, card, register);
  if (card.kind === 'question') return box('(', ')', [escaped(title)]);
  const items = rows.map((row) => `• ${escaped(row.text)}${row.note ? ` (${escaped(row.note)})` : ''}`);
  return box('[', ']', [`<b>${escaped(title)}</b>`, ...items]);
}

/** Solid where the source ties the two ends, dotted where it is only order or a link. */
function edgeLine({ pathway, chart, register }: ExportInput, edge: Edge, ids: ReadonlyMap<string, string>): string {
  const rowOf = (id: string, row: string | undefined) => {
    const card = chart.graph.cards.find((candidate) => candidate.id === id);
    const text = card && cardText(pathway, card, register);
    return text?.rows.find((candidate) => candidate.id === row)?.text;
  };
  const answer = rowOf(edge.from, edge.row);
  const target = rowOf(edge.to, edge.toRow);
  const words = answer !== undefined && target !== undefined ? texts.opens(answer, target) : (answer ?? target);
  const arrow = edge.kind === 'clinical' ? '-->' : '-.->';
  const label = words === undefined ? '' : `|"${escaped(words)}"|`;
  return `${ids.get(edge.from)} ${arrow}${label} ${ids.get(edge.to)}`;
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
