import { statusText } from '#texts/content/status.ts';
import { classTexts as texts } from '#texts/teach/class.ts';
import type { Voted } from '../../export/slides/class.ts';
import { csvOf } from '../../export/tables/csv.ts';
import { writeFile } from '../../kept/file.ts';
import type { Tally } from '../../kept/tallies.ts';

/** A session in the one format of what is kept, so that it can be read back. `written` is the time now, ISO 8601. */
export function tallyJson(tally: Tally, written: string): string {
  return writeFile({ tallies: [tally] }, written);
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
      count.chosen === row.id ? texts.wentOn : '',
      count.address,
    ]),
  );
  return csvOf([texts.columns, ...rows]);
}

/** A session as its slides need it: each step with its question, and what the summary says of each row. */
export function votedOf({ counts }: Tally): Voted[] {
  return counts.map(({ kind, asks, part = '', rows }) => ({
    title: kind === 'list' ? `${texts.list} ${asks}` : asks,
    part,
    rows: rows.map(({ says, hands, status }) => ({ says, hands, status })),
  }));
}
