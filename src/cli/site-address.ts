import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The address under which the site will stand, with a slash at its end: `SITE_URL`, or the homepage of package.json. */
export async function siteAddress(): Promise<string> {
  const { homepage }: { homepage: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return (process.env['SITE_URL'] ?? homepage).replace(/\/*$/, '/');
}
