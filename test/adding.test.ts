import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentIn, editionsAmong, pathwaysAmong } from '../src/cli/content/pathways.ts';
import { searchedIn } from '../src/cli/searched.ts';
import { problemsOf } from '../src/model/checks/checks.ts';
import type { EditionId } from '../src/model/content/edition.ts';
import { find } from '../src/model/search/find.ts';
import { inAnyOrder } from './fixtures/example/in-any-order.ts';
import { kitchenSink } from './fixtures/example/kitchen-sink.ts';

const root = resolve(import.meta.dirname, '..');
const fixture = join(root, 'test/fixtures/example');
const site = mkdtempSync(join(tmpdir(), 'adding-'));
const pathways = join(site, 'pathways');

/** The project in a copy, with a summary more in the patient edition and with an edition more. Only folders are added. */
beforeAll(async () => {
  const parts = ['src', 'pathways', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];
  for (const part of parts) cpSync(join(root, part), join(site, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'));
  cpSync(fixture, join(pathways, 'patient/example'), { recursive: true });
  cpSync(fixture, join(pathways, 'third/example'), { recursive: true });
  const summary = join(pathways, 'third/example/summary.ts');
  writeFileSync(summary, readFileSync(summary, 'utf8').replaceAll('patient', 'third'));
  const third = {
    ...{ id: 'third', order: 30, register: 'plain', audience: 'Patient', short: 'Third', text: 'third text' },
    ...{ title: 'Third edition', listed: 'Third edition', showsEvidence: false, takesAlong: 'summary' },
  };
  writeFileSync(join(pathways, 'third/edition.ts'), `export const third = ${JSON.stringify(third)};\n`);
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli/build.ts'], {
    cwd: site,
    env: { ...process.env, SITE_URL: 'https://clinic.test/net' },
  });
  // A whole build, which on a busy machine takes minutes.
}, 400_000);
afterAll(() => rmSync(site, { recursive: true }));

/** A page as a reader sees it. Elements that only hold a text are left out. */
const page = (folder: string) =>
  readFileSync(join(site, 'dist', folder, 'index.html'), 'utf8').replace(/<\/?text-run>/g, '');

/** The pathways that a search finds in an edition. */
async function found(typed: string, edition: EditionId): Promise<string[]> {
  const searched = await searchedIn(await contentIn(pathways), edition);
  return find(typed, searched).flatMap((each) => (each.kind === 'walk' ? [each.pathway.id] : []));
}

it('the fixture follows every rule of content', () => {
  const known = { pathways: [kitchenSink.id, inAnyOrder.id] };
  expect([kitchenSink, inAnyOrder].flatMap((pathway) => problemsOf(pathway, known))).toEqual([]);
});

describe('a summary that is added as a folder', () => {
  it('has its pathways among those of its edition, in the order that they say', async () => {
    const content = await contentIn(pathways);
    const ids = pathwaysAmong(content).flatMap(({ pathway }) => (pathway.edition === 'patient' ? [pathway.id] : []));
    expect(ids).toEqual(expect.arrayContaining(['rectum', 'kitchen-sink', 'in-any-order']));
  });

  it('is named on the start page with its source and the month in which it was read, and its pathways in groups', () => {
    const start = page('');
    expect(start).toContain('Example Publisher text</a>, as read in November 2026.');
    expect(start).toContain('NCI PDQ patient summary</a>, updated February 20, 2025.');
    expect(start).toMatch(/Also here.*<a class="site" href="\.\/in-any-order\/"/s);
    expect(start).toMatch(/<a class="organ"[^>]*data-site="kitchen-sink"/);
  });

  it('has a page for each pathway, with its own source, in the site map too', () => {
    for (const id of ['kitchen-sink', 'in-any-order']) {
      expect(page(id)).toContain('An Example Text');
      expect(page(id)).toContain('as read in November 2026');
      expect(page(id)).not.toContain('NCI PDQ patient summary');
      expect(readFileSync(join(site, 'dist/sitemap.xml'), 'utf8')).toContain(`/${id}/</loc>`);
    }
  });

  it('stands among the sources of its edition', () => {
    expect(page('sources')).toContain('An Example Text</a>');
    expect(page('professional/sources')).not.toContain('An Example Text');
  });

  it('is found by the search, also by another name', async () => {
    expect(await found('kitchen sink', 'patient')).toContain('kitchen-sink');
    expect(await found('basin', 'patient')).toEqual(['kitchen-sink']);
  });
});

describe('an edition that is added as a folder', () => {
  it('has a start page of its own, in the switch and in the site map', async () => {
    expect(page('third')).toContain('Example Publisher text');
    expect(page('')).toMatch(/Third<\//);
    expect(page('')).toContain('href="./third/"');
    expect(editionsAmong(await contentIn(pathways)).map(({ id }) => id)).toEqual(['patient', 'professional', 'third']);
    const map = readFileSync(join(site, 'dist/sitemap.xml'), 'utf8');
    for (const folder of ['third', 'third/kitchen-sink', 'third/sources', 'third/saved']) {
      expect(map).toContain(`/${folder}/</loc>`);
    }
  });

  it('has pages of its own, under its name and with its own sources only', () => {
    expect(page('third/kitchen-sink')).toContain('data-page="#/kitchen-sink?edition=third"');
    expect(page('third/sources')).toContain('An Example Text</a>');
    expect(page('third/sources')).not.toContain('Cleveland');
  });

  it('is searched for itself', async () => {
    expect(await found('kitchen sink', 'third')).toEqual(['kitchen-sink']);
    expect(await found('rectum', 'third')).toEqual([]);
  });
});
