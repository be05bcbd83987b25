import { conditionText } from '../model/cards.ts';
import type { Facts } from '../model/condition.ts';
import type { Edition, Option, Pathway, State } from '../model/definition.ts';
import { type Citation, linkTo, type Source } from '../model/source.ts';
import { gapsFor, nextFor, noticesFor, optionStatuses, type Status } from '../model/status.ts';
import { knownFacts, type Walk, walk } from '../model/walk.ts';
import { inRegister, type Register, type Words } from '../model/words.ts';

/** Where a set of facts leads, as plain data: what the command line prints with `--json`. */
export interface WalkReport {
  readonly edition: Edition;
  readonly pathway: string;
  /** All facts given, sizes as answers. */
  readonly facts: Facts;
  /** Those of them that no step needs here. */
  readonly unused: Facts;
  /** The state that is reached. */
  readonly at: string;
  readonly kind: State['kind'];
  /** The open question in words, and by id. */
  readonly asks: string | null;
  readonly fact: string | null;
  /** Every option of the pathway with its status now. */
  readonly options: readonly {
    readonly id: string;
    readonly status: Status;
    readonly condition: string | null;
    readonly sources: readonly { readonly section: string; readonly anchor: string; readonly url: string }[];
  }[];
  readonly notices: readonly { readonly id: string; readonly says: string }[];
  readonly gaps: readonly { readonly id: string; readonly says: string }[];
  /** Pathways where it may go on; after a hand-over, where it leads first. */
  readonly next: readonly string[];
  /** Where to look when the source does not cover it. */
  readonly instead?: readonly { readonly says: string; readonly url: string | null }[];
}

export function walkReport(
  pathway: Pathway,
  facts: Facts,
  register: Register,
  sources: ReadonlyMap<string, Source>,
): WalkReport {
  const say = (words: Words) => inRegister(words, register);
  const way = walk(pathway, facts);
  const known = knownFacts(way);
  const state = pathway.states[way.at];
  const question = way.asks === undefined ? undefined : pathway.questions[way.asks];
  return {
    edition: pathway.edition,
    pathway: pathway.id,
    facts,
    unused: way.unused,
    at: way.at,
    kind: way.kind,
    asks: question ? say(question.asks) : null,
    fact: way.asks ?? null,
    options: optionStatuses(pathway, known).map(({ id, status, option }) => ({
      id,
      status,
      condition: conditionText(option, register) ?? null,
      sources: placesOf(option).map((cite) => placeOf(cite, sources)),
    })),
    notices: noticesFor(pathway, known).map(({ id, notice }) => ({ id, says: say(notice.says) })),
    gaps: gapsFor(pathway, known).map(({ id, gap }) => ({ id, says: say(gap.says) })),
    next: nextFrom(pathway, way).map(({ to }) => to),
    ...(state?.kind === 'not-covered'
      ? { instead: state.instead.map(({ says, url }) => ({ says: say(says), url: url ?? null })) }
      : {}),
  };
}

/** The links that hold where a walk has arrived. None while a question is open. */
export function nextFrom(pathway: Pathway, way: Walk) {
  const state = pathway.states[way.at];
  if (state?.kind === 'goes-to') return nextFor(state.to, knownFacts(way));
  return state?.kind === 'options' || state?.kind === 'end' ? nextFor(pathway.next, knownFacts(way)) : [];
}

/** Where the source lists an option, each place once. */
export function placesOf(option: Option): Citation[] {
  return distinctPlaces(option.lines.flatMap((line) => line.cites));
}

/** Citations, each place once. */
export function distinctPlaces(cites: readonly Citation[]): Citation[] {
  return [...new Map(cites.map((cite) => [`${cite.source} ${cite.section} ${cite.anchor}`, cite])).values()];
}

function placeOf(cite: Citation, sources: ReadonlyMap<string, Source>) {
  const source = sources.get(cite.source);
  return { section: cite.section, anchor: cite.anchor, url: source ? linkTo(cite, source) : '' };
}
