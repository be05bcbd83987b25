import { type Condition, type Facts, factsIn, holds, type Truth, unsure } from '../content/condition.ts';
import type { Gap, Line, Next, Notice, Option, Pathway } from '../content/definition.ts';
import type { Citation } from '../content/source.ts';
import type { Words } from '../content/words.ts';
import { agreed } from './agreed.ts';
import { deniesPremise } from './walk.ts';

export type Status = 'listed' | 'depends' | 'not-listed';

/** The status of one option for these facts, with what decides it. */
export interface OptionStatus {
  readonly id: string;
  readonly option: Option;
  readonly status: Status;
  /** Each line of the source with whether its condition holds. */
  readonly lines: readonly { readonly line: Line; readonly holds: Truth }[];
  /** Questions whose answer would decide it. */
  readonly waitsFor: readonly string[];
  /** The text itself is ambiguous for these facts. */
  readonly doubtful: boolean;
  /** The places of a doubt that speak of these facts. */
  readonly doubts: readonly Citation[];
  /** The answers deny what the heading of the pathway presupposes, so that nothing of it is listed. */
  readonly denied: boolean;
}

/** Every option of the pathway with its status, in the order of the pathway. Nothing is ever left out. */
export function optionStatuses(pathway: Pathway, facts: Facts): OptionStatus[] {
  return Object.entries(pathway.options).map(([id, option]) => statusOf(pathway, id, option, facts));
}

/**
 * The status of an option, as exact as the facts allow: where every answer to an open question gives one and the same,
 * that status stands already.
 */
export function statusOf(pathway: Pathway, id: string, option: Option, facts: Facts): OptionStatus {
  const lines = option.lines.map((line) => ({ line, holds: line.when ? holds(line.when, facts) : true }));
  const denied = deniesPremise(pathway, facts);
  const open = [
    ...new Set(lines.flatMap(({ line, holds }) => (holds === undefined && line.when ? factsIn(line.when) : []))),
  ];
  const inDoubt = isDoubtful(pathway, option, facts);
  const told = denied
    ? 'not-listed'
    : agreed(pathway, open, facts, (given) => {
        const said = toldBy(option.lines, given);
        return inDoubt && said === 'listed' ? 'depends' : said;
      });
  const doubtful = inDoubt && told === 'depends' && lines.some(({ line, holds }) => !line.open && holds !== false);
  return {
    id,
    option,
    status: told ?? 'depends',
    lines,
    // What the text leaves open in any case waits for nothing.
    waitsFor: told === undefined ? open.filter((fact) => isUnknown(fact, facts)) : [],
    doubtful,
    doubts: option.doubt?.cites.filter(({ when }) => doubtful && (!when || holds(when, facts))) ?? [],
    denied,
  };
}

/** No answer decides it: the text itself leaves it open. */
export function isLeftOpen(status: OptionStatus | undefined): boolean {
  return status?.status === 'depends' && status.waitsFor.length === 0;
}

/** What the lines of an option say as far as these facts are certain: `depends` is what the text itself leaves open. */
function toldBy(lines: Option['lines'], facts: Facts): Status | undefined {
  const truths = lines.map((line) => (line.when ? holds(line.when, facts) : true));
  if (lines.some((line, index) => !line.open && truths[index] === true)) return 'listed';
  if (lines.some((line, index) => !line.open && truths[index] === undefined)) return undefined;
  if (truths.includes(true)) return 'depends';
  return truths.includes(undefined) ? undefined : 'not-listed';
}

function isDoubtful(pathway: Pathway, { doubt }: Option, facts: Facts): boolean {
  if (!doubt) return false;
  return agreed(pathway, factsIn(doubt.when), facts, (given) => holds(doubt.when, given)) === true;
}

/**
 * The lines of the source that speak for a status: those that hold for these facts. While something is open also those
 * that may hold, and for an option that is not listed all of them, since all fail.
 */
export function linesThatCount({ lines, status }: OptionStatus): Line[] {
  const holding = lines.filter(({ holds }) => holds === true);
  const possible = lines.filter(({ holds }) => holds !== false);
  const stated = holding.filter(({ line }) => !line.open);
  const chosen =
    status === 'not-listed' ? lines : status === 'depends' ? possible : stated.length > 0 ? stated : possible;
  return chosen.map(({ line }) => line);
}

/** How strongly the text words an option for these facts: what the lines that count say, or the option as a whole. */
export function strengthsOf(status: OptionStatus): Words[] {
  const said = linesThatCount(status).flatMap(({ strength }) => (strength === undefined ? [] : [strength]));
  const { strength } = status.option;
  return said.length > 0 ? [...new Set(said)] : strength === undefined ? [] : [strength];
}

/** Where the source says what the status of an option rests on, each place once. */
export function citationsOf(status: OptionStatus): Citation[] {
  const all = [...linesThatCount(status).flatMap((line) => [...line.cites]), ...status.doubts];
  return [...new Map(all.map((cite) => [`${cite.source} ${cite.section} ${cite.anchor}`, cite])).values()];
}

/** The notices that apply, and those that may apply because a question was answered "not sure". */
export function noticesFor(
  pathway: Pathway,
  facts: Facts,
): { readonly id: string; readonly notice: Notice; readonly certain: boolean }[] {
  return Object.entries(pathway.notices).flatMap(([id, notice]) =>
    applies(notice.when, facts) ? [{ id, notice, certain: !notice.when || holds(notice.when, facts) === true }] : [],
  );
}

export function gapsFor(pathway: Pathway, facts: Facts): { readonly id: string; readonly gap: Gap }[] {
  return Object.entries(pathway.gaps).flatMap(([id, gap]) => (applies(gap.when, facts) ? [{ id, gap }] : []));
}

/** Where the walk may go on for these facts. */
export function nextFor(links: readonly Next[], facts: Facts): Next[] {
  return links.filter((link) => !link.when || holds(link.when, facts) === true);
}

/** What the links of a pathway to another answer there already. */
export function broughtTo(to: string, { next, states }: Pathway, facts: Facts): Facts {
  const links = [...Object.values(states).flatMap((state) => (state.kind === 'goes-to' ? state.to : [])), ...next];
  const brought = nextFor(links, facts).flatMap((link) => (link.to === to ? (link.brings ?? []) : []));
  return Object.fromEntries(
    brought.filter(({ when }) => !when || holds(when, facts) === true).map(({ fact, answer }) => [fact, answer]),
  );
}

function applies(when: Condition | undefined, facts: Facts): boolean {
  if (!when) return true;
  const truth = holds(when, facts);
  if (truth !== undefined) return truth;
  return factsIn(when).every((fact) => facts[fact] !== undefined);
}

function isUnknown(fact: string, facts: Facts): boolean {
  return facts[fact] === undefined || facts[fact] === unsure;
}
