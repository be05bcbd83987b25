import { type Facts, factsIn, holds } from '../content/condition.ts';
import type { Line, Option, Pathway } from '../content/definition.ts';
import type { Citation } from '../content/source.ts';
import { answersTo, targetOf } from '../walk/machine.ts';
import { type Route, routes } from '../walk/routes.ts';
import { noticesFor, type OptionStatus, statusOf } from '../walk/status.ts';
import { reachable } from '../walk/walk.ts';
import { nextCard } from './next-card.ts';

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
  /** The card's answers decide, with others, what the list that it leads to lists; other cards may stand between. */
  readonly decides?: true;
}

/** A pathway as cards in reading order and the edges between them. The chart and the outline show this same graph. */
export interface Graph {
  readonly cards: readonly Card[];
  readonly edges: readonly Edge[];
}

const graphs = new WeakMap<Pathway, Graph>();

/** The graph of a pathway: worked out once, since it looks at every route. */
export function graphOf(pathway: Pathway): Graph {
  const known = graphs.get(pathway);
  if (known) return known;
  const statuses = statusesIn(pathway);
  const led = pathway.type === 'parallel' ? edgesInAnyOrder(pathway) : edgesInOrder(pathway, statuses);
  const besides = pathway.type === 'parallel' ? edgesOfPremise(pathway) : decidingEdges(pathway, led);
  const graph = { cards: cardsOf(pathway, statuses), edges: [...led, ...besides, ...edgesToNext(pathway)] };
  graphs.set(pathway, graph);
  return graph;
}

type Statuses = (option: string, facts: Facts) => OptionStatus | undefined;

/** Statuses at the ends of thousands of routes: each once for the facts that an option's conditions speak of. */
function statusesIn(pathway: Pathway): Statuses {
  const known = new Map<string, OptionStatus>();
  const decisive = new Map(Object.entries(pathway.options).map(([id, option]) => [id, factsDeciding(pathway, option)]));
  return (id, facts) => {
    const option = pathway.options[id];
    if (!option) return undefined;
    let key = id;
    for (const fact of decisive.get(id) ?? []) key += ` ${facts[fact]}`;
    const status = known.get(key) ?? statusOf(pathway, id, option, facts);
    known.set(key, status);
    return status;
  };
}

function factsDeciding({ premise }: Pathway, { lines, doubt }: Option): readonly string[] {
  const parts = [...lines, ...(doubt ? [doubt, ...doubt.cites] : []), ...(premise ? [{ when: premise.denied }] : [])];
  return [...new Set(parts.flatMap(({ when }) => (when ? factsIn(when) : [])))];
}

function cardsOf(pathway: Pathway, statusIn: Statuses): Card[] {
  const ends = routes(pathway);
  const conditional = (list: string, offers: readonly string[]) => {
    const arrivals = ends.filter(({ end }) =>
      pathway.type === 'parallel' ? pathway.states[end]?.kind === 'options' : end === list,
    );
    const rows = offers.flatMap((option) => {
      const found = pathway.options[option];
      const statuses = [...new Set(arrivals.flatMap(({ facts }) => statusIn(option, facts) ?? []))];
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
function edgesInOrder(pathway: Pathway, statuses: Statuses): Edge[] {
  const arrivals = routes(pathway);
  const statusIn = (option: string, { facts }: Route) => statuses(option, facts)?.status;
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
              const varies = new Set(all.map((arrival) => statusIn(option, arrival))).size > 1;
              return varies && own.every((arrival) => statusIn(option, arrival) === 'listed');
            })
          : [];
      if (opened.length === 0) return [edge(from, row, to, undefined, cites)];
      return opened.map((option) => {
        const facts = own[0]?.facts ?? {};
        const lines = pathway.options[option]?.lines ?? [];
        const line = lines.find((candidate) => listsFor(candidate, facts));
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
            (line) => line.when && !listsFor(line, {}) && listsFor(line, { [state.asks]: answer }),
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
      return decides(pathway, from, state.asks, list.id, list.offers);
    });
  });
}

/** Whether a line of the source lists its option for these facts. */
function listsFor({ when, open }: Line, facts: Facts): boolean {
  return !open && (!when || holds(when, facts) === true);
}

/** The questions whose answers can deny the heading lead, each as a whole, to where it belongs then. */
function edgesOfPremise({ premise, states }: Pathway): Edge[] {
  const asked = premise ? factsIn(premise.denied) : [];
  return Object.entries(states).flatMap(([from, state]) =>
    premise && state.kind === 'question' && asked.includes(state.asks)
      ? [edge(from, undefined, premise.leads, undefined, [])]
      : [],
  );
}

/**
 * What a question decides in a list that it does not lead to by itself: without it a reader would take the size of a tumor, asked
 * before its depth, for mere order.
 */
function decidingEdges(pathway: Pathway, led: readonly Edge[]): Edge[] {
  const drawn = led.filter(({ kind }) => kind === 'clinical');
  return Object.entries(pathway.states).flatMap(([from, state]) => {
    if (state.kind !== 'question') return [];
    return [...reachable(pathway, from)].flatMap((to) => {
      const list = pathway.states[to];
      if (list?.kind !== 'options' || drawn.some((edge) => edge.from === from && edge.to === to)) return [];
      return decides(pathway, from, state.asks, to, list.offers);
    });
  });
}

/** The tie of a question to a list in which some condition speaks of it, with the places that say so. */
function decides(pathway: Pathway, from: string, fact: string, to: string, offers: readonly string[]): Edge[] {
  const parts = offers.flatMap((id) => {
    const option = pathway.options[id];
    return option ? [...option.lines, ...(option.doubt ? [option.doubt] : [])] : [];
  });
  const cites = parts.flatMap(({ when, cites }) => (when && factsIn(when).includes(fact) ? cites : []));
  const places = new Map(cites.map((cite) => [`${cite.section} ${cite.anchor}`, cite]));
  return places.size > 0 ? [{ ...edge(from, undefined, to, undefined, [...places.values()]), decides: true }] : [];
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
