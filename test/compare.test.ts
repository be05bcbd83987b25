import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../src/model/ahead/difference.ts';
import { elsewhere } from '../src/model/search/elsewhere.ts';
import { routes } from '../src/model/walk/routes.ts';
import { optionStatuses } from '../src/model/walk/status.ts';
import { knownFacts, walk } from '../src/model/walk/walk.ts';
import { named, pathwayNamed, pathways } from './support/content.ts';

describe.each(named)('two walks through %s', (_, pathway) => {
  it('have a row for every option, and differ where a status differs', () => {
    const all = fc.constantFrom(
      {},
      ...routes(pathway)
        .slice(0, 400)
        .map(({ facts }) => facts),
    );
    const statusOf = (facts: Readonly<Record<string, string>>) =>
      optionStatuses(pathway, knownFacts(walk(pathway, facts))).map(
        ({ id, status, doubtful }) => `${id} ${status} ${doubtful}`,
      );
    fc.assert(
      fc.property(all, all, (one, other) => {
        const { options, facts, ways } = differenceOf(pathway, one, other);
        expect(options.map(({ id }) => id)).toEqual(Object.keys(pathway.options));
        const [here, there] = [statusOf(one), statusOf(other)];
        expect(options.map(({ differs }) => differs)).toEqual(here.map((status, place) => status !== there[place]));
        const changed = facts.filter(({ differs }) => differs).map(({ fact }) => fact);
        const [knownHere, knownThere] = ways.map(knownFacts);
        expect(changed.every((fact) => knownHere?.[fact] !== knownThere?.[fact])).toBe(true);
        expect(differenceOf(pathway, one, one).options.some(({ differs }) => differs)).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  it('find a treatment in other parts, and from there this one', () => {
    for (const [id, option] of Object.entries(pathway.options)) {
      for (const place of elsewhere(pathway, option, pathways)) {
        expect(place.pathway.edition).toBe(pathway.edition);
        expect(place.pathway.id).not.toBe(pathway.id);
        const back = elsewhere(place.pathway, place.option, pathways);
        expect(back.map(({ pathway: part, id: found }) => `${part.id} ${found}`)).toContain(`${pathway.id} ${id}`);
      }
    }
  });
});

describe('the rectum', () => {
  const rectum = pathwayNamed('patient', 'rectum');

  it('with the muscle layer changed: one option is no longer clear, and one notice is new', () => {
    const { options, notices } = differenceOf(
      rectum,
      { size: '1-to-2-cm', 'muscle-layer': 'no' },
      { size: '1-to-2-cm', 'muscle-layer': 'yes' },
    );
    expect(options.filter(({ differs }) => differs).map(({ id }) => id)).toEqual(['rectum.endoscopic-resection']);
    expect(notices).toEqual([{ id: 'size-and-depth-disagree', holds: [false, true] }]);
  });

  it('has the removal through a scope in the stomach and in the small intestine too', () => {
    const option = rectum.options['rectum.endoscopic-resection'];
    if (!option) throw new Error('the option is gone');
    const found = elsewhere(rectum, option, pathways).map(({ pathway }) => pathway.id);
    expect([...new Set(found)].toSorted()).toEqual(['small-intestine', 'stomach']);
  });
});
