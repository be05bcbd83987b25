import fontFile from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { fileNameOf, formats } from '../../export/format/formats.ts';
import type { Canvas } from '../../export/format/input.ts';
import { fontFamily } from '../../layout/drawn/metrics.ts';
import type { Exports } from '../../view/given/exports.ts';

/** What writes files in the browser. */
export const exports: Exports = {
  async write(id, input) {
    // Widths are only right once the font is here; without it the next best font is measured and drawn.
    await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 14px "${fontFamily}"`)));
    const content = await formats[id].write({ ...input, canvas: browserCanvas(), version });
    return {
      name: fileNameOf(id, input),
      type: formats[id].type,
      content: typeof content === 'string' ? content : new Uint8Array(content),
    };
  },
};

const [number = '', date = ''] = import.meta.env.VERSION.split(' of ');
const version = { number, date };

/** More points than this some phones refuse to draw. */
const mostPoints = 16_000_000;

function browserCanvas(): Canvas {
  const context = document.createElement('canvas').getContext('2d');
  return {
    widthOf(text, { size, weight }) {
      if (!context) return text.length * size * 0.55;
      context.font = `${weight} ${size}px "${fontFamily}", Arial, sans-serif`;
      return context.measureText(text).width;
    },
    font: () => (font ??= fontAsData()),
    async png(svg, { width, height }) {
      const scale = Math.min(2, Math.sqrt(mostPoints / (width * height)));
      const image = new Image(width, height);
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: Math.floor(width * scale),
        height: Math.floor(height * scale),
      });
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
      if (!blob) throw new Error('this browser could not make the picture');
      return new Uint8Array(await blob.arrayBuffer());
    },
  };
}

let font: Promise<string | undefined> | undefined;

/** The shipped font as a data address. Where it cannot be had, for example offline, pictures name fonts of the system. */
async function fontAsData(): Promise<string | undefined> {
  // In the file that holds everything it is one already, and nothing may be asked for.
  if (fontFile.startsWith('data:')) return fontFile;
  try {
    const answer = await fetch(fontFile);
    const blob = answer.ok ? await answer.blob() : undefined;
    if (!blob) return undefined;
    return await new Promise((done, failed) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => done(String(reader.result).replace(/^data:[^;]*/, 'data:font/woff2')));
      reader.addEventListener('error', () => failed(reader.error));
      reader.readAsDataURL(blob);
    });
  } catch {
    return undefined;
  }
}
