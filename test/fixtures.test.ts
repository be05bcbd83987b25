import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { readAddress } from '../src/app/address.ts';
import { open } from '../src/app/journey.ts';
import { readFile } from '../src/kept/file.ts';
import { isPage } from '../src/model/address/address.ts';
import { answerIn } from '../src/model/content/answer.ts';
import type { Facts } from '../src/model/content/condition.ts';
import { walk } from '../src/model/walk/walk.ts';
import { pathwayNamed } from './support/content.ts';

/** Links that people have shared and files that they have saved, by the release that wrote them. None is ever taken out. */
const folder = join(import.meta.dirname, 'fixtures');
const files = readdirSync(folder);

interface Addresses {
  readonly addresses: Readonly<
    Record<string, readonly (readonly [pathway: string, facts: Readonly<Record<string, string>>])[]>
  >;
}

describe.each(files.filter((name) => name.startsWith('addresses-')))('%s', (name) => {
  const { addresses }: Addresses = JSON.parse(readFileSync(join(folder, name), 'utf8'));

  it.each(Object.entries(addresses))('%s opens for ever', async (address, legs) => {
    const opened = await open(readAddress(address));
    expect(opened.notes).toEqual([]);
    // A size in numbers is its answer, and is kept beside it.
    const answers = (facts: Facts) => Object.entries(facts).map(([fact, given]) => [fact, answerIn(given)]);
    expect(opened.legs.map(({ pathway, facts }) => [pathway, Object.fromEntries(answers(facts))])).toEqual(legs);
    const settings = new URLSearchParams(address.replace(/^.*\?/, ''));
    for (const setting of ['edition', 'words', 'view'] as const) {
      if (settings.has(setting)) expect(opened[setting]).toBe(settings.get(setting));
    }
    // Every answer is still a step of the way.
    for (const [id, facts] of legs.filter(([pathway]) => !isPage(pathway))) {
      expect(walk(pathwayNamed(opened.edition, id), facts).trail).toHaveLength(Object.keys(facts).length);
    }
  });
});

describe.each(files.filter((name) => name.startsWith('kept-')))('%s', (name) => {
  it('opens for ever, and nothing in it is lost', () => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { kept, problems } = readFile(text);
    expect(problems).toEqual([]);
    expect(kept).toMatchObject(JSON.parse(text).shelves);
  });
});

it('each kind of fixture is there', () => {
  for (const kind of ['addresses-', 'kept-']) expect(files.filter((name) => name.startsWith(kind))).not.toEqual([]);
});
