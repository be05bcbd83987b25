import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continues } from '../src/app/services/continues.ts';
import { difference, withDifference } from '../src/kept/difference.ts';
import { readBlob, readFile, writeFile } from '../src/kept/file.ts';
import { withLeft } from '../src/kept/left.ts';
import { largestFile, longestNote } from '../src/kept/limits.ts';
import { merged } from '../src/kept/merging.ts';
import { readEntries } from '../src/kept/reading.ts';

const walk = {
  id: 'a1',
  changed: '2026-11-20T08:15:00.000Z',
  title: 'First case',
  address: '#/rectum?size=1-to-2-cm',
};
const note = {
  id: 'n1',
  changed: walk.changed,
  walk: walk.id,
  place: 'patient/rectum/size',
  kind: 'note',
  says: 'Ask for the report.',
} as const;

const written = '2026-11-26T09:00:00.000Z';
const fileWith = (shelves: unknown, head: object = { format: 'gi-net-pathways/kept', version: 1 }) =>
  JSON.stringify({ ...head, shelves });

const time = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const entry = { id: fc.uuid(), changed: time.map((date) => date.toISOString()) };
const walks = fc.array(
  fc.record({
    ...entry,
    title: fc.string({ maxLength: 200 }),
    address: fc.string({ maxLength: 100 }).map((rest) => `#/${rest.replace(/\s/g, '')}`),
  }),
);
const notes = fc.array(
  fc.record({
    ...entry,
    walk: fc.uuid(),
    place: fc.constant('patient/rectum/size'),
    kind: fc.constantFrom('note' as const, 'deviation' as const),
    says: fc.string({ maxLength: 200 }),
  }),
);

describe('a file of what is kept', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(walks, notes, (someWalks, someNotes) => {
        const kept = { walks: merged([], someWalks), notes: merged([], someNotes) };
        expect(readFile(writeFile(kept, written))).toEqual({ kept, problems: [], refused: false });
      }),
    );
  });

  it('of version 1 opens for ever', () => {
    const { kept, problems } = readFile(readFileSync('test/fixtures/kept-1.json', 'utf8'));
    expect(problems).toEqual([]);
    expect(kept.walks?.map(({ title, address }) => `${title} ${address}`)).toEqual([
      'Board on Tuesday, first case #/rectum?size=1-to-2-cm&muscle-layer=no',
      'Board on Tuesday, second case #/stomach?edition=professional',
    ]);
    expect(kept.notes?.map(({ kind, says }) => `${kind}: ${says}`)).toEqual([
      'note: Ask for the ultrasound report.',
      'deviation: Waiting was chosen, because another operation comes first.',
    ]);
  });

  it('loses only the entry that is damaged, and names it', () => {
    const { kept, problems, refused } = readFile(
      fileWith({ walks: [walk, { ...walk, id: 'a2', address: 'https://elsewhere.example/' }, { ...walk, id: 'a3' }] }),
    );
    expect(refused).toBe(false);
    expect(kept.walks?.map(({ id }) => id)).toEqual(['a1', 'a3']);
    expect(problems).toEqual([
      {
        where: 'Saved walks, number 2',
        what: 'The part "address" is not what belongs there.',
        fix: 'It was left out. All others are kept.',
      },
    ]);
  });

  it('takes no two addresses for one', () => {
    const { kept, problems } = readFile(fileWith({ walks: [{ ...walk, address: '#/rectum\n#/colon' }] }));
    expect(kept.walks).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['a part that is missing', { ...note, says: undefined }],
    ['a text that is too long', { ...note, says: 'x'.repeat(longestNote + 1) }],
    ['a day that is none', { ...note, changed: '2026-13-45T00:00:00Z' }],
    ['a time that is no text', { ...note, changed: 5 }],
    ['a kind that is none', { ...note, kind: 'verdict' }],
    ['an id of the language', { ...note, id: '__proto__' }],
    ['no entry at all', null],
    ['a list', [note]],
  ])('drops %s and keeps the rest', (_, bad) => {
    const { kept, problems } = readFile(fileWith({ notes: [bad, note] }));
    expect(kept.notes).toEqual([note]);
    expect(problems).toHaveLength(1);
  });

  it('reads hostile text without throwing and without reaching any prototype', () => {
    const hostile = [
      `{"format":"gi-net-pathways/kept","version":1,"__proto__":{"polluted":1},"shelves":{"__proto__":{"walks":[1]},"walks":[{"__proto__":{"polluted":1},"id":"a1","changed":"${walk.changed}","title":"t","address":"#/","extra":{"__proto__":{"polluted":1}}}]}}`,
      `{"format":"gi-net-pathways/kept","version":1,"shelves":{"constructor":{"prototype":{"polluted":1}},"toString":[],"walks":[]}}`,
    ];
    const [first, second] = hostile.map(readFile);
    expect(first?.kept.walks).toEqual([{ id: 'a1', changed: walk.changed, title: 't', address: '#/' }]);
    expect(second?.problems.map(({ where }) => where)).toEqual(['toString']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(first?.kept.walks?.[0] ?? {})).toEqual(['id', 'changed', 'title', 'address']);
  });

  it('is refused as a whole when it is none of ours, too new or too large', () => {
    const whats = [
      '',
      '[]',
      'PK\u0003\u0004',
      '{"format":"another","version":1,"shelves":{}}',
      fileWith({}, { format: 'gi-net-pathways/kept', version: 2 }),
      fileWith({}, { format: 'gi-net-pathways/kept', version: '1' }),
      ' '.repeat(largestFile + 1),
    ].map((text) => {
      const { refused, kept, problems } = readFile(text);
      expect([refused, kept]).toEqual([true, {}]);
      return problems.map(({ what }) => what).join();
    });
    expect(whats.map((what) => /older|too large|not a file/.exec(what)?.[0])).toEqual([
      ...Array(4).fill('not a file'),
      'older',
      'not a file',
      'too large',
    ]);
  });

  it('that is too large is not even opened', async () => {
    const huge = Object.assign(new Blob(['{}']), { text: () => Promise.reject(new Error('opened')) });
    Object.defineProperty(huge, 'size', { value: largestFile + 1 });
    expect((await readBlob(huge)).refused).toBe(true);
    expect((await readBlob(new Blob([fileWith({ walks: [walk] })]))).kept.walks).toEqual([walk]);
  });

  it('of any content at all reads to entries that are whole', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readFile(json).refused).toBe(true);
        const { kept } = readFile(
          `{"format":"gi-net-pathways/kept","version":1,"shelves":{"walks":[${json}],"notes":${json}}}`,
        );
        expect(kept).toEqual({ walks: [], notes: [] });
      }),
    );
  });
});

