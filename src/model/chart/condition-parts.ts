import { type Condition, unsure } from '../content/condition.ts';
import type { Option, Pathway } from '../content/definition.ts';
import { routes } from '../walk/routes.ts';

/** Answers that can still have been given where a list stands, by question. */
export type Possible = Readonly<Record<string, ReadonlySet<string>>>;

/** The answers with which a list is reached. */
export function possibleAt(pathway: Pathway, list: string): Possible {
  const arrivals = routes(pathway).filter(({ end }) =>
    pathway.type === 'parallel' ? pathway.states[end]?.kind === 'options' : end === list,
  );
  const possible: Record<string, Set<string>> = {};
  for (const { facts } of arrivals) {
    for (const [fact, answer] of Object.entries(facts)) possible[fact] = (possible[fact] ?? new Set()).add(answer);
  }
  return possible;
}

/** When an option is listed here, and when the text leaves it open, without what everyone who gets here has answered. */
export interface Terms {
  readonly listed: Condition | boolean;
  readonly open: Condition | boolean;
  /** Where this holds, the text itself is not clear about the option. */
  readonly doubt: Condition | boolean;
}

export function termsOf(option: Option, possible: Possible): Terms {
  const among = (lines: Option['lines'][number][]) =>
    any(
      lines.map(({ when }) => (when ? simplified(when, possible) : true)),
      possible,
    );
  return {
    listed: among(option.lines.filter(({ open }) => !open)),
    open: among(option.lines.filter(({ open }) => open)),
    // Who is not sure may belong elsewhere; the doubt is told where it is known.
    doubt: option.doubt ? simplified(option.doubt.when, withoutUnsure(possible)) : false,
  };
}

function withoutUnsure(possible: Possible): Possible {
  const known = Object.entries(possible).map(([fact, answers]) => {
    const sure = [...answers].filter((answer) => answer !== unsure);
    return [fact, sure.length > 0 ? new Set(sure) : answers] as const;
  });
  return Object.fromEntries(known);
}

/** Whether anyone who gets here can have given the answers. */
export function isPossible(condition: Condition, possible: Possible): boolean {
  return simplified(condition, possible) !== false;
}

/** A condition without the parts that always, or never, hold with these answers. */
function simplified(condition: Condition, possible: Possible): Condition | boolean {
  if ('all' in condition) return all(condition.all.map((part) => simplified(part, possible)));
  if ('any' in condition)
    return any(
      condition.any.map((part) => simplified(part, possible)),
      possible,
    );
  if ('unless' in condition) {
    const inner = simplified(condition.unless, possible);
    return typeof inner === 'boolean' ? !inner : { unless: inner };
  }
  const given = possible[condition.fact];
  const known = [...(given ?? [])].filter((answer) => answer !== unsure);
  if (!given || known.length === 0) return condition;
  const fitting = known.filter((answer) => condition.in.includes(answer));
  if (fitting.length === known.length) return true;
  if (fitting.length === 0) return given.has(unsure) ? condition : false;
  return { fact: condition.fact, in: fitting };
}

function all(parts: readonly (Condition | boolean)[]): Condition | boolean {
  if (parts.includes(false)) return false;
  const left = parts.flatMap((part) => (typeof part === 'boolean' ? [] : 'all' in part ? part.all : [part]));
  const [first] = left;
  if (!first) return true;
  return left.length === 1 ? first : { all: left };
}

/** One of several, with answers to one question joined, and with what several have in common said once. */
function any(parts: readonly (Condition | boolean)[], possible: Possible): Condition | boolean {
  if (parts.includes(true)) return true;
  const flat = parts.flatMap((part) => (typeof part === 'boolean' ? [] : 'any' in part ? part.any : [part]));
  const merged = joined(flat, possible);
  if (typeof merged === 'boolean') return merged;
  const shared = sharedAtom(merged);
  if (shared !== undefined) {
    const having = merged.filter((part) => atomsOf(part).includes(shared));
    const rest = any(
      having.map((part) => without(part, shared)),
      possible,
    );
    const others = merged.filter((part) => !having.includes(part));
    return any([all([JSON.parse(shared) as Condition, rest]), ...others], possible);
  }
  const [first] = merged;
  if (!first) return false;
  return merged.length === 1 ? first : { any: merged };
}

/** Answers to the same question become one part; `true` where they are all that can be given. */
function joined(parts: readonly Condition[], possible: Possible): readonly Condition[] | boolean {
  const answers = new Map<string, string[]>();
  for (const part of parts) {
    if ('fact' in part) answers.set(part.fact, [...(answers.get(part.fact) ?? []), ...part.in]);
  }
  for (const [fact, given] of answers) {
    const known = [...(possible[fact] ?? [])].filter((answer) => answer !== unsure);
    if (known.length > 0 && known.every((answer) => given.includes(answer))) return true;
  }
  const seen = new Set<string>();
  return parts.flatMap((part): Condition[] => {
    const key = 'fact' in part ? part.fact : JSON.stringify(part);
    if (seen.has(key)) return [];
    seen.add(key);
    return 'fact' in part ? [{ fact: part.fact, in: [...new Set(answers.get(part.fact) ?? [])] }] : [part];
  });
}

/** The parts of a conjunction, as text that can be compared. */
function atomsOf(part: Condition): string[] {
  return ('all' in part ? part.all : []).map((inner) => JSON.stringify(inner));
}

/** What stands in two or more of the parts. */
function sharedAtom(parts: readonly Condition[]): string | undefined {
  const atoms = parts.flatMap(atomsOf);
  return atoms.find((atom, index) => atoms.indexOf(atom) !== index);
}

function without(part: Condition, shared: string): Condition | boolean {
  return 'all' in part ? all(part.all.filter((inner) => JSON.stringify(inner) !== shared)) : part;
}
