import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../src/app/address.ts';
import { open } from '../src/app/journey.ts';
import { readFile, writeFile } from '../src/kept/file.ts';
import { readEntries } from '../src/kept/reading.ts';
import { type ShelfName, shelves } from '../src/kept/shelves.ts';
import { pageNames } from '../src/model/address/address.ts';
import { sceneViews } from '../src/model/address/views.ts';
import { registers } from '../src/model/content/words.ts';
import { answersTo } from '../src/model/walk/machine.ts';
import { walk } from '../src/model/walk/walk.ts';
import { tries } from './support/breadth.ts';
import { editions, pathways } from './support/content.ts';
import { entriesOf } from './support/entries.ts';
import { damaged, hostileTexts, hostileValue } from './support/hostile.ts';

const seed = 20250220;
/** A tenth of them before each commit, which are the first of all. */
const runs = (all: number) => ({ numRuns: tries(all, all / 10), seed });
const said = (all: number) => `${runs(all).numRuns} of ${all}`;

/** Nothing that was read has reached what all objects share. */
const shared = Object.getOwnPropertyNames(Object.prototype).join();
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(shared);
  expect(Object.hasOwn(globalThis, 'attacked')).toBe(false);
});

const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 80 }),
);

/** One leg of a journey with facts that hold, in their order, among others that do not. */
const leg = fc.constantFrom(...pathways).chain((pathway) => {
  const questions = Object.entries(pathway.questions);
  const valid = fc
    .subarray(questions)
    .chain((some) =>
      fc.tuple(
        ...some.map(([fact, question]) => fc.constantFrom(...answersTo(question)).map((answer) => [fact, answer])),
      ),
    );
  const known = (fact: string) => questions.some(([id]) => id === fact);
  const setting = (fact: string) => fact === 'edition' || fact === 'words' || fact === 'view';
  const noise = fc
    .array(fc.tuple(text, text), { maxLength: 4 })
    .map((pairs) =>
      pairs
        .map(([fact, answer]) => [fact.slice(0, 200), answer.slice(0, 200)])
        .filter(([fact = '']) => !known(fact) && !setting(fact.replace(/\+/g, ' '))),
    );
  return fc.record({ pathway: fc.constant(pathway), valid, noise, turn: fc.nat(3) });
});

const unsaid = { notes: [], offer: undefined };

const encoded = (part: string) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'));

describe('10,000 hostile addresses', () => {
  it('lose nothing that is valid: 5,000 with facts that hold among noise', async () => {
    const property = fc.asyncProperty(leg, async ({ pathway, valid, noise, turn }) => {
      const pairs = valid.map((pair) => pair.map((part) => part ?? ''));
      const mixed = [...pairs.slice(0, turn), ...noise, ...pairs.slice(turn)];
      const settings = pathway.edition === 'patient' ? [] : [['edition', pathway.edition]];
      const query = [...settings, ...mixed].map((pair) => pair.map(encoded).join('=')).join('&');
      const hash = `#/${pathway.id}?${query}`;
      if (hash.length > 4000) return;
      const opened = await open(readAddress(hash));
      expect(opened.legs).toEqual([{ pathway: pathway.id, facts: Object.fromEntries(pairs) }]);
      // What is written back is read as the same place, without a note.
      const again = await open(readAddress(writeAddress(opened)));
      // What was asked about noise is asked no more.
      expect({ ...again, ...unsaid }).toEqual({ ...opened, ...unsaid });
      expect(again.notes).toEqual([]);
      expect(pathway.states[walk(pathway, opened.legs[0]?.facts ?? {}).at]).toBeDefined();
    });
    await fc.assert(property, runs(5000));
    console.log(`addresses: ${said(5000)} with facts among noise, nothing valid lost`);
  });

  it('open some page, whatever they are: 5,000 of noise and of good addresses with signs changed', async () => {
    const good = leg.map(({ pathway, valid }) =>
      writeAddress({
        legs: [{ pathway: pathway.id, facts: Object.fromEntries(valid.map(([fact, answer]) => [fact, answer])) }],
        edition: pathway.edition,
        words: 'clinical',
        view: 'outline',
      }),
    );
    const changed = fc
      .tuple(good, fc.array(fc.tuple(fc.nat(), fc.nat(6), text), { minLength: 1, maxLength: 6 }))
      .map(([address, changes]) =>
        changes.reduce((now, [at, gone, put]) => {
          const place = at % (now.length + 1);
          return now.slice(0, place) + put.slice(0, 40) + now.slice(place + gone);
        }, address),
      );
    const parts = fc.array(fc.oneof(fc.constantFrom(...['/', '?', '&', '=', '#', '%', '+', ...pageNames]), text), {
      maxLength: 30,
    });
    const settings = fc
      .tuple(
        fc.constantFrom(...editions.map(({ id }) => id), 'third'),
        fc.constantFrom(...registers, 'loud'),
        fc.constantFrom(...sceneViews, 'x'),
      )
      .map(([edition, words, view]) => `#/rectum?view=${view}&words=${words}&edition=${edition}&size=9mm`);
    const hashes = fc.oneof(
      changed,
      parts.map((some) => some.join('')),
      settings,
      text.map((some) => `#/${some}`),
    );
    const property = fc.asyncProperty(hashes, async (hash) => {
      const opened = await open(readAddress(hash));
      expect(opened.notes.length).toBeLessThanOrEqual(6);
      for (const note of opened.notes) expect(note.length).toBeLessThan(500);
      const written = writeAddress(opened);
      const again = await open(readAddress(written));
      expect(writeAddress(again)).toBe(written);
      expect(again.notes).toEqual([]);
    });
    await fc.assert(property, runs(5000));
    console.log(`addresses: ${said(5000)} of noise, each opens a page whose address opens it again`);
  });
});

