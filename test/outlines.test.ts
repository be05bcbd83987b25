import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outlinesText } from '../src/export/outline/outlines.ts';
import { graphOf } from '../src/model/chart/graph.ts';
import { outlineOf } from '../src/model/chart/outline.ts';
import { registers } from '../src/model/content/words.ts';
import { named, pathways } from './support/content.ts';

it('equals test/outlines.md', { timeout: 60_000 }, async () => {
  const golden = await readFile(resolve(import.meta.dirname, 'outlines.md'), 'utf8');
  const message = 'A pathway reads otherwise. Run `npm run outlines` and review the diff of test/outlines.md.';
  expect(outlinesText(pathways), message).toBe(golden);
});

describe.each(named)('%s', (_, pathway) => {
  const graph = graphOf(pathway);

  it.each(registers)('has the cards, rows and edges of the chart, in %s words', (register) => {
    const outline = outlineOf(pathway, register, graph);
    expect(outline.map(({ id }) => id)).toEqual(graph.cards.map(({ id }) => id));
    expect(outline.map(({ rows }) => rows.map(({ id }) => id))).toEqual(graph.cards.map(({ rows }) => rows));
    const edges = outline.flatMap(({ rows, links }) => [...links, ...rows.flatMap((row) => row.links)]);
    expect(new Set(edges.map(({ edge }) => edge))).toEqual(new Set(graph.edges.map(({ id }) => id)));
  });
});
