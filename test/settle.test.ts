import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle, whatIf } from '../src/model/ahead/settle.ts';
import { type Facts, unsure } from '../src/model/content/condition.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import { answersTo } from '../src/model/walk/machine.ts';
import { reasonOf } from '../src/model/walk/reason.ts';
import { optionStatuses } from '../src/model/walk/status.ts';
import { knownFacts, walk } from '../src/model/walk/walk.ts';
import { named, pathwayNamed } from './support/content.ts';

const stomach = pathwayNamed('patient', 'stomach');
const rectum = pathwayNamed('patient', 'rectum');

describe('what would settle it, for the stomach with nothing known (patient edition)', () => {
  const { questions, together, never } = settle(stomach, {});

  it('names the questions by how many of the four open options each one decides, equal ones in the pathway’s order', () => {
    expect(questions.map(({ fact, decides }) => `${fact}: ${decides.length}`)).toEqual([
      'size-word: 2',
      'men1: 2',
      'deep-in-wall: 1',
      'growing-and-spreading-quickly: 1',
    ]);
    expect(optionStatuses(stomach, {}).filter(({ status }) => status === 'depends')).toHaveLength(4);
  });

  it('says which options, and what each answer does', () => {
    const told = questions.map(({ fact, answers }) => [fact, ...answers.map(({ leftOpen: _, ...each }) => each)]);
    expect(told).toEqual([
      [
        'size-word',
        { answer: 'small', listed: ['stomach.endoscopic-resection'], closed: [] },
        {
          answer: 'larger',
          listed: ['stomach.lymph-node-removal'],
          closed: ['stomach.endoscopic-resection'],
        },
        { answer: 'neither', listed: [], closed: ['stomach.endoscopic-resection'] },
      ],
      [
        'men1',
        { answer: 'no', listed: [], closed: ['stomach.men1-duodenal-tumor-resection', 'stomach.men1-hormone-therapy'] },
        {
          answer: 'yes',
          listed: ['stomach.men1-duodenal-tumor-resection', 'stomach.men1-hormone-therapy'],
          closed: [],
        },
      ],
      ['deep-in-wall', { answer: 'yes', listed: ['stomach.lymph-node-removal'], closed: [] }],
      ['growing-and-spreading-quickly', { answer: 'yes', listed: ['stomach.lymph-node-removal'], closed: [] }],
    ]);
    expect([together, never]).toEqual([[], []]);
  });

  it('gives the reason that the list gives', () => {
    const [, deep] = ['endoscopic-resection', 'lymph-node-removal'].map((id) =>
      optionStatuses(stomach, {}).find((status) => status.id === `stomach.${id}`),
    );
    expect(deep && reasonOf(stomach, deep, {}, 'plain')).toContain(
      'depends on: Does your team call it small or larger?',
    );
  });
});

describe('what would settle it, further on', () => {
  it('counts "not sure" as open, and an answer that was given no more', () => {
    const asked = (facts: Facts) => settle(stomach, facts).questions.map(({ fact }) => fact);
    expect(asked({ men1: unsure })).toContain('men1');
    expect(asked({ men1: 'no' })).toEqual(['size-word', 'deep-in-wall', 'growing-and-spreading-quickly']);
    // "Deep" lists the lymph nodes already, so pace decides nothing more.
    expect(asked({ 'deep-in-wall': 'yes', men1: 'no' })).toEqual(['size-word']);
  });

  it('leaves open what the text leaves open', () => {
    const { questions, never } = settle(rectum, { size: '1-to-2-cm', 'muscle-layer': 'yes' });
    expect(questions).toEqual([]);
    expect(never).toEqual(['rectum.endoscopic-resection']);
  });

  it('waits for no answer where the text leaves it open whatever the answer', () => {
    const duodenum = pathwayNamed('professional', 'duodenum');
    const open = ['duodenum.endoscopic-resection', 'duodenum.follow-up-endoscopy'];
    expect(settle(duodenum, { ampullary: 'yes' }).never).toEqual(expect.arrayContaining(open));
  });
});

describe.each(named)('%s', (_, pathway) => {
  const ids = Object.keys(pathway.questions);

  it('decides exactly the options that depend now and are decided after some answer', () => {
    fc.assert(
      fc.property(anyFacts(pathway), (facts) => {
        const now = statusesAt(pathway, facts);
        const open = [...now].filter(([, status]) => status === 'depends').map(([id]) => id);
        const { questions, together, never } = settle(pathway, facts);
        const counts = questions.map(({ decides }) => decides.length);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        for (const [index, { fact }] of questions.entries()) {
          const next = questions[index + 1];
          if (next && counts[index] === counts[index + 1])
            expect(ids.indexOf(fact)).toBeLessThan(ids.indexOf(next.fact));
        }
        for (const fact of ids) {
          const isOpen = facts[fact] === undefined || facts[fact] === unsure;
          const answers = isOpen ? Object.keys(pathway.questions[fact]?.answers ?? {}) : [];
          const after = answers.map((answer) => statusesAt(pathway, { ...facts, [fact]: answer }));
          const decided = open.filter((id) => after.some((statuses) => statuses.get(id) !== 'depends'));
          const found = questions.find((each) => each.fact === fact);
          expect(found?.decides ?? []).toEqual(decided);
          // What was listed and is so no more, the text leaves open.
          for (const { answer, leftOpen } of found?.answers ?? []) {
            const then = statusesAt(pathway, { ...facts, [fact]: answer });
            const lost = [...now].filter(([id, was]) => was === 'listed' && then.get(id) === 'depends');
            expect(leftOpen).toEqual(expect.arrayContaining(lost.map(([id]) => id)));
            for (const id of leftOpen) expect(then.get(id)).toBe('depends');
          }
        }
        const named = new Set([...questions.flatMap(({ decides }) => decides), ...together, ...never]);
        expect([...named].sort()).toEqual(open.toSorted());
      }),
      { numRuns: 12 },
    );
  });

  it('what if: says of every option whose status an answer changes what it was and would be, and of no other', () => {
    fc.assert(
      fc.property(anyFacts(pathway), fc.constantFrom(...ids, ''), fc.nat(), (facts, fact, turn) => {
        const question = pathway.questions[fact];
        if (!question) return;
        const answers = answersTo(question);
        const answer = answers[turn % answers.length] ?? unsure;
        const [before, after] = [statusesAt(pathway, facts), statusesAt(pathway, { ...facts, [fact]: answer })];
        for (const { id, from, to } of whatIf(pathway, facts, fact, answer)) {
          expect([from, to]).toEqual([before.get(id), after.get(id)]);
          before.set(id, to);
        }
        expect(before).toEqual(after);
      }),
      { numRuns: 25 },
    );
  });
});

function statusesAt(pathway: Pathway, facts: Facts): Map<string, string> {
  return new Map(optionStatuses(pathway, knownFacts(walk(pathway, facts))).map(({ id, status }) => [id, status]));
}

function anyFacts(pathway: Pathway): fc.Arbitrary<Facts> {
  const answers = Object.entries(pathway.questions).map(
    ([id, question]) => [id, fc.constantFrom(...answersTo(question))] as const,
  );
  return fc
    .record(Object.fromEntries(answers), { requiredKeys: [] })
    .map((facts) =>
      Object.fromEntries(Object.entries(facts).flatMap(([id, answer]) => (answer ? [[id, answer]] : []))),
    );
}
