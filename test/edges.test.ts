import { describe, expect, it } from 'vitest';
import { previewOf } from '../src/model/ahead/preview.ts';
import { factsText } from '../src/model/checks/check.ts';
import { conditionsOf } from '../src/model/checks/criteria.ts';
import { type Facts, factsIn, unsure } from '../src/model/content/condition.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import { targetOf } from '../src/model/walk/machine.ts';
import { routes } from '../src/model/walk/routes.ts';
import { citationsOf, isLeftOpen, type OptionStatus, optionStatuses } from '../src/model/walk/status.ts';
import { deniesPremise, knownFacts, walk } from '../src/model/walk/walk.ts';
import { tries } from './support/breadth.ts';
import { named } from './support/content.ts';
import { factSets } from './support/fact-sets.ts';
import { weakened } from './weakened.ts';

/** Sets of facts that are tried of each pathway: all where there are few, otherwise some of each thousand. */
const many = tries(60, 15);

describe.each(named)('%s', { timeout: 60_000 }, (name, pathway) => {
  const ways = routes(pathway).map(({ facts }) => facts);
  const sets = [
    ...factSets(pathway, many),
    ...ways.filter((_way, index) => index % Math.ceil(ways.length / many) === 0),
  ];

  it('counts every fact that was given, wherever a condition mentions it', () => {
    const mentioned = new Set(conditionsOf(pathway).flatMap(({ when }) => factsIn(when)));
    for (const facts of sets) {
      const counting = Object.entries(facts).filter(([fact]) => mentioned.has(fact));
      expect(knownFacts(walk(pathway, facts)), factsText(facts, '')).toMatchObject(Object.fromEntries(counting));
    }
  });

  it('takes "not sure" and no answer alike, on the way too', () => {
    for (const facts of sets) {
      const answered = Object.entries(facts).filter(([, answer]) => answer !== unsure);
      expect(outcomes(pathway, facts), factsText(facts, '')).toEqual(outcomes(pathway, Object.fromEntries(answered)));
    }
  });

  it('leaves nothing open where every answer to a question agrees', () => {
    for (const { facts, fact, answers } of open(pathway, sets)) {
      const within = answers.filter((answer) => staysWithin(pathway, fact, answer));
      const after = within.map((answer) => outcomes(pathway, { ...facts, [fact]: answer }));
      for (const [index, now] of outcomes(pathway, facts).entries()) {
        const then = new Set(after.map((each) => each[index]));
        if (then.size === 1) expect(then, `${factsText(facts, '')} and any ${fact}`).toContain(now);
      }
    }
  });

  it('says before an answer just what the answer changes', () => {
    for (const { facts, fact, answers } of open(pathway, sets)) {
      const now = outcomes(pathway, facts);
      for (const answer of answers) {
        const then = outcomes(pathway, { ...facts, [fact]: answer });
        const changed = then.filter((each, index) => each !== now[index] && !`${now[index]}`.startsWith(each));
        const { listed, closed, leftOpen } = previewOf(pathway, facts, fact, answer);
        const said = [
          ...listed.map((id) => `${id} listed`),
          ...closed.map((id) => `${id} not-listed`),
          // Open before and after, but now no answer would settle it any more; or open for the first time.
          ...leftOpen.map((id) => then.find((each) => each.startsWith(`${id} depends`))),
        ];
        expect(said.toSorted(), `${factsText(facts, '')}, then ${fact}=${answer}`).toEqual(changed.toSorted());
      }
    }
  });

  it('takes nothing back that was certain, save where the source does so itself', () => {
    const took = new Set<string>();
    const tells = weakened[name] ?? {};
    for (const { facts, fact, answers } of open(pathway, sets)) {
      const now = statusesOf(pathway, facts);
      for (const answer of answers.filter((each) => staysWithin(pathway, fact, each))) {
        const more = { ...facts, [fact]: answer };
        if (deniesPremise(pathway, more)) continue;
        for (const [index, then] of statusesOf(pathway, more).entries()) {
          const before = now[index];
          const certain = before && (before.status !== 'depends' || isLeftOpen(before));
          if (!certain || (before.status === then.status && isLeftOpen(before) === isLeftOpen(then))) continue;
          const words = tells[then.id]?.[`${fact}=${answer}`];
          took.add(
            `${then.id}: ${before.status} to ${then.status} by ${fact}=${answer}${words ? '' : `, of ${factsText(facts, '')}`}`,
          );
          if (!words) continue;
          // A doubt names both places; what is no longer listed at all fails the condition of its own line.
          if (then.status !== 'not-listed') expect(citationsOf(then).map(({ anchor }) => anchor)).toContain(words);
        }
      }
    }
    const told = Object.entries(tells).flatMap(([id, ways]) => Object.keys(ways).map((way) => [id, way] as const));
    expect(
      [...took].filter((each) => !told.some(([id, way]) => each.startsWith(`${id}: `) && each.endsWith(` by ${way}`))),
    ).toEqual([]);
    // No row of the table outlives what it tells.
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

  it('names as places of what is listed only those of lines that hold', () => {
    for (const facts of sets) {
      for (const status of optionStatuses(pathway, knownFacts(walk(pathway, facts)))) {
        const anchors = (truth: boolean) =>
          status.lines.filter(({ holds }) => (holds === false) !== truth).flatMap(({ line }) => line.cites);
        const foreign = anchors(false).filter((cite) => !anchors(true).includes(cite));
        if (status.status === 'listed')
          expect(citationsOf(status).filter((cite) => foreign.includes(cite))).toEqual([]);
      }
    }
  });

  it('lists nothing against what its heading presupposes, and leads back', () => {
    for (const facts of ways.filter((each) => deniesPremise(pathway, each))) {
      expect(outcomes(pathway, facts).filter((each) => !each.endsWith(' not-listed'))).toEqual([]);
      expect(walk(pathway, facts).kind).toBe('goes-to');
    }
  });
});

function statusesOf(pathway: Pathway, facts: Facts): OptionStatus[] {
  return optionStatuses(pathway, knownFacts(walk(pathway, facts)));
}

function outcomes(pathway: Pathway, facts: Facts): string[] {
  return statusesOf(pathway, facts).map(
    (each) => `${each.id} ${each.status}${isLeftOpen(each) ? ', by the text' : ''}`,
  );
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
