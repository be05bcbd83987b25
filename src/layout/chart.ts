import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import { cardText } from '../model/cards.ts';
import type { Pathway } from '../model/definition.ts';
import { type Graph, graphOf } from '../model/graph.ts';
import { type Register, registers } from '../model/words.ts';
import { installCanvas } from './canvas.ts';

import { type Chart, type Layout, type Orientation, orientations } from './layout.ts';
import { layoutOf, type Texts } from './place.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const cache = join(root, 'node_modules/.cache/charts');

/** The chart of a pathway, in both registers and orientations. Kept on disk by what it is made from. */
export async function chartOf(pathway: Pathway): Promise<Chart> {
  const graph = graphOf(pathway);
  const texts = eachOf(registers, (register) =>
    Object.fromEntries(graph.cards.map((card) => [card.id, cardText(pathway, card, register)])),
  );
  const file = join(cache, `${pathway.edition}-${pathway.id}-${await hashOf({ graph, texts })}.json`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return JSON.parse(kept) as Chart;
  const chart = { graph, layouts: await layoutsOf(graph, texts) };
  await mkdir(cache, { recursive: true });
  const own = `${file}.${randomUUID()}`;
  await writeFile(own, JSON.stringify(chart));
  await rename(own, file);
  return chart;
}

async function layoutsOf(graph: Graph, texts: Readonly<Record<Register, Texts>>): Promise<Chart['layouts']> {
  installCanvas();
  const elk = new ElkConstructor();
  const place = async (register: Register): Promise<Record<Orientation, Layout>> => {
    const [wide, narrow] = await Promise.all(
      orientations.map((orientation) => layoutOf(graph, texts[register], orientation, elk)),
    );
    if (!wide || !narrow) throw new Error('a chart has two orientations');
    return { wide, narrow };
  };
  return { plain: await place('plain'), clinical: await place('clinical') };
}

let code: Promise<string> | undefined;

/** A name for everything that decides a layout: what is drawn, the code of this folder and the packages' versions. */
async function hashOf(drawn: unknown): Promise<string> {
  code ??= readdir(here).then(async (names) => {
    const files = [
      ...names.filter((name) => name.endsWith('.ts')).map((name) => join(here, name)),
      join(root, 'package.json'),
    ];
    return (await Promise.all(files.sort().map((file) => readFile(file, 'utf8')))).join('');
  });
  return createHash('sha256')
    .update(await code)
    .update(JSON.stringify(drawn))
    .digest('hex')
    .slice(0, 16);
}

function eachOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
