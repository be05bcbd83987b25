import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** Letters, digits and signs of every text of ours. Others, such as those of a note, come with the whole font when they are met. */
export const letters = `${String.fromCharCode(...Array.from({ length: 95 }, (_, place) => 32 + place))}\u00a0°±²³µ·×«»‹›–—‘’“”•…€→←≤≥−≠≈`;

/** The weights that the style sheets ask for. */
const weights = { min: 400, max: 700 };

/** The font of the pages without what they never show: a third of its bytes, which an answer would wait for on a slow network. */
export async function readingFont(): Promise<Buffer> {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  );
  return await subsetFont(await readFile(file), letters, { targetFormat: 'woff2', variationAxes: { wght: weights } });
}
