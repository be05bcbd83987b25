import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readingFont } from './site/font.ts';

/** `npm run font`: makes the font of the pages anew, after its package or the letters have changed. */
await writeFile(join(import.meta.dirname, '../view/styles/reading.woff2'), await readingFont());
