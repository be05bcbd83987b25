import type { Page } from '@playwright/test';
import fc from 'fast-check';
import type * as v from 'valibot';
import { writeFile } from '../../src/kept/file.ts';
import { type ShelfName, shelves } from '../../src/kept/shelves.ts';
import { entriesOf } from '../support/entries.ts';
import { damaged, hostileTexts } from '../support/hostile.ts';
import { expect, test } from './page.ts';

const seed = 20250220;
const names = Object.keys(shelves) as ShelfName[];
const written = '2026-11-26T09:00:00.000Z';
/** As many as a page is given before it is opened anew, with nothing kept: a shelf has an end. */
const batch = 250;

interface Entry {
  readonly id: string;
  readonly changed: string;
}
interface Given {
  readonly text: string;
  /** Ids of the entries in it that are good. */
  readonly good: readonly string[];
}

/** The walk that notes belong to. */
const walkOfNotes = () => fc.sample(entriesOf(shelves.walks as v.GenericSchema), { numRuns: 1, seed })[0] as Entry;

/** Files of one shelf: half of them with one entry damaged beside a good one, half with their text damaged. */
function filesOf(name: ShelfName, count: number): readonly Given[] {
  const entry = entriesOf(shelves[name] as v.GenericSchema) as fc.Arbitrary<Entry>;
  const walk = walkOfNotes();
  const own = name === 'notes' ? entry.map((each) => ({ ...each, walk: walk.id })) : entry;
  const pair = fc.tuple(own, own.chain(damaged));
  const change = fc.tuple(fc.nat(), fc.nat(40), fc.oneof(fc.constantFrom(...hostileTexts), fc.json()));
  const samples = fc.sample(fc.tuple(pair, change), { numRuns: count, seed });
  return samples.map(([[sample, bad], [at, gone, put]], place) => {
    const good = { ...sample, id: `good-${place}` };
    const kept = { ...(name === 'notes' ? { walks: [walk] } : {}), [name]: [good] };
    const file = { ...JSON.parse(writeFile({}, written)), shelves: kept };
    const whole = JSON.stringify(file);
    if (place % 2 === 0) {
      const beside = { ...kept, [name]: [good, sayable(bad)] };
      return { text: JSON.stringify({ ...file, shelves: beside }), good: [good.id] };
    }
    const from = at % (whole.length + 1);
    return { text: whole.slice(0, from) + put + whole.slice(from + gone), good: [] };
  });
}

/** A value as a file can hold it. */
function sayable(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null');
  } catch {
    return null;
  }
}

/** Chooses files one after another, as fast as a page takes them, and says which good entries are not on the shelf in the end. */
async function lostOf(page: Page, name: ShelfName, files: readonly Given[]): Promise<readonly string[]> {
  await page.goto('/saved/');
  await page.evaluate(
    () => new Promise((done) => Object.assign(indexedDB.deleteDatabase('gi-net-pathways'), { onsuccess: done })),
  );
  await page.reload();
  const input = page.locator('.saved-file input[type=file]');
  await expect(page.locator('.saved-file button')).toBeEnabled();
  await input.evaluate(
    async (element, texts) => {
      const field = element as HTMLInputElement;
      for (const text of texts) {
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'kept.json', { type: 'application/json' }));
        field.files = chosen.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((done) => setTimeout(done, 5));
      }
    },
    files.map(({ text }) => text),
  );
  const missing = () =>
    page.evaluate(
      async ([shelf, ids]) => {
        const opened = indexedDB.open('gi-net-pathways');
        await new Promise((done) => Object.assign(opened, { onsuccess: done }));
        const asked = opened.result.transaction('shelves').objectStore('shelves').get(shelf);
        await new Promise((done) => Object.assign(asked, { onsuccess: done }));
        opened.result.close();
        const here = new Set(((asked.result ?? []) as Entry[]).map(({ id }) => id));
        return ids.filter((id) => !here.has(id));
      },
      [name, files.flatMap(({ good }) => good)] as const,
    );
  for (let turn = 0; turn < 100 && (await missing()).length > 0; turn += 1) await page.waitForTimeout(100);
  return missing();
}

for (const [count, kinds, tag] of [
  [10, names.slice(0, 3), []],
  [2000, names, ['@whole']],
] as [number, ShelfName[], string[]][]) {
  test(`${count} hostile files of each of ${kinds.length} kinds, chosen on the page, lose nothing that is good, and leave the page whole`, {
    tag,
  }, async ({ page }) => {
    test.setTimeout(30 * 60_000);
    let lost = 0;
    for (const name of kinds) {
      const files = filesOf(name, count);
      for (let from = 0; from < count; from += batch) {
        lost += (await lostOf(page, name, files.slice(from, from + batch))).length;
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
      }
    }
    console.log(
      `files: ${count} of each of ${kinds.length} kinds chosen on the page, ${lost} good entries lost, 0 blank`,
    );
  });
}
