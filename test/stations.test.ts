import { describe, expect, it } from 'vitest';
import type { Facts } from '../src/model/condition.ts';
import { routes } from '../src/model/routes.ts';
import { questionsLeft, stationsAfter } from '../src/model/stations.ts';
import { optionStatuses } from '../src/model/status.ts';
import { knownFacts, walk } from '../src/model/walk.ts';
import { whyAsked } from '../src/model/why-asked.ts';
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

describe('why a question is asked', () => {
  it.each(named)('%s: what an answer changes is among what the question decides', (_, pathway) => {
    const all = routes(pathway);
    for (const { facts } of all.filter((_, place) => place % Math.ceil(all.length / 40) === 0)) {
      for (const fact of Object.keys(facts)) {
        const { [fact]: _left, ...others } = facts;
        const status = (given: Facts) => optionStatuses(pathway, knownFacts(walk(pathway, given)));
        const [before, after] = [status(others), status(facts)];
        const changed = after.filter((option, place) => option.status !== before[place]?.status).map(({ id }) => id);
        const alone = Object.keys(walk(pathway, facts).used).at(-1) === fact;
        // Without an answer on the way, later ones are not reached and not known either; so only the last is compared.
        if (alone) expect(changed.filter((id) => !whyAsked(pathway, fact).options.includes(id))).toEqual([]);
      }
    }
  });

  it('names the options and the notices that depend on it', () => {
    expect(whyAsked(rectum, 'muscle-layer')).toEqual({
      options: [
        'rectum.endoscopic-resection',
        'rectum.partial-rectum-resection',
        'rectum.anus-rectum-part-colon-resection',
      ],
      notices: ['size-and-depth-disagree'],
    });
    expect(whyAsked(stomach, 'men1').options).toEqual([
      'stomach.men1-duodenal-tumor-resection',
      'stomach.men1-hormone-therapy',
    ]);
  });
});
