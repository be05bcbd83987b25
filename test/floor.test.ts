import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beyondFloor } from '../src/cli/site/beyond-floor.ts';

/** What is found in a site of these files. */
async function found(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const dist = await mkdtemp(join(tmpdir(), 'floor-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(dist, name), text);
  const features = (await beyondFloor(dist)).map(({ feature }) => feature);
  await rm(dist, { recursive: true });
  return features;
}

test('what an engine at the floor does not have is found: in syntax, names, styles and pages', async () => {
  expect(await found({ 'a.js': 'class A { static #a = 1; static { A.b = 2; } } using(A);' })).toEqual([]);
  expect(await found({ 'a.js': 'export const a = /[a--b]/v;' })).toEqual(['syntax']);
  expect(await found({ 'a.js': 'export const a = (list) => list.toSorted();' })).toEqual(['.toSorted']);
  expect(await found({ 'a.js': 'export const a = Promise.withResolvers();' })).toEqual(['.withResolvers']);
  expect(await found({ 'a.js': 'export const a = URL.canParse("b");' })).toEqual(['URL.canParse']);
  expect(await found({ 'a.js': 'export const a = new CloseWatcher();' })).toEqual(['CloseWatcher']);
  expect(await found({ 'a.css': 'p:has(a), p:popover-open { color: light-dark(red, blue); width: 1cap }' })).toEqual([
    ':has',
    ':popover-open',
    'cap',
    'light-dark()',
  ]);
  expect(await found({ 'a.css': '@scope (p) { a { text-wrap: pretty } }' })).toContain('@scope');
  expect(
    await found({ 'a.html': '<p popover><search></search><style>@starting-style { p { color: red } }</style>' }),
  ).toEqual(['<search>', '@starting-style', '[popover]']);
});

test('what is asked for first is not counted', async () => {
  expect(
    await found({ 'a.js': 'export const a = (e) => e.togglePopover?.() ?? navigator.wakeLock?.request();' }),
  ).toEqual([]);
  expect(await found({ 'a.css': '@supports selector(:has(a)) { p:has(a) { color: red } }' })).toEqual([]);
  expect(await found({ 'a.css': 'p { color: red; color: light-dark(red, blue) }' })).toEqual([]);
});
