import { type Condition, type Facts, factsIn, holds, type Truth, unsure } from './condition.ts';
import type { Gap, Line, Next, Notice, Option, Pathway } from './definition.ts';

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
  /** Answered questions that a failed condition speaks of. */
  readonly failedOn: readonly string[];
  /** The text itself is ambiguous for these facts. */
  readonly doubtful: boolean;
}

/** Every option of the pathway with its status, in the order of the pathway. Nothing is ever left out. */
export function optionStatuses(pathway: Pathway, facts: Facts): OptionStatus[] {
  return Object.entries(pathway.options).map(([id, option]) => statusOf(id, option, facts));
}

export function statusOf(id: string, option: Option, facts: Facts): OptionStatus {
  const lines = option.lines.map((line) => ({ line, holds: line.when ? holds(line.when, facts) : true }));
  const listed = lines.some(({ line, holds }) => holds === true && !line.open);
  const possible = lines.some(({ holds }) => holds !== false);
  const doubtful = listed && option.doubt !== undefined && holds(option.doubt.when, facts) === true;
  const status: Status = listed && !doubtful ? 'listed' : listed || possible ? 'depends' : 'not-listed';
  const asked = (truth: Truth) => [
    ...new Set(lines.flatMap(({ line, holds }) => (holds === truth && line.when ? factsIn(line.when) : []))),
  ];
  return {
    id,
    option,
    status,
    lines,
    waitsFor: status === 'depends' ? asked(undefined).filter((fact) => isUnknown(fact, facts)) : [],
    failedOn: status === 'not-listed' ? asked(false).filter((fact) => !isUnknown(fact, facts)) : [],
    doubtful,
  };
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

function applies(when: Condition | undefined, facts: Facts): boolean {
  if (!when) return true;
  const truth = holds(when, facts);
  if (truth !== undefined) return truth;
  return factsIn(when).every((fact) => facts[fact] !== undefined);
}

function isUnknown(fact: string, facts: Facts): boolean {
  return facts[fact] === undefined || facts[fact] === unsure;
}
