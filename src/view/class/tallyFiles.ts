import { classTexts as texts } from '#texts/class.ts';
import { statusText } from '#texts/status.ts';
import type { Tally } from '../../kept/tallies.ts';
import { csvOf } from '../../model/csv.ts';

/** A session as the shelf keeps it, so that the file can be read back by the same schema. */
export function tallyJson(tally: Tally): string {
  return `${JSON.stringify({ tallies: [tally] }, null, 2)}\n`;
}

/** A session as a table, one line a row of a step. */
export function tallyCsv(tally: Tally): string {
  const rows = tally.counts.flatMap((count) =>
    count.rows.map((row) => [
      tally.title,
      tally.started,
      count.place,
      count.kind,
      count.asks,
      row.says,
      String(row.hands),
      row.status ? statusText[row.status] : '',
      count.chosen === row.id ? 'yes' : '',
      count.address,
    ]),
  );
  return csvOf([texts.columns, ...rows]);
}
