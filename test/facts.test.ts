import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIn, written } from '../src/model/content/answer.ts';
import { parseFacts } from '../src/model/walk/facts.ts';
import { answersTo } from '../src/model/walk/machine.ts';
import { named, pathwayNamed } from './support/content.ts';

const rectum = pathwayNamed('patient', 'rectum');

describe('a size', () => {
  it.each([
    ['9mm', 'under-1-cm', '9mm'],
    ['9.99 mm', 'under-1-cm', '9.99mm'],
    ['10mm', '1-to-2-cm', '10mm'],
    ['1cm', '1-to-2-cm', '1cm'],
    ['1.0 cm', '1-to-2-cm', '1cm'],
    ['1,5cm', '1-to-2-cm', '1.5cm'],
    ['15 MM', '1-to-2-cm', '15mm'],
    ['20mm', '1-to-2-cm', '20mm'],
    ['2.0cm', '1-to-2-cm', '2cm'],
    ['20.1mm', 'over-2-cm', '20.1mm'],
    ['.5cm', 'under-1-cm', '0.5cm'],
    ['100cm', 'over-2-cm', '100cm'],
    // As a file keeps it. The answers may have changed since: the size decides.
    ['1-to-2-cm.12mm', '1-to-2-cm', '12mm'],
    ['under-1-cm.12mm', '1-to-2-cm', '12mm'],
  ])('of %s is %s and stays %s', (given, answer, size) => {
    const { facts, problems } = parseFacts(rectum, [['size', given]]);
    expect(problems).toEqual([]);
    expect([answerIn(facts['size'] ?? ''), written(facts['size'] ?? '')]).toEqual([answer, size]);
    expect(parseFacts(rectum, [['size', size]]).facts).toEqual(facts);
  });

  it('of more digits than anybody measures is its answer alone, which no rounding changes', () => {
    const sizes = ['9.9999999mm', '0.00000001cm', '1.23456cm'].map((given) => parseFacts(rectum, [['size', given]]));
    expect(sizes.map(({ facts }) => facts)).toEqual(
      ['under-1-cm', 'under-1-cm', '1-to-2-cm'].map((size) => ({ size })),
    );
  });

  it.each([
    ['-1cm', /more than zero/],
    ['0mm', /more than zero/],
    ['101cm', /more than 100 cm/],
    ['15', /no unit/],
    ['0.8in', /millimeters or centimeters/],
    ['abc', /not an answer/],
    ['', /not an answer/],
    ['1e9cm', /not an answer/],
    ['NaNcm', /not an answer/],
    ['under-1cm', /not an answer/],
    ['1-to-2-cm.12', /no unit/],
    ['1-to-2-cm.huge', /not an answer/],
    ['unsure.12mmm', /millimeters or centimeters/],
  ])('of %s is refused', (given, what) => {
    const { facts, problems } = parseFacts(rectum, [['size', given]]);
    expect(facts).toEqual({});
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toMatch(what);
  });
});

it('suggests the nearest question and answer', () => {
  const { problems } = parseFacts(rectum, [
    ['sise', '9mm'],
    ['size', 'under-1cm'],
    ['muscle_layer', 'yes'],
  ]);
  expect(problems.map(({ fix }) => /Did you mean ([\w-]+)\?/.exec(fix)?.[1])).toEqual([
    'size',
    'under-1-cm',
    'muscle-layer',
  ]);
});

it('keeps the first of two answers and says so', () => {
  const twice = parseFacts(rectum, [
    ['size', '9mm'],
    ['size', '21mm'],
    ['size', 'under-1-cm'],
  ]);
  expect(twice.facts).toEqual({ size: 'under-1-cm.9mm' });
  expect(twice.problems.map(({ where }) => where)).toEqual(['size=21mm']);
  const rounded = parseFacts(rectum, [
    ['size', 'under-1-cm'],
    ['size', '9mm'],
    ['size', '8mm'],
  ]);
  expect(rounded.facts).toEqual({ size: 'under-1-cm.9mm' });
  expect(rounded.problems.map(({ where }) => where)).toEqual(['size=8mm']);
});

describe.each(named)('%s', (_, pathway) => {
  it('accepts each of its answers', () => {
    for (const [fact, question] of Object.entries(pathway.questions)) {
      for (const answer of answersTo(question)) {
        expect(parseFacts(pathway, [[fact, answer]])).toEqual({ facts: { [fact]: answer }, problems: [] });
      }
    }
  });

  it('turns anything else into a problem in whole sentences', () => {
    const facts = fc.oneof(hostile, fc.constantFrom('', ...Object.keys(pathway.questions)));
    fc.assert(
      fc.property(fc.array(fc.tuple(facts, fc.oneof(hostile, size)), { maxLength: 20 }), (entries) => {
        const parsed = parseFacts(pathway, entries);
        for (const [fact, answer] of Object.entries(parsed.facts)) {
          const question = pathway.questions[fact];
          expect(question && answersTo(question)).toContain(answerIn(answer));
        }
        for (const { where, what, fix } of parsed.problems) {
          expect(where.length).toBeLessThan(100);
          expect(what).toMatch(/\.$/);
          expect(fix).toMatch(/\.$/);
        }
        expect(Object.getPrototypeOf(parsed.facts)).toBe(Object.prototype);
        expect(Object.keys(parsed.facts).length + parsed.problems.length).toBeLessThanOrEqual(entries.length);
      }),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '-1cm', 'NaN', '<script>'),
  fc.constant('x'.repeat(10_000)),
);
const size = fc.tuple(fc.double(), fc.constantFrom('mm', 'cm', 'in', ' ', '')).map((parts) => parts.join(''));
