import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The version of the site and the date of its last change, such as `0.1.0 of 2026-11-26`. */
export function versionAndDate(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `${version} of ${dateOfLastChange()}`;
}

/** The same build of the same files has the same date, wherever their history is known. */
function dateOfLastChange(): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}
