import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import type { Pathway } from '../model/content/definition.ts';
import { installCanvas } from './canvas.ts';
import { drawingOf, laidOut } from './chart.ts';
import type { Chart } from './drawn/layout.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const cache = join(root, 'node_modules/.cache/charts');

const charts = new WeakMap<Pathway, Promise<Chart>>();

/** The chart of a pathway, in both registers and orientations. Kept on disk by what it is made from. */
export function chartOf(pathway: Pathway): Promise<Chart> {
  const known = charts.get(pathway) ?? keptOrLaidOut(pathway);
  charts.set(pathway, known);
  return known;
}

async function keptOrLaidOut(pathway: Pathway): Promise<Chart> {
  const drawing = drawingOf(pathway);
  const file = join(cache, `${pathway.edition}-${pathway.id}-${await hashOf(drawing)}.json`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return JSON.parse(kept) as Chart;
  installCanvas();
  const chart = await laidOut(drawing, new ElkConstructor());
  await mkdir(cache, { recursive: true });
  const own = `${file}.${randomUUID()}`;
  await writeFile(own, JSON.stringify(chart));
  await rename(own, file);
  return chart;
}

let code: Promise<string> | undefined;

/** A name for everything that decides a layout: what is drawn, the code of this folder and the packages' versions. */
async function hashOf(drawn: unknown): Promise<string> {
  code ??= readdir(here, { recursive: true }).then(async (names) => {
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
