import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { cases } from '../pathways/cases/all.ts';
import { glossary as terms } from '../pathways/glossary.ts';
import { averageGrade, readingsOf } from '../src/audit/reading.ts';
import { unsure } from '../src/model/condition.ts';
import { glossaryOf } from '../src/model/glossary.ts';
import { answersTo } from '../src/model/machine.ts';
import { levels } from '../src/model/practice.ts';
import { factFeedback, listOf, optionFeedback } from '../src/model/practice-feedback.ts';
import { linkTo } from '../src/model/source.ts';
import type { Status } from '../src/model/status.ts';
import { walk } from '../src/model/walk.ts';
import { defaultRegister } from '../src/model/words.ts';
import { expectedLists } from './expected-lists.ts';
import { pathwayNamed, pathways, sources } from './support/content.ts';

const statuses: readonly Status[] = ['listed', 'depends', 'not-listed'];
const each = cases.map((one) => [one.id, one, pathwayNamed(one.edition, one.pathway)] as const);

describe('the ready-made cases', () => {
  it('are at least 24, of every kind in both editions, over every pathway with a list', () => {
    expect(cases.length).toBeGreaterThanOrEqual(24);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    for (const edition of ['patient', 'professional']) {
      expect(new Set(cases.filter((one) => one.edition === edition).map(({ level }) => level))).toEqual(
        new Set(levels),
      );
    }
    const withLists = pathways.filter(({ options }) => Object.keys(options).length > 0);
    expect(new Set(cases.map(({ edition, pathway }) => `${edition}/${pathway}`))).toEqual(
      new Set(withLists.map(({ edition, id }) => `${edition}/${id}`)),
    );
  });

  it.each(each)('%s leads to the list that was written down for it by hand', (id, one, pathway) => {
    const list = listOf(pathway, one);
    const ids = (status: Status) => list.filter((option) => option.status === status).map((option) => option.id);
    expect({ listed: ids('listed').sort(), depends: ids('depends').sort() }).toEqual({
      listed: [...(expectedLists[id]?.listed ?? ['?'])].sort(),
      depends: [...(expectedLists[id]?.depends ?? [])].sort(),
    });
    expect(ids('not-listed')).toHaveLength(
      Object.keys(pathway.options).length - ids('listed').length - ids('depends').length,
    );
  });

  it('have a list written down for each, and for nothing else', () => {
    expect(Object.keys(expectedLists).sort()).toEqual(cases.map(({ id }) => id).sort());
  });

  it.each(each)('%s gives every fact that its walk asks for, and none that it does not', (_, one, pathway) => {
    const way = walk(pathway, one.facts);
    expect(way.kind).toBe('options');
    expect(way.used).toEqual(one.facts);
  });

  it.each(each)('%s says in its vignette what its facts say', (_, one) => {
    for (const [fact, clue] of Object.entries(one.clues))
      expect([fact, one.vignette]).toEqual([fact, expect.stringContaining(clue)]);
    const stated = Object.entries(one.facts).flatMap(([fact, answer]) => (answer === unsure ? [] : [fact]));
    expect(Object.keys(one.clues).sort()).toEqual(stated.sort());
  });

  it.each(each)('%s remarks only on what can be chosen in it', (_, one, pathway) => {
    const choices = [...Object.keys(one.facts), ...Object.keys(pathway.options)];
    expect(choices).toEqual(expect.arrayContaining(Object.keys(one.remarks)));
    // What is easily missed is told in words of its own, not only in what follows from the pathway.
    if (one.level === 'trap') expect(Object.keys(one.remarks).length).toBeGreaterThan(0);
  });
});

describe('each choice in a case', () => {
  it.each(each)('%s: each fact read wrongly gets feedback with its source', (_, one, pathway) => {
    for (const [fact, answer] of Object.entries(one.facts)) {
      const question = pathway.questions[fact];
      for (const given of question ? answersTo(question) : []) {
        const { agrees, says, cites } = factFeedback(pathway, one, fact, given, defaultRegister[one.edition]);
        expect(agrees).toBe(given === answer);
        expect(says.length).toBeGreaterThanOrEqual(2);
        expectLink(cites);
      }
    }
  });

  it.each(each)('%s: each option predicted wrongly gets feedback with its source', (_, one, pathway) => {
    for (const option of listOf(pathway, one)) {
      for (const guess of statuses) {
        const { agrees, says, cites } = optionFeedback(pathway, one, option, guess, defaultRegister[one.edition]);
        expect(agrees).toBe(guess === option.status);
        expect(says.length).toBeGreaterThanOrEqual(2);
        expect(says.join(' ')).not.toMatch(/undefined|\.\.|answered/);
        expectLink(cites);
      }
    }
  });
});

describe('the words of the cases', () => {
  const passages = cases
    .filter(({ edition }) => edition === 'patient')
    .flatMap(({ id, title, vignette, remarks, teaches }) =>
      [title, vignette, teaches, ...Object.values(remarks)].map((text) => ({ where: id, card: `${id} ${text}`, text })),
    );

  it('are plain in the patient edition: grade 6 on average, no text over 8', () => {
    const read = readingsOf(passages, glossaryOf(terms), syllable);
    expect(read.filter(({ grade }) => grade > 8).map(({ grade, text }) => `${grade.toFixed(1)} ${text}`)).toEqual([]);
    expect(averageGrade(read)).toBeLessThanOrEqual(6);
  });

  it('never advise', () => {
    const all = cases.flatMap(({ vignette, remarks, teaches }) => [vignette, teaches, ...Object.values(remarks)]);
    expect(all.filter((text) => /\b(should|must|recommend\w*|first-line|best for|ruled out)\b/i.test(text))).toEqual(
      [],
    );
  });
});

function expectLink(cites: Parameters<typeof linkTo>[0] | undefined) {
  const source = cites && sources.get(cites.source);
  expect(cites && source && linkTo(cites, source)).toMatch(/^https:\/\/\S+#:~:text=/);
}
