import type { Facts } from '../model/content/condition.ts';
import type { Option, Pathway } from '../model/content/definition.ts';
import type { Seen } from '../model/content/release.ts';
import { assignments } from '../model/walk/assignments.ts';
import { factsDeciding } from '../model/walk/facts-deciding.ts';
import { answersTo } from '../model/walk/machine.ts';
import { routes } from '../model/walk/routes.ts';
import { nextFor, statusOf } from '../model/walk/status.ts';
import { knownFacts, type Walk, walk } from '../model/walk/walk.ts';
import { grouped, key } from './answer-sets.ts';
import type { Change } from './change.ts';
import type { Pairs } from './renames.ts';

/** For which answers each option that stayed is listed otherwise than before. */
export function statusChanges(before: Pathway, after: Pathway, pairs: Pairs): Change[] {
  const anyOrder = before.type === 'parallel' && after.type === 'parallel';
  const walked = anyOrder ? [] : walksOf(before, after, pairs);
  const toOld = translation(pairs);
  return [...pairs.options].flatMap(([oldId, id]): Change[] => {
    const old = before.options[oldId];
    const now = after.options[id];
    if (!old || !now) return [];
    const asked = new Set([
      ...factsDeciding(before, old).map((fact) => pairs.questions.get(fact) ?? fact),
      ...factsDeciding(after, now),
    ]);
    const compared = anyOrder
      ? assignments(
          after,
          [...asked].filter((fact) => Object.hasOwn(after.questions, fact)),
        )
          .filter((facts) => isKnownTo(before, toOld(facts)))
          .map((facts) => ({
            facts,
            from: seenAnywhere(before, oldId, old, toOld(facts)),
            to: seenAnywhere(after, id, now, facts),
          }))
      : walked.map(({ facts, old: oldWay, now: way }) => ({
          facts,
          from: seenAt(before, oldId, old, oldWay),
          to: seenAt(after, id, now, way),
        }));
    return grouped(compared, asked, after).map((change) => ({ kind: 'status', option: id, ...change }));
  });
}

/** For which answers a branching pathway ends elsewhere. Which list of options is reached shows in the options. */
export function leadingChanges(before: Pathway, after: Pathway, pairs: Pairs): Change[] {
  if (before.type === 'parallel' && after.type === 'parallel') return [];
  const compared = walksOf(before, after, pairs).map(({ facts, old, now }) => ({
    facts,
    from: endOf(before, old),
    to: endOf(after, now),
  }));
  const asked = new Set(Object.keys(after.questions));
  return grouped(compared, asked, after).map((change) => ({ kind: 'leads', ...change }));
}

interface Walked {
  /** In new ids. */
  readonly facts: Facts;
  readonly old: Walk;
  readonly now: Walk;
}

/** Every complete walk of either version, walked in both. */
function walksOf(before: Pathway, after: Pathway, pairs: Pairs): Walked[] {
  const toOld = translation(pairs);
  const toNew = translation(inverted(pairs));
  const all = [...routes(after).map(({ facts }) => facts), ...routes(before).map(({ facts }) => toNew(facts))];
  const distinct = new Map(all.map((facts) => [key(facts), facts]));
  return [...distinct.values()]
    .filter((facts) => isKnownTo(after, facts) && isKnownTo(before, toOld(facts)))
    .map((facts) => ({ facts, old: walk(before, toOld(facts)), now: walk(after, facts) }));
}

/** Added and removed answers are reported as such, so only what both versions accept is compared. */
function isKnownTo(pathway: Pathway, facts: Facts): boolean {
  return Object.entries(facts).every(([fact, answer]) => {
    const question = pathway.questions[fact];
    return !question || answersTo(question).includes(answer);
  });
}

/** On whichever list, where questions have no order. */
function seenAnywhere(pathway: Pathway, id: string, option: Option, facts: Facts): Seen {
  const { status } = statusOf(pathway, id, option, facts);
  const offered = Object.values(pathway.states).some((state) => state.kind === 'options' && state.offers.includes(id));
  return offered || status === 'not-listed' ? status : 'not-offered';
}

/** On the list that is reached. */
function seenAt(pathway: Pathway, id: string, option: Option, way: Walk): Seen {
  const { status } = statusOf(pathway, id, option, knownFacts(way));
  const state = pathway.states[way.at];
  return state?.kind !== 'options' || state.offers.includes(id) || status === 'not-listed' ? status : 'not-offered';
}

function endOf(pathway: Pathway, way: Walk): string {
  const state = pathway.states[way.at];
  const [first] = state?.kind === 'goes-to' ? nextFor(state.to, knownFacts(way)) : [];
  return first ? `${way.kind} ${first.to}` : way.kind;
}

/** New ids to old ones; what has no partner stays as it is. */
function translation({ questions, answers }: Pick<Pairs, 'questions' | 'answers'>) {
  const old = new Map([...questions].map(([from, to]) => [to, from]));
  return (facts: Facts): Facts =>
    Object.fromEntries(
      Object.entries(facts).map(([fact, answer]) => {
        const question = old.get(fact);
        const pairs = question === undefined ? undefined : answers.get(question);
        const oldAnswer = [...(pairs ?? [])].find(([, to]) => to === answer)?.[0];
        return [question ?? fact, oldAnswer ?? answer];
      }),
    );
}

function inverted({ questions, answers }: Pairs): Pick<Pairs, 'questions' | 'answers'> {
  return {
    questions: new Map([...questions].map(([from, to]) => [to, from])),
    answers: new Map(
      [...questions].map(([from, to]) => [to, new Map([...(answers.get(from) ?? [])].map(([a, b]) => [b, a]))]),
    ),
  };
}
