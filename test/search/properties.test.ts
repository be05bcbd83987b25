import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/model/content/condition.ts';
import { find } from '../../src/model/search/find.ts';
import { tries } from '../support/breadth.ts';
import { rowsIn, searched } from './score.ts';

/** The same rows in each run, so that a run tells of the change and not of chance. `SEED=7` tries others. */
const sameEachTime = { seed: Number(process.env['SEED'] ?? 1) };

const rows = ['review.txt', 'own-tuned.txt', 'own-held-out.txt'].flatMap(rowsIn);
const row = fc.constantFrom(...rows);

/** What is set in each pathway to which a text leads, by its id. */
function setsOf(text: string, edition: keyof typeof searched): ReadonlyMap<string, Facts> {
  return new Map(
    find(text, searched[edition]).flatMap((found) => (found.kind === 'walk' ? [[found.pathway.id, found.sets]] : [])),
  );
}

/** The text as its clauses, with what stands between them. */
const partsOf = (text: string) => text.split(/([,;])/u);

/** An answer that says that something is so: of yes and no questions the yes, and each value of others. */
const isPositive = (answer: string) => !/^(?:no|none|not-.*|clear|no-.*)$/u.test(answer);

/** A word put between two words of a text, or before or behind it. */
const inserted = (text: string, word: string, at: number) => {
  const words = text.split(' ');
  const place = at % (words.length + 1);
  return [...words.slice(0, place), word, ...words.slice(place)].join(' ');
};

describe('what is read', () => {
  it('a word that nobody knows never turns a proposal into a fact', () => {
    fc.assert(
      fc.property(
        row,
        fc.nat(30),
        fc.constantFrom('zqx', 'blorpt', 'xylo-frag', 'qwv'),
        ({ text, edition }, at, word) => {
          const before = setsOf(text, edition);
          for (const [pathway, sets] of setsOf(inserted(text, word, at), edition)) {
            for (const [fact, answer] of Object.entries(sets)) {
              // Where a phrase is broken, shorter ones in it may remain, and say less.
              if (before.has(pathway)) expect(before.get(pathway)?.[fact] ?? answer, `${fact} in ${text}`).toBe(answer);
            }
          }
        },
      ),
      { numRuns: tries(400, 60), ...sameEachTime },
    );
  });

  it('behind a clause, a word that nobody knows leaves nothing of the clause set', () => {
    fc.assert(
      fc.property(row, fc.constantFrom('zqx', 'blorpt'), ({ text, edition }, word) => {
        if (/[,;.()]|\band\b|\bbut\b|\bwith\b/iu.test(text)) return;
        for (const sets of setsOf(`${text} ${word}`, edition).values()) expect(sets, text).toEqual({});
      }),
    );
  });

  it.each(['no', '?', 'without', 'not'])(
    '"%s" put into a clause leaves no positive fact of it set, unless it has another object there',
    (word) => {
      fc.assert(
        fc.property(row, fc.nat(30), ({ text, edition }, at) => {
          const parts = partsOf(text);
          const index = (at % Math.ceil(parts.length / 2)) * 2;
          const clause = parts[index] ?? '';
          for (const changed of [`${word} ${clause}`, `${clause} ${word}`]) {
            const alone = setsOf(clause, edition);
            for (const [pathway, sets] of setsOf(changed, edition)) {
              for (const [fact, answer] of Object.entries(sets)) {
                const wasSet = alone.get(pathway)?.[fact] === answer && isPositive(answer);
                // Where more is said in the clause, the "no" may have found what it turns down.
                const isFirst = Object.keys(alone.get(pathway) ?? {}).length === 1;
                if (isFirst) expect(wasSet, `${changed}: ${fact}=${answer}`).toBe(false);
              }
            }
          }
        }),
        { numRuns: tries(300, 60), ...sameEachTime },
      );
    },
  );

  it('the order of the clauses changes no fact', () => {
    fc.assert(
      fc.property(row, fc.infiniteStream(fc.nat(1000)), ({ text, edition }, order) => {
        const clauses = text.split(/[,;]\s*/u).map((clause) => ({ clause, by: order.next().value ?? 0 }));
        const shuffled = [...clauses].sort((a, b) => a.by - b.by).map(({ clause }) => clause);
        const [before, after] = [
          setsOf(clauses.map(({ clause }) => clause).join(', '), edition),
          setsOf(shuffled.join(', '), edition),
        ];
        expect(Object.fromEntries(after)).toEqual(Object.fromEntries(before));
      }),
      { numRuns: tries(300, 60), ...sameEachTime },
    );
  });

  it('any text is stood, and what it sets exists', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('patient', 'professional'),
        (text, edition) => {
          for (const found of find(text, searched[edition])) {
            if (found.kind !== 'walk') continue;
            for (const [fact, answer] of Object.entries(found.sets)) {
              expect(Object.keys(found.pathway.questions[fact]?.answers ?? {})).toContain(answer);
            }
          }
        },
      ),
      { numRuns: 100, ...sameEachTime },
    );
  });
});
