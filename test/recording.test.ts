import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../pathways/cases/all.ts';
import { readBlob, writeFile } from '../src/kept/file.ts';
import { longestPacked, packed, unpacked } from '../src/kept/packed.ts';
import { readEntries } from '../src/kept/reading.ts';
import type { EntryOf } from '../src/kept/shelves.ts';
import { graphOf } from '../src/model/chart/graph.ts';
import { slidesOf, stepsOfRecording } from '../src/model/handouts/deck.ts';
import { piecesAt } from '../src/view/practise/pieces.ts';
import { pathwayNamed, sources } from './support/content.ts';

type Recording = EntryOf<'recordings'>;

const now = '2026-11-26T09:00:00.000Z';
const recording: Recording = {
  id: 'one',
  changed: now,
  title: 'Rectum, 1 to 2 cm',
  edition: 'patient',
  pathway: 'rectum',
  steps: [
    { facts: {}, view: 'chart', lasts: 4000, note: 'How big is it? Wait for hands.' },
    { facts: { size: '1-to-2-cm' }, view: 'chart', lasts: 2500, note: '' },
    { facts: { size: '1-to-2-cm' }, view: 'list', lasts: 3000, note: 'Look at the list – already “listed”.' },
    { facts: { size: '1-to-2-cm', 'muscle-layer': 'no' }, view: 'list', lasts: 0, note: '' },
  ],
};
const written = { ...cases[0], changed: now } as EntryOf<'cases'>;

describe('a recording', () => {
  it('comes back out of an address and a file as it went in', async () => {
    const letters = packed<'recordings'>(recording);
    expect(letters).toMatch(/^[\w-]+$/);
    expect(unpacked('recordings', letters ?? '')).toEqual({ entries: [recording], problems: [] });
    const file = new Blob([writeFile({ recordings: [recording] }, now)]);
    expect(await readBlob(file)).toEqual({ kept: { recordings: [recording] }, problems: [], refused: false });
  });

  it('gives one slide for each set of answers, with all that was said to it', () => {
    const steps = stepsOfRecording([...recording.steps, { facts: { size: '1-to-2-cm' }, note: 'Back again.' }]);
    expect(steps.map(({ note }) => note)).toEqual([
      'How big is it? Wait for hands.',
      'Look at the list – already “listed”.',
      '',
      'Back again.',
    ]);
    const rectum = pathwayNamed('patient', 'rectum');
    const source = sources.get(rectum.source);
    const slides = source ? slidesOf(rectum, graphOf(rectum), source, steps, 'plain') : [];
    expect(slides.map(({ way }) => way.at)).toEqual([
      'size',
      'depthInTheUnclearBand',
      'unclear',
      'depthInTheUnclearBand',
    ]);
  });

  const broken: readonly (readonly [string, unknown])[] = [
    ['no steps', { ...recording, steps: [] }],
    ['a time that is no time', { ...recording, steps: [{ ...recording.steps[0], lasts: -1 }] }],
    ['a pause of a year', { ...recording, steps: [{ ...recording.steps[0], lasts: 1e12 }] }],
    ['a note without end', { ...recording, steps: [{ ...recording.steps[0], note: 'x'.repeat(601) }] }],
    ['too many steps', { ...recording, steps: Array.from({ length: 201 }, () => recording.steps[0]) }],
    ['a view that is none', { ...recording, steps: [{ ...recording.steps[0], view: 'present' }] }],
    ['a pathway that is markup', { ...recording, pathway: '<b>' }],
    ['an edition whose name is none', { ...recording, edition: 'no edition' }],
    ['facts that are no text', { ...recording, steps: [{ ...recording.steps[0], facts: { size: 4 } }] }],
  ];
  it.each(broken)('with %s is left out, and the good one beside it is kept', (_, bad) => {
    const { entries, problems } = readEntries('recordings', [bad, recording]);
    expect(entries).toEqual([recording]);
    expect(problems).toHaveLength(1);
  });
});

describe('a case of somebody else', () => {
  it('comes back out of an address and a file as it went in, with every ready-made case', async () => {
    for (const each of cases) {
      const entry = { ...each, changed: now } as EntryOf<'cases'>;
      expect(unpacked('cases', packed<'cases'>(entry) ?? '')).toEqual({ entries: [entry], problems: [] });
    }
    const { kept } = await readBlob(new Blob([writeFile({ cases: [written] }, now)]));
    expect(kept.cases).toEqual([written]);
  });

  it('is not put into an address that would be too long', () => {
    expect(packed<'cases'>({ ...written, vignette: 'é'.repeat(2000) })).toBeUndefined();
    expect(unpacked('cases', 'A'.repeat(longestPacked + 1)).problems).toHaveLength(1);
  });

  it('is refused in words where it is none', async () => {
    const broken = [
      { ...written, level: 'hard' },
      { ...written, vignette: 'x'.repeat(2001) },
      { ...written, facts: { size: '<b>' } },
      7,
      null,
    ];
    for (const bad of broken) {
      const { entries, problems } = readEntries('cases', [bad, written]);
      expect([entries, problems.length]).toEqual([[written], 1]);
    }
    const files = ['', '{', '[]', '{"format":"other"}', '{"format":"gi-net-pathways/kept","version":9,"shelves":{}}'];
    for (const text of files) {
      const { kept, problems } = await readBlob(new Blob([text]));
      expect([kept.cases ?? [], problems.length]).toEqual([[], 1]);
    }
  });

  it('never breaks the page, whatever stands in the address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.json().map((text) => btoa(encodeURIComponent(text))),
        ),
        (given) => {
          const { entries, problems } = unpacked('cases', given);
          expect(entries.length + problems.length).toBe(1);
        },
      ),
    );
  });
});

describe('the words of a case that state a fact', () => {
  it('are found in it, in their order, and the text stays whole', () => {
    const pieces = piecesAt('It is 0.9 cm and deep.', { depth: 'deep', size: '0.9 cm', nothing: 'absent', empty: '' });
    expect(pieces).toEqual([
      { text: 'It is ' },
      { text: '0.9 cm', phrase: 'size' },
      { text: ' and ' },
      { text: 'deep', phrase: 'depth' },
      { text: '.' },
    ]);
  });

  it('are passed over where they overlap', () => {
    const pieces = piecesAt('no spread', { a: 'no spread', b: 'spread' });
    expect(pieces).toEqual([{ text: 'no spread', phrase: 'a' }]);
  });
});
