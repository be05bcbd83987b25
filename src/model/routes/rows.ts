import type { Facts } from '../content/condition.ts';
import type { Option, Pathway } from '../content/definition.ts';
import { factsDeciding } from '../walk/facts-deciding.ts';
import { type Route, routes } from '../walk/routes.ts';
import { nextFor, type Status, statusOf } from '../walk/status.ts';

/** What the table of all routes says of one option: its status, or that the text itself is not clear for these answers. */
export type Outcome = Status | 'unclear';

/** One complete set of answers, with what it leads to. */
export interface RouteRow {
  /** Its place in the order of the pathway, from 1. */
  readonly number: number;
  readonly facts: Facts;
  readonly end: string;
  /** The outcome of every option, in the order of the pathway. */
  readonly outcomes: readonly Outcome[];
  /** Where the walk goes on from an end that hands over. */
  readonly goesTo: readonly string[];
  /** Equal for two routes that lead to the same: the same outcomes at a list, or the same other end. */
  readonly result: string;
}

const known = new WeakMap<Pathway, readonly RouteRow[]>();

/** Every distinct set of answers of a pathway with what it lists, in the order of the pathway. */
export function routeRows(pathway: Pathway): readonly RouteRow[] {
  const rows = known.get(pathway) ?? rowsOf(pathway);
  known.set(pathway, rows);
  return rows;
}

/** How many different results the routes have. */
export function resultsAmong(rows: readonly RouteRow[]): number {
  return new Set(rows.map(({ result }) => result)).size;
}

function rowsOf(pathway: Pathway): RouteRow[] {
  const options = Object.entries(pathway.options).map(([id, option]) => outcomeReader(pathway, id, option));
  return routes(pathway).map((route, index) => {
    const outcomes = options.map((outcomeFor) => outcomeFor(route.facts));
    const goesTo = goesToFrom(pathway, route);
    const result = [kindOf(pathway, route.end), ...goesTo, '', ...outcomes].join(' ');
    return { number: index + 1, facts: route.facts, end: route.end, outcomes, goesTo, result };
  });
}

/** A list is what it lists, wherever it stands; any other end is a result of its own. */
function kindOf(pathway: Pathway, end: string): string {
  return pathway.states[end]?.kind === 'options' ? '' : end;
}

function goesToFrom(pathway: Pathway, { end, facts }: Route): string[] {
  const state = pathway.states[end];
  const [first] = state?.kind === 'goes-to' ? nextFor(state.to, facts) : [];
  return first ? [first.to] : [];
}

/** Reads an option once for each set of the answers that it speaks of: a pathway has thousands of routes and few of those. */
function outcomeReader(pathway: Pathway, id: string, option: Option): (facts: Facts) => Outcome {
  const asked = factsDeciding(pathway, option);
  const read = new Map<string, Outcome>();
  return (facts) => {
    const key = asked.map((fact) => facts[fact]).join(' ');
    const before = read.get(key);
    if (before) return before;
    const { status, doubtful } = statusOf(pathway, id, option, facts);
    const outcome = doubtful ? 'unclear' : status;
    read.set(key, outcome);
    return outcome;
  };
}
