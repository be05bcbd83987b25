import { factsIn } from './condition.ts';
import type { Pathway } from './definition.ts';
import { answersTo, targetOf } from './machine.ts';
import { nextCard } from './next-card.ts';
import { type Route, routes } from './routes.ts';
import type { Citation } from './source.ts';
import { noticesFor, statusOf } from './status.ts';

/** One box of the chart. Its rows are answers, options or links, by id. */
export interface Card {
  readonly id: string;
  readonly kind: 'question' | 'options' | 'goes-to' | 'not-covered' | 'end' | 'next';
  readonly rows: readonly string[];
  /**
   * Option rows that are not simply listed for everyone who gets here, and so carry their condition: for each, the
   * places of its lines that can hold here.
   */
  readonly conditional: Readonly<Record<string, readonly number[]>>;
  /** Whoever gets here meets something that the source itself leaves unclear. */
  readonly unclear?: true;
}

/** A line from a card, or one of its rows, to a card, or one of its rows. Clinical when the source itself ties the two. */
export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly row?: string;
  readonly to: string;
  readonly toRow?: string;
  readonly kind: 'clinical' | 'structural';
  readonly cites: readonly Citation[];
}

/** A pathway as cards in reading order and the edges between them. The chart and the outline show this same graph. */
export interface Graph {
  readonly cards: readonly Card[];
  readonly edges: readonly Edge[];
}

export function graphOf(pathway: Pathway): Graph {
  const edges =
    pathway.type === 'parallel'
      ? [...edgesInAnyOrder(pathway), ...edgesToNext(pathway)]
      : [...edgesInOrder(pathway), ...edgesToNext(pathway)];
  return { cards: cardsOf(pathway), edges };
}

function cardsOf(pathway: Pathway): Card[] {
  const ends = routes(pathway);
  const conditional = (list: string, offers: readonly string[]) => {
    const arrivals = pathway.type === 'parallel' ? ends : ends.filter((route) => route.end === list);
    const rows = offers.flatMap((option) => {
      const found = pathway.options[option];
      const statuses = found ? arrivals.map(({ facts }) => statusOf(option, found, facts)) : [];
      if (statuses.every(({ status }) => status === 'listed')) return [];
      const possible = [...(found?.lines.keys() ?? [])].filter((line) =>
        statuses.some(({ lines }) => lines[line]?.holds !== false),
      );
      return [[option, possible] as const];
    });
    return Object.fromEntries(rows);
  };
  const isUnclear = (list: string): boolean => {
    const arrivals = ends.filter((route) => route.end === list);
    const unclear = ({ facts }: Route) =>
      noticesFor(pathway, facts).some(({ notice, certain }) => certain && notice.tone === 'unclear');
    return pathway.type !== 'parallel' && arrivals.length > 0 && arrivals.every(unclear);
  };
  const cards = Object.entries(pathway.states).map(([id, state]): Card => {
    switch (state.kind) {
      case 'question': {
        const question = pathway.questions[state.asks];
        return { id, kind: state.kind, rows: question ? answersTo(question) : [], conditional: {} };
      }
      case 'options': {
        const unclear = isUnclear(id);
        return {
          id,
          kind: state.kind,
          rows: state.offers,
          conditional: conditional(id, state.offers),
          ...(unclear ? { unclear: true as const } : {}),
        };
      }
      case 'goes-to':
        return { id, kind: state.kind, rows: state.to.map((link) => link.to), conditional: {} };
      default:
        return { id, kind: state.kind, rows: [], conditional: {} };
    }
  });
  const questions = cards.filter((card) => card.kind === 'question');
  const others = cards.filter((card) => card.kind !== 'question');
  const next: Card[] = pathway.next.length
    ? [{ id: nextCard, kind: 'next', rows: pathway.next.map((link) => link.to), conditional: {} }]
    : [];
  return [...questions, ...others, ...next];
}

/**
 * In a branching pathway an answer leads to a state. Where several answers lead into one list and an option's status
 * there differs by the answer, the answers that list it lead to its row; otherwise the answer leads to the card.
 */
