import { describe, expect, it } from 'vitest';
import type { Row } from './rows.ts';
import { rowsIn, type Score, scoreOf } from './score.ts';

const files = ['review.txt', 'own-tuned.txt', 'own-held-out.txt'];

function line(
  file: string,
  edition: Row['edition'],
  { set, misread, stated, missed, proposed, rows, wrong, nothing }: Score,
): string {
  const percent = (part: number, of: number) => `${(of === 0 ? 100 : (100 * part) / of).toFixed(1)} %`;
  return [
    `${file}, ${edition}: ${rows} rows, right ${percent(rows - wrong.length - nothing.length, rows)}`,
    `wrong ${wrong.length}, nothing ${nothing.length}`,
    `set ${set}, misread ${misread.length} (precision ${percent(set - misread.length, set)})`,
    `said ${stated}, found ${percent(stated - missed.length, stated)} (${proposed} of them proposed)`,
  ].join('; ');
}

describe.each(files)('what people type, %s', (file) => {
  const rows = rowsIn(file);

  it.each(['professional', 'patient'] as const)('%s edition', (edition) => {
    const score = scoreOf(rows.filter((row) => row.edition === edition));
    console.log(line(file, edition, score));
    expect(score.misread).toEqual([]);
    expect(score.missed.length / Math.max(1, score.stated), score.missed.join('\n')).toBeLessThanOrEqual(0.1);
    expect(
      (score.wrong.length + score.nothing.length) / score.rows,
      [...score.wrong, ...score.nothing].join('\n'),
    ).toBeLessThanOrEqual(0.1);
  });
});

describe('the rows', () => {
  it('are more than 150 of our own, none of them twice', () => {
    const own = files.slice(1).flatMap(rowsIn);
    expect(own.length).toBeGreaterThan(150);
    const keys = files.flatMap(rowsIn).map(({ edition, text }) => `${edition} ${text}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('a fact that the text does not say is counted', () => {
    const planted: Row = { edition: 'professional', text: 'rectum 15 mm', places: ['rectum'], stated: [] };
    expect(scoreOf([planted]).misread).toEqual(['rectum 15 mm -> size=1-to-2-cm']);
  });
});
