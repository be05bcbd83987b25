import type { ELK } from 'elkjs/lib/elk-api.js';
import { boxTexts } from '../model/chart/box-text.ts';
import { graphOf } from '../model/chart/graph.ts';
import { sheetOf } from '../model/chart/sheet.ts';
import type { Pathway } from '../model/content/definition.ts';
import { registers } from '../model/content/words.ts';
import type { Chart } from './drawn/layout.ts';
import { layoutsOf } from './place.ts';

/** What a chart is made from: its graph, what stands together on it, and the texts of its boxes. */
export type Drawing = Omit<Chart, 'layouts'>;

export function drawingOf(pathway: Pathway): Drawing {
  const graph = graphOf(pathway);
  const sheet = sheetOf(pathway, graph);
  const texts = eachOf(registers, (register) => boxTexts(pathway, graph, sheet, register));
  return { graph, sheet, texts };
}

/** Lays a chart out in both registers. Reads no file, so that it runs wherever there is a canvas and ELK. */
export async function laidOut(drawing: Drawing, elk: ELK): Promise<Chart> {
  const { sheet, texts } = drawing;
  const [plain, clinical] = [await layoutsOf(sheet, texts.plain, elk), await layoutsOf(sheet, texts.clinical, elk)];
  return { ...drawing, layouts: { plain, clinical } };
}

function eachOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
