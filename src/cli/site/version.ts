import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Version } from '../../export/format/input.ts';

const root = join(import.meta.dirname, '../../..');

/** The version of the site and the date of its last change. */
export function version(): Version {
  const { version: number }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { number, date: dateOfLastChange() };
}

/** The same in words, such as `0.1.0 of 2026-11-26`. */
export function versionAndDate(): string {
  const { number, date } = version();
  return `${number} of ${date}`;
}

/** The same build of the same files has the same date, wherever their history is known. */
function dateOfLastChange(): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}
