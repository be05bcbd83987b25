import { describe, expect, it } from 'vitest';
import { answersTo } from '../src/model/walk/machine.ts';
import { editions, pathwayNamed, pathways } from './support/content.ts';
import { keptIds, keptNoticesAndGaps } from './support/kept-ids.ts';

describe.each(editions.map(({ id }) => id))('the %s edition', (edition) => {
  it.each(Object.entries(keptNoticesAndGaps[edition] ?? {}))(
    '%s keeps its notices and gaps',
    (id, { notices, gaps }) => {
      const pathway = pathwayNamed(edition, id);
      expect(Object.keys(pathway.notices).sort()).toEqual([...notices].sort());
      expect(Object.keys(pathway.gaps).sort()).toEqual([...gaps].sort());
    },
  );

  it.each(Object.entries(keptIds[edition] ?? {}))(
    '%s keeps the ids of its questions, answers and options',
    (id, kept) => {
      const pathway = pathwayNamed(edition, id);
      const found = Object.entries(pathway.questions).map(([fact, question]) => [fact, answersTo(question).sort()]);
      const wanted = Object.entries(kept.questions).map(([fact, answers]) => [fact, [...answers, 'unsure'].sort()]);
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
      expect(Object.keys(pathway.options).sort()).toEqual([...kept.options].sort());
    },
  );

  it('has no pathway that nobody keeps', () => {
    const ids = pathways.filter((pathway) => pathway.edition === edition).map(({ id }) => id);
    expect(Object.keys(keptNoticesAndGaps[edition] ?? {}).sort()).toEqual([...ids].sort());
    expect(Object.keys(keptIds[edition] ?? {}).sort()).toEqual([...ids].sort());
  });
});
