import { afterAll, describe, expect, it } from 'vitest';
import { previewOf } from '../src/model/ahead/preview.ts';
import { factsText } from '../src/model/checks/check.ts';
import { conditionsOf } from '../src/model/checks/criteria.ts';
import { type Facts, factsIn, holds, unsure } from '../src/model/content/condition.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import { targetOf } from '../src/model/walk/machine.ts';
import { routes } from '../src/model/walk/routes.ts';
import { citationsOf, isLeftOpen, type OptionStatus, optionStatuses, strengthsOf } from '../src/model/walk/status.ts';
import { deniesPremise, knownFacts, walk } from '../src/model/walk/walk.ts';
import { sampled } from './support/breadth.ts';
import { named } from './support/content.ts';
import { factSets } from './support/fact-sets.ts';
import { weakened } from './weakened.ts';

/**
 * Each property holds over every route, through `walk()`: a sample of them before each commit, all of them in
 * `npm run unit:whole`. Beside the routes stand sets of facts that none of them collects, such as an answer that its way does not ask for.
 * What was found is told together, so that a fault shows how far it goes.
 */
describe.each(named)('%s', { timeout: 600_000 }, (name, pathway) => {
  const ways = routes(pathway).map(({ facts }) => facts);
  const sets = [...sampled(ways, 15), ...sampled(factSets(pathway, 60), 15)];
  afterAll(() => known.clear());

  it('counts every fact that was given, wherever a condition mentions it', () => {
    const mentioned = new Set(conditionsOf(pathway).flatMap(({ when }) => factsIn(when)));
    const lost = sets.flatMap((facts) => {
      const counting = knownFacts(walk(pathway, facts));
      return Object.keys(facts)
        .filter((fact) => mentioned.has(fact) && counting[fact] !== facts[fact])
        .map((fact) => `${fact} of ${factsText(facts, '')}`);
    });
    expect(lost).toEqual([]);
  });

  it('takes "not sure" and no answer alike, on the way too', () => {
    const differ = sets.filter((facts) => {
      const answered = Object.fromEntries(Object.entries(facts).filter(([, answer]) => answer !== unsure));
      return outcomes(pathway, facts).join() !== outcomes(pathway, answered).join();
    });
    expect(differ.map((facts) => factsText(facts, ''))).toEqual([]);
  });

  it('leaves nothing open where every answer to a question agrees', () => {
    const vague = open(pathway, sets).flatMap(({ facts, fact, answers }) => {
      const within = answers.filter((answer) => staysWithin(pathway, fact, answer));
      const after = within.map((answer) => outcomes(pathway, { ...facts, [fact]: answer }));
      return outcomes(pathway, facts)
        .filter(
          (now, index) =>
            after.length > 0 && after.every((each) => each[index] === after[0]?.[index]) && after[0]?.[index] !== now,
        )
        .map((now) => `${now}, of ${factsText(facts, '')} and any ${fact}`);
    });
    expect(vague).toEqual([]);
  });

  it('says before an answer just what the answer changes', () => {
    // A preview walks twice. Where routes are many, each is tried with one answer, another one than the route before it.
    const tried = sets.flatMap((facts, turn) => {
      const all = open(pathway, [facts]).flatMap(({ fact, answers }) =>
        answers.map((answer) => ({ facts, fact, answer })),
      );
      return sets.length < 1000 ? all : all.slice(turn % all.length, (turn % all.length) + 1);
    });
    const untold = tried.flatMap(({ facts, fact, answer }) => {
      const now = outcomes(pathway, facts);
      const then = outcomes(pathway, { ...facts, [fact]: answer });
      const changed = then.filter((each, index) => each !== now[index] && !`${now[index]}`.startsWith(each));
      const { listed, closed, leftOpen } = previewOf(pathway, facts, fact, answer);
      const said = [
        ...listed.map((id) => `${id} listed`),
        ...closed.map((id) => `${id} not-listed`),
        // Open before and after, but now no answer would settle it any more; or open for the first time.
        ...leftOpen.map((id) => then.find((each) => each.startsWith(`${id} depends`))),
      ];
      if (said.toSorted().join() === changed.toSorted().join()) return [];
      return [`${changed.join(', ')}; said: ${said.join(', ')}; of ${factsText(facts, '')}, then ${fact}=${answer}`];
    });
    expect(untold).toEqual([]);
  });

  it('takes nothing back that was certain, save where the source does so itself', () => {
    const took = new Set<string>();
    const wordless = new Set<string>();
    const tells = weakened[name] ?? {};
    for (const { facts, fact, answers } of open(pathway, sets)) {
      const now = outcomes(pathway, facts);
      for (const answer of answers.filter((each) => staysWithin(pathway, fact, each))) {
        const more = { ...facts, [fact]: answer };
        if (deniesPremise(pathway, more)) continue;
        for (const [index, then] of outcomes(pathway, more).entries()) {
          const before = now[index];
          if (!before || before === then || before.endsWith(' depends')) continue;
          const [id = '', status] = then.split(/[ ,]/);
          const words = tells[id]?.[`${fact}=${answer}`];
          if (!words) took.add(`${before} to ${then} by ${fact}=${answer}, of ${factsText(facts, '')}`);
          // A doubt names both places; what is no longer listed at all fails the condition of its own line.
          else if (
            status !== 'not-listed' &&
            ![words].flat().some((each) => placesOf(pathway, more, id).includes(each))
          )
            wordless.add(`${then} by ${fact}=${answer}, of ${factsText(facts, '')}`);
        }
      }
    }
    expect([...took]).toEqual([]);
    expect([...wordless]).toEqual([]);
    // No row of the table outlives what it tells.
    const told = Object.entries(tells).flatMap(([id, ways]) => Object.keys(ways).map((way) => [id, way] as const));
    const conditions = ([id, way]: readonly [string, string]) => {
      const option = pathway.options[id];
      const [fact = '', answer = ''] = way.split('=');
      return (
        JSON.stringify([option?.doubt?.when, option?.lines]).includes(`{"fact":"${fact}","in":`) &&
        answer in (pathway.questions[fact]?.answers ?? {})
      );
    };
    expect(told.filter((row) => !conditions(row))).toEqual([]);
  });

  it('names the places and the wording of lines that hold alone, or that may while nothing is certain', () => {
    const foreign = sets.flatMap((facts) => {
      const counting = knownFacts(walk(pathway, facts));
      return optionStatuses(pathway, counting).flatMap((status) => {
        // What is not listed fails in all its lines, and shows them all.
        if (status.status === 'not-listed') return [];
        const { lines, doubt, strength } = status.option;
        const truths = lines.map(({ when }) => (when ? holds(when, counting) : true));
        const sure = status.status === 'listed' && truths.includes(true);
        const speak = lines.filter((_line, index) => (sure ? truths[index] === true : truths[index] !== false));
        const doubts =
          doubt?.cites.filter(({ when }) => status.doubtful && (!when || holds(when, counting) === true)) ?? [];
        const places = [...speak.flatMap(({ cites }) => [...cites]), ...doubts];
        const wording = [...speak.map((line) => line.strength), strength];
        const shown = citationsOf(status);
        const wrong = [
          ...shown.filter((cite) => !places.includes(cite)).map(({ anchor }) => anchor),
          ...strengthsOf(status).filter((words) => !wording.includes(words)),
          ...(shown.length === 0 ? ['no place'] : []),
        ];
        return wrong.map((each) => `${status.id}: ${JSON.stringify(each)}, of ${factsText(facts, '')}`);
      });
    });
    expect(foreign).toEqual([]);
  });

  it('lists nothing against what its heading presupposes, and leads back', () => {
    // What the content says is read here anew: taken from what is tested, a fault in it would leave nothing to look at.
    const { premise } = pathway;
    const against = ways
      .filter((facts) => premise && holds(premise.denied, facts) === true)
      .filter(
        (facts) =>
          walk(pathway, facts).kind !== 'goes-to' ||
          outcomes(pathway, facts).some((each) => !each.endsWith(' not-listed')),
      );
    expect(against.map((facts) => factsText(facts, ''))).toEqual([]);
  });
});

