import { factsIn, unsure } from '../content/condition.ts';
import type { Pathway, State } from '../content/definition.ts';
import { targetOf } from '../walk/machine.ts';
import type { Card, Edge, Graph } from './graph.ts';
import { nextCard } from './next-card.ts';

/**
 * One box of the drawn chart. `fork`: a question with a row an answer. `findings`: questions that follow one another whatever is
 * answered, a row each. `list`: options. `links`: where it goes on. `stub`: an end, or what the source does not cover.
 */
export interface Box {
  readonly id: string;
  readonly kind: 'fork' | 'findings' | 'list' | 'links' | 'stub';
  /** The cards of the graph that stand in it, in reading order. */
  readonly cards: readonly string[];
  /** Only "not sure" leads here, so it is folded behind that answer until it is asked for. */
  readonly folded: boolean;
}

/** A drawn line from a box, or an answer on it, to a box. It stands for every edge of the graph that runs along it. */
export interface Line {
  readonly id: string;
  readonly from: string;
  /** The answer at whose port it begins; otherwise it leaves the box as a whole. */
  readonly port?: { readonly card: string; readonly row?: string };
  readonly to: string;
  /** Its own edges: how near it is to a walk. */
  readonly own: readonly string[];
  /** All that it tells, also what is decided over several boxes. */
  readonly edges: readonly string[];
  readonly kind: Edge['kind'];
}

/** A graph as it is drawn: fewer boxes than it has cards, and fewer lines than it has edges. */
export interface Sheet {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** Edges that are told by what stands inside a box, by box: order of its rows, and what may come next. */
  readonly inside: Readonly<Record<string, readonly string[]>>;
}

/** What of a pathway is drawn as one box, and which lines it takes. */
export function sheetOf(pathway: Pathway, graph: Graph): Sheet {
  const groups = pathway.type === 'parallel' ? anyOrder(pathway) : inOrder(pathway);
  const known = withoutUnsure(pathway);
  const cards = new Map(graph.cards.map((card) => [card.id, card]));
  const grouped = new Map(groups.flatMap((group) => group.map((card) => [card, group[0] ?? card] as const)));
  const boxOf = (card: string) => grouped.get(card) ?? card;
  const boxes = graph.cards
    .filter(({ id }) => boxOf(id) === id)
    .map(({ id }): Box => {
      const group = groups.find(([first]) => first === id) ?? [id];
      return { id, kind: kindOf(cards.get(id), group), cards: group, folded: !known.has(id) };
    });
  return linesOf(pathway, graph, boxes, boxOf);
}

function kindOf(card: Card | undefined, group: readonly string[]): Box['kind'] {
  switch (card?.kind) {
    case 'question':
      return group.length > 1 ? 'findings' : 'fork';
    case 'options':
      return 'list';
    case 'goes-to':
    case 'next':
      return 'links';
    default:
      return 'stub';
  }
}

/** The cards that some walk reaches whose answers are all known. */
function withoutUnsure(pathway: Pathway): ReadonlySet<string> {
  if (pathway.type === 'parallel') return new Set([...Object.keys(pathway.states), nextCard]);
  const found = new Set([nextCard]);
  const queue = [pathway.initial ?? ''];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...waysOf(pathway.states[name]).flatMap(([answer, to]) => (answer === unsure ? [] : [to])));
  }
  return found;
}

function waysOf(state: State | undefined): (readonly [answer: string, to: string])[] {
  if (state?.kind !== 'question') return [];
  return Object.entries(state.on ?? {}).map(([answer, to]) => [answer, targetOf(to)]);
}

function anyOrder(pathway: Pathway): string[][] {
  return [Object.entries(pathway.states).flatMap(([id, { kind }]) => (kind === 'question' ? [id] : []))].filter(
    (group) => group.length > 0,
  );
}

/** Questions one after the other, as long as each leads on to the next, and what leaves them leads to no other question. */
function inOrder(pathway: Pathway): string[][] {
  const questions = Object.entries(pathway.states).flatMap(([id, { kind }]) => (kind === 'question' ? [id] : []));
  const next = new Map(questions.map((id) => [id, nextRow(pathway, id)]));
  const ways = questions.flatMap((from) =>
    waysOf(pathway.states[from]).flatMap(([answer, to]) => (answer === unsure ? [] : [{ from, to }])),
  );
  const grouped = new Set<string>();
  return questions.flatMap((first) => {
    if (grouped.has(first)) return [];
    const group: string[] = [];
    for (let id: string | undefined = first; id !== undefined; id = next.get(id)) {
      const entered = id !== first && ways.some(({ from, to }) => to === id && !group.includes(from));
      if (grouped.has(id) || entered || !passesOn(pathway, id)) break;
      group.push(id);
      grouped.add(id);
    }
    return group.length > 0 ? [group] : [];
  });
}

