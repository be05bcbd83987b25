import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { letters, readingFont } from '../src/cli/site/font.ts';
import { named } from './support/content.ts';

test('the font of the pages is that of its package, without what no page shows', async () => {
  const file = await readFile(new URL('../src/view/styles/reading.woff2', import.meta.url));
  expect((await readingFont()).equals(file)).toBe(true);
});

test('every text of a pathway is written in letters of the font that its page asks for', () => {
  const others = named.flatMap(([name, pathway]) =>
    [...new Set(JSON.stringify(pathway))]
      .filter((letter) => !letters.includes(letter))
      .map((each) => `${name}: ${each}`),
  );
  expect(others).toEqual([]);
});
