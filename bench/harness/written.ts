import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './folders.ts';

const marks = /(<!-- bench -->).*(<!-- \/bench -->)/s;

/** Puts a text between the marks of docs/speed.md. False where there are none. */
export function writeToPage(text: string): boolean {
  const file = join(project, 'docs/speed.md');
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!marks.test(page)) return false;
  writeFileSync(
    file,
    page.replace(marks, (_, start: string, end: string) => `${start}\n\n${text}\n\n${end}`),
  );
  return true;
}
