import type { Pathway } from '../content/definition.ts';
import type { Citation } from '../content/source.ts';
import { inRegister, type Register } from '../content/words.ts';
import { cardText } from './cards.ts';
import type { Card, Edge, Graph } from './graph.ts';

/** An edge as a link: to a card, or to one row of it. */
export interface OutlineLink {
  readonly edge: string;
  readonly card: string;
  /** Title of the card that it leads to. */
  readonly title: string;
  readonly row?: { readonly id: string; readonly text: string };
  readonly kind: Edge['kind'];
  readonly cites: readonly Citation[];
}

export interface OutlineRow {
  readonly id: string;
  readonly text: string;
  /** The condition of an option. */
  readonly note?: string;
  readonly links: readonly OutlineLink[];
  /** Where the source lists an option. */
  readonly cites: readonly Citation[];
}

export interface OutlineCard {
  readonly id: string;
  readonly kind: Card['kind'];
  readonly title: string;
  /** What an end, a hand-over or "not covered" adds to its title. */
  readonly detail?: string;
  readonly rows: readonly OutlineRow[];
  /** Links of the card as a whole. */
  readonly links: readonly OutlineLink[];
  readonly cites: readonly Citation[];
}

/** The pathway as nested text, from the same graph as its chart: the two hold the same cards, rows and edges. */
export function outlineOf(pathway: Pathway, register: Register, { cards, edges }: Graph): OutlineCard[] {
  const texts = new Map(cards.map((card) => [card.id, cardText(pathway, card, register)]));

  const linkOf = (edge: Edge): OutlineLink => {
    const target = texts.get(edge.to);
    const row = target?.rows.find(({ id }) => id === edge.toRow);
    return {
      edge: edge.id,
      card: edge.to,
      title: target?.title ?? edge.to,
      ...(row ? { row: { id: row.id, text: row.text } } : {}),
      kind: edge.kind,
      cites: edge.cites,
    };
  };
  const linksFrom = (card: string, row?: string) =>
    edges.filter((edge) => edge.from === card && edge.row === row).map(linkOf);

  return cards.map((card) => {
    const text = texts.get(card.id);
    const state = pathway.states[card.id];
    const detail = state && 'detail' in state ? state.detail : undefined;
    const rows = (text?.rows ?? []).map((row) => ({
      ...row,
      links: linksFrom(card.id, row.id),
      cites: card.kind === 'options' ? citesOf(pathway, row.id) : linkCites(pathway, card, row.id),
    }));
    return {
      id: card.id,
      kind: card.kind,
      title: text?.title ?? card.id,
      ...(detail === undefined ? {} : { detail: inRegister(detail, register) }),
      rows,
      links: linksFrom(card.id),
      cites: cardCites(pathway, card),
    };
  });
}

function citesOf(pathway: Pathway, option: string): readonly Citation[] {
  const found = pathway.options[option];
  return found ? [...found.lines.flatMap((line) => line.cites), ...(found.doubt?.cites ?? [])] : [];
}

function linkCites(pathway: Pathway, card: Card, to: string): readonly Citation[] {
  const state = pathway.states[card.id];
  const links = card.kind === 'next' ? pathway.next : state?.kind === 'goes-to' ? state.to : [];
  return links.filter((link) => link.to === to).flatMap((link) => link.cites ?? []);
}

function cardCites(pathway: Pathway, card: Card): readonly Citation[] {
  const state = pathway.states[card.id];
  if (state?.kind === 'question') return pathway.questions[state.asks]?.cites ?? [];
  return state && 'cites' in state ? (state.cites ?? []) : [];
}
