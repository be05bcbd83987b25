import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import own from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };

/** Licences under which what ships may be given on, with no more asked than to name who wrote it. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'OFL-1.1', 'CC0-1.0'];

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
}

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
  expect(licences.filter(({ license }) => !allowed.includes(license))).toEqual([]);
  expect(licences.filter(({ text }) => !text).map(({ name }) => name)).toEqual([]);
  console.log(
    `${licences.length} packages ship: ${[...new Set(licences.map(({ license }) => license))].sort().join(', ')}`,
  );
});

it('few packages ship, each in one exact version', () => {
  expect(shipped.length).toBeLessThan(60);
  const versions = Object.values({ ...own.dependencies, ...own.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
