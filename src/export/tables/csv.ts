/** A spreadsheet takes a text that begins like this for a formula; an apostrophe before it makes it a text again. */
const formula = /^[=+\-@\t\r]/u;

/** Rows as comma-separated values (RFC 4180) for a spreadsheet: every cell in quotes, and none is taken for a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