describe.each(Object.keys(shelves) as ShelfName[])('2,000 hostile files of the shelf %s', (name) => {
  const schema: v.GenericSchema = shelves[name];
  const valid = fc.uniqueArray(entriesOf(schema), { minLength: 1, maxLength: 5, selector: idOf });

  it('are read without an exception, and everything that comes out is valid: 1,000 of anything', () => {
    const property = fc.property(fc.oneof(hostileValue, fc.array(hostileValue, { maxLength: 6 })), (given) => {
      const { entries, problems } = readEntries(name, given);
      for (const entry of entries) expect(v.is(schema, entry)).toBe(true);
      const bad = Array.isArray(given)
        ? given.filter((each) => !v.is(schema, each)).length
        : given === undefined
          ? 0
          : 1;
      expect(problems.length > 0).toBe(bad > 0);
      for (const { where, what, fix } of problems) expect(`${where} ${what} ${fix}`.length).toBeLessThan(1000);
    });
    fc.assert(property, runs(1000));
  });

  it('lose only what was damaged: 1,000 good files with one entry changed', () => {
    const property = fc.property(
      valid
        .chain((entries) => fc.tuple(fc.constant(entries), fc.nat(entries.length - 1)))
        .chain(([entries, place]) => fc.tuple(fc.constant(entries), fc.constant(place), damaged(entries[place]))),
      ([entries, place, bad]) => {
        expect(readEntries(name, entries)).toEqual({ entries, problems: [] });
        const others = entries.filter((_, each) => each !== place);
        const read = readEntries(name, entries.with(place, bad));
        // What was changed may still be a good entry, for example with another title; then nothing at all is lost.
        const kept = read.entries.filter((entry) => others.some((other) => isDeepStrictEqual(other, entry)));
        const twin = v.is(schema, bad) && others.some((other) => idOf(other) === idOf(bad));
        if (!twin) expect(kept).toEqual(others);
        expect(read.problems.length).toBe(v.is(schema, bad) ? 0 : 1);
      },
    );
    fc.assert(property, runs(1000));
    console.log(`files of ${name}: ${said(2000)} read, each lost only what was damaged`);
  });
});

describe('2,000 hostile files of everything that is kept', () => {
  const names = Object.keys(shelves) as ShelfName[];
  const kept = fc.record(
    Object.fromEntries(
      names.map((name) => [name, fc.uniqueArray(entriesOf(shelves[name]), { maxLength: 3, selector: idOf })]),
    ),
    { noNullPrototype: true },
  );
  const text = kept.map((shelf) => writeFile(shelf, '2026-11-26T09:00:00.000Z'));

  it('are read without an exception: 1,000 with signs changed, or cut short', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.oneof(fc.constantFrom(...hostileTexts), fc.json())), {
      maxLength: 4,
    });
    const property = fc.property(text, changes, (file, some) => {
      const changed = some.reduce((now, [at, gone, put]) => {
        const place = at % (now.length + 1);
        return now.slice(0, place) + put + now.slice(place + gone);
      }, file);
      const read = readFile(changed);
      for (const name of names) {
        for (const entry of read.kept[name] ?? []) expect(v.is(shelves[name], entry)).toBe(true);
      }
      if (read.refused) expect(read.problems).toHaveLength(1);
    });
    fc.assert(property, runs(1000));
  });

  it('lose only what was damaged: 1,000 with one shelf that is something else', () => {
    const property = fc.property(kept, fc.constantFrom(...names), fc.jsonValue(), (shelf, name, bad) => {
      expect(readFile(writeFile(shelf, ''))).toEqual({ kept: shelf, problems: [], refused: false });
      const file = JSON.parse(writeFile(shelf, ''));
      const read = readFile(JSON.stringify({ ...file, shelves: { ...file.shelves, [name]: bad, plans: bad } }));
      expect(read.kept).toEqual({ ...shelf, [name]: [] });
      expect(read.problems.length).toBeGreaterThan(0);
    });
    fc.assert(property, runs(1000));
    console.log(`files of all ${names.length} shelves: ${said(2000)} read, each lost only what was damaged`);
  });
});

function idOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
}
