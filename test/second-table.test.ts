import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareAnchor } from '../src/audit/anchors.ts';
import { copiesIn, sourcesFolder } from '../src/cli/content/copies.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import { answersFor } from '../src/model/walk/range.ts';
import { nextFor, optionStatuses, type Status } from '../src/model/walk/status.ts';
import { knownFacts, type Walk, walk } from '../src/model/walk/walk.ts';
import { nameOf, type Row, rows } from './second-table.ts';
import { pathwayNamed, sources } from './support/content.ts';

/** The facts as the pathway takes them: a size in centimeters is the answer that holds it. */
function factsOf({ edition, pathway, facts }: Row): Record<string, string> {
  const { questions } = pathwayNamed(edition, pathway);
  return Object.fromEntries(
    Object.entries(facts).map(([id, answer]) => {
      const question = questions[id];
      if (!question) throw new Error(`no question ${id}`);
      const size = /^([\d.]+)cm$/.exec(answer)?.[1];
      const [taken = answer] = size === undefined ? [] : answersFor(Number(size), question);
      if (taken !== 'unsure' && !(taken in question.answers)) throw new Error(`${id} has no answer ${taken}`);
      return [id, taken];
    }),
  );
}

/** The options that a row names, by id. `rest` is every one that it does not name elsewhere. */
function named(row: Row, names: readonly string[]): string[] {
  const ids = Object.keys(pathwayNamed(row.edition, row.pathway).options);
  const idOf = (name: string) => {
    const found = ids.filter((id) => id === name || id.endsWith(`.${name}`));
    if (found.length !== 1) throw new Error(`${name} is ${found.length} options`);
    return found[0] ?? name;
  };
  const all = [...row.listed, ...row.open, ...row.notListed].filter((name) => name !== 'rest').map(idOf);
  return names.flatMap((name) => (name === 'rest' ? ids.filter((id) => !all.includes(id)) : [idOf(name)]));
}

/** The rows of each pathway. */
const groups = [...new Set(rows.map(({ edition, pathway }) => `${edition}/${pathway}`))].map(
  (name) => [name, rows.filter(({ edition, pathway }) => name === `${edition}/${pathway}`)] as const,
);

describe('the rows', () => {
  it('cover both editions, at least 150 of them', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.map(({ edition }) => edition)).size).toBe(2);
  });

  it('stand once each', () => {
    const names = rows.map((row) => JSON.stringify([row.edition, row.pathway, Object.entries(row.facts).sort()]));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it.each(groups)('of %s name what there is, each once', (_, group) => {
    for (const row of group) {
      factsOf(row);
      const ids = [row.listed, row.open, row.notListed].flatMap((names) => named(row, names));
      expect(ids, nameOf(row)).toHaveLength(new Set(ids).size);
      expect(ids.length > 0 || row.leadsTo !== undefined, nameOf(row)).toBe(true);
    }
  });
});

describe('the pathways read the text as the rows do', () => {
  it.each(groups)('%s', (_, group) => {
    expect(group.flatMap(differences)).toEqual([]);
  });
});

describe('the figures', () => {
  it('stand in the document as they are, by edition', () => {
    const figures = (['patient', 'professional'] as const).map((edition) => {
      const own = rows.filter((row) => row.edition === edition);
      const statements = own.reduce((count, row) => count + statementsOf(row), 0);
      const differ = own.reduce((count, row) => count + differences(row).length, 0);
      return `| ${edition} | ${own.length} | ${statements} | ${statements - differ} | ${differ} |`;
    });
    console.log(['edition, rows, statements, agree, differ', ...figures].join('\n'));
    const document = readFileSync(resolve(import.meta.dirname, '../docs/second-table.md'), 'utf8').split('\n');
    expect(document).toEqual(expect.arrayContaining(figures));
  });
});

function statementsOf(row: Row): number {
  const options = [row.listed, row.open, row.notListed].flatMap((names) => named(row, names));
  return options.length + (row.leadsTo === undefined ? 0 : 1);
}

/** What the pathway says otherwise than the row: where, and what. */
function differences(row: Row): (readonly [string, string])[] {
  const pathway = pathwayNamed(row.edition, row.pathway);
  const way = walk(pathway, factsOf(row));
  const statuses = optionStatuses(pathway, knownFacts(way));
  const wrong = (names: readonly string[], expected: Status) =>
    named(row, names).flatMap((id) => {
      const status = statuses.find((option) => option.id === id)?.status;
      return status === expected ? [] : [[`${nameOf(row)}: ${id}`, `is ${status}, the text: ${expected}`] as const];
    });
  const arrives = arrivalsOf(pathway, way);
  return [
    ...wrong(row.listed, 'listed'),
    ...wrong(row.open, 'depends'),
    ...wrong(row.notListed, 'not-listed'),
    ...(row.leadsTo === undefined || arrives.includes(row.leadsTo)
      ? []
      : [[nameOf(row), `leads to ${arrives.join(' or ') || way.at}, the text: ${row.leadsTo}`] as const]),
  ];
}

/** Where a walk goes on: the one pathway it hands over to, or those that it offers at its end. */
function arrivalsOf(pathway: Pathway, way: Walk): string[] {
  const state = pathway.states[way.at];
  if (state?.kind === 'not-covered') return ['not-covered'];
  if (state?.kind === 'goes-to')
    return nextFor(state.to, way.used)
      .slice(0, 1)
      .map(({ to }) => to);
  return nextFor(pathway.next, way.used).map(({ to }) => to);
}

describe.skipIf(!existsSync(sourcesFolder))('the words that decide', () => {
  it.each(groups)('%s: stand once in their section', async (_, group) => {
    const copies = await copiesIn(sourcesFolder, sources.values());
    const found = group.map((row) => {
      const source = [...sources.values()].find(({ id }) => id.startsWith(`pdq-${row.edition}`));
      const copy = copies.get(source?.id ?? '');
      if (!source || !copy) throw new Error(`no copy of the ${row.edition} edition`);
      const citation = { source: source.id, section: row.section, anchor: row.anchor };
      const { verdict } = compareAnchor({ file: '', where: '', states: [], citation }, copy);
      const words = row.anchor.split(' ').length;
      return [row.anchor, verdict === 'found' && words >= 3 && words <= 8 ? 'found' : `${verdict}, ${words} words`];
    });
    expect(found.filter(([, verdict]) => verdict !== 'found')).toEqual([]);
  });
});
