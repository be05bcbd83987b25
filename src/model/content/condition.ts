import { answerIn } from './answer.ts';

/**
 * Answers by question id. What a walk consists of. `unsure` is an answer like any other. A size that was given as a number stands
 * behind the answer that holds it, `1-to-2-cm.12mm`: the answer is what counts, the number is kept and shown.
 */
export type Facts = Readonly<Record<string, string>>;

/** The answer that every question accepts. A condition treats it as not known. */
export const unsure = 'unsure';

/** Answer ids by question id, so that a condition can only name what its pathway asks. */
export type Answers = Readonly<Record<string, string>>;

type Is<A extends Answers> = {
  [F in keyof A & string]: { readonly fact: F; readonly in: readonly A[F][] };
}[keyof A & string];

/** A condition over facts, as data. `unless` fails only when its inner condition is known to hold. */
export type Condition<A extends Answers = Answers> =
  | Is<A>
  | { readonly all: readonly Condition<A>[] }
  | { readonly any: readonly Condition<A>[] }
  | { readonly unless: Condition<A> };

/** Kleene's three values: `undefined` is "not known". */
export type Truth = true | false | undefined;

/** Whether a condition holds for these facts. An unanswered question and `unsure` are unknown, not false. */
export function holds(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return every(condition.all.map((part) => holds(part, facts)));
  if ('any' in condition) return invert(every(condition.any.map((part) => invert(holds(part, facts)))));
  if ('unless' in condition) return holds(condition.unless, facts) !== true;
  const answer = facts[condition.fact];
  // What every object has, such as its constructor, is no answer.
  if (typeof answer !== 'string' || answer === unsure) return undefined;
  return condition.in.includes(answerIn(answer));
}

/** The questions that a condition speaks of, each once. */
export function factsIn(condition: Condition): string[] {
  if ('all' in condition) return [...new Set(condition.all.flatMap(factsIn))];
  if ('any' in condition) return [...new Set(condition.any.flatMap(factsIn))];
  if ('unless' in condition) return factsIn(condition.unless);
  return [condition.fact];
}

function every(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function invert(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