/** What was walked already: thousands of routes, one answer more or less each, ask for the same again and again. */
const known = new Map<string, readonly string[]>();

function outcomes(pathway: Pathway, facts: Facts): readonly string[] {
  const key = JSON.stringify(Object.entries(facts).sort());
  const found = known.get(key) ?? statusesOf(pathway, facts).map(outcomeOf);
  known.set(key, found);
  return found;
}

function outcomeOf(status: OptionStatus): string {
  return `${status.id} ${status.status}${isLeftOpen(status) ? ', by the text' : ''}`;
}

function statusesOf(pathway: Pathway, facts: Facts): OptionStatus[] {
  return optionStatuses(pathway, knownFacts(walk(pathway, facts)));
}

function placesOf(pathway: Pathway, facts: Facts, id: string): string[] {
  const status = statusesOf(pathway, facts).find((each) => each.id === id);
  return status ? citationsOf(status).map(({ anchor }) => anchor) : [];
}

/** Each question that some set of facts leaves open, with its answers. */
function open(pathway: Pathway, sets: readonly Facts[]) {
  return sets.flatMap((facts) =>
    Object.entries(pathway.questions)
      .filter(([fact]) => facts[fact] === undefined || facts[fact] === unsure)
      .map(([fact, { answers }]) => ({ facts, fact, answers: Object.keys(answers) })),
  );
}

/** An answer that leads out of the source says nothing about it. */
function staysWithin(pathway: Pathway, fact: string, answer: string): boolean {
  return Object.values(pathway.states).some((state) => {
    if (state.kind !== 'question' || state.asks !== fact) return false;
    const to = state.on?.[answer];
    const target = to === undefined ? undefined : pathway.states[targetOf(to)];
    return target?.kind !== 'not-covered' && target?.kind !== 'end';
  });
}
