import { conditionText } from '../../model/chart/cards.ts';
import { answerIn, written } from '../../model/content/answer.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway, State } from '../../model/content/definition.ts';
import type { EditionId } from '../../model/content/edition.ts';
import { type Citation, linkTo, type Source } from '../../model/content/source.ts';
import { inRegister, type Register, type Words } from '../../model/content/words.ts';
import {
  citationsOf,
  gapsFor,
  linesThatCount,
  nextFor,
  noticesFor,
  optionStatuses,
  type Status,
} from '../../model/walk/status.ts';
import { knownFacts, type Walk, walk } from '../../model/walk/walk.ts';

/** Where a set of facts leads, as plain data: what the command line prints with `--json`. */
export interface WalkReport {
  readonly edition: EditionId;
  readonly pathway: string;
  /** All facts given, sizes as answers. */
  readonly facts: Facts;
  /** The size itself, by the fact whose answer holds it. */
  readonly exact: Readonly<Record<string, string>>;
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
    facts: answersIn(facts),
    exact: Object.fromEntries(
      Object.entries(facts)
        .filter(([, given]) => given !== answerIn(given))
        .map(([fact, given]) => [fact, written(given)]),
    ),
    unused: answersIn(way.unused),
    at: way.at,
    kind: way.kind,
    asks: question ? say(question.asks) : null,
    fact: way.asks ?? null,
    options: optionStatuses(pathway, known).map((one) => ({
      id: one.id,
      status: one.status,
      condition: conditionText(one.option, register, linesThatCount(one)) ?? null,
      sources: citationsOf(one).map((cite) => placeOf(cite, sources)),
    })),
    notices: noticesFor(pathway, known).map(({ id, notice }) => ({ id, says: say(notice.says) })),
    gaps: gapsFor(pathway, known).map(({ id, gap }) => ({ id, says: say(gap.says) })),
    next: nextFrom(pathway, way).map(({ to }) => to),
    ...(state?.kind === 'not-covered'
      ? { instead: state.instead.map(({ says, url }) => ({ says: say(says), url: url ?? null })) }
      : {}),
  };
}

function answersIn(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).map(([fact, given]) => [fact, answerIn(given)]));
}

/** The links that hold where a walk has arrived. None while a question is open. */
export function nextFrom(pathway: Pathway, way: Walk) {
  const state = pathway.states[way.at];
  if (state?.kind === 'goes-to') return nextFor(state.to, knownFacts(way));
  return state?.kind === 'options' || state?.kind === 'end' ? nextFor(pathway.next, knownFacts(way)) : [];
}

function placeOf(cite: Citation, sources: ReadonlyMap<string, Source>) {
  const source = sources.get(cite.source);
  return { section: cite.section, anchor: cite.anchor, url: source ? linkTo(cite, source) : '' };
}
