import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { cases, series } from '../pathways/cases/all.ts';
import { glossary as terms } from '../pathways/glossary.ts';
import { averageGrade, readingsOf } from '../src/audit/reading.ts';
import { unsure } from '../src/model/content/condition.ts';
import { glossaryOf } from '../src/model/content/glossary.ts';
import { type CaseSeries, levels, seriesKinds } from '../src/model/content/practice.ts';
import { linkTo } from '../src/model/content/source.ts';
import { answersTo } from '../src/model/walk/machine.ts';
import type { Status } from '../src/model/walk/status.ts';
import { walk } from '../src/model/walk/walk.ts';
import { factFeedback, listOf, optionFeedback } from '../src/view/practise/feedback.ts';
import { expectedLists } from './expected-lists.ts';
import { editions, pathwayNamed, pathways, sources } from './support/content.ts';

const statuses: readonly Status[] = ['listed', 'depends', 'not-listed'];
const each = cases.map((one) => [one.id, one, pathwayNamed(one.edition, one.pathway)] as const);

describe('the ready-made cases', () => {
  it('are at least 24, of every kind in both editions, two for every pathway with a list', () => {
    expect(cases.length).toBeGreaterThanOrEqual(24);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    for (const edition of ['patient', 'professional']) {
      expect(new Set(cases.filter((one) => one.edition === edition).map(({ level }) => level))).toEqual(
        new Set(levels),
      );
    }
    const withLists = pathways.filter(({ options }) => Object.keys(options).length > 0);
    const count = ({ edition, id }: (typeof withLists)[number]) =>
      cases.filter((one) => one.edition === edition && one.pathway === id).length;
    expect(withLists.filter((pathway) => count(pathway) < 2).map(({ edition, id }) => `${edition}/${id}`)).toEqual([]);
    expect(cases.filter(({ edition, pathway }) => !withLists.includes(pathwayNamed(edition, pathway)))).toEqual([]);
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

describe('cases that belong together', () => {
  const named = series.map((one) => [one.id, one] as const);
  const casesOf = ({ cases: ids }: CaseSeries) => ids.map((id) => cases.find((one) => one.id === id));

  it('are of every kind in both editions', () => {
    for (const { id: edition } of editions) {
      const kinds = series.filter((one) => one.edition === edition).map(({ kind }) => kind);
      expect(new Set(kinds)).toEqual(new Set(seriesKinds));
    }
  });

  it.each(named)('%s names cases of its edition, and those differ as it says', (_, one) => {
    const parts = casesOf(one);
    expect(parts.map((part) => part?.edition)).toEqual(one.cases.map(() => one.edition));
    const pathways = new Set(parts.map((part) => part?.pathway));
    if (one.kind === 'time') return expect(pathways.size).toBeGreaterThan(1);
    expect(pathways.size).toBe(1);
    const [first, last] = [parts[0]?.facts ?? {}, parts.at(-1)?.facts ?? {}];
    const differ = Object.keys(last).filter((fact) => first[fact] !== last[fact]);
    expect(differ).toHaveLength(1);
    if (one.kind === 'order') expect(first[differ[0] ?? '']).toBe(unsure);
    const lists = parts.map((part) => expectedLists[part?.id ?? '']);
    expect(lists[0]).not.toEqual(lists.at(-1));
  });
});

describe('each choice in a case', () => {
  it.each(each)('%s: each fact read wrongly gets feedback with its source', (_, one, pathway) => {
    for (const [fact, answer] of Object.entries(one.facts)) {
      const question = pathway.questions[fact];
      for (const given of question ? answersTo(question) : []) {
        const { agrees, says, cites } = factFeedback(pathway, one, fact, given, pathway.summary.edition.register);
        expect(agrees).toBe(given === answer);
        expect(says.length).toBeGreaterThanOrEqual(2);
        expectLink(cites);
      }
    }
  });

  it.each(each)('%s: each option predicted wrongly gets feedback with its source', (_, one, pathway) => {
    for (const option of listOf(pathway, one)) {
      for (const guess of statuses) {
        const { agrees, says, cites } = optionFeedback(pathway, one, option, guess, pathway.summary.edition.register);
        expect(agrees).toBe(guess === option.status);
        expect(says.length).toBeGreaterThanOrEqual(2);
        expect(says.join(' ')).not.toMatch(/undefined|\.\.|answered/);
        expectLink(cites);
      }
    }
  });
});

describe('the words of the cases', () => {
  const passages = [...cases, ...series.map((one) => ({ ...one, vignette: one.asks, remarks: {} }))]
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
