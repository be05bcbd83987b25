import { type Facts, unsure } from '../content/condition.ts';
import type { Pathway } from '../content/definition.ts';
import { targetOf } from './machine.ts';

/**
 * What holds whatever the open questions would bring: `read` says what is certain for some facts, or nothing, and the
 * answers to `asked` that are not known are tried until two of them differ. An answer that leads out of the source does
 * not count.
 */
export function agreed<Found extends string | boolean>(
  pathway: Pathway,
  asked: readonly string[],
  facts: Facts,
  read: (facts: Facts) => Found | undefined,
): Found | undefined {
  const now = read(facts);
  if (now !== undefined) return now;
  const [fact, ...rest] = asked.filter((question) => facts[question] === undefined || facts[question] === unsure);
  if (fact === undefined) return undefined;
  let found: Found | undefined;
  for (const answer of answersWithin(pathway, fact)) {
    const then = agreed(pathway, rest, { ...facts, [fact]: answer }, read);
    if (then === undefined || (found !== undefined && then !== found)) return undefined;
    found = then;
  }
  return found;
}

const within = new WeakMap<Pathway, Record<string, readonly string[]>>();

/** The answers to a question that stay within what the source covers. */
function answersWithin(pathway: Pathway, fact: string): readonly string[] {
  const known = within.get(pathway) ?? {};
  within.set(pathway, known);
  known[fact] ??= Object.keys(pathway.questions[fact]?.answers ?? {}).filter((answer) =>
    Object.values(pathway.states).some((state) => {
      if (state.kind !== 'question' || state.asks !== fact) return false;
      const to = state.on?.[answer];
      const kind = to && pathway.states[targetOf(to)]?.kind;
      return kind !== 'not-covered' && kind !== 'end';
    }),
  );
  return known[fact];
}
