import { classTexts as texts } from '#texts/class.ts';
import { statusText } from '#texts/status.ts';
import { writeFile } from '../../kept/file.ts';
import type { Tally } from '../../kept/tallies.ts';

/** A session in the one format of what is kept, so that it can be read back. `written` is the time now, ISO 8601. */
export function tallyJson(tally: Tally, written: string): string {
  return writeFile({ tallies: [tally] }, written);
}

/** A session as a table, one line a row of a step. Written for spreadsheets: quoted, and with their line ends. */
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
  return [texts.columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell in quotes. One that a spreadsheet would take for a formula is given an apostrophe before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
