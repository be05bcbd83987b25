import { describe, expect, it } from 'vitest';
import { cases } from '../pathways/cases/all.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import { besideOf, besideWith, offeredIn } from '../src/model/handouts/beside.ts';
import { optionStatuses } from '../src/model/walk/status.ts';
import { knownFacts, walk } from '../src/model/walk/walk.ts';
import { named, pathways } from './support/content.ts';

const withLists = named.filter(([, { options }]) => Object.keys(options).length > 0);

function besideAll(pathway: Pathway) {
  const others = pathways.filter(({ edition, id }) => edition === pathway.edition && id !== pathway.id);
  return besideOf(pathway, others);
}

describe.each(withLists)('what is offered beside the lists of %s', (_, pathway) => {
  const beside = besideAll(pathway);

  it('stands in another list of the same summary, word for word, and could not be taken for one of its own', () => {
    expect(beside).toHaveLength(2);
    for (const { id, option, of } of beside) {
      const home = pathways.find(({ options, title }) => title === of && options[id] === option);
      expect(home?.summary).toBe(pathway.summary);
      expect(Object.keys(pathway.options)).not.toContain(id);
      expect(Object.values(pathway.options).map(({ says }) => says)).not.toContainEqual(option.says);
    }
  });

  it('leaves the options in their order, and something to get wrong in every case', () => {
    const own = offeredIn(pathway, beside).filter((each) => !each.beside);
    expect(own.map(({ id }) => id)).toEqual(Object.keys(pathway.options));
    for (const { facts } of cases.filter(
      ({ edition, pathway: id }) => edition === pathway.edition && id === pathway.id,
    )) {
      const known = knownFacts(walk(pathway, facts));
      const wrong = optionStatuses(pathway, known).filter(({ status }) => status === 'not-listed').length;
      expect(wrong + besideWith(pathway, known, beside).length).toBeGreaterThan(0);
    }
  });
});
