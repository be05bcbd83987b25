import type { Facts } from '../model/content/condition.ts';
import type { Pathway } from '../model/content/definition.ts';
import { answersTo } from '../model/walk/machine.ts';

/** One set of answers with what it led to before, and leads to now. */
export interface Compared<Value> {
  readonly facts: Facts;
  readonly from: Value;
  readonly to: Value;
}

/** Differences together with the answers for which they hold, as few and as short as can be. */
export function grouped<Value extends string>(
  compared: readonly Compared<Value>[],
  asked: ReadonlySet<string>,
  pathway: Pathway,
): { from: Value; to: Value; facts: Facts[] }[] {
  const restricted = compared.map((one) => ({
    ...one,
    facts: Object.fromEntries(Object.entries(one.facts).filter(([fact]) => asked.has(fact))),
  }));
  const face = ({ from, to }: Compared<Value>) => `${from} ${to}`;
  // Where an option is offered may turn on more answers than its condition does. Then all of them are named.
  const faceOf = new Map(restricted.map((one) => [key(one.facts), face(one)]));
  const clash = restricted.some((one) => faceOf.get(key(one.facts)) !== face(one));
  const chosen = clash ? compared : restricted;
  const changed = chosen.filter(({ from, to }) => from !== to);
  const faces = [...new Set(changed.map(face))];
  return faces.flatMap((each) => {
    const own = changed.filter((one) => face(one) === each);
    const first = own[0];
    return first
      ? [
          {
            from: first.from,
            to: first.to,
            facts: shortest(
              own.map(({ facts }) => facts),
              pathway,
            ),
          },
        ]
      : [];
  });
}

/** Leaves out each question all of whose answers are among the sets. */
function shortest(facts: readonly Facts[], pathway: Pathway): Facts[] {
  let sets = new Map(facts.map((set) => [key(set), set]));
  for (const [fact, question] of Object.entries(pathway.questions)) {
    const without = new Map([...sets].map(([id, set]) => [id, omit(set, fact)]));
    const droppable = [...sets].every(
      ([id, set]) =>
        !(fact in set) || answersTo(question).every((answer) => sets.has(key({ ...without.get(id), [fact]: answer }))),
    );
    if (droppable) sets = new Map([...without.values()].map((set) => [key(set), set]));
  }
  return [...sets.values()];
}

function omit(facts: Facts, fact: string): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([id]) => id !== fact));
}

/** Two sets of answers are the same set when their keys are. */
export function key(facts: Facts): string {
  return JSON.stringify(Object.entries(facts).sort(([a], [b]) => a.localeCompare(b)));
}
