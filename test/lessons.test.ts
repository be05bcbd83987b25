import { describe, expect, it } from 'vitest';
import { cases } from '../pathways/cases/all.ts';
import { readFile, writeFile } from '../src/kept/file.ts';
import { packed, unpacked } from '../src/kept/packed.ts';
import { readEntries } from '../src/kept/reading.ts';
import { levels } from '../src/model/content/practice.ts';
import { starterOf } from '../src/view/lesson/starter.ts';
import { difficulties, difficultyOf, inOrder, neutralName } from '../src/view/practise/difficulty.ts';
import { isDue, nextCase } from '../src/view/practise/due.ts';
import { earlierOf, scoreByDay } from '../src/view/practise/score.ts';
import { followedIn, followOf } from '../src/view/session/follow.ts';

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T10:00:00.000Z`;
const result = (id: string, agreed: number, changed: string) => ({
  ...{ id, changed, facts: { agreed: 2, of: 2 }, options: { agreed, of: 3 } },
});

describe('a case that was missed', () => {
  it('comes again tomorrow, and not before, and not once all of it agreed', () => {
    expect(isDue(result('a', 2, day(1)), day(1))).toBe(false);
    expect(isDue(result('a', 2, day(1)), day(2))).toBe(true);
    expect(isDue(result('a', 3, day(1)), day(9))).toBe(false);
  });

  it('goes before what is new, and what is new before what is done', () => {
    const all = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(nextCase(all, [], day(1))?.id).toBe('a');
    expect(nextCase(all, [result('a', 3, day(1)), result('b', 1, day(1))], day(1))?.id).toBe('c');
    expect(nextCase(all, [result('a', 3, day(1)), result('b', 1, day(1))], day(2))?.id).toBe('b');
  });
});

describe('the name of a case before it is done', () => {
  it('tells its part and a number, and no two of an edition alike', () => {
    for (const edition of new Set(cases.map((each) => each.edition))) {
      const own = cases.filter((each) => each.edition === edition);
      const names = own.map((each) => neutralName(each, cases, (part) => part));
      expect(new Set(names).size).toBe(own.length);
      for (const [index, { title }] of own.entries()) expect(names[index]).not.toContain(title);
    }
  });

  it('and how hard it is says nothing of its kind: some of nearly each are easy, and some are hard', () => {
    for (const edition of new Set(cases.map((each) => each.edition))) {
      const own = inOrder(cases, edition);
      expect(own.map((each) => difficulties.indexOf(difficultyOf(each)))).toEqual(
        own.map((each) => difficulties.indexOf(difficultyOf(each))).sort(),
      );
      for (const difficulty of difficulties) {
        const kinds = own.filter((each) => difficultyOf(each) === difficulty).map(({ level }) => level);
        expect(new Set(kinds).size, `${edition}: ${difficulty}`).toBeGreaterThanOrEqual(levels.length - 1);
      }
    }
  });
});

describe('the score over time', () => {
  it('adds up what was done on each day, the last results and those before', () => {
    const first = result('a', 1, day(1));
    const again = { ...result('a', 3, day(2)), earlier: earlierOf(first) };
    expect(scoreByDay([again, result('b', 2, day(2))], (time) => time.slice(0, 10))).toEqual([
      { day: '2026-11-01', cases: 1, agreed: 3, of: 5 },
      { day: '2026-11-02', cases: 2, agreed: 5 + 4, of: 10 },
    ]);
    expect(readEntries('progress', [again])).toEqual({ entries: [again], problems: [] });
  });
});

describe('what the device of a trainee follows', () => {
  it('is every walk of the lesson, short enough for a code, and nothing that gives an answer away in words', () => {
    for (const edition of new Set(cases.map((each) => each.edition))) {
      const parts = starterOf(cases, edition)?.parts ?? [];
      const text = followOf(parts);
      expect(followedIn(text)).toEqual(parts.map(({ edition, pathway, facts }) => ({ edition, pathway, facts })));
      expect(new URLSearchParams({ follow: text }).toString().length).toBeLessThan(600);
    }
    for (const broken of ['', '.', '_', 'patient', '__proto__', 'patient_rectum_size.%']) {
      expect(() => followedIn(broken)).not.toThrow();
    }
  });
});

describe('a lesson', () => {
  it('of ten minutes comes with every edition: three cases about three parts, from easy on', () => {
    for (const edition of new Set(cases.map((each) => each.edition))) {
      const lesson = starterOf(cases, edition);
      expect(lesson?.minutes).toBe(10);
      expect(new Set(lesson?.parts.map(({ pathway }) => pathway)).size).toBe(3);
      for (const part of lesson?.parts ?? []) expect(part.story).not.toBe('');
    }
  });

  it('fits into a link with its own cases, and into a file, and is the same when it is read', () => {
    for (const edition of new Set(cases.map((each) => each.edition))) {
      const starter = starterOf(cases, edition);
      if (!starter) throw new Error(`no lesson for ${edition}`);
      const lesson = { ...starter, id: 'a-lesson', changed: day(1) };
      expect(unpacked('lessons', packed<'lessons'>(lesson) ?? '').entries).toEqual([lesson]);
      expect(readFile(writeFile({ lessons: [lesson] }, day(1))).kept.lessons).toEqual([lesson]);
    }
  });
});
