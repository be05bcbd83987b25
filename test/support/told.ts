import { boxTexts } from '../../src/model/chart/box-text.ts';
import { graphOf } from '../../src/model/chart/graph.ts';
import { sheetOf } from '../../src/model/chart/sheet.ts';
import { type Facts, unsure } from '../../src/model/content/condition.ts';
import type { Pathway } from '../../src/model/content/definition.ts';
import type { Register } from '../../src/model/content/words.ts';
import { routes } from '../../src/model/walk/routes.ts';
import { walk } from '../../src/model/walk/walk.ts';
import type { Told } from './read.ts';

/** Cards that a chart leaves folded until the walk gets there. */
export function foldedIn(pathway: Pathway): ReadonlySet<string> {
  const { boxes } = sheetOf(pathway, graphOf(pathway));
  return new Set(boxes.flatMap(({ folded, cards }) => (folded ? cards : [])));
}

/** Facts of a walk through what is folded, with as little known as can be: links that wait for a fact are told all. */
export function factsInFold(pathway: Pathway): Facts | undefined {
  const folded = foldedIn(pathway);
  if (folded.size === 0) return undefined;
  const unknown = (facts: Facts) => Object.values(facts).filter((answer) => answer === unsure).length;
  const through = routes(pathway).filter(({ facts, end }) =>
    [end, ...walk(pathway, facts).trail.map(({ state }) => state)].some((state) => folded.has(state)),
  );
  return through.sort((a, b) => unknown(b.facts) - unknown(a.facts))[0]?.facts;
}

/** What is told of the cards that are not folded, and between them. */
export function unfolded(pathway: Pathway, { cards, edges }: Pick<Told, 'cards' | 'edges'>) {
  const folded = foldedIn(pathway);
  const between = graphOf(pathway).edges.filter(({ from, to }) => !folded.has(from) && !folded.has(to));
  const shown = new Set(between.map(({ id }) => id));
  return {
    cards: Object.fromEntries(Object.entries(cards).filter(([id]) => !folded.has(id))),
    edges: Object.fromEntries(Object.entries(edges).filter(([id]) => shown.has(id))),
  };
}

/** Lines that are drawn solid although the source ties nothing that they stand for, or dashed although it does. */
export function wronglyDrawn(chart: Told, outline: Told): readonly string[] {
  const tied = new Set(outline.lines.flatMap(({ kind, edges }) => (kind === 'clinical' ? edges : [])));
  return chart.lines.flatMap(({ kind, edges }) =>
    edges.some((id) => tied.has(id)) === (kind === 'clinical') ? [] : [`${kind}: ${edges.join(', ')}`],
  );
}

/** The conditions of options in the words of the chart, by card and option. `test/sheet.test.ts` holds them against the source's. */
export function conditionsOf(pathway: Pathway, register: Register): Readonly<Record<string, string>> {
  const graph = graphOf(pathway);
  const cards = Object.values(boxTexts(pathway, graph, sheetOf(pathway, graph), register)).flatMap((box) => box.cards);
  return Object.fromEntries(
    cards.flatMap(({ card, rows }) =>
      rows.flatMap(({ id, terms }) => {
        const said = terms?.map(({ text }) => text).join('');
        return said ? [[`${card.id}.${id}`, said.replace(/\s+/g, ' ').trim()]] : [];
      }),
    ),
  );
}
