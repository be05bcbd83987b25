import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './folders.ts';

const marks = /(<!-- bench -->).*(<!-- \/bench -->)/s;

/** Puts a text between the marks of the README. False where there are none. */
export function writeToReadme(text: string): boolean {
  const file = join(project, 'README.md');
  const readme = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!marks.test(readme)) return false;
  writeFileSync(
    file,
    readme.replace(marks, (_, start: string, end: string) => `${start}\n\n${text}\n\n${end}`),
  );
  return true;
}
