import { describe, expect, it } from 'vitest';
import { questionsLeft } from '../src/model/ahead/questions-left.ts';
import { stationsAfter } from '../src/model/ahead/stations.ts';
import type { Facts } from '../src/model/content/condition.ts';
import { routes } from '../src/model/walk/routes.ts';
import { walk } from '../src/model/walk/walk.ts';
import { named, pathwayNamed, pathways } from './support/content.ts';

const rectum = pathwayNamed('patient', 'rectum');
const stomach = pathwayNamed('patient', 'stomach');

describe('what might come next', () => {
  it('is, at a question, what its answers lead to, each once with the answers that lead there', () => {
    const after = stationsAfter(rectum, walk(rectum, { size: 'unsure' }));
    expect(after.map((station) => (station.kind === 'state' ? [station.id, station.by] : station))).toEqual([
      ['sizeUnknown', ['no', 'unsure']],
      ['deepSizeUnknown', ['yes']],
    ]);
  });

  it('is, where the order is free, every other open question and then the lists', () => {
    const way = walk(stomach, { men1: 'yes' });
    const states = stationsAfter(stomach, way);
    expect(states.filter(({ kind }) => kind === 'pathway')).toEqual([]);
    const asked = states.flatMap((station) => (station.kind === 'state' && station.asks ? [station.asks] : []));
    expect([way.asks, ...asked].sort()).toEqual([...way.open].sort());
    expect(states.length).toBeGreaterThan(asked.length);
  });

  it('is, at a list, the parts that may follow', () => {
    const way = walk(rectum, { size: 'over-2-cm' });
    expect(stationsAfter(rectum, way).map(({ id }) => id)).toEqual([
      'follow-up',
      'recurrent',
      'metastatic',
      'carcinoid-syndrome',
    ]);
  });

  it.each(named)('%s: every station can be reached, and the count of questions left only falls', (_, pathway) => {
    const all = routes(pathway);
    for (const { facts } of all.filter((_, place) => place % Math.ceil(all.length / 50) === 0)) {
      let before = Number.POSITIVE_INFINITY;
      let given: Facts = {};
      for (const [fact, answer] of [...Object.entries(facts), ['', ''] as const]) {
        const way = walk(pathway, given);
        const left = questionsLeft(pathway, way);
        expect(left).toBeLessThan(before);
        if (way.kind !== 'question') expect(pathway.type === 'parallel' || left === 0).toBe(true);
        for (const station of stationsAfter(pathway, way)) {
          if (station.kind === 'state') expect(pathway.states[station.id]).toBe(station.state);
          else expect(pathways.some(({ id, edition }) => id === station.id && edition === pathway.edition)).toBe(true);
        }
        before = left;
        given = { ...given, [fact]: answer };
      }
    }
  });
});
