import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { fontFamily } from './drawn/metrics.ts';

const fontFile = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);

/** Gives Node a canvas with the font that the pages ship, which is all that measuring needs of a browser. */
export function installCanvas(): void {
  if ('OffscreenCanvas' in globalThis) return;
  if (!GlobalFonts.registerFromPath(fontFile, fontFamily)) throw new Error(`the font ${fontFile} could not be read`);
  Object.assign(globalThis, {
    OffscreenCanvas: class {
      getContext() {
        return createCanvas(1, 1).getContext('2d');
      }
    },
  });
}
