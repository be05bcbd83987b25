import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, type Facts, holds, type Truth, unsure } from '../src/model/content/condition.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import { registers } from '../src/model/content/words.ts';
import { answersTo } from '../src/model/walk/machine.ts';
import { reasonOf } from '../src/model/walk/reason.ts';
import { routes } from '../src/model/walk/routes.ts';
import { optionStatuses, type Status, statusOf } from '../src/model/walk/status.ts';
import { deniesPremise } from '../src/model/walk/walk.ts';
import { sampled } from './support/breadth.ts';
import { named } from './support/content.ts';

describe.each(named)('%s', (_, pathway) => {
  it('gives every option a status and a reason, whatever is answered', () => {
    fc.assert(
      fc.property(anyFacts(pathway), fc.constantFrom(...registers), (facts, register) => {
        const statuses = optionStatuses(pathway, facts);
        expect(statuses.map(({ id }) => id)).toEqual(Object.keys(pathway.options));
        for (const status of statuses) {
          expect(['listed', 'depends', 'not-listed']).toContain(status.status);
          const reason = reasonOf(pathway, status, facts, register);
          expect(reason).not.toMatch(/undefined|ruled out|listed for (;|,|$)/);
          expect(reason.length).toBeGreaterThan(5);
        }
      }),
    );
  });

  it('sorts all options into listed, open and not listed, each once, at each step of each route', () => {
    const steps = new Map(
      sampled(routes(pathway), 200).flatMap(({ facts }) => {
        const pairs = Object.entries(facts);
        return Array.from({ length: pairs.length + 1 }, (_step, taken) => {
          const some = Object.fromEntries(pairs.slice(0, taken));
          return [JSON.stringify(some), some] as const;
        });
      }),
    );
    const all = Object.keys(pathway.options).toSorted();
    for (const facts of steps.values()) {
      const statuses = optionStatuses(pathway, facts);
      const having = (status: Status) => statuses.filter((option) => option.status === status).map(({ id }) => id);
      const groups = [...having('listed'), ...having('depends'), ...having('not-listed')];
      if (groups.length !== all.length || groups.toSorted().join(' ') !== all.join(' ')) expect(groups).toEqual(all);
    }
    expect(steps.size).toBeGreaterThan(0);
  });

  it('lists an option without condition for everyone', () => {
    const unconditional = Object.entries(pathway.options).filter(
      ([, { lines, doubt }]) => !doubt && lines.some(({ when, open }) => !when && !open),
    );
    fc.assert(
      fc.property(anyFacts(pathway), (facts) => {
        if (deniesPremise(pathway, facts)) return;
        for (const [id, option] of unconditional) expect(statusOf(pathway, id, option, facts).status).toBe('listed');
      }),
    );
  });

  it('never turns an option down because of "not sure"', () => {
    const questions = Object.keys(pathway.questions);
    const nothingKnown = Object.fromEntries(questions.map((question) => [question, unsure]));
    expect(turnedDown(pathway, nothingKnown)).toEqual([]);
    if (questions.length === 0) return;
    fc.assert(
      fc.property(anyFacts(pathway), fc.constantFrom(...questions), (facts, question) => {
        const before = turnedDown(pathway, facts);
        expect(before).toEqual(expect.arrayContaining(turnedDown(pathway, { ...facts, [question]: unsure })));
      }),
    );
  });

  it('takes "not sure" and no answer alike', () => {
    fc.assert(
      fc.property(anyFacts(pathway), (facts) => {
        const answered = Object.fromEntries(Object.entries(facts).filter(([, answer]) => answer !== unsure));
        const plain = (given: Facts) => optionStatuses(pathway, given).map(({ status }) => status);
        expect(plain(facts)).toEqual(plain(answered));
      }),
    );
  });
});

describe('conditions', () => {
  const is = (fact: string): Condition => ({ fact, in: ['yes'] });
  const facts: Record<string, Facts> = { true: { a: 'yes' }, false: { a: 'no' }, unknown: {}, unsure: { a: unsure } };

  it.each<[string, Condition, Truth, Truth, Truth]>([
    ['is', is('a'), true, false, undefined],
    ['unless', { unless: is('a') }, false, true, true],
    ['all with true', { all: [is('a'), { all: [] }] }, true, false, undefined],
    ['all with false', { all: [is('a'), { any: [] }] }, false, false, false],
    ['any with true', { any: [is('a'), { all: [] }] }, true, true, true],
    ['any with false', { any: [is('a'), { any: [] }] }, true, false, undefined],
  ])('%s', (_, condition, whenTrue, whenFalse, whenUnknown) => {
    expect(holds(condition, facts.true ?? {})).toBe(whenTrue);
    expect(holds(condition, facts.false ?? {})).toBe(whenFalse);
    expect(holds(condition, facts.unknown ?? {})).toBe(whenUnknown);
    expect(holds(condition, facts.unsure ?? {})).toBe(whenUnknown);
  });

  it('reads only own facts', () => {
    expect(holds({ fact: 'constructor', in: ['yes'] }, {})).not.toBe(true);
  });
});

/** Any answers to any of the questions, also sets that no walk would collect. */
function anyFacts(pathway: Pathway): fc.Arbitrary<Facts> {
  const questions = Object.entries(pathway.questions).map(
    ([id, question]) => [id, fc.option(fc.constantFrom(...answersTo(question)), { nil: undefined })] as const,
  );
  return fc
    .record(Object.fromEntries(questions))
    .map((facts) =>
      Object.fromEntries(Object.entries(facts).flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]]))),
    );
}

function turnedDown(pathway: Pathway, facts: Facts): string[] {
  return optionStatuses(pathway, facts).flatMap(({ id, status }) => (status === 'not-listed' ? [id] : []));
}
