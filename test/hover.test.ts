import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const view = resolve(import.meta.dirname, '../src/view');

/** What a patient meets on a phone. Rooms and desks have a pointer. */
const folders = [
  'styles',
  'frame',
  'start',
  'body',
  'pathway',
  'step',
  'guide',
  'chart',
  'search',
  'questions',
  'visit',
];

it.each(folders)('a finger leaves no hover behind in %s', (folder) => {
  const sheets = readdirSync(join(view, folder)).filter((name) => name.endsWith('.css'));
  for (const name of sheets) {
    const always = readFileSync(join(view, folder, name), 'utf8').replace(
      /@media \(hover: hover\) \{[\s\S]*?\n\}/g,
      '',
    );
    expect(always.match(/[^\n]*:hover[^\n]*/g), `${folder}/${name}`).toBeNull();
  }
});
