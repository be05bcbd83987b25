import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import own from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };

/** Licences under which what ships may be given on, with no more asked than to name who wrote it. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'OFL-1.1', 'CC0-1.0', 'Zlib'];

/** One of those that are offered is enough; of those that hold together, each has to be allowed. */
function isAllowed(license: string): boolean {
  const plain = license.replace(/^\((.*)\)$/, '$1');
  return plain.split(' OR ').some((offer) => offer.split(' AND ').every((each) => allowed.includes(each)));
}

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
}

/** Name their licence in their package.json alone. Neither is in any file of the site: only Node would load them. */
const withoutText = ['https', 'isarray'];

const root = join(import.meta.dirname, '..');
const shipped = Object.entries(lock.packages as Readonly<Record<string, Locked>>)
  .filter(([path, { dev, optional, peer }]) => path !== '' && !dev && !optional && !peer)
  .map(([path]) => path);

it('every package that ships may be given on, and says so', () => {
  const licences = shipped.map((path) => {
    const { name, license }: { name: string; license?: string } = JSON.parse(
      readFileSync(join(root, path, 'package.json'), 'utf8'),
    );
    return {
      name,
      license: license ?? 'none',
      text: readdirSync(join(root, path)).some((file) => /licen[cs]e|copying/i.test(file)),
    };
  });
  expect(licences.length).toBeGreaterThan(Object.keys(own.dependencies).length - 1);
  expect(licences.filter(({ license }) => !isAllowed(license))).toEqual([]);
  expect(licences.filter(({ text }) => !text).map(({ name }) => name)).toEqual(withoutText);
  console.log(
    `${licences.length} packages ship: ${[...new Set(licences.map(({ license }) => license))].sort().join(', ')}`,
  );
});

it('few packages ship, each in one exact version', () => {
  expect(shipped.length).toBeLessThan(60);
  const versions = Object.values({ ...own.dependencies, ...own.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
