import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import type { Canvas } from '../export/format/input.ts';
import { fontFamily } from '../layout/drawn/metrics.ts';

const fontFile = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);

/** Pictures are drawn at twice their size, so that they stay sharp on paper. */
const scale = 2;

/** What Node lends to the writers of pictures: the same canvas and font with which the build measures. */
export function nodeCanvas(): Canvas {
  GlobalFonts.registerFromPath(fontFile, fontFamily);
  const context = createCanvas(1, 1).getContext('2d');
  return {
    widthOf(text, { size, weight }) {
      context.font = `${weight} ${size}px "${fontFamily}"`;
      return context.measureText(text).width;
    },
    font: async () => `data:font/woff2;base64,${await readFile(fontFile, 'base64')}`,
    async png(svg, { width, height }) {
      const image = await loadImage(Buffer.from(svg));
      const canvas = createCanvas(width * scale, height * scale);
      canvas.getContext('2d').drawImage(image, 0, 0, width * scale, height * scale);
      return canvas.encode('png');
    },
  };
}
