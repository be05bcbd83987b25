import type { Facts } from '../content/condition.ts';
import type { Pathway } from '../content/definition.ts';
import { noticesFor, type OptionStatus, optionStatuses } from '../walk/status.ts';
import { knownFacts, type Walk, walk } from '../walk/walk.ts';

/** Two walks through one pathway, row by row. */
export interface Difference {
  readonly ways: readonly [Walk, Walk];
  readonly facts: readonly {
    readonly fact: string;
    readonly answers: Pair<string | undefined>;
    readonly differs: boolean;
  }[];
  readonly options: readonly {
    readonly id: string;
    readonly statuses: Pair<OptionStatus>;
    readonly differs: boolean;
  }[];
  /** Notices that apply in one of them and not in the other, by id. */
  readonly notices: readonly { readonly id: string; readonly holds: Pair<boolean> }[];
}

type Pair<Value> = readonly [Value, Value];

/** What two sets of facts have in common in a pathway and where they part. Every option has its row. */
export function differenceOf(pathway: Pathway, one: Facts, other: Facts): Difference {
  const ways: Pair<Walk> = [walk(pathway, one), walk(pathway, other)];
  const known: Pair<Facts> = [knownFacts(ways[0]), knownFacts(ways[1])];
  const asked = Object.keys(pathway.questions).filter((fact) => known.some((facts) => facts[fact] !== undefined));
  const [here, there] = [optionStatuses(pathway, known[0]), optionStatuses(pathway, known[1])];
  const applies = known.map((facts) => new Set(noticesFor(pathway, facts).map(({ id }) => id)));
  return {
    ways,
    facts: asked.map((fact) => {
      const answers = [known[0][fact], known[1][fact]] as const;
      return { fact, answers, differs: answers[0] !== answers[1] };
    }),
    options: here.flatMap((status, place) => {
      const match = there[place];
      if (!match) return [];
      const differs = status.status !== match.status || status.doubtful !== match.doubtful;
      return [{ id: status.id, statuses: [status, match] as const, differs }];
    }),
    notices: Object.keys(pathway.notices).flatMap((id) => {
      const holds = [applies[0]?.has(id) ?? false, applies[1]?.has(id) ?? false] as const;
      return holds[0] === holds[1] ? [] : [{ id, holds }];
    }),
  };
}