describe('a shelf', () => {
  it('holds an entry once, as it was last changed', () => {
    const later = { ...walk, changed: '2026-11-21T08:15:00+02:00', title: 'Later' };
    expect(merged([walk], [later])).toEqual([later]);
    expect(merged([later], [walk])).toEqual([later]);
    expect(readEntries('walks', [walk, { ...walk, id: 'a2' }, later]).entries.map(({ title }) => title)).toEqual([
      'Later',
      'First case',
    ]);
  });
});

describe('what a window was writing when it was left', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ ...walk, id }));
  const before = [a, b, c].filter((each) => each !== undefined);

  it('leads to what that window showed, also when it was kept after all', () => {
    const list = fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefgh'), changed: entry.changed }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(list, list, (one, changes) => {
        // What is changed is changed later.
        const after = changes.map((each) => ({ ...each, changed: '2100-01-02T00:00:00.000Z' }));
        const left = difference(one, after);
        expect(withDifference(one, left)).toEqual(after);
        expect(withDifference(after, left)).toEqual(after);
      }),
    );
  });

  it('leaves what came from another window since, and what was changed there later', () => {
    const mine = { ...walk, id: 'mine' };
    const renamed = { ...walk, id: 'b', title: 'Renamed here' };
    const left = difference(before, [renamed, ...before.filter(({ id }) => id === 'a'), mine]);
    const elsewhere = { ...walk, id: 'elsewhere' };
    const titles = (list: readonly (typeof walk)[]) => list.map(({ id, title }) => `${id} ${title}`);
    expect(titles(withDifference([...before, elsewhere], left))).toEqual([
      'b Renamed here',
      'a First case',
      'elsewhere First case',
      'mine First case',
    ]);
    const later = { ...walk, id: 'b', title: 'Renamed there', changed: '2026-11-20T08:16:00.000Z' };
    expect(titles(withDifference([later], left))).toEqual(['b Renamed there', 'mine First case']);
  });

  it.each([
    '',
    '{',
    '{}',
    '[1]',
    '[{"put":[],"removed":{},"order":[]}]',
    '[{"put":[{"id":"__proto__"}],"removed":[1]}]',
  ])('is passed over where it is none: %s', (left) => expect(withLeft('walks', before, left)).toEqual(before));

  it('is read as whatever comes from outside', () => {
    const left = JSON.stringify([
      {
        put: [
          { ...walk, id: 'd', address: 'javascript:1' },
          { ...walk, id: 'e' },
        ],
        removed: ['a'],
        order: [],
      },
    ]);
    expect(withLeft('walks', before, left).map(({ id }) => id)).toEqual(['b', 'c', 'e']);
  });
});

describe('a walk that goes on from a saved one', () => {
  it.each([
    ['#/rectum?size=1-to-2-cm', '#/rectum?size=1-to-2-cm&muscle-layer=no', true],
    ['#/rectum?size=1-to-2-cm', '#/rectum?size=1-to-2-cm&words=clinical&view=summary', true],
    ['#/rectum?size=1-to-2-cm', '#/rectum?size=1-to-2-cm/follow-up', true],
    ['#/rectum?size=1-to-2-cm', '#/rectum?size=over-2-cm', false],
    ['#/rectum?size=1-to-2-cm&muscle-layer=no', '#/rectum?size=1-to-2-cm', false],
    ['#/rectum?size=1-to-2-cm', '#/rectum?size=1-to-2-cm&edition=professional', false],
    ['#/rectum', '#/colon', false],
    ['#/rectum/follow-up', '#/rectum', false],
  ])('%s, then %s: %s', (saved, now, goesOn) => {
    expect(continues(saved, now)).toBe(goesOn);
    expect(continues(saved, saved) && continues(now, now)).toBe(true);
  });
});