function edgesInOrder(pathway: Pathway): Edge[] {
  const arrivals = routes(pathway);
  const statusIn = (option: string, facts: Readonly<Record<string, string>>) => {
    const found = pathway.options[option];
    return found ? statusOf(option, found, facts).status : undefined;
  };
  return Object.entries(pathway.states).flatMap(([from, state]) => {
    if (state.kind !== 'question') return [];
    return Object.entries(state.on ?? {}).flatMap(([row, transition]): Edge[] => {
      const to = targetOf(transition);
      const cites = typeof transition === 'string' ? [] : transition.cites;
      const target = pathway.states[to];
      const own = arrivals.filter(
        (arrival) => arrival.end === to && arrival.last?.state === from && arrival.last.answer === row,
      );
      const all = arrivals.filter((arrival) => arrival.end === to);
      const opened =
        target?.kind === 'options'
          ? target.offers.filter((option) => {
              const varies = new Set(all.map((arrival) => statusIn(option, arrival.facts))).size > 1;
              return varies && own.every((arrival) => statusIn(option, arrival.facts) === 'listed');
            })
          : [];
      if (opened.length === 0) return [edge(from, row, to, undefined, cites)];
      return opened.map((option) => {
        const facts = own[0]?.facts ?? {};
        const lines = pathway.options[option]?.lines ?? [];
        const line = lines.find(
          (candidate) => statusOf(option, { says: '', lines: [candidate] }, facts).status === 'listed',
        );
        return edge(from, row, to, option, line?.cites ?? cites);
      });
    });
  });
}

/**
 * In an any-order pathway an answer leads to each option that it opens by itself. A question that only decides together
 * with others leads, as a whole, to the list that it decides in.
 */
function edgesInAnyOrder(pathway: Pathway): Edge[] {
  const lists = Object.entries(pathway.states).flatMap(([id, state]) =>
    state.kind === 'options' ? [{ id, offers: state.offers }] : [],
  );
  return Object.entries(pathway.states).flatMap(([from, state]) => {
    const question = state.kind === 'question' ? pathway.questions[state.asks] : undefined;
    if (state.kind !== 'question' || !question) return [];
    return lists.flatMap((list) => {
      const opened = answersTo(question).flatMap((answer) =>
        list.offers.flatMap((option) => {
          const lines = (pathway.options[option]?.lines ?? []).filter(
            (line) =>
              line.when &&
              statusOf(option, { says: '', lines: [line] }, {}).status !== 'listed' &&
              statusOf(option, { says: '', lines: [line] }, { [state.asks]: answer }).status === 'listed',
          );
          return lines[0]
            ? [
                edge(
                  from,
                  answer,
                  list.id,
                  option,
                  lines.flatMap((line) => line.cites),
                ),
              ]
            : [];
        }),
      );
      if (opened.length > 0) return opened;
      const decides = list.offers.some((option) => {
        const found = pathway.options[option];
        const conditions = [...(found?.lines.map((line) => line.when) ?? []), found?.doubt?.when];
        return conditions.some((condition) => condition && factsIn(condition).includes(state.asks));
      });
      return decides ? [edge(from, undefined, list.id, undefined, [])] : [];
    });
  });
}

/** What may come next stands on one card: every list leads there, and an answer that opens one link leads to its row. */
function edgesToNext(pathway: Pathway): Edge[] {
  if (pathway.next.length === 0) return [];
  const lists = Object.entries(pathway.states).filter(([, state]) => state.kind === 'options' || state.kind === 'end');
  const answers = Object.entries(pathway.states).flatMap(([from, state]) => {
    const question = state.kind === 'question' ? pathway.questions[state.asks] : undefined;
    if (state.kind !== 'question' || !question) return [];
    return pathway.next.flatMap((link) => {
      const { when } = link;
      if (!when || !('fact' in when) || when.fact !== state.asks) return [];
      return answersTo(question)
        .filter((answer) => when.in.includes(answer))
        .map((answer) => edge(from, answer, nextCard, link.to, []));
    });
  });
  return [...lists.map(([from]) => edge(from, undefined, nextCard, undefined, [])), ...answers];
}

function edge(
  from: string,
  row: string | undefined,
  to: string,
  toRow: string | undefined,
  cites: readonly Citation[],
): Edge {
  return {
    id: `${from}${row ? `.${row}` : ''} > ${to}${toRow ? `.${toRow}` : ''}`,
    from,
    ...(row ? { row } : {}),
    to,
    ...(toRow ? { toRow } : {}),
    kind: cites.length > 0 ? 'clinical' : 'structural',
    cites,
  };
}