/** The question that follows here for most answers; others may skip some of its followers or end. */
function nextRow(pathway: Pathway, id: string, seen: ReadonlySet<string> = new Set()): string | undefined {
  const targets = new Set(
    waysOf(pathway.states[id]).flatMap(([answer, to]) =>
      answer !== unsure && pathway.states[to]?.kind === 'question' ? [to] : [],
    ),
  );
  const candidates = [...targets].filter((to) => !seen.has(to));
  const followers = (from: string): string[] => {
    const on = nextRow(pathway, from, new Set([...seen, id]));
    return on === undefined ? [] : [on, ...followers(on)];
  };
  return candidates.find((to) => {
    const after = followers(to);
    return [...targets].every((other) => other === to || after.includes(other));
  });
}

/** Whatever is answered leads to one place, but for ends; "not sure" may lead to what is folded. */
function passesOn(pathway: Pathway, id: string): boolean {
  if (nextRow(pathway, id) !== undefined) return true;
  const ends = waysOf(pathway.states[id]).filter(([answer]) => answer !== unsure);
  return new Set(ends.map(([, to]) => to)).size === 1;
}

function linesOf(pathway: Pathway, graph: Graph, boxes: readonly Box[], boxOf: (card: string) => string): Sheet {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const lines = new Map<string, Omit<Line, 'kind' | 'edges'>>();
  const inside: Record<string, string[]> = {};
  const through: Edge[] = [];
  for (const edge of graph.edges) {
    const from = byId.get(boxOf(edge.from));
    const to = boxOf(edge.to);
    if (!from) continue;
    if (to === from.id || to === nextCard) {
      inside[to] = [...(inside[to] ?? []), edge.id];
      continue;
    }
    if (edge.decides) {
      through.push(edge);
      continue;
    }
    const port = portOf(pathway, from, edge);
    const id = `${from.id}${port ? ` ${port.card}.${port.row ?? ''}` : ''} > ${to}`;
    const line = lines.get(id);
    lines.set(id, { id, from: from.id, ...(port ? { port } : {}), to, own: [...(line?.own ?? []), edge.id] });
  }
  const onward = new Map<string, string[]>();
  for (const { from, to } of lines.values()) onward.set(from, [...(onward.get(from) ?? []), to]);
  const reached = new Map<string, ReadonlySet<string>>();
  const ahead = (box: string): ReadonlySet<string> => {
    const known = reached.get(box);
    if (known) return known;
    const found = new Set([box]);
    // A set also goes through what comes to it meanwhile.
    for (const at of found) for (const to of onward.get(at) ?? []) found.add(to);
    reached.set(box, found);
    return found;
  };
  const clinical = new Set(graph.edges.flatMap(({ id, kind }) => (kind === 'clinical' ? [id] : [])));
  const drawn = [...lines.values()].map((line): Line => {
    const along = through.filter(({ from, to }) => ahead(boxOf(from)).has(line.from) && ahead(line.to).has(boxOf(to)));
    const edges = [...line.own, ...along.map(({ id }) => id)];
    return { ...line, edges, kind: edges.some((id) => clinical.has(id)) ? 'clinical' : 'structural' };
  });
  return { boxes, lines: drawn, inside };
}

/** The answer from which a line leaves its box; none where all answers lead to one place. */
function portOf(pathway: Pathway, from: Box, edge: Edge): Line['port'] {
  if (pathway.type === 'parallel') return onlyDecider(pathway, from, edge.to);
  const ways = waysOf(pathway.states[edge.from]);
  const to = (row: string | undefined) => ways.find(([answer]) => answer === row)?.[1];
  const known = ways.filter(([answer]) => answer !== unsure);
  if (from.kind === 'findings') {
    const last = from.cards.at(-1) ?? '';
    const onward = nextRow(pathway, last) ?? waysOf(pathway.states[last]).find(([answer]) => answer !== unsure)?.[1];
    return edge.to === onward ? undefined : portAt(edge.from, edge.row);
  }
  if (known.every(([, target]) => target === known[0]?.[1]) && edge.to === known[0]?.[1]) return undefined;
  const twin = edge.row === unsure ? known.find(([, target]) => target === to(unsure))?.[0] : undefined;
  return portAt(edge.from, twin ?? edge.row);
}

function portAt(card: string, row: string | undefined): Line['port'] {
  return { card, ...(row === undefined ? {} : { row }) };
}

/** Of questions in any order, the one that alone decides a list. */
function onlyDecider(pathway: Pathway, from: Box, list: string): Line['port'] {
  const state = pathway.states[list];
  if (from.kind !== 'findings' || state?.kind !== 'options') return undefined;
  const facts = new Set(
    state.offers.flatMap((id) => {
      const option = pathway.options[id];
      const conditions = [...(option?.lines.map(({ when }) => when) ?? []), option?.doubt?.when];
      return conditions.flatMap((condition) => (condition ? factsIn(condition) : []));
    }),
  );
  const [only, more] = from.cards.filter((card) => {
    const asked = pathway.states[card];
    return asked?.kind === 'question' && facts.has(asked.asks);
  });
  return only !== undefined && more === undefined ? { card: only } : undefined;
}
